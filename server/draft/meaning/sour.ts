import { type Meaning, matcher, wordId } from '../../phrases/language';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import { beginningIn, beginsAt, inOrder } from '../search';
import { unopposed } from '../secondOpinion/opinion';
import type { Range } from '../text/layout';
import { clausesOf } from './clauses';
import { isGivenBack } from './hearsay';
import { judgesElse } from './judged';
import { isWarm } from './kindness';
import { opensOnReader } from './opensOnReader';
import { isKindBeside } from './praise';
import { isNobody } from './pronouns';
import type { Reading } from './reading';
import { statementStart } from './statementStart';

/*
 * Faults are told in words that no list holds. What is left of a message once its thanks, its
 * withdrawal, reasons, wishes and arrangements are read is seldom about the reader's side; where it
 * is, is not warm, and holds a sour word, it finds fault.
 */

/** What explains a sentence: nothing in it is left over. */
const explaining: readonly Meaning[] = [
  'thanks',
  'goodwill',
  'bidding',
  'withdraw',
  'remove',
  'proceed',
  'cancel',
  'accepted',
  'takesJob',
  'staying',
  'apology',
  'sorry',
  'grovel',
  'stall',
  'hush',
  'referring',
  'pointing',
  'callMade',
  'byEmail',
  'booked',
  'permission',
  'pay',
  'slightPay',
  'reschedule',
  'timing',
  'keen',
  'otherTime',
  'reply',
  'resend',
  'moveWeak',
  'moveStrong',
  'slightMove',
  'soon',
  'comingSoon',
  'cancelSoon',
  'pastWithdrawal',
  'connecting',
  'checkIn',
  'worth',
  'ownHealth',
  'reason',
  'seeHow',
  'slot',
  'leaning',
  'letGo',
  'noGoodwill',
];

/** Statements with a sour word in sentences that nothing explains. */
export const sourOf = derived((draft: Draft): readonly Reading[] =>
  unopposed(draft, 'flaw', [...draft.readings('sour'), ...draft.readings('sourWord')])
    .filter((reading) => isFault(draft, reading))
    .map((reading) => statement(draft, reading))
    .sort(inOrder),
);

function isFault(draft: Draft, reading: Reading): boolean {
  const { sentence, negated, unreal } = reading;
  if (sentence.question || draft.inSignOff(sentence)) return false;
  if (negated || unreal || isWarm(draft, sentence)) return false;
  if (isGivenBack(draft, reading)) return false;
  if (isKindBeside(draft, reading) || judgesElse(draft, reading)) return false;
  if (isMadeGood(draft, reading) || !opensOnReader(draft, reading)) return false;
  return !isExplained(draft, sentence);
}

/** Whether a sentence has its part in the message, so that nothing in it is left over. */
export function isExplained(
  draft: Draft,
  sentence: Range,
  excepted: (reading: Reading) => boolean = isVain,
): boolean {
  return !explaining.every((one) => beginningIn(draft.readings(one), sentence).every(excepted));
}

/** From where the statement begins to where the clause with the word ends. */
function statement(draft: Draft, reading: Reading): Reading {
  const { match, sentence } = reading;
  const start = statementStart(draft, sentence, match.first);
  const clause = clausesOf(draft, sentence).find(({ last }) => last >= match.last);
  return reading.widened(start, Math.max(match.last, clause?.last ?? 0));
}

/** “Nobody picked up when I called” tells of no call that serves. */
function isVain({ match: { meaning }, negated }: Reading): boolean {
  return negated && vain.has(meaning);
}

const vain = new Set(
  ['callMade', 'takesJob', 'accepted', 'sorry', 'apology', 'thanks'].map((meaning) =>
    matcher.meanings.indexOf(meaning),
  ),
);

/** “too far for me”, “…, and yet everybody smiled”: sour words that find no fault. */
function isMadeGood(draft: Draft, { match, sentence }: Reading): boolean {
  const from = { first: match.first, last: sentence.last };
  return (
    beginsAt(draft.readings('notSour'), match.first) ||
    beginningIn(draft.readings('evenSo'), from).length > 0 ||
    beginningIn(draft.readings('welcomed'), from).length > 0 ||
    isOfNobody(draft, from)
  );
}

/** “Nobody knew how glad …”, “no one could have explained it better” */
function isOfNobody(draft: Draft, from: Range): boolean {
  return isNobody(draft.words, from.first) && some(praising, draft.words, from);
}

const praising = matcher.anyOf('kinder');
praising[wordId('how')] = 1;
