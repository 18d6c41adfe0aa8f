import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';

const opening = /^(?:(?:in|for) the meantime|meanwhile|till then|until then)(,?\s+)(\S)/i;
const amid = /,?\s+(?:(?:in|for) the meantime|meanwhile|(?:un)?till then)(?=\s*[,.!?;:)]|\s*$)/i;

/** Takes out what bridges the time until a decision, now that there is one; not in the sentences in `gone`. */
export function withoutWaiting(draft: Draft, gone: readonly Sentence[]): Edit[] {
  const left = draft.sentences.filter(
    (sentence) => !gone.includes(sentence) && !draft.inSignOff(sentence),
  );
  return left.flatMap((sentence) => {
    const { start } = draft.spanOf(sentence);
    const text = draft.textOf(sentence);
    const first = opening.exec(text);
    if (first) {
      const letter = (first[2] as string).toUpperCase();
      return [{ span: { start, end: start + first[0].length }, text: letter }];
    }
    const found = amid.exec(text);
    if (!found) return [];
    const from = start + found.index;
    return [{ span: { start: from, end: from + found[0].length }, text: '' }];
  });
}
