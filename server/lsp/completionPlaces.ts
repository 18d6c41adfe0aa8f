import type { Span } from '../draft/types';
import { begins, type Offer, type Place, typedSpan } from './completionOffer';
import { CompletionItemKind } from './library';
import type { Structure } from './structure';

/** Whether the cursor is behind an empty `Subject:`. */
export function isSubject({ before }: Place): boolean {
  return /^subject:[ \t]+$/i.test(before);
}

/** What to write in the headers: a subject behind `Subject:`. Nothing (undefined) outside them. */
export function headerOffers(
  place: Place,
  { draft, inFile }: Structure,
  subject: () => string,
): Offer[] | undefined {
  if (!draft.headerSpan || !holds(inFile(draft.headerSpan), place.lineStart)) return undefined;
  const [, gap = '', typed = ''] = /^subject:([ \t]*)(.*)$/i.exec(place.before) ?? [];
  if (!/^subject:/i.test(place.before) || place.after.trim() !== '') return [];
  const words = subject();
  if (typed !== '' && !begins(typed, words)) return [];
  const text = gap === '' ? ` ${words}` : words;
  const span = typedSpan(place, typed);
  return [
    { label: words, kind: CompletionItemKind.Text, detail: 'subject', text, span, filter: text },
  ];
}

/**
 * Whether the cursor is in the message itself: not in code, quoted lines or history, nor in a mail
 * whose text is encoded, where words can't be put in as they are.
 */
export function isMessage({ text, offset }: Place, { draft, inFile }: Structure): boolean {
  const { span, skip } = draft.body;
  const body = inFile(span);
  if (offset < body.start || offset > body.end) return false;
  const decoded = draft.text.slice(span.start, span.end);
  if (text.slice(body.start, body.end) !== decoded) return false;
  return !skip.some((one) => isInside(inFile(one), offset));
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

function isInside({ start, end }: Span, offset: number): boolean {
  return start < offset && offset < end;
}
