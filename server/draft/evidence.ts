import { is, type Meaning, matcher, scanner, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { flag, shape } from '../phrases/vocabulary';
import type { Draft } from './draft';
import type { Range } from './layout';
import type { Reading } from './reading';

/** How much speaks for the writer's own job interview, how much against, and what the latter says. */
export interface Evidence {
  readonly own: number;
  readonly against: number;
  readonly objection: string;
  readonly log: string[];
}

/** Meanings that speak against, what each weighs, and what it says of the document. */
const objections: readonly (readonly [Meaning, number, string])[] = [
  ['otherInterview', 9, 'it isn’t about a job interview'],
  ['otherThing', 4, 'it isn’t about a job interview'],
  ['elsewise', 1, 'it isn’t about a job interview'],
  ['ofOffer', 6, 'it answers an offer, not an interview'],
  ['ofEmployer', 8, 'the employer writes it'],
  ['asEmployer', 4, 'the employer writes it'],
  ['ofAnother', 4, 'it’s about someone else’s interview'],
  ['applying', 5, 'it asks for a job'],
  ['appliesNow', 9, 'it asks for a job'],
  ['interviewed', 3, 'its interview is over'],
  ['rejoining', 9, 'it asks for a job'],
  ['coming', 3, 'it accepts the interview'],
  ['resigning', 6, 'it leaves a job'],
  ['advising', 4, 'it reads like advice'],
  ['toldOf', 3, 'it only tells of an interview'],
];

/** Meanings that speak for it, what each weighs, and how often it counts. */
const support: readonly (readonly [Meaning, number, number])[] = [
  ['candidacy', 2, 3],
  ['interview', 2, 1],
  ['hiring', 1, 2],
];

/** Weighs what the phrases of the body, the subject, the greeting and the acts are about. */
export function evidenceOf(draft: Draft): Evidence {
  const log: string[] = [];
  const subject = meaningsIn(draft.header('subject')?.value ?? '');
  const acts = actsOf(draft, log);
  const contested: Range[] = [];
  let against = acts.elsewhere;
  let heaviest = acts.elsewhere;
  let objection = 'it isn’t about a job interview';
  for (const [meaning, weight, says] of objections) {
    const said = saying(draft, meaning, log);
    contested.push(...said);
    const found = weight * Math.min(2, said.length + (subject.has(meaning) ? 1 : 0));
    against += found;
    if (found > heaviest) {
      heaviest = found;
      objection = says;
    }
  }
  if (greets(draft, is.crowd)) against += 4;
  if (greets(draft, is.kin)) against += 6;
  const free = (said: Range) => !contested.some((other) => overlap(said, other));
  let own = greets(draft, is.hirer) ? 2 : 0;
  for (const [meaning, weight, most] of support) {
    const found = saying(draft, meaning, log).filter(free).length;
    own += weight * Math.min(most, found + (subject.has(meaning) ? 1 : 0));
  }
  if (own > 0 || acts.own > 1) own += acts.own + Math.min(1, saying(draft, 'invited', log).length);
  return { own, against, objection, log };
}

const overlap = (a: Range, b: Range) => a.first < b.last && b.first < a.last;

/** What the phrases of a line that stands outside the body mean. */
export function meaningsIn(value: string): ReadonlySet<Meaning> {
  const words = scanner.scan(value, { start: 0, end: value.length });
  return new Set(matcher.match(words).map(({ meaning }) => matcher.meanings[meaning] as Meaning));
}

/** Where the writer says so: apart, in the writer's own words, and as the rest allows. */
function saying(draft: Draft, meaning: Meaning, log: string[]): Range[] {
  const holds = conditions[meaning];
  const found: Range[] = [];
  for (const reading of draft.readings(meaning)) {
    const { match } = reading;
    if (draft.quoted(match.first) || match.first < (found.at(-1)?.last ?? 0)) continue;
    if (holds && !holds(draft, reading)) continue;
    log.push(`${meaning}: ${draft.textOf(match).replace(/\s+/g, ' ')}`);
    found.push(match);
  }
  return found;
}

type Condition = (draft: Draft, reading: Reading) => boolean;

const affirmed: Condition = (_, { negated }) => !negated;

const conditions: Readonly<Record<Meaning, Condition>> = {
  otherInterview: (draft, reading) => !namesAPosition(draft, reading),
  otherThing: (draft, reading) => !namesAPosition(draft, reading),
  elsewise: ({ words }, { match }) => ((words.flags[match.first] as number) & flag.capital) === 0,
  ofOffer: (draft, reading) => !reading.negated && !offersAnInterview(draft, reading),
  applying: affirmed,
  appliesNow: affirmed,
  rejoining: affirmed,
  coming: (_, { negated, unreal }) => !negated && !unreal,
  resigning: affirmed,
  ofEmployer: (_, { unreal }) => !unreal,
  candidacy: (draft, reading) => reading.subject !== 'other' && !endsAnotherThing(draft, reading),
  hiring: (draft, reading) => !endsAnotherThing(draft, reading),
  interview: (_, { subject }) => subject !== 'other',
};

/** “a Press Officer interview”, “the wedding planner position”: the words name a job. */
function namesAPosition({ words }: Draft, { match, sentence }: Reading): boolean {
  const capital = ((words.flags[match.first] as number) & flag.capital) !== 0;
  const kind = is.otherwise[words.id[match.first] as number] === 1;
  if (kind && capital && match.first > sentence.first) return true;
  if (is.day[words.id[match.last - 1] as number] === 1) return true;
  const id = words.id[match.last] as number;
  if (match.last >= sentence.last || !isWord(id)) return false;
  return is.session[id] === 1 || is.process[id] === 1 || is.job[id] === 1 || is.roleNoun[id] === 1;
}

/** “the offer of an interview” offers no job. */
function offersAnInterview({ words }: Draft, { match, sentence }: Reading): boolean {
  const end = Math.min(match.last + 5, sentence.last);
  for (let at = match.first; at < end; at++) {
    const id = words.id[at] as number;
    if (is.session[id] === 1 || (at >= match.last && (id === one || id === meet || id === see)))
      return true;
  }
  return false;
}

const ending: ReadonlySet<Meaning> = new Set(['withdraw', 'remove', 'cancel']);
const notGoing: ReadonlySet<Meaning> = new Set(['proceed', 'attend']);

/** What the writer ends: the process itself, or another thing; news of a job makes it likelier the process. */
function actsOf(draft: Draft, log: string[]): { own: number; elsewhere: number } {
  let ended = 0;
  let elsewhere = 0;
  let taken = 0;
  for (const reading of draft.stance.clear) {
    const meaning = draft.meaningOf(reading.match);
    if (meaning === 'accepted' || meaning === 'staying') taken = 1;
    if (!ending.has(meaning) && !notGoing.has(meaning)) continue;
    if (!endsAnotherThing(draft, reading)) ended = 1;
    else if (ending.has(meaning)) {
      log.push(`another thing: ${draft.textOf(reading.match)}`);
      elsewhere = 5;
    }
  }
  return { own: ended + (ended === 1 ? taken : 0), elsewhere };
}

const idOf = (word: string) => wordId(word);
const [one, meet, see] = ['one', 'meet', 'see'].map(idOf);
const openers = new Set(['from', 'of', 'out'].map(idOf));
const [in_, part] = ['in', 'part'].map(idOf);
const determiners = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'this', 'that'].map(idOf));
const adverbial = new Set(['on', 'with', 'at', 'from'].map(idOf));
const objectReach = 9;
const longestVerb = 3;
/** What is invited or applied to follows these: “your invitation to the gala”, “my application for the flat”. */
const heads = new Set(
  ['invitation', 'invite', 'application', 'place', 'offer', 'appointment'].map(idOf),
);
const prepositions = new Set(
  ['on', 'about', 'at', 'in', 'as', 'with', 'after', 'before', 'by', 'for', 'during'].map(idOf),
);
const links = new Set(['to', 'for', 'with'].map(idOf));
const neutral = new Set(
  ['team', 'meet', 'visit', 'come', 'you', 'me', 'it', 'thing', 'lot', 'whole', 'all'].map(idOf),
);

/** Whether the act has an object, and none of its words belongs to a hiring process. */
function endsAnotherThing({ words, text }: Draft, { match, sentence }: Reading): boolean {
  const last = words.id[match.last - 1] as number;
  const whole = heads.has(last);
  for (let at = match.first + 1; at < match.last; at++) {
    const id = words.id[at] as number;
    if (is.hiringThing[id] === 1 && !(whole && at === match.last - 1)) return false;
  }
  if (!whole && (match.last - match.first > longestVerb || adverbial.has(last))) return false;
  const end = Math.min(match.last + objectReach, sentence.last);
  let opened = whole || determiners.has(last) ? match.last : -1;
  if (whole && !links.has(words.id[match.last] as number)) return false;
  if (whole) opened++;
  for (let at = Math.max(match.last, opened); at < end; at++) {
    const id = words.id[at] as number;
    if (opened === -1) {
      if (determiners.has(id)) opened = at + 1;
      else if (!openers.has(id) && !(id === in_ && words.id[at - 1] === part)) return false;
      continue;
    }
    if (!isWord(id) || (at > opened && prepositions.has(id))) return at > opened;
    if (id === one || is.breaker[id] === 1 || neutral.has(id)) return false;
    if (id === shape['@number'] || is.day[id] === 1) return false;
    if (heads.has(id) && links.has(words.id[at + 1] as number)) {
      opened = ++at + 1;
      continue;
    }
    if (is.hiringThing[id] === 1 || is.titleNoun[id] === 1) return false;
    if (((words.flags[at] as number) & flag.capital) !== 0) return false;
    if (doer.test(text.slice(words.start[at], words.end[at]))) return false;
  }
  return opened !== -1 && opened < end;
}

/** A word for somebody who does a job. */
const doer = /(?:[^aeiou]er|or|ist|ian|man|woman|ee|ant)s?$/i;

/** Whether the greeting addresses one of these. */
function greets({ words, layout }: Draft, table: Uint8Array): boolean {
  const { greeting } = layout;
  if (!greeting) return false;
  for (let at = greeting.first; at < greeting.last; at++)
    if (table[words.id[at] as number] === 1) return true;
  return false;
}
