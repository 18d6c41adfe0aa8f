import { is, type Meaning, scanner } from '../../phrases/language';
import type { Draft } from '../draft';
import { meaningId } from '../meaning/readings';
import { thanksOf } from '../parts';
import { overlaps } from '../search';
import type { Range } from '../text/layout';
import { actsOf, elsewhereOf, isLeftToOthers, isOfReader, movesForAJob, type Note } from './acts';
import { namesWork, namesWorkIn, thingsAfield } from './afield';
import { isOddlyNamed } from './modifiers';
import {
  endsWithLove,
  everybody,
  greets,
  greetsCrowd,
  office,
  recruiting,
  signs,
  writesToNewsroom,
} from './people';
import { purposesOf } from './purpose';
import {
  invited,
  notAJob,
  type Objection,
  objections,
  plainly,
  type Sign,
  type Support,
  support,
} from './signs';
import { meaningsIn, nothing } from './subject';
import { asksOthers } from './whose';

/** More in favour is never asked for where nothing speaks against. */
export const mostNeeded = 3;

/**
 * How much speaks for the writer's own job interview, as far as it had to be weighed, how much against,
 * and what the latter says.
 */
export interface Evidence {
  readonly own: number;
  readonly against: number;
  readonly objection: string;
}

/** What speaks against, by and by. */
interface Case {
  against: number;
  heaviest: number;
  objection: string;
  /** Words that can't speak for it any more. */
  readonly contested: Range[];
}

/**
 * Weighs what the phrases of the body, the subject, the greeting and the acts are about.
 * `note` is told of every phrase that counts, to see why.
 */
export function evidenceOf(draft: Draft, note?: Note): Evidence {
  const subject = meaningsIn(draft.header('subject')?.value ?? '');
  const elsewhere = elsewhereOf(draft, note);
  const found: Case = {
    against: elsewhere,
    heaviest: elsewhere,
    objection: notAJob,
    contested: [],
  };
  weighPurposes(draft, found, note);
  // “Staff nurse: withdrawing from the panel” is about a job, whatever else it may look like.
  const named = subject !== nothing && entitles(draft);
  for (const objection of objections) {
    const said = saying(draft, objection, note);
    const titled =
      subject !== nothing &&
      plainly.has(objection.name) &&
      subject.has(objection.name) &&
      !(named && objection.says === notAJob);
    if (said.length > 0 || titled) object(found, objection, said, titled ? 1 : 0);
  }
  weighNames(draft, found, note);
  weighPeople(draft, found, note);
  const afield = thingsAfield(draft) + (subject.has('afield') ? 1 : 0);
  const told: Range[] = [];
  const own = ownOf(draft, found, subject, note, afield > 0 ? told : undefined);
  if (own > 0 && afield > 0) weighPursuit(draft, found, afield, told);
  return { own, against: found.against, objection: found.objection };
}

/** What so many different things of another pursuit weigh: lightly beside the news of another job. */
const lightly = [0, 0, 2, 4];
const heavily = [0, 1, 5, 9];

function weighPursuit(draft: Draft, found: Case, things: number, told: readonly Range[]): void {
  if (namesWork(draft, told) || namesWork(draft, purposesOf(draft).job)) return;
  if (entitles(draft)) return;
  const more = (actsOf(draft).contrast ? lightly : heavily)[Math.min(3, things)] ?? 0;
  found.against += more;
  found.heaviest = Math.max(found.heaviest, more);
}

/** “Subject: Bookkeeper” */
function entitles(draft: Draft): boolean {
  const value = draft.header('subject')?.value ?? '';
  return value !== '' && namesWorkIn(scanner.scan(value, { start: 0, end: value.length }));
}

/** How much speaks for it; nothing more is weighed once that is enough, unless all that does is `told`. */
function ownOf(
  draft: Draft,
  { against, contested }: Case,
  subject: ReadonlySet<Meaning>,
  note: Note | undefined,
  told: Range[] | undefined,
): number {
  const enough = note || told ? Number.POSITIVE_INFINITY : Math.max(mostNeeded, against + 1);
  const asked = saying(draft, invited, note).length > 0 ? 1 : 0;
  let own = (greets(draft, is.hirer) ? 2 : 0) + (entitles(draft) ? 1 : 0);
  for (const one of support) {
    if (own > 0 && own + asked >= enough) return own + asked;
    const titled = subject.has(one.name) ? 1 : 0;
    const said = titled + freeOf(draft, one, contested, note, told);
    own += one.weight * Math.min(one.most, said);
  }
  const acts = actsOf(draft);
  const beside = acts.own > 1 && acts.beside && (asked > 0 || thanksOf(draft).length > 0);
  return own > 0 || beside ? own + acts.own + asked : own;
}

function object(
  found: Case,
  { weight, says }: Objection,
  said: readonly Range[],
  titled: number,
): void {
  for (const range of said) found.contested.push(range);
  const more = weight * Math.min(2, said.length + titled);
  found.against += more;
  if (more <= found.heaviest) return;
  found.heaviest = more;
  found.objection = says;
}

/** What interviews and applications are for. */
function weighPurposes(draft: Draft, found: Case, note: Note | undefined): void {
  const { untold, job, other } = purposesOf(draft);
  for (const range of untold) found.contested.push(range);
  if (job.length > 0) return;
  for (const range of other) {
    found.contested.push(range);
    note?.('another purpose', range);
    found.against += 9;
    found.heaviest = 9;
  }
}

/** Where no other job is told of: interviews with an odd name, and what is moved for a job. */
function weighNames(draft: Draft, found: Case, note: Note | undefined): void {
  for (const reading of draft.readings(interview)) {
    if (!isOddlyNamed(draft, reading) || actsOf(draft).contrast) continue;
    note?.('oddly named', reading.match);
    found.against += oddly;
    found.contested.push(reading.match);
  }
  if (!movesForAJob(draft) || actsOf(draft).contrast) return;
  note?.('moved for a job', nowhere);
  found.against += 4;
}

const interview = meaningId('interview');
const candidacy = meaningId('candidacy');
const oddly = 2;
const nowhere: Range = { first: 0, last: 0 };

/** Who writes to whom, and who acts. */
function weighPeople(draft: Draft, found: Case, note: Note | undefined): void {
  if (isOfReader(draft)) found.against += 8;
  if (isLeftToOthers(draft)) {
    note?.('by others', nowhere);
    found.against += 9;
    if (found.heaviest < 9) found.objection = 'it’s about someone else’s interview';
  }
  if (draft.readings(interview).some(({ match }) => asksOthers(draft, match.first))) {
    note?.('asks others', nowhere);
    found.against += 6;
    if (found.heaviest < 6) found.objection = 'it’s about someone else’s interview';
  }
  if (writesToNewsroom(draft)) found.against += 6;
  const seeks = draft.readings(candidacy).length > 0;
  if (greets(draft, everybody) && !seeks) found.against += 3;
  if (greetsCrowd(draft)) found.against += greets(draft, office) ? 8 : 4;
  if (greets(draft, is.kin) || signs(draft, is.kin)) found.against += 6;
  if (endsWithLove(draft) || signs(draft, recruiting)) found.against += 3;
}

/** How many phrases say so beside what is contested, up to `most`. */
function freeOf(
  draft: Draft,
  { name, meaning, holds, most }: Support,
  contested: readonly Range[],
  note: Note | undefined,
  told: Range[] | undefined,
): number {
  let found = 0;
  let last = 0;
  for (const reading of draft.readings(meaning)) {
    const { match } = reading;
    if (found === most) break;
    if (draft.quoted(match.first) || match.first < last) continue;
    if (holds && !holds(draft, reading)) continue;
    note?.(name, match);
    last = match.last;
    if (meetsAny(contested, match)) continue;
    told?.push(match);
    found++;
  }
  return found;
}

function meetsAny(ranges: readonly Range[], one: Range): boolean {
  for (const range of ranges) if (overlaps(one, range)) return true;
  return false;
}

/** Where the writer says so: apart, in the writer's own words, and as the rest allows. */
function saying(
  draft: Draft,
  { name, meaning, holds }: Sign,
  note: Note | undefined,
): readonly Range[] {
  const readings = draft.readings(meaning);
  if (readings.length === 0) return readings as readonly never[];
  const found: Range[] = [];
  let last = 0;
  for (const reading of readings) {
    const { match } = reading;
    if (draft.quoted(match.first) || match.first < last) continue;
    if (holds && !holds(draft, reading)) continue;
    note?.(name, match);
    last = match.last;
    found.push(match);
  }
  return found;
}
