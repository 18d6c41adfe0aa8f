import { is, type Meaning, matcher, wordId } from '../../phrases/language';
import { flag } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { beginningIn } from '../search';
import { isMissed, isOnlyTheJobTaken } from './acts';
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
const papers = new Set(
  'cv cvs resume resumes profile profiles'.split(' ').map((word) => wordId(word)),
);
const be = wordId('be');
/** “looking after the interviews” */
const looking = new Set(['look', 'looks', 'looking', 'looked'].map((word) => wordId(word)));
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
const determiners = new Set(['the', 'your', 'this', 'my', 'that'].map((word) => wordId(word)));

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

/** When a phrase counts, for meanings that don’t always. */
export const conditions: Readonly<Record<Meaning, Condition>> = {
  otherInterview: (draft, reading) =>
    !namesAPosition(draft, reading) &&
    !isForTrainees(draft, reading) &&
    !isPraised(draft, reading) &&
    !(looksBack.has(draft.scenario) && isWorkOfMine(draft, reading)),
  otherThing: (draft, reading) =>
    !namesAPosition(draft, reading) &&
    !isAboutAJob(draft, reading) &&
    !isPraised(draft, reading) &&
    !isCaseStudy(draft, reading),
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
    !isAskedAlong(draft) && !isMissedThrough(draft, reading) && !isTheWriter(draft, reading),
  // “I’ll ask her to send you her CV”: one put forward sends her own.
  asEmployer: ({ scenario, words }, { match }) =>
    scenario !== 'referral' || !papers.has(words.id[match.last - 1] as number),
  applying: affirmed,
  appliesNow: affirmed,
  // “If you are hiring again” asks nothing of one who has told of a withdrawal.
  rejoining: ({ scenario }, { negated, unreal }) =>
    !negated && !(unreal && looksBack.has(scenario)),
  interviewed: (draft, { match }) =>
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
  toldOf: (draft, reading) => !isWithReader(draft, reading) && !isAskedAlong(draft),
  coming: ({ scenario }, { negated, unreal }) => !negated && !unreal && scenario !== 'reschedule',
  takingUp: (draft, reading) =>
    !reading.negated && !reading.unreal && !reading.reported && !isThankedFor(draft, reading),
  resigning: leavesOnly,
  ofEmployer: (draft, { unreal, match }) => !unreal && !isReadersProcess(draft, match),
  advising: ({ words }, { match }) => !isMine(words.id, match.first),
  candidacy: (draft, reading) =>
    reading.subject !== 'other' &&
    thingOf(draft, reading) !== 'foreign' &&
    !welcomesElsewhere(draft, reading) &&
    !endsElsewhere(draft, reading) &&
    !asksOthers(draft, reading.match.last - 1) &&
    topicOf(draft, reading) !== 'other' &&
    isLinked(draft, reading),
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

const asking = new Set(
  'inviting invited asking considering shortlisting selecting choosing interviewing'
    .split(' ')
    .map((word) => wordId(word)),
);
const me = wordId('me');

const wordFor = wordId('for');

/** “Thank you for seeing me yesterday. I’d like to withdraw”: there would have been more to come. */
function hasLeft(draft: Draft): boolean {
  return draft.stance.clear.some(({ match }) => draft.meaningOf(match) === 'withdraw');
}

/** “Thank you for saying yes to somebody like me” */
function isThankedFor(draft: Draft, { match, sentence }: Reading): boolean {
  if (draft.words.id[match.first - 1] !== wordFor) return false;
  return beginningIn(draft.readings('thanks'), sentence).length > 0;
}

/** “Thank you for inviting me to meet the panel”: whoever else is spoken of, the writer is a candidate. */
function isAskedAlong(draft: Draft): boolean {
  const { id } = draft.words;
  return draft
    .readings('candidacy')
    .concat(draft.readings('invited'))
    .some(({ match, sentence }) => {
      if (beginningIn(draft.readings('thanks'), sentence).length === 0) return false;
      for (let at = match.first; at < match.last; at++)
        if (asking.has(id[at] as number) && id[at + 1] === me) return true;
      return false;
    });
}

const bidding = new Set('please kindly you'.split(' ').map((word) => wordId(word)));
const handsOn = new Set('tell let inform pass say'.split(' ').map((word) => wordId(word)));
const their = wordId('their');

/** “Could you tell them that I won’t be coming to their interview?”: an agency passes it on to its client. */
function isMissedThrough(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (id[match.first] !== their) return false;
  const reaches = (act: Reading) =>
    act.match.first < match.last && act.match.last + 1 >= match.first;
  const missed =
    draft.readings('attend').some((act) => act.negated && reaches(act)) ||
    draft.readings('withdraw').some((act) => !act.negated && reaches(act));
  if (!missed) return false;
  for (let at = sentence.first; at < match.first; at++) {
    if (!handsOn.has(id[at] as number)) continue;
    return sentence.question || at === sentence.first || bidding.has(id[at - 1] as number);
  }
  return false;
}

const caseWord = wordId('case');

/** “I have prepared the case study”: a task of the interview's. */
function isCaseStudy({ words }: Draft, { match }: Reading): boolean {
  return words.id[match.last - 2] === caseWord;
}

const my = wordId('my');
const regarding = new Set('about on at'.split(' ').map((word) => wordId(word)));

/** “Thank you for the kind words about my talk”: it is over, and nobody cancels it. */
function isPraised(draft: Draft, { match: { first }, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (id[first] !== my || !regarding.has(id[first - 1] as number)) return false;
  return beginningIn(draft.readings('thanks'), sentence).some(({ match }) => match.first < first);
}

/** “won’t take the role further” */
const onward = new Set('further forward any process'.split(' ').map((word) => wordId(word)));

/** “I remain interested in other roles” wants none now. */
const laterOn = new Set(['other', 'future', 'any', 'another', 'later'].map((word) => wordId(word)));

const causes = new Set(['because', 'cos', 'coz', 'cuz', 'due'].map((word) => wordId(word)));

/** “no buses because of the marathon”: it only hinders. */
function isCause({ words }: Draft, { match: { first } }: Reading): boolean {
  for (let at = first - 1; at >= first - 4; at--)
    if (causes.has(words.id[at] as number)) return true;
  return false;
}

/** “my article came out”: news for one who comes back later. */
function isWorkOfMine({ words }: Draft, { match: { first } }: Reading): boolean {
  return is.ofMine[words.id[first] as number] === 1;
}

/** “six of my doctoral candidates will …” */
function isMine(ids: Int32Array, first: number): boolean {
  return is.ofMine[ids[first - 1] as number] === 1 || is.ofMine[ids[first - 2] as number] === 1;
}
