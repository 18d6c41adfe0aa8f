import { matcher } from '../../server/phrases/language';

/*
 * What is learnt of a sentence: its words, and the pairs of words that stand side by side, as
 * `WeightTable` adds them up. Each is a number. What stands in other sentences is left out, so that a
 * fix there changes nothing here.
 */

const { count } = matcher.vocabulary;

/** The number of a pair; a word's is its own. */
export function pairOf(before: number, after: number): number {
  return (before + 1) * count + after;
}

/** The words and pairs of some words; one that no lexicon has says nothing, and parts what stands on either side. */
export function featuresOf(ids: Iterable<number>): Set<number> {
  const found = new Set<number>();
  let before = 0;
  for (const word of ids) {
    if (word !== 0) found.add(word);
    if (word !== 0 && before !== 0) found.add(pairOf(before, word));
    before = word;
  }
  return found;
}
