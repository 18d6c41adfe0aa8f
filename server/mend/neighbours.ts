import { derived } from '../draft/derived';
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

/** Whether an empty line stands between two sentences, in either order. */
export function isParted(draft: Draft, one: Sentence, other: Sentence): boolean {
  const paragraphs = paragraphsOf(draft);
  return paragraphs.get(one) !== paragraphs.get(other);
}

/** Which paragraph each sentence is of, counted from 0. */
const paragraphsOf = derived((draft: Draft): ReadonlyMap<Sentence, number> => {
  let paragraph = 0;
  let end = 0;
  return new Map(
    draft.sentences.map((sentence) => {
      const span = draft.spanOf(sentence);
      if (emptyLine.test(draft.text.slice(end, span.start))) paragraph++;
      end = span.end;
      return [sentence, paragraph];
    }),
  );
});

const emptyLine = /\n\s*\n/;

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
