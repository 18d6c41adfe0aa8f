import type { Reading } from './meaning/reading';
import type { Range } from './text/layout';

const none: readonly never[] = [];

/** So few are looked through sooner than searched. */
const few = 8;
/** No phrase has more words. */
const longestPhrase = 40;

/**
 * Those of some readings whose phrase begins in a range of words, such as a sentence. They must come
 * in order; then the cost does not grow with their number, however long the draft.
 */
export function beginningIn(
  readings: readonly Reading[],
  { first, last }: Range,
): readonly Reading[] {
  let found: Reading[] | undefined;
  for (let at = firstFrom(readings, first); at < readings.length; at++) {
    const reading = readings[at] as Reading;
    if (reading.match.first >= last) break;
    if (reading.match.first < first) continue;
    if (found === undefined) found = [reading];
    else found.push(reading);
  }
  return found ?? none;
}

/** Whether any of some readings, which come in order, shares words with a range. */
export function meets(readings: readonly Reading[], { first, last }: Range): boolean {
  for (let at = firstFrom(readings, first - longestPhrase); at < readings.length; at++) {
    const { match } = readings[at] as Reading;
    if (match.first >= last) return false;
    if (match.last > first) return true;
  }
  return false;
}

/** Whether the phrase of any of some readings, which come in order, begins at this very word. */
export function beginsAt(readings: readonly Reading[], word: number): boolean {
  return beginningIn(readings, { first: word, last: word + 1 }).length > 0;
}

/** Whether two ranges share words. */
export function overlaps(a: Range, b: Range): boolean {
  return a.first < b.last && b.first < a.last;
}

/** Sorts readings by where they begin. */
export function inOrder(a: Reading, b: Reading): number {
  return a.match.first - b.match.first;
}

/** Where the readings that begin at a word or behind it start; 0 where there are few. */
function firstFrom(readings: readonly Reading[], word: number): number {
  if (readings.length <= few) return 0;
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((readings[middle] as Reading).match.first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
