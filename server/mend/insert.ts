import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/sentences';
import type { Edit } from '../draft/types';

/** Adds words behind a sentence, in its paragraph. */
export function addBehind(draft: Draft, sentence: Sentence, text: string): Edit {
  const { end } = draft.spanOf(sentence);
  return { span: { start: end, end }, text: ` ${text}` };
}

/** Adds words before all that the body says. */
export function addFirst(draft: Draft, text: string): Edit {
  const { main } = draft.layout;
  const { start } = draft.spanOf({ first: main.first, last: main.first + 1 });
  return { span: { start, end: start }, text: `${text} ` };
}
