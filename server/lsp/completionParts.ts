import type { Draft } from '../draft/draft';
import type { Part } from '../draft/types';
import { lineEnd } from '../mend/voice';
import type { KnownNames } from './completionNames';
import { begins, type Offer, type Place, typedSpan } from './completionOffer';
import {
  type Phrase,
  partsFor,
  phrasesFor,
  type WrittenPart,
  writtenParts,
} from './completionPhrases';
import { CompletionItemKind } from './library';
import { partRoles } from './partRoles';

/** What the parts are told by: those of the text, in the file's offsets. */
export interface Written {
  readonly draft: Draft;
  readonly parts: readonly Part[];
  readonly names: KnownNames;
}

/**
 * Sentences for the slot at the cursor: of the part that comes next every wording, of those behind
 * it the first. Nothing amid a sentence that begins otherwise.
 */
export function partOffers(place: Place, written: Written): Offer[] {
  const { draft, parts, names } = written;
  const { typed, lead } = sentenceAt(place, parts);
  if (typed !== '' && place.after.trim() !== '') return [];
  const start = place.offset - typed.length;
  const slot = slotsAt(draft, parts, start, place.offset);
  return slot.flatMap((part, index) => {
    const phrases = phrasesFor(part, draft, names).slice(0, index === 0 ? undefined : 1);
    const tail = tailOf(place, typed, draft);
    // A sign-off stands on a line of its own.
    const breaks = part === 'sign-off' && typed === '' && place.before.trim() !== '';
    const gap = breaks ? (/[ \t]*$/.exec(place.before)?.[0] ?? '') : typed;
    const around = { lead: breaks ? lineEnd(draft).repeat(2) : lead, tail };
    return phrases
      .filter(({ text }) => typed === '' || begins(typed, text))
      .map((phrase) => offerOf(place, part, phrase, gap, around));
  });
}

/** What parts a new sentence from the text that the cursor stands right before. */
function tailOf({ before, after }: Place, typed: string, draft: Draft): string {
  if (typed !== '' || after === '' || /^\s/.test(after)) return '';
  return before.trim() === '' ? lineEnd(draft).repeat(2) : ' ';
}

/** A `/` list’s parts: those that are still to come first, then the others. */
export function listedParts(place: Place, typed: string, written: Written): Offer[] {
  const { draft, parts, names } = written;
  const start = place.offset - typed.length;
  const next = slotsAt(draft, parts, start, place.offset);
  const order = [...next, ...partsFor(draft).filter((part) => !next.includes(part))];
  return order.flatMap((part) => {
    const [phrase] = phrasesFor(part, draft, names);
    if (!phrase) return [];
    return [
      {
        ...offerOf(place, part, phrase, typed, { lead: '', tail: '' }),
        label: `/${part}`,
        detail: shown(phrase.text),
        filter: `/${part}`,
      },
    ];
  });
}

function offerOf(
  place: Place,
  part: WrittenPart,
  { text, snippet }: Phrase,
  typed: string,
  { lead, tail }: { readonly lead: string; readonly tail: string },
): Offer {
  return {
    label: shown(text),
    kind: CompletionItemKind.Text,
    detail: partRoles[part].title.toLowerCase(),
    text: lead + text + tail,
    ...(snippet !== undefined && { snippet: lead + snippet + tail }),
    span: typedSpan(place, typed),
    filter: typed.trim() === '' ? lead + text : text,
  };
}

/** The parts that may be written at a place, the next one first. */
function slotsAt(draft: Draft, parts: readonly Part[], start: number, end: number): WrittenPart[] {
  const before = parts.filter(({ span }) => span.end <= start);
  const after = parts.filter(({ span }) => span.start >= end);
  const there = new Set([...before, ...after].map(kindOf));
  const from = Math.max(-1, ...before.map((part) => writtenParts.indexOf(kindOf(part))));
  const to = Math.min(
    writtenParts.length,
    ...after.map((part) => writtenParts.indexOf(kindOf(part))),
  );
  return partsFor(draft).filter((part) => {
    const at = writtenParts.indexOf(part);
    return !there.has(part) && at > from && at < to;
  });
}

/** A name below the message closes it as a sign-off does. */
function kindOf({ part }: Part): WrittenPart {
  return part === 'signature' ? 'sign-off' : part;
}

/** The sentence that is being typed, and the space that has to be put in front of a new one. */
function sentenceAt({ before, lineStart, offset }: Place, parts: readonly Part[]) {
  if (/[.!?]["”’)]?$/.test(before)) return { typed: '', lead: ' ' };
  const stops = [...before.matchAll(/[.!?]["”’)]?\s+/g)].map((m) => m.index + m[0].length);
  const greeting = parts.find(({ part }) => part === 'greeting')?.span.end ?? 0;
  const greeted = greeting > lineStart && greeting <= offset ? greeting - lineStart : 0;
  const from = Math.max(0, greeted, ...stops);
  const typed = before.slice(from).trimStart();
  return { typed, lead: typed === '' && /\S$/.test(before) ? ' ' : '' };
}

/** The words on one line. */
function shown(text: string): string {
  return text.replace(/\s+/g, ' ');
}
