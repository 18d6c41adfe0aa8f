import { is, type Meaning, matcher, wordId } from '../../phrases/language';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import type { Reading } from '../meaning/reading';
import { meaningId } from '../meaning/readings';
import { thanksOf } from '../parts';
import { overlaps } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import { isByAnother } from './agents';
import { isThankedFor } from './circumstances';
import { isLive } from './liveActs';
import { thingOf } from './objects';

/** Told of a meaning and where it counts. */
export type Note = (meaning: Meaning, range: Range) => void;

/** What the acts of a draft tell of the process that they end. */
export interface Acts {
  /** How much they speak for the writer's own hiring process. */
  readonly own: number;
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

/** How much the acts speak for another thing that is called off or left. */
export function elsewhereOf(draft: Draft, note: Note | undefined): number {
  let found = 0;
  for (const reading of draft.stance.clear) {
    const meaning = draft.meaningOf(reading.match);
    if (meaning !== 'withdraw' && meaning !== 'cancel') continue;
    if (thingOf(draft, reading) !== 'foreign' || !isLive(draft, reading)) continue;
    note?.('another thing', reading.match);
    found = anotherThing;
  }
  return found;
}

/** What the writer ends: the process itself, or another thing; news of a job makes it likelier the process. */
export const actsOf = derived((draft: Draft): Acts => {
  const looksBack = draft.scenario === 'follow-up' || draft.scenario === 'connect';
  const replies = draft.scenario === 'reply';
  let ended = 0;
  let taken = looksBack ? 1 : 0;
  let contrast = false;
  let employed = looksBack || replies;
  let unsaid = looksBack || replies;
  for (const reading of draft.stance.clear) {
    if (!isLive(draft, reading)) continue;
    const meaning = draft.meaningOf(reading.match);
    const stays = meaning === 'staying';
    const prefers = meaning === 'accepted' && prefersAnother(draft, reading);
    if (stays || prefers || (meaning === 'accepted' && namesAJob(draft, reading))) taken = 1;
    if (prefers) ended = Math.max(ended, 1);
    contrast ||= stays || (meaning === 'accepted' && hasContrast(draft, reading.match));
    employed ||=
      stays || (meaning === 'accepted' && some(employment, draft.words, withJob(reading)));
    if (!leaving.has(meaning)) continue;
    if (!stays && meaning !== 'remove' && thingOf(draft, reading)) continue;
    ended = Math.max(ended, aimsAtHiring(draft, reading) ? aimed : 1);
    unsaid ||= meaning === 'withdraw' && namesWithdrawal(draft, reading);
  }
  // Asked again, one needs no more than the news of the other job.
  if (replies && taken === 1 && draft.readings('asksAgain').length > 0) ended = 1;
  const thanked = contrast && thanksOf(draft).length > 0 && isHiringTold(draft);
  const own = ended + (ended > 0 || replies || thanked ? taken : 0);
  const again = replies && ended > 0 && draft.readings('reply').length > 0;
  return {
    own: again ? Math.max(own, 2) : own,
    contrast,
    beside: employed && (contrast || unsaid),
  };
});

/** “Thank you for the next stage. I’ve accepted another post”: a word of hiring besides the news. */
function isHiringTold(draft: Draft): boolean {
  const news = draft.readings(accepted);
  return draft
    .readings('hiring')
    .some(({ match }) => !news.some((one) => overlaps(one.match, wider(match))));
}

const wider = ({ first, last }: Range): Range => ({ first: first - 1, last: last + 1 });

/** What an act weighs that names the hiring itself. */
const aimed = 3;
const reach = 7;

/** “remove my name from the list of candidates for the post”: nothing but a job has both. */
function aimsAtHiring({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  let seekers = false;
  let work = false;
  for (let at = match.first; at < Math.min(match.last + reach, sentence.last); at++) {
    seekers ||= sought.has(id[at] as number);
    work ||= paid.has(id[at] as number);
  }
  return seekers && work;
}

const sought = idsOf(
  'candidates candidate applicants candidacy candidature application shortlist selection recruitment consideration',
);
const paid = idsOf('post position role job vacancy lectureship postdoc');

/** “I withdraw” is said of a process; “I’m out”, “I’ll pass” of anything. */
function namesWithdrawal({ words }: Draft, { match }: Reading): boolean {
  for (let at = match.first; at < match.last; at++)
    if (withdrawing.has(words.id[at] as number)) return true;
  return false;
}

const withdrawing = idsOf('withdraw withdrawing withdrawn withdrew withdrawal');

/** “signed with another company”, “a new job”: work, not just anything else that was chosen. */
function namesAJob({ words }: Draft, reading: Reading): boolean {
  const { first, last } = withJob(reading);
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    if (is.job[id] === 1 || is.org[id] === 1 || is.titleNoun[id] === 1 || workplace.has(id))
      return true;
    // “I’ve been taken on by a sanctuary”
    if (id === taken && words.id[at + 1] === on && words.id[at - 1] === been) return true;
  }
  return false;
}

/** “I’ve decided to go with another opportunity”: chosen over the reader’s. */
function prefersAnother(draft: Draft, { match: { first, last } }: Reading): boolean {
  const { id } = draft.words;
  let goes = false;
  let chance = false;
  for (let at = first; at < last; at++) {
    goes ||= going.has(id[at] as number) && id[at + 1] === with_;
    chance ||= opportunities.has(id[at] as number);
  }
  return goes && chance && hasContrast(draft, { first, last });
}

const going = idsOf('go going gone went');
const with_ = wordId('with');
const opportunities = idsOf('opportunity offer role job position post');
const [taken, on, been] = ['taken', 'on', 'been'].map((word) => wordId(word));
const workplace = idsOf('elsewhere signed hired appointed employed');
const contrasting = idsOf('another other different elsewhere else');

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

const [timing, reschedule] = ['timing', 'reschedule'].map(meaningId) as [number, number];
const accepted = meaningId('accepted');

/** “I start a job that day: could I come on Saturday?” moves anything but a job interview. */
export function movesForAJob(draft: Draft): boolean {
  const { clear } = draft.stance;
  if (clear.length === 0) return false;
  if (draft.readings(timing).length + draft.readings(reschedule).length === 0) return false;
  if (clear.some(({ match }) => leaving.has(draft.meaningOf(match)))) return false;
  return draft.readings('keen').length === 0;
}

/** Whether all that is called off, left or taken is so by other people. */
export function isLeftToOthers(draft: Draft): boolean {
  const { clear, unclear } = draft.stance;
  // “a client has booked me that day” is done to the writer.
  const acts = [...clear, ...unclear].filter(({ match }) => draft.meaningOf(match) !== 'slot');
  return acts.length > 0 && acts.every((act) => isByAnother(draft, act));
}

/** “I had an interview with you on Monday; I won’t be there.” */
export function isMissed(draft: Draft): boolean {
  const { clear, unclear } = draft.stance;
  const missed = ({ match }: Reading) => absence.has(draft.meaningOf(match));
  return clear.some(missed) || unclear.some(missed);
}

/** “If you’ve accepted another job …”: the reader is the candidate. */
export function isOfReader(draft: Draft): boolean {
  return draft
    .readings(accepted)
    .some(
      (reading) =>
        reading.subject === 'reader' && !reading.negated && !isThankedFor(draft, reading),
    );
}
