import { is, type Meaning, matcher, wordId } from '../../phrases/language';
import { type Draft, some } from '../draft';
import { ranksTold } from '../meaning/otherTold';
import type { Reading } from '../meaning/reading';
import { isExcepted } from '../recognise/liveActs';
import { beginningIn, meets } from '../search';
import { idsOf, tableOf } from '../tables';
import { times } from '../times';
import { titled } from './told';

/** Another hour is asked for, or named where one is lost; and the process isn't left. */
export function asksForAnotherTime(draft: Draft): boolean {
  const { clear, unclear } = draft.stance;
  const keen = times(draft, 'keen', isTheWriters) > 0;
  if (clear.some((act) => leaves(draft, act))) return false;
  if (times(draft, 'reschedule', (reading) => asksToMove(draft, reading)) > 0) return true;
  if (titled(draft, 'reschedule')) return true;
  const misses = (act: Reading) =>
    !keepsHour.has(draft.meaningOf(act.match)) && !isExcepted(draft, act);
  const lost = unclear.some(misses) || clear.some(misses);
  // “Any day apart from Wednesday” answers the question when.
  if (!lost && unclear.length > 0) return false;
  const named = times(
    draft,
    'timing',
    (reading) =>
      affirmed(draft, reading) &&
      (lost || keen || reading.sentence.question) &&
      // “It would suit me far more than a ward”
      !meets(ranksTold(draft), reading.match),
  );
  return named > 0 || (lost && keen);
}

/** “The team would still like to meet me” is their wish, and “whether I still want to” is none. */
const isTheWriters = ({ subject, unreal, doubted }: Reading) =>
  subject !== 'reader' && subject !== 'other' && !unreal && !doubted;

/** “hold it by video” keeps the hour. */
const online = matcher.table('online');

const offering = idsOf('offering trying agreeing');
const [to, had, wordFor] = ['to', 'had', 'for'].map((word) => wordId(word));

/** “Thank you for moving my interview”, “for offering to move it” */
function isThankedFor(draft: Draft, at: number): boolean {
  const { id } = draft.words;
  const from = id[at - 1] === to && offering.has(id[at - 2] as number) ? at - 2 : at;
  if (id[from - 1] !== wordFor) return false;
  return draft
    .readings('thanks')
    .some(({ sentence, match }) => match.first < from && from <= sentence.last);
}

/** “I had to move it” is over; “I’ve had to move it” is asked now. */
function asksToMove(draft: Draft, { negated, subject, match }: Reading): boolean {
  const { id } = draft.words;
  if (isThankedFor(draft, match.first) || online[id[match.last] as number] === 1) return false;
  // “Sorry to do this to you”
  if (id[match.last - 1] === to && is.subjectYou[id[match.last] as number] === 1) return false;
  const over = id[match.first - 1] === to && id[match.first - 2] === had;
  return (
    !negated && subject !== 'other' && !(over && is.subjectI[id[match.first - 3] as number] === 1)
  );
}

/** Not denied before the phrase nor within it: “I can’t come on Tuesday” names no hour, nor does “I’m not sure I can”. */
function affirmed({ words }: Draft, { match, negated, doubted }: Reading): boolean {
  for (let at = match.first; at < match.last; at++)
    if (is.negator[words.id[at] as number] === 1) return false;
  return !negated && !doubted;
}

/** “still keen to join the bakery” takes no other job; “I’m sorted now” may be about the line that broke. */
function leaves(draft: Draft, { match, sentence }: Reading): boolean {
  const meaning = draft.meaningOf(match);
  if (meaning !== 'accepted') return leaving.has(meaning);
  if (some(mended, draft.words, match) && times(draft, 'otherTime') + times(draft, 'timing') > 0)
    return false;
  return beginningIn(draft.readings('keen'), sentence).length === 0;
}

const mended = tableOf('sorted settled');
const leaving: ReadonlySet<Meaning> = new Set(['withdraw', 'remove', 'proceed']);
/** Who leans away loses no hour. */
const keepsHour: ReadonlySet<Meaning> = new Set([...leaving, 'leaning']);
