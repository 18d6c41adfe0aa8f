import { derived } from './derived';
import type { Draft } from './draft';
import type { Sentence } from './text/sentences';

const placesOf = derived(
  ({ sentences }: Draft): ReadonlyMap<Sentence, number> =>
    new Map(sentences.map((sentence, at) => [sentence, at])),
);

/** Where a sentence stands among the others. */
export function placeOf(draft: Draft, sentence: Sentence): number {
  return placesOf(draft).get(sentence) ?? -1;
}
