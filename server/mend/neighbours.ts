import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';

const placesOf = derived(
  ({ sentences }: Draft): ReadonlyMap<Sentence, number> =>
    new Map(sentences.map((sentence, at) => [sentence, at])),
);

/** Where a sentence stands among the others. */
export function placeOf(draft: Draft, sentence: Sentence): number {
  return placesOf(draft).get(sentence) ?? -1;
}

/** The sentence behind another, if there is one. */
export function nextOf(draft: Draft, sentence: Sentence): Sentence | undefined {
  return draft.sentences[placeOf(draft, sentence) + 1];
}

/** The sentence before another, if there is one. */
export function previousOf(draft: Draft, sentence: Sentence): Sentence | undefined {
  return draft.sentences[placeOf(draft, sentence) - 1];
}
