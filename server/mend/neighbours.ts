import type { Draft } from '../draft/draft';
import { placeOf } from '../draft/places';
import type { Sentence } from '../draft/text/sentences';

/** The sentence behind another, if there is one. */
export function nextOf(draft: Draft, sentence: Sentence): Sentence | undefined {
  return draft.sentences[placeOf(draft, sentence) + 1];
}

/** The sentence before another, if there is one. */
export function previousOf(draft: Draft, sentence: Sentence): Sentence | undefined {
  return draft.sentences[placeOf(draft, sentence) - 1];
}

/** Whether an empty line stands between two sentences that follow each other, in either order. */
export function isParted(draft: Draft, one: Sentence, other: Sentence): boolean {
  const [first, second] = one.first < other.first ? [one, other] : [other, one];
  const gap = draft.text.slice(draft.spanOf(first).end, draft.spanOf(second).start);
  return /\n\s*\n/.test(gap);
}

/** A sentence with those of its paragraph that follow each other up to it or from it on, as long as this holds of them. */
export function runAround(
  draft: Draft,
  sentence: Sentence,
  holds: (sentence: Sentence) => boolean,
): Sentence[] {
  if (!holds(sentence)) return [];
  const run = [sentence];
  const [first, last] = [() => run[0] as Sentence, () => run.at(-1) as Sentence];
  for (let one = previousOf(draft, first()); one; one = previousOf(draft, first())) {
    if (!holds(one) || isParted(draft, one, first())) break;
    run.unshift(one);
  }
  for (let one = nextOf(draft, last()); one; one = nextOf(draft, last())) {
    if (!holds(one) || isParted(draft, last(), one)) break;
    run.push(one);
  }
  return run;
}
