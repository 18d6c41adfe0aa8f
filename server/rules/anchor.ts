import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import type { Span } from '../draft/types';

/** Where a finding about what is missing at the start stands: the greeting, else the first word. */
export function opening(draft: Draft): Span {
  const { greeting, main } = draft.layout;
  return draft.spanOf(greeting ?? { first: main.first, last: main.first + 1 });
}

/** Where a finding about what is missing at the end stands: the last sentence of the body, else the opening. */
export function ending(draft: Draft): Span {
  const { sentences } = draft;
  for (let at = sentences.length - 1; at >= 0; at--) {
    const sentence = sentences[at] as Sentence;
    if (!draft.inSignOff(sentence)) return draft.spanOf(sentence);
  }
  return opening(draft);
}
