import type { Draft } from '../draft/draft';
import { meets } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';

/** “on 62,000 monthly with EOBI and (a provident fund)”: what is paid is one list, and goes as a whole. */
export function wholeList(draft: Draft, sentence: Sentence, item: Range): Range {
  const { id } = draft.words;
  let first = item.first;
  let listed = false;
  for (let at = item.first - 1; at > sentence.first && !tells(id[at] as number); at--) {
    const word = id[at] as number;
    listed ||= joining.has(word);
    // “has taken me on (at 31.50)”
    const begins = listed && leading.has(word) && !leading.has(id[at + 1] as number);
    if (begins && holdsSum(draft, { first: at, last: Math.min(at + farthest, item.first) }))
      first = at;
  }
  return { first, last: item.last };
}

/** Whether a range begins as a list of what is paid does, so that what stands before it is whole without it. */
export function isList({ words: { id } }: Draft, { first }: Range): boolean {
  return leading.has(id[first] as number);
}

/** A verb or a joining word, behind which the list begins. */
function tells(word: number): boolean {
  const subject = is.subjectI[word] === 1 || is.subjectYou[word] === 1;
  return subject || is.auxiliary[word] === 1 || (is.breaker[word] === 1 && word !== and);
}

function holdsSum(draft: Draft, range: Range): boolean {
  return meets(draft.readings('amount'), range) || sum.test(draft.textOf(range));
}

/** “on a salary of 40k”: so many words on, the sum ends. */
const farthest = 5;

const and = wordId('and');
const joining = new Set([and, shape[','] as number, wordId('with')]);
const leading = idsOf('on with at for');
const sum = /\p{Sc}\d|\b\d[\d,.]*(?:\d{3}|\.\d\d|k)\b/u;
