import { is, type Meaning, wordId } from '../../phrases/language';
import type { Draft } from '../draft';
import { clauseOf } from '../meaning/clauses';
import type { Reading } from '../meaning/reading';
import { meaningId } from '../meaning/readings';
import { isHearsay, isToOthers } from '../recognise/liveActs';
import { beginningIn, inOrder, meets } from '../search';
import { tableOf } from '../tables';
import type { Range } from '../text/layout';

/** A withdrawal that lies behind, and nothing that is turned down now. */
export function looksBack(draft: Draft): boolean {
  const told = [...draft.readings(pastWithdrawal), ...datedBack(draft)].sort(inOrder);
  if (told.length === 0) return false;
  const past = told.filter((reading) => isDone(draft, reading));
  if (past.length === 0 || saysAgain(draft) || past.some((one) => isRepeated(draft, one)))
    return false;
  return !draft.stance.clear.some(
    ({ match, subject }) =>
      subject !== 'other' &&
      endings.has(draft.meaningOf(match)) &&
      !meets(past, { first: match.first - nearby, last: match.last + 1 }),
  );
}

/** “Back in March I took myself out of the running”: done, and at a time long gone. */
function datedBack(draft: Draft): readonly Reading[] {
  const dates = draft.readings(dated);
  if (dates.length === 0) return dates;
  return draft.stance.clear.filter(
    ({ match, sentence }) =>
      isPast(draft, match.first) &&
      (meets(dates, clauseOf(draft, sentence, match.first)) || opensWith(dates, sentence)),
  );
}

/** “In January you kept a chair for me, and I had to say no”: so begins a tale. */
function opensWith(dates: readonly Reading[], sentence: Range): boolean {
  return beginningIn(dates, { first: sentence.first, last: sentence.first + 1 }).length > 0;
}

/** “I said no”, “I had to say no” */
function isPast({ words: { id } }: Draft, at: number): boolean {
  if (id[at - 1] === to && id[at - 2] === had) return is.subjectI[id[at - 3] as number] === 1;
  return done[id[at] as number] === 1 && is.subjectI[id[at - 1] as number] === 1;
}

const [had, to] = ['had', 'to'].map((word) => wordId(word));

const done = tableOf(
  `withdrew pulled took stepped turned dropped backed declined said cancelled called bowed opted removed chose ducked
  bailed stood`,
);

/** Not “I’m thinking of withdrawing”, and no rumour of it. */
function isDone(draft: Draft, reading: Reading): boolean {
  // “It’s best if I withdrew” is done now.
  if (draft.words.id[reading.first - 1] === wordIf) return false;
  return !reading.hedged && !isHearsay(draft, reading) && !isToOthers(draft, reading);
}

/** “I’ve told you twice that I withdrew” */
function isRepeated(draft: Draft, { match, sentence }: Reading): boolean {
  const { first } = sentence;
  return beginningIn(draft.readings(reply), { first, last: match.first }).length > 0;
}

/** “I withdrew last week, and that stands”: said again to one who asks again, and not just “since you asked”. */
function saysAgain(draft: Draft): boolean {
  const asked = draft.readings(asksAgain);
  if (asked.length === 0) return false;
  return draft.readings(reply).some(({ match }) => !meets(asked, match));
}

const [asksAgain, reply] = ['asksAgain', 'reply'].map(meaningId) as [number, number];
const wordIf = wordId('if');
const pastWithdrawal = meaningId('pastWithdrawal');
const dated = meaningId('datedBack');
const endings: ReadonlySet<Meaning> = new Set([
  'withdraw',
  'remove',
  'cancel',
  'proceed',
  'attend',
]);
/** An act within so many words behind what tells of the past belongs to it. */
const nearby = 4;
