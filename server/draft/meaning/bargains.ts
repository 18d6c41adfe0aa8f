import { wordId } from '../../phrases/language';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { beginningIn, meets } from '../search';
import { idsOf } from '../tables';
import { opensClause } from './clauses';
import type { Reading } from './reading';

/*
 * A bargain asks the reader for a change and names the writer's coming as its price: “give me Fridays
 * off and I'll be there”. What is said in it of days, terms and beginnings is of the reader's job.
 */

/** What is asked for, where an order opens its clause and the writer's own act follows from it. */
export const bargainsOf = derived((draft: Draft): readonly Reading[] =>
  draft.readings('openOrder').filter((order) => {
    const { sentence, negated, reported } = order;
    if (negated || reported || sentence.question || draft.inSignOff(sentence)) return false;
    return opens(draft, order) && !isForTime(draft, order) && !isLet(draft, order);
  }),
);

/** Whether these words stand in a bargain's sentence, from its order on. */
export function isBargained(draft: Draft, { match, sentence }: Reading): boolean {
  const before = { first: sentence.first, last: match.first + 1 };
  return (
    beginningIn(bargainsOf(draft), before).length > 0 && meets(draft.readings('openAct'), sentence)
  );
}

/** “Give me Fridays off and …”, “but give me Fridays off and …” */
function opens(draft: Draft, { match: { first }, sentence }: Reading): boolean {
  if (opensClause(draft, first, sentence)) return true;
  const { id } = draft.words;
  return turning.has(id[first - 1] as number) || (id[first - 2] === mind && id[first - 1] === you);
}

const turning = idsOf('but though just only well still however then');
const [mind, you] = ['mind', 'you'].map((word) => wordId(word));

/** “Give me a few days and I'll come”, but not “give me a day off and I'll come”. */
function isForTime(draft: Draft, { match: { first } }: Reading): boolean {
  const [asked] = beginningIn(draft.readings('forTime'), { first, last: first + 1 });
  return asked !== undefined && !changing.has(draft.words.id[asked.match.last] as number);
}

const changing = idsOf('off at from free');

/** “Let me think it over”, but not “let me start at ten”. */
function isLet({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  if (id[first] !== letting || (id[first + 1] !== me && id[first + 1] !== us)) return false;
  return !working.has(id[first + 2] as number);
}

const [letting, me, us] = ['let', 'me', 'us'].map((word) => wordId(word));
const working = idsOf('work start finish stay do off have keep bring leave skip come');
