import { is, type Meaning, matcher, wordId } from '../phrases/language';
import { isByAnother } from './agents';
import { type Draft, some } from './draft';
import type { Range } from './layout';
import { isLive } from './liveActs';
import { thingOf } from './objects';
import type { Reading } from './reading';

/** Told of a meaning and where it counts. */
export type Note = (meaning: Meaning, range: Range) => void;

/** What the acts of a draft tell of the process that they end. */
export interface Acts {
  /** How much they speak for the writer's own hiring process. */
  readonly own: number;
  /** How much they speak for another thing that is called off or left. */
  readonly elsewhere: number;
  /** The news is of another job than the reader’s, and says so. */
  readonly contrast: boolean;
  /** So it is, or something is left that needs no name; and it is plainly a job. */
  readonly beside: boolean;
}

const ending: ReadonlySet<Meaning> = new Set(['withdraw', 'remove', 'cancel']);
const notGoing: ReadonlySet<Meaning> = new Set(['proceed', 'attend']);
const leaving: ReadonlySet<Meaning> = new Set([...ending, ...notGoing, 'staying']);
const absence: ReadonlySet<Meaning> = new Set(['attend', 'reach', 'cancel']);
const anotherThing = 5;
const employment = matcher.anyOf('employment', 'titleNoun');

/** What the writer ends: the process itself, or another thing; news of a job makes it likelier the process. */
export function actsOf(draft: Draft, note: Note | undefined): Acts {
  const looksBack = draft.scenario === 'follow-up' || draft.scenario === 'connect';
  const replies = draft.scenario === 'reply';
  let ended = 0;
  let elsewhere = 0;
  let taken = looksBack ? 1 : 0;
  let contrast = false;
  let employed = looksBack || replies;
  let unsaid = looksBack || replies;
  for (const reading of draft.stance.clear) {
    if (!isLive(draft, reading)) continue;
    const meaning = draft.meaningOf(reading.match);
    const stays = meaning === 'staying';
    if (stays || (meaning === 'accepted' && namesAJob(draft, reading))) taken = 1;
    contrast ||= stays || (meaning === 'accepted' && hasContrast(draft, reading.match));
    employed ||=
      stays || (meaning === 'accepted' && some(employment, draft.words, withJob(reading)));
    if (!leaving.has(meaning)) continue;
    const thing = stays || meaning === 'remove' ? undefined : thingOf(draft, reading);
    if (!thing) {
      ended = 1;
      unsaid ||= meaning === 'withdraw' && namesWithdrawal(draft, reading);
    } else if (thing === 'foreign' && ending.has(meaning)) {
      note?.('another thing', reading.match);
      elsewhere = anotherThing;
    }
  }
  // Asked again, one needs no more than the news of the other job.
  if (replies && taken === 1 && draft.readings('asksAgain').length > 0) ended = 1;
  const own = ended + (ended === 1 || replies ? taken : 0);
  return { own, elsewhere, contrast, beside: employed && (contrast || unsaid) };
}

/** “I withdraw” is said of a process; “I’m out”, “I’ll pass” of anything. */
function namesWithdrawal({ words }: Draft, { match }: Reading): boolean {
  for (let at = match.first; at < match.last; at++)
    if (withdrawing.has(words.id[at] as number)) return true;
  return false;
}

const withdrawing = new Set(
  'withdraw withdrawing withdrawn withdrew withdrawal'.split(' ').map((word) => wordId(word)),
);

/** “signed with another company”, “a new job”: work, not just anything else that was chosen. */
function namesAJob({ words }: Draft, reading: Reading): boolean {
  const { first, last } = withJob(reading);
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    if (is.job[id] === 1 || is.org[id] === 1 || is.titleNoun[id] === 1 || workplace.has(id))
      return true;
  }
  return false;
}

const workplace = new Set(['elsewhere', 'signed', 'hired', 'appointed', 'employed'].map(wordId));
const contrasting = new Set(['another', 'other', 'different', 'elsewhere', 'else'].map(wordId));

function hasContrast({ words }: Draft, { first, last }: Range): boolean {
  for (let at = Math.max(0, first - 2); at < last + 2; at++)
    if (contrasting.has(words.id[at] as number)) return true;
  return false;
}

/** “appointed to a post”: the job may stand behind the phrase. */
const nearby = 3;

function withJob({ match, sentence }: Reading): Range {
  return { first: match.first, last: Math.min(match.last + nearby, sentence.last) };
}

/** “I’ve started a job” tells of no hiring with the reader; “another job” sets it beside theirs. */
export function isOnlyTheJobTaken(draft: Draft, { match }: Reading): boolean {
  const taken = draft.stance.clear.find(
    (act) =>
      act.match.first < match.last &&
      match.first < act.match.last + nearby &&
      draft.meaningOf(act.match) === 'accepted',
  );
  if (!taken) return false;
  const { first, last } = taken.match;
  return !hasContrast(draft, { first, last: Math.max(last, match.last) });
}

/** “I start a job that day: could I come on Saturday?” moves anything but a job interview. */
export function movesForAJob(draft: Draft): boolean {
  const { clear } = draft.stance;
  if (clear.length === 0 || draft.readings('keen').length > 0) return false;
  if (clear.some(({ match }) => leaving.has(draft.meaningOf(match)))) return false;
  return draft.readings('timing').length + draft.readings('reschedule').length > 0;
}

/** Whether all that is called off, left or taken is so by other people. */
export function isLeftToOthers(draft: Draft): boolean {
  const acts = [...draft.stance.clear, ...draft.stance.unclear];
  return acts.length > 0 && acts.every((act) => isByAnother(draft, act));
}

/** “I had an interview with you on Monday; I won’t be there.” */
export function isMissed(draft: Draft): boolean {
  const { clear, unclear } = draft.stance;
  return [...clear, ...unclear].some(({ match }) => absence.has(draft.meaningOf(match)));
}

/** “If you’ve accepted another job …”: the reader is the candidate. */
export function isOfReader(draft: Draft): boolean {
  return draft
    .readings('accepted')
    .some(({ subject, negated }) => subject === 'reader' && !negated);
}
