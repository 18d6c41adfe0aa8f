import { is, matcher } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Draft } from '../draft';
import { beginningIn } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { isAdverb } from './adverbs';

/** “In fairness, I must say (your test was long)”: where the statement with the word at `to` begins. */
export function statementStart(draft: Draft, sentence: Sentence, to: number): number {
  const { id } = draft.words;
  const first = pastAside(draft, sentence);
  let start = first;
  for (let at = first; at < to; at++) {
    const word = id[at] as number;
    if (is.breaker[word] === 1 || !isWord(word)) start = at + 1;
    else if (start === at && (is.filler[word] === 1 || isAdverb(draft, at))) start = at + 1;
    else start = Math.max(start, pastSaying(id, at));
  }
  return start;
}

/** “In fairness (your test …)” */
function pastAside(draft: Draft, { first }: Range): number {
  const [aside] = beginningIn(draft.readings('aside'), { first, last: first + 1 });
  return aside?.match.last ?? first;
}

/** “I must say (the test …)”, “I found (your office …)”; 0 where nothing is said. */
function pastSaying(id: Int32Array, at: number): number {
  if (is.subjectI[id[at] as number] !== 1) return 0;
  const verb = obliging.has(id[at + 1] as number) ? at + 2 : at + 1;
  return remarking[id[verb] as number] === 1 ? verb + 1 : 0;
}

const obliging = idsOf('must will');
const remarking = matcher.table('remarking');
