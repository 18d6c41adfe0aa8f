import { is, type Meaning, matcher, wordId } from '../phrases/language';
import type { Match } from '../phrases/matcher';
import { type Draft, some } from './draft';
import type { Reading } from './meaning/reading';
import { meaningId } from './meaning/readings';
import { isExcepted, isHearsay, isToOthers } from './recognise/liveActs';
import { meaningsIn } from './recognise/subject';
import { beginningIn, overlaps } from './search';
import { idsOf, tableOf } from './tables';
import type { Sentence } from './text/sentences';
import { times } from './times';
import { type Scenario, scenarios } from './types';

/** What the message is for: as the front matter says, else the first of these the text tells. */
export function scenarioOf(draft: Draft): Scenario {
  const given = draft.field('scenario')?.toLowerCase();
  const named = given === undefined ? undefined : scenarios.find((scenario) => scenario === given);
  if (named) return named;
  if (goesAgain(draft)) return 'resend';
  if (looksBack(draft)) {
    return has(draft, 'connecting') && !has(draft, 'news') ? 'connect' : 'follow-up';
  }
  if (asksForAnotherTime(draft)) return 'reschedule';
  if (suggestsSomeone(draft)) return 'referral';
  if (answersBack(draft)) return 'reply';
  return callsOff(draft) ? 'cancellation' : 'decline';
}

const has = (draft: Draft, meaning: Meaning) => times(draft, meaning) > 0;

/** Whether the subject line says so. */
function titled(draft: Draft, meaning: Meaning): boolean {
  const subject = draft.header('subject')?.value;
  return subject !== undefined && meaningsIn(subject).has(meaning);
}

/** A withdrawal that lies behind, and nothing that is turned down now. */
function looksBack(draft: Draft): boolean {
  const told = draft.readings(pastWithdrawal);
  if (told.length === 0) return false;
  const past = told.filter((reading) => !isHearsay(draft, reading) && !isToOthers(draft, reading));
  if (past.length === 0 || saysAgain(draft) || past.some((one) => isRepeated(draft, one)))
    return false;
  return !draft.stance.clear.some(
    ({ match, subject }) =>
      subject !== 'other' &&
      endings.has(draft.meaningOf(match)) &&
      !past.some((reading) => touches(reading.match, match)),
  );
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
  return draft
    .readings(reply)
    .some(({ match }) => !asked.some((one) => overlaps(one.match, match)));
}

const [asksAgain, reply] = ['asksAgain', 'reply'].map(meaningId) as [number, number];
const pastWithdrawal = meaningId('pastWithdrawal');
const endings: ReadonlySet<Meaning> = new Set([
  'withdraw',
  'remove',
  'cancel',
  'proceed',
  'attend',
]);
const touches = (a: Match, b: Match) => a.first <= b.last && b.first <= a.last + 3;

function goesAgain(draft: Draft): boolean {
  const own = ({ match, negated }: Reading) => !negated && !isReaders(draft, match);
  return times(draft, 'resend', own) > 0 || titled(draft, 'resend');
}

/** “Your last letter had the wrong date.” */
function isReaders({ words }: Draft, { first }: Match): boolean {
  return is.ofYours[words.id[first - 1] as number] === 1;
}

/** Another hour is asked for, or named where one is lost; and the process isn't left. */
function asksForAnotherTime(draft: Draft): boolean {
  const { clear, unclear } = draft.stance;
  const keen = times(draft, 'keen', isTheWriters) > 0;
  if (clear.some((act) => leaves(draft, act))) return false;
  if (times(draft, 'reschedule', (reading) => asksToMove(draft, reading)) > 0) return true;
  if (titled(draft, 'reschedule')) return true;
  const misses = (act: Reading) =>
    !leaving.has(draft.meaningOf(act.match)) && !isExcepted(draft, act);
  const lost = unclear.some(misses) || clear.some(misses);
  // “Any day apart from Wednesday” answers the question when.
  if (!lost && unclear.length > 0) return false;
  const named = times(
    draft,
    'timing',
    (reading) => affirmed(draft, reading) && (lost || keen || reading.sentence.question),
  );
  return named > 0 || (lost && keen);
}

/** “The team would still like to meet me” is their wish. */
const isTheWriters = ({ subject }: Reading) => subject !== 'reader' && subject !== 'other';

/** “hold it by video” keeps the hour. */
const online = matcher.table('online');

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
  const over = id[match.first - 1] === to && id[match.first - 2] === had;
  return (
    !negated && subject !== 'other' && !(over && is.subjectI[id[match.first - 3] as number] === 1)
  );
}

/** Not denied before the phrase nor within it: “I can’t come on Tuesday” names no hour. */
function affirmed({ words }: Draft, { match, negated }: Reading): boolean {
  for (let at = match.first; at < match.last; at++)
    if (is.negator[words.id[at] as number] === 1) return false;
  return !negated;
}

/** “still keen to join the bakery” takes no other job. */
function leaves(draft: Draft, { match, sentence }: Reading): boolean {
  const meaning = draft.meaningOf(match);
  if (meaning !== 'accepted') return leaving.has(meaning);
  return beginningIn(draft.readings('keen'), sentence).length === 0;
}

const leaving: ReadonlySet<Meaning> = new Set(['withdraw', 'remove', 'proceed']);

/** Somebody else is put forward for the role. */
function suggestsSomeone(draft: Draft): boolean {
  const plain =
    times(draft, 'referring', ({ negated, match }) => !negated && !endsInDay(draft, match)) +
    times(draft, 'pointing', ({ subject, negated }) => subject !== 'writer' && !negated);
  const subject = titled(draft, 'referring') ? 1 : 0;
  const agreed = times(draft, 'permission', ({ sentence }) => praises(draft, sentence)) > 0 ? 1 : 0;
  return 2 * (plain + subject) + times(draft, 'suited') + agreed >= 2;
}

/** “My friend Connie is brilliant with youngsters”, and she agrees to be named. */
function praises(draft: Draft, sentence: Sentence): boolean {
  return beginningIn(draft.readings('suited'), sentence).length > 0;
}

/** “May I suggest Tuesday” suggests nobody. */
function endsInDay({ words }: Draft, { last }: Match): boolean {
  return is.day[words.id[last - 1] as number] === 1;
}

/** The reader has asked again, or presses. */
function answersBack(draft: Draft): boolean {
  const asked = times(
    draft,
    'asksAgain',
    ({ subject, negated, unreal, match }) =>
      (subject !== 'writer' || isDoneToMe(draft, match)) &&
      !negated &&
      !unreal &&
      !isInvited(draft, match),
  );
  const answered = times(draft, 'reply') + times(draft, 'questioned');
  return asked + answered > 0 || times(draft, 'pressed') > 1 || betweenQuotes(draft);
}

const [free, welcome, to, had, wordFor] = ['free', 'welcome', 'to', 'had', 'for'].map((word) =>
  wordId(word),
);

/** “you asked whether …”, “your message asking me to think again”, whoever the sentence begins with. */
function isDoneToMe({ words }: Draft, match: Match): boolean {
  return is.subjectYou[words.id[match.first] as number] === 1 || some(object, words, match);
}

const object = tableOf('me');
const offering = idsOf('offering trying agreeing');

/** “Feel free to write again.” */
function isInvited({ words }: Draft, { first }: Match): boolean {
  const before = words.id[first - 2];
  return words.id[first - 1] === to && (before === free || before === welcome);
}

/** Questions of the reader's stand quoted between the answers. */
function betweenQuotes({ body, text, layout, words }: Draft): boolean {
  if (body.skip.length === 0) return false;
  const from = words.start[layout.main.first] ?? body.span.end;
  const to = words.end[layout.main.last - 1] ?? 0;
  return body.skip.some(({ start, end }) => start > from && end < to && text.charAt(start) === '>');
}

/** A booked interview is called off. */
function callsOff(draft: Draft): boolean {
  const { stance } = draft;
  const acts = [...stance.clear, ...stance.unclear];
  if (acts.length === 0) return false;
  if (acts.some((act) => draft.meaningOf(act.match) === 'cancel' && endsInterview(draft, act)))
    return true;
  if (has(draft, 'soon') || has(draft, 'cancelSoon') || has(draft, 'expected')) return true;
  if (times(draft, 'comingSoon', ({ negated }) => negated) > 0) return true;
  if (titled(draft, 'cancel')) return true;
  const isBooked = has(draft, 'booked') || titled(draft, 'booked') || draft.field('interview');
  if (!isBooked) return false;
  if (acts.some((act) => draft.meaningOf(act.match) === 'remove' && clearsTheHour(draft, act)))
    return true;
  return acts.some(({ match }) => absence.has(draft.meaningOf(match))) || has(draft, 'unneeded');
}

const absence: ReadonlySet<Meaning> = new Set(['attend', 'reach', 'slot']);

/** “take our chat out of your diary”: what is struck out there was booked. */
function clearsTheHour({ words }: Draft, { match, sentence }: Reading): boolean {
  const last = Math.min(match.last + 2, sentence.last);
  return some(diary, words, { first: match.first, last });
}

const diary = tableOf('diary calendar agenda schedule');

/** “cancel it”, “call off Monday”, not “cancel my application” and not “won’t be going ahead”. */
function endsInterview(draft: Draft, { match, sentence }: Reading): boolean {
  const last = Math.min(match.last + 2, sentence.last);
  const text = draft.textOf({ first: match.first, last });
  return /\b(?:cancel|off\b|scra)/i.test(text) && !/\b(?:application|candida)/i.test(text);
}
