import { derived } from '../derived';
import type { Draft } from '../draft';
import { beginningIn, meets } from '../search';
import { opensClause } from './clauses';
import type { Reading } from './reading';

/*
 * A bargain asks the reader for a change and names the writer's coming as its price: “give me Fridays
 * off and I'll be there”. What is said in it of days, terms and beginnings is of the reader's job.
 */

/** What is asked for, where an order opens its clause and the writer's own act follows from it. */
export const bargainsOf = derived((draft: Draft): readonly Reading[] =>
  draft.readings('openOrder').filter(({ match, sentence, negated, reported }) => {
    if (negated || reported || sentence.question || draft.inSignOff(sentence)) return false;
    const opens = opensClause(draft, match.first, sentence);
    const asked = draft.textOf(match);
    return (opens || turn.test(before(draft, sentence.first, match.first))) && !forTime.test(asked);
  }),
);

/** Whether these words stand in a bargain's sentence, from its order on. */
export function isBargained(draft: Draft, { match, sentence }: Reading): boolean {
  const before = { first: sentence.first, last: match.first + 1 };
  return (
    beginningIn(bargainsOf(draft), before).length > 0 && meets(draft.readings('openAct'), sentence)
  );
}

const before = (draft: Draft, first: number, last: number) => draft.textOf({ first, last });
const turn = /\b(?:but|though|mind you|just|only|well|still|however|then)$/i;

/** “Give me a few days and I'll come”, “let me think it over”: asks for time, and for no change. */
const forTime =
  /^(?:give|lend|spare|grant) (?:me|us) (?:a (?:bit|moment|minute|while|day|week|fortnight|chance|shout|ring|call|bell|buzz|hand|lift|nod|sec)\b(?! (?:off|at|from|free))|some|time|until|till|(?:another |a few |a couple of )?\S+ (?:more )?(?:days?|weeks?|hours?|minutes?)(?: and|,| to|$))|^let (?:me|us) (?!work|start|finish|stay|do|off|have|keep|bring|leave|skip|come)|^let(?:'|’)?s|^(?:drop|show|send|bring|get|find) (?:me|us) (?:a (?:line|note|message|sign)|the address)|^(?:take|make) (?:care|sure|your)|^(?:give|make|let) (?:my|it up|way|up)|^find (?:someone|somebody|another|a good)/i;
