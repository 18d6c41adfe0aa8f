import { is, type Meaning, matcher, scanner, wordId } from '../phrases/language';
import { actsOf, isLeftToOthers, isOfReader, movesForAJob, type Note } from './acts';
import { namesWork, namesWorkIn, thingsAfield } from './afield';
import { conditions } from './conditions';
import { type Draft, some } from './draft';
import type { Range } from './layout';
import { isOddlyNamed } from './modifiers';
import { thanksOf } from './parts';
import { purposesOf } from './purpose';
import { overlaps } from './search';

/** How much speaks for the writer's own job interview, how much against, and what the latter says. */
export interface Evidence {
  readonly own: number;
  readonly against: number;
  readonly objection: string;
}

const notAJob = 'it isn’t about a job interview';

/** Meanings that speak against, what each weighs, and what it says of the document. */
const objections: readonly (readonly [Meaning, number, string])[] = [
  ['otherInterview', 9, notAJob],
  ['otherThing', 5, notAJob],
  ['invitedTo', 5, notAJob],
  ['farOff', 5, notAJob],
  ['elsewise', 1, notAJob],
  ['ofOffer', 6, 'it answers an offer, not an interview'],
  ['ofEmployer', 10, 'the employer writes it'],
  ['asEmployer', 6, 'the employer writes it'],
  ['ofAnother', 6, 'it’s about someone else’s interview'],
  ['applying', 6, 'it asks for a job'],
  ['appliesNow', 9, 'it asks for a job'],
  ['interviewed', 4, 'its interview is over'],
  ['rejoining', 9, 'it asks for a job'],
  ['wanting', 6, 'it wants the interview'],
  ['coming', 6, 'it accepts the interview'],
  ['takingUp', 9, 'it accepts the interview'],
  ['resigning', 6, 'it leaves a job'],
  ['advising', 5, 'it reads like advice'],
  ['toldOf', 4, 'it only tells of an interview'],
];

/** Objections that a subject line alone can raise. */
const plainly: ReadonlySet<Meaning> = new Set([
  'otherInterview',
  'ofOffer',
  'ofEmployer',
  'resigning',
]);

/** Meanings that speak for it, what each weighs, and how often it counts. */
const support: readonly (readonly [Meaning, number, number])[] = [
  ['candidacy', 2, 3],
  ['interview', 2, 1],
  ['hiring', 1, 2],
];

/**
 * Weighs what the phrases of the body, the subject, the greeting and the acts are about.
 * `note` is told of every phrase that counts, to see why.
 */
export function evidenceOf(draft: Draft, note?: Note): Evidence {
  const subject = meaningsIn(draft.header('subject')?.value ?? '');
  const acts = actsOf(draft, note);
  const contested: Range[] = [];
  let against = acts.elsewhere;
  let heaviest = acts.elsewhere;
  let objection = notAJob;
  const purposes = purposesOf(draft);
  contested.push(...purposes.untold);
  if (purposes.job.length === 0) {
    for (const range of purposes.other) {
      contested.push(range);
      note?.('another purpose', range);
      against += 9;
      heaviest = 9;
    }
  }
  for (const [meaning, weight, says] of objections) {
    const said = saying(draft, meaning, note);
    contested.push(...said);
    const titled = plainly.has(meaning) && subject.has(meaning) ? 1 : 0;
    const found = weight * Math.min(2, said.length + titled);
    against += found;
    if (found > heaviest) {
      heaviest = found;
      objection = says;
    }
  }
  for (const reading of draft.readings('interview')) {
    if (acts.contrast || !isOddlyNamed(draft, reading)) continue;
    note?.('oddly named', reading.match);
    contested.push(reading.match);
  }
  if (!acts.contrast && movesForAJob(draft)) {
    note?.('moved for a job', { first: 0, last: 0 });
    against += 4;
  }
  if (isOfReader(draft)) against += 8;
  if (isLeftToOthers(draft)) {
    note?.('by others', { first: 0, last: 0 });
    against += 9;
    if (heaviest < 9) objection = 'it’s about someone else’s interview';
  }
  if (greets(draft, is.crowd)) against += greets(draft, office) ? 8 : 4;
  if (greets(draft, is.kin) || signs(draft, is.kin)) against += 6;
  if (endsWithLove(draft)) against += 3;
  const free = (said: Range) => !contested.some((other) => overlaps(said, other));
  let own = greets(draft, is.hirer) ? 2 : 0;
  const told: Range[] = [...purposes.job];
  if (entitles(draft)) own++;
  for (const [meaning, weight, most] of support) {
    const found = saying(draft, meaning, note).filter(free);
    told.push(...found);
    own += weight * Math.min(most, found.length + (subject.has(meaning) ? 1 : 0));
  }
  const invited = Math.min(1, saying(draft, 'invited', note).length);
  const thanked = thanksOf(draft).length > 0 ? 1 : 0;
  if (own > 0 || (acts.own > 1 && acts.beside && invited + thanked > 0)) own += acts.own + invited;
  const afield = thingsAfield(draft);
  if (own > 0 && afield > 0) {
    const found = namesWork(draft, told)
      ? 0
      : ((acts.contrast ? lightly : heavily)[Math.min(3, afield)] ?? 0);
    against += found;
    heaviest = Math.max(heaviest, found);
  }
  return { own, against, objection };
}

/** What so many different things of another pursuit weigh: lightly beside the news of another job. */
const lightly = [0, 0, 2, 4];
const heavily = [0, 1, 5, 9];

/** What the phrases of a line that stands outside the body mean. */
export function meaningsIn(value: string): ReadonlySet<Meaning> {
  if (value === '') return nothing;
  if (value === latest.value) return latest.meanings;
  const words = scanner.scan(value, { start: 0, end: value.length });
  const meanings = new Set<Meaning>();
  for (const { meaning } of matcher.match(words))
    meanings.add(matcher.meanings[meaning] as Meaning);
  latest = { value, meanings };
  return meanings;
}

/** “Subject: Bookkeeper” */
function entitles(draft: Draft): boolean {
  const value = draft.header('subject')?.value ?? '';
  return value !== '' && namesWorkIn(scanner.scan(value, { start: 0, end: value.length }));
}

const nothing: ReadonlySet<Meaning> = new Set();
/** The subject of one draft is asked for several times in a row. */
let latest: { readonly value: string; readonly meanings: ReadonlySet<Meaning> } = {
  value: '',
  meanings: nothing,
};

/** Where the writer says so: apart, in the writer's own words, and as the rest allows. */
function saying(draft: Draft, meaning: Meaning, note: Note | undefined): Range[] {
  const holds = conditions[meaning];
  const found: Range[] = [];
  for (const reading of draft.readings(meaning)) {
    const { match } = reading;
    if (draft.quoted(match.first) || match.first < (found.at(-1)?.last ?? 0)) continue;
    if (holds && !holds(draft, reading)) continue;
    note?.(meaning, match);
    found.push(match);
  }
  return found;
}

/** Whether the greeting addresses one of these. */
function greets({ words, layout }: Draft, table: Uint8Array): boolean {
  return layout.greeting !== undefined && some(table, words, layout.greeting);
}

const love = wordId('love');
/** Nobody else is greeted as these but those who let in students, members, helpers. */
const office = new Uint8Array(matcher.vocabulary.count);
for (const word of 'admission admissions membership volunteer volunteers casting'.split(' '))
  office[wordId(word)] = 1;

/** Nobody sends a recruiter their love. */
function endsWithLove({ words, layout: { signOff } }: Draft): boolean {
  for (let at = signOff?.first ?? 0; at < (signOff?.last ?? 0); at++)
    if (words.id[at] === love) return true;
  return false;
}

/** Whether the signature names one of these. */
function signs({ words, layout }: Draft, table: Uint8Array): boolean {
  return layout.signature !== undefined && some(table, words, layout.signature);
}
