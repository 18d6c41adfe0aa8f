import { matcher } from '../../phrases/language';
import type { Draft } from '../draft';
import type { Sentence } from '../text/sentences';

/*
 * What is seen of a sentence: its words, and the pairs of words that stand side by side. Each is a
 * number, so that none need be spelt out. What stands in other sentences is left out, so that a fix
 * there changes nothing here.
 */

const { count } = matcher.vocabulary;

/** The number of a pair; a word's is its own. */
export function pairOf(before: number, after: number): number {
  return (before + 1) * count + after;
}

/** The words and pairs of a sentence, each with the place it ends at; those that come again come again. */
export function eachFeature(
  { words: { id } }: Draft,
  { first, last }: Sentence,
  take: (feature: number, at: number) => void,
): void {
  for (let at = first; at < last; at++) {
    const word = id[at] as number;
    // Words that no lexicon has say nothing, and part what stands on either side.
    if (word === 0) continue;
    take(word, at);
    if (at > first && id[at - 1] !== 0) take(pairOf(id[at - 1] as number, word), at);
  }
}
