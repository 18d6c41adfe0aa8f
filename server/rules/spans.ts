import type { Draft } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { inOrder } from '../draft/search';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is } from '../phrases/language';
import { isWord } from '../phrases/matcher';

/** Passages of a sentence this many words apart are one to the reader. */
const nearby = 3;

/** The readings of each sentence as ranges of words: without words that only lead on, near ones made one. */
export function merged(draft: Draft, readings: readonly Reading[]): Map<Sentence, Range[]> {
  const found = new Map<Sentence, Range[]>();
  if (readings.length === 0) return found;
  for (const { sentence, match } of [...readings].sort(inOrder)) {
    const range = trimmed(draft, match);
    const ranges = found.get(sentence) ?? [];
    const before = ranges.at(-1);
    if (before && range.first <= before.last + nearby && !breaks(draft, before.last, range.first)) {
      ranges[ranges.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
    } else ranges.push(range);
    found.set(sentence, ranges);
  }
  return found;
}

/** A row may end in “and” or “was” to be sure of its meaning; the passage doesn't. */
function trimmed({ words }: Draft, { first, last }: Range): Range {
  let end = last;
  while (end > first + 1 && leadsOn(words.id[end - 1] as number)) end--;
  return { first, last: end };
}

function leadsOn(id: number): boolean {
  return !isWord(id) || is.trailing[id] === 1;
}

/** Whether a mark or a joining word stands between two places. */
function breaks({ words }: Draft, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const id = words.id[at] as number;
    if (!isWord(id) || is.breaker[id] === 1) return true;
  }
  return false;
}
