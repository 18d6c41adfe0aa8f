import type { Range } from '../draft/layout';
import type { Reading } from '../draft/reading';
import type { Sentence } from '../draft/sentences';

/** The readings of each sentence as ranges of words, overlapping ones made one. */
export function merged(readings: readonly Reading[]): Map<Sentence, Range[]> {
  const found = new Map<Sentence, Range[]>();
  const ordered = [...readings].sort((a, b) => a.match.first - b.match.first);
  for (const { sentence, match } of ordered) {
    const ranges = found.get(sentence) ?? [];
    const before = ranges.at(-1);
    if (before && match.first <= before.last) {
      ranges[ranges.length - 1] = { first: before.first, last: Math.max(before.last, match.last) };
    } else ranges.push({ first: match.first, last: match.last });
    found.set(sentence, ranges);
  }
  return found;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.first < b.last && b.first < a.last;
}
