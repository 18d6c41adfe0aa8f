import { is, type Meaning, matcher, wordId } from '../../phrases/language';
import { flag, shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { idsOf } from '../tables';
import { isAboutWork } from './about';
import { isMissed, isOnlyTheJobTaken } from './acts';
import {
  hasLeft,
  isAnotherChance,
  isAskedAlong,
  isCaseStudy,
  isCause,
  isHopedFor,
  isMine,
  isMissedThrough,
  isPraised,
  isThankedFor,
  isWorkOfMine,
} from './circumstances';
import { leavesNow } from './liveActs';
import {
  invitesElsewhere,
  isForTrainees,
  isWithReader,
  namesAPosition,
  offersAnInterview,
  thingOf,
  welcomesElsewhere,
} from './objects';
import { isAboutAJob, topicOf } from './purpose';
import { opensATalk } from './things';
import {
  asksOthers,
  isExcuse,
  isOwnNewJob,
  isReadersProcess,
  isTheWriter,
  isWished,
} from './whose';

type Condition = (draft: Draft, reading: Reading) => boolean;

/** A name may hold any word. */
const lowerCase: Condition = ({ words }, { match }) =>
  ((words.flags[match.first] as number) & flag.capital) === 0;

const affirmed: Condition = (_, { negated }) => !negated;

/** Not wished to the reader, and not told to explain why something else is missed. */
const isLinked: Condition = (draft, reading) =>
  !isWished(draft, reading) && !isExcuse(draft, reading);

/** “asking me to join the tribunal”, “asked me to give the opening talk” */
const endsElsewhere: Condition = (draft, { match: { last } }) =>
  opensATalk(draft, last - 1) ||
  (notWork[draft.words.id[last - 1] as number] === 1 && !draft.capital(last - 1));

const notWork = matcher.table('notWork');
const papers = idsOf('cv cvs resume resumes profile profiles');
const [be, me] = ['be', 'me'].map((word) => wordId(word));
/** “looking after the interviews” */
const looking = idsOf('look looks looking looked');
const looksBack: ReadonlySet<string> = new Set(['follow-up', 'connect']);

const offer = wordId('offer');

/** “Can’t make it at nine; thanks for the offer”: what was offered is the hour. */
const isHour: Condition = (draft, { match }) =>
  draft.words.id[match.last - 1] === offer && isMissed(draft);

/** “they offered me a post and I’ve said yes”: the other one. */
const isTaken: Condition = (draft, { match }) =>
  draft.stance.clear.some(
    (act) =>
      draft.meaningOf(act.match) === 'accepted' &&
      act.match.first <= match.first &&
      act.match.last > match.last,
  );

const from = wordId('from');
const determiners = idsOf('the your this my that');

/** “resign from the recruitment”: what is left is the process. */
function leavesProcess({ words: { id } }: Draft, last: number): boolean {
  if (id[last] !== from || !determiners.has(id[last + 1] as number)) return false;
  const noun = id[last + 2] as number;
  return is.hiringThing[noun] === 1 && is.job[noun] !== 1;
}

/** “I’ve resigned here, so take me off your list”: what is left besides tells of another job. */
const leavesOnly: Condition = (draft, { negated, match }) =>
  !negated &&
  !leavesProcess(draft, match.last) &&
  !draft.stance.clear.some(
    (act) =>
      draft.meaningOf(act.match) === 'remove' &&
      (act.match.last <= match.first || act.match.first >= match.last),
  );

/** “won’t take the role further” */
const onward = idsOf('further forward any process');

/** “I remain interested in other roles” wants none now. */
const laterOn = idsOf('other future any another later');

/** “I hope to apply again next year”, said by one who leaves now */
const again = wordId('again');

/** “you’re the one doing the interviews” */
const isHeldByReader: Condition = ({ words: { id } }, { match, subject }) =>
  subject === 'reader' && id[match.first] === doing;
const doing = wordId('doing');

/** “for whoever’s running the interviews” */
const isWhoever: Condition = ({ words: { id } }, { match }) =>
  [1, 2].some((step) => whoever.has(id[match.first - step] as number));
const whoever = idsOf('whoever who whom');

/** “I enjoyed the first interview”: another is to come. */
const first = wordId('first');

const at = wordId('at');
const isAtAnHour: Condition = ({ words: { id } }, { match: { last } }) =>
  id[last - 1] === at &&
  (id[last] === shape['@number'] ||
    numeral[id[last] as number] === 1 ||
    half.has(id[last] as number));
const half = idsOf('half quarter noon');
const numeral = matcher.table('numeral');

const sitting = idsOf('sit sitting serve serving');

const to = wordId('to');
const booked = idsOf('down due supposed meant booked set scheduled was were going');

/** “I’m down to see you on Monday”: so it was planned. */
const isBookedTo = ({ words: { id } }: Draft, first: number) =>
  id[first - 1] === to && booked.has(id[first - 2] as number);

/** “I’m not coming to your interview on Monday” */
const isMissedBy = (draft: Draft, { first }: Reading['match']) =>
  is.ofYours[draft.words.id[first] as number] === 1 &&
  draft
    .readings('attend')
    .some(({ match, negated }) => negated && match.last + 1 >= first && match.first < first);

/** “so that Mr Bell could sit on the panel”: it is the writer who is interviewed. */
const isAnothersSeat: Condition = (draft, { match, sentence }) => {
  const { id } = draft.words;
  let at = match.first - 1;
  while (is.auxiliary[id[at] as number] === 1 || is.ability[id[at] as number] === 1) at--;
  return sitting.has(id[match.first] as number) && at > sentence.first && draft.capital(at);
};

/** When a phrase counts, for meanings that don’t always. */
export const conditions: Readonly<Record<Meaning, Condition>> = {
  otherInterview: (draft, reading) =>
    !isHeldByReader(draft, reading) &&
    !isAnothersSeat(draft, reading) &&
    !namesAPosition(draft, reading) &&
    !isForTrainees(draft, reading) &&
    !isPraised(draft, reading) &&
    !(looksBack.has(draft.scenario) && isWorkOfMine(draft, reading)),
  otherThing: (draft, reading) =>
    !namesAPosition(draft, reading) &&
    !isAboutAJob(draft, reading) &&
    !isPraised(draft, reading) &&
    !isCaseStudy(draft, reading) &&
    !isHopedFor(draft, reading) &&
    !isAnotherChance(draft, reading),
  invitedTo: invitesElsewhere,
  farOff: (draft, reading) =>
    lowerCase(draft, reading) && !namesAPosition(draft, reading) && !isCause(draft, reading),
  elsewise: lowerCase,
  ofOffer: (draft, reading) =>
    !reading.negated &&
    !offersAnInterview(draft, reading) &&
    !isHour(draft, reading) &&
    !isTaken(draft, reading) &&
    !onward.has(draft.words.id[reading.match.last] as number),
  ofAnother: (draft, reading) =>
    !isWhoever(draft, reading) &&
    !isAskedAlong(draft) &&
    !isMissedThrough(draft, reading) &&
    !isTheWriter(draft, reading),
  // “I’ll ask her to send you her CV”: one put forward sends her own.
  asEmployer: (draft, { match }) =>
    (draft.scenario !== 'referral' || !papers.has(draft.words.id[match.last - 1] as number)) &&
    !isMissedBy(draft, match),
  applying: affirmed,
  // “I’d like to apply again one day”, says one who leaves now.
  appliesNow: (draft, { negated }) => !negated && !leavesNow(draft),
  // “If you are hiring again” asks nothing of one who has told of a withdrawal.
  rejoining: (draft, { negated, unreal, match }) =>
    !negated &&
    !(unreal && looksBack.has(draft.scenario)) &&
    !(draft.words.id[match.last - 1] === again && leavesNow(draft)),
  interviewed: (draft, { match }) =>
    draft.words.id[match.last - 2] !== first &&
    draft.words.id[match.first - 1] !== be &&
    !looking.has(draft.words.id[match.first - 1] as number) &&
    !looksBack.has(draft.scenario) &&
    draft.scenario !== 'reschedule' &&
    !isMissed(draft) &&
    !(draft.words.id[match.first + 1] === me && hasLeft(draft)),
  wanting: (draft, { negated, match }) =>
    !negated &&
    draft.scenario !== 'reschedule' &&
    !laterOn.has(draft.words.id[match.last] as number),
  // “I had an interview at five”: at the reader’s.
  toldOf: (draft, reading) =>
    !isAtAnHour(draft, reading) && !isWithReader(draft, reading) && !isAskedAlong(draft),
  coming: (draft, { negated, unreal, match }) =>
    !negated && !unreal && draft.scenario !== 'reschedule' && !isBookedTo(draft, match.first),
  takingUp: (draft, reading) =>
    !reading.negated && !reading.unreal && !reading.reported && !isThankedFor(draft, reading),
  resigning: leavesOnly,
  ofEmployer: (draft, { unreal, match }) => !unreal && !isReadersProcess(draft, match),
  // “I’ll write an email too” advises nobody.
  advising: ({ words }, { match, subject, future }) =>
    !isMine(words.id, match.first) && !(subject === 'writer' && future),
  candidacy: (draft, reading) =>
    reading.subject !== 'other' &&
    thingOf(draft, reading) !== 'foreign' &&
    !welcomesElsewhere(draft, reading) &&
    !endsElsewhere(draft, reading) &&
    !asksOthers(draft, reading.match.last - 1) &&
    topicOf(draft, reading) !== 'other' &&
    isLinked(draft, reading),
  comesAbout: (draft, reading) => reading.subject !== 'other' && isAboutWork(draft, reading),
  hiring: (draft, reading) =>
    thingOf(draft, reading) !== 'foreign' &&
    !opensATalk(draft, reading.match.last - 1) &&
    !isOnlyTheJobTaken(draft, reading) &&
    !isOwnNewJob(draft, reading) &&
    !isExcuse(draft, reading),
  interview: (draft, reading) =>
    reading.subject !== 'other' &&
    !asksOthers(draft, reading.match.first) &&
    isLinked(draft, reading),
};
