import type { Draft } from '../draft/draft';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Edit, Span } from '../draft/types';
import { needs } from './needed';

const dash = /\s[-–—]{1,2}\s/g;

/** “another firm (– they pay more –) and …”: takes out an aside that holds all that is flagged, and nothing needed. */
export function withoutAside(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
): Edit | undefined {
  const [first, last] = [flagged[0], flagged.at(-1)];
  if (!first || !last) return undefined;
  const held = { start: draft.spanOf(first).start, end: draft.spanOf(last).end };
  const within = draft.spanOf(sentence);
  const bracket = bracketAround(draft.text, within, held);
  const gone = bracket ?? dashesAround(draft.text, within, held);
  if (!gone) return undefined;
  const needed = needs(draft, sentence).map(({ match }) => draft.spanOf(match));
  if (needed.some((span) => span.start < gone.end && gone.start < span.end)) return undefined;
  return { span: gone, text: bracket ? '' : ' ' };
}

/** A bracket with the blank before it. */
function bracketAround(text: string, within: Span, held: Span): Span | undefined {
  const sentence = text.slice(within.start, within.end);
  const open = sentence.lastIndexOf('(', held.start - within.start);
  const close = sentence.indexOf(')', held.end - 1 - within.start);
  if (open <= 0 || close === -1 || /[()]/.test(sentence.slice(open + 1, close))) return undefined;
  const start = /\s/.test(sentence.charAt(open - 1)) ? open - 1 : open;
  return { start: within.start + start, end: within.start + close + 1 };
}

/** What stands between the only two dashes of a sentence, with both. */
function dashesAround(text: string, within: Span, held: Span): Span | undefined {
  const [one, other, ...more] = text.slice(within.start, within.end).matchAll(dash);
  if (!one || !other || more.length > 0) return undefined;
  const start = within.start + one.index;
  const end = within.start + other.index + other[0].length;
  return start < held.start && held.end <= end ? { start, end } : undefined;
}
