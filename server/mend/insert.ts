import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/sentences';
import type { Edit } from '../draft/types';

/** Adds words behind a sentence, in its paragraph; one that has no full stop gets it. */
export function addBehind(draft: Draft, sentence: Sentence, text: string): Edit {
  const { end } = draft.spanOf(sentence);
  const closed = /[.!?…][)"'”’*_]*$/.test(draft.textOf(sentence));
  return { span: { start: end, end }, text: `${closed ? '' : '.'} ${text}` };
}

/** Adds words before all that the body says. */
export function addFirst(draft: Draft, text: string): Edit {
  const { main } = draft.layout;
  const { start } = draft.spanOf({ first: main.first, last: main.first + 1 });
  return { span: { start, end: start }, text: `${text} ` };
}
