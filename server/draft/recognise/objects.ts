import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { flag, shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { beginningIn } from '../search';
import { idsOf } from '../tables';
import { natureOf, opensAPlace, opensATalk, trained } from './things';

/** What is left, called off or applied for outside of hiring: plainly so, or for all one can tell. */
export type Thing = 'foreign' | 'untold' | undefined;

const idOf = (word: string) => wordId(word);
const [one, in_, part, with_, application, my, other, to, name, process] =
  'one in part with application my other to name process'.split(' ').map(idOf);
const openers = idsOf('from of out');
const determiners = idsOf('a an the my our your this that');
const adverbial = idsOf('on with at from');
const prepositions = idsOf('on about at in as with after before by for during against');
/** What is invited or applied to follows these: “your invitation to the gala”, “my application for the flat”. */
const heads = idsOf('invitation invite application place offer appointment');
const links = idsOf('to for with');
/** Words that tell nothing of what is left. */
const open = idsOf('team meet visit come you yours me it thing lot whole all');
/** What a firm invites to besides an interview. */
const meeting = idsOf('meet see talk speak chat come visit discuss join team apply you');
/** A word for somebody who does a job. */
const doer = /(?:ist|ian|eer|man|woman|keeper|maker|worker)s?$/i;
/** As loosely as only somebody’s application for a job allows. */
const anyDoer = /(?:er|or|ist|ian|man|woman|ant)s?$/i;
/** “the interview coaching session” is none for a job. */
const withs = idsOf('with at from');
const rivals = idsOf('competitor competitors');
const sittings = idsOf('session sessions meeting call');
/** “cancel brunch” */
const notWork = matcher.table('notWork');
const objectReach = 9;
const longestVerb = 3;

/** What the phrase leaves, calls off or applies for, if it is named and belongs to no hiring process. */
export function thingOf(draft: Draft, { match, sentence }: Reading): Thing {
  const { words } = draft;
  const last = words.id[match.last - 1] as number;
  const headed = heads.has(last);
  // “stop the application process for my visa extension”
  if (last === process && words.id[match.last - 2] === application && leadsOn(draft, match.last))
    return thingAt(draft, match.last + 2, sentence.last, true);
  if (words.id[match.last - 2] === name || words.id[match.first + 2] === name) {
    const from = objectAfter(draft, match.last, sentence.last);
    return from === -1 ? undefined : thingAt(draft, from, sentence.last);
  }
  for (let at = match.first + 1; at < match.last - (headed ? 1 : 0); at++) {
    if (words.id[at] === other && words.id[at - 1] === my) return 'foreign';
    if (is.hiringThing[words.id[at] as number] === 1) return undefined;
  }
  if (headed) {
    if (!leadsOn(draft, match.last)) return undefined;
    return thingAt(draft, match.last + 1, sentence.last, last === application);
  }
  if (
    determiners.has(words.id[match.first + 1] as number) &&
    match.last - match.first > longestVerb
  )
    return thingAt(draft, match.first + 2, match.last - 1);
  if (match.last - match.first > longestVerb || adverbial.has(last)) return undefined;
  const from = objectAfter(draft, match.last, sentence.last);
  if (from !== -1) return thingAt(draft, from, sentence.last);
  const bare = match.last < sentence.last && notWork[words.id[match.last] as number] === 1;
  return bare && !draft.capital(match.last) ? 'foreign' : undefined;
}

/** “application for …”, not “application with immediate effect”. */
function leadsOn({ words }: Draft, at: number): boolean {
  const id = words.id[at] as number;
  return links.has(id) && !(id === with_ && words.id[at - 1] === application);
}

/** Where the object's noun begins, behind “from”, “out of” and the article; -1 without an object. */
function objectAfter({ words }: Draft, last: number, end: number): number {
  if (determiners.has(words.id[last - 1] as number)) return last;
  for (let at = last; at < end; at++) {
    const id = words.id[at] as number;
    if (determiners.has(id)) return at + 1;
    if (!openers.has(id) && !(id === in_ && words.id[at - 1] === part)) return -1;
  }
  return -1;
}

function thingAt(draft: Draft, from: number, sentenceEnd: number, applied = false): Thing {
  const { words, text } = draft;
  const end = Math.min(from + objectReach, sentenceEnd);
  let first = from;
  let at = from;
  for (; at < end; at++) {
    const id = words.id[at] as number;
    if (id === shape['@other']) continue;
    if (!isWord(id) || (at > first && (prepositions.has(id) || is.breaker[id] === 1))) break;
    if (id === one || is.breaker[id] === 1 || open.has(id)) return undefined;
    if (id === shape['@number'] || is.day[id] === 1) return undefined;
    if (heads.has(id) && leadsOn(draft, at + 1)) {
      first = ++at + 1;
      continue;
    }
    if (opensATalk(draft, at)) continue;
    if (is.hiringThing[id] === 1 || is.titleNoun[id] === 1) return undefined;
    if (draft.capital(at)) return undefined;
    if ((applied ? anyDoer : doer).test(text.slice(words.start[at], words.end[at])))
      return undefined;
  }
  if (at <= first) return undefined;
  return natureOf(draft, first, at) === 'other' ? 'foreign' : 'untold';
}

/** “an honour to be asked to …”: the reader did. */
const honours = idsOf(
  'honour honor honoured honored flattered touched privilege delighted pleased thrilled kind lovely good',
);

/** “the invite to be on the show”, “asking me to feed the cat”: what follows is no step of hiring. */
export function invitesElsewhere(draft: Draft, { match, sentence, subject }: Reading): boolean {
  const byReader =
    subject === 'reader' ||
    honours.has(draft.words.id[match.first] as number) ||
    beginningIn(draft.readings('thanks'), sentence).length > 0;
  if (!byReader || is.hiringThing[draft.words.id[match.first - 1] as number] === 1) return false;
  return leadsElsewhere(draft, match.last, sentence.last);
}

/** “having me along to the book club” */
export function welcomesElsewhere(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (id[match.last] !== to) return false;
  return leadsElsewhere(draft, match.last + 1, sentence.last);
}

function leadsElsewhere(draft: Draft, from: number, sentenceEnd: number): boolean {
  const { words } = draft;
  const end = Math.min(from + objectReach, sentenceEnd);
  let at = from;
  for (; at < end; at++) {
    const id = words.id[at] as number;
    if (id === shape['@other']) continue;
    if (id === shape['@number'] || is.day[id] === 1) return false;
    if (opensAPlace(draft, at)) return true;
    if (!isWord(id) || (at > from && (is.breaker[id] === 1 || id === with_))) break;
    if (opensATalk(draft, at)) continue;
    if (is.hiringThing[id] === 1 || is.titleNoun[id] === 1 || meeting.has(id)) return false;
    if (at === from && draft.capital(at)) return false;
  }
  if (natureOf(draft, from, at) === 'other') return true;
  const about = beforeTopic(draft, from, at);
  return about > from && natureOf(draft, from, about) === 'other';
}

const topical = idsOf('on about');

/** Where “on hiring practice” begins in “your conference on hiring practice”: the topic is not the thing. */
function beforeTopic({ words }: Draft, from: number, end: number): number {
  for (let at = from; at < end; at++) if (topical.has(words.id[at] as number)) return at;
  return from;
}

/** “a Press Officer interview”, “the wedding planner position”, “the UX research interviews”: the words name a job. */
export function namesAPosition(draft: Draft, { match, sentence }: Reading): boolean {
  const { words } = draft;
  if (trade.test(draft.textOf({ first: match.first - 1, last: match.first }))) return true;
  const capital = ((words.flags[match.first] as number) & flag.capital) !== 0;
  const kind = is.otherwise[words.id[match.first] as number] === 1;
  const applied = words.id[match.last - 1] === application;
  if (kind && capital && !applied && match.first > sentence.first) return true;
  if (is.day[words.id[match.last - 1] as number] === 1) return true;
  const id = words.id[match.last] as number;
  if (determiners.has(words.id[match.last - 1] as number)) return false;
  if (match.last >= sentence.last || !isWord(id)) return false;
  if (sittings.has(id)) return false;
  return is.hiringThing[id] === 1 || is.roleNoun[id] === 1 || is.titleNoun[id] === 1;
}

/** A field of work by its letters. */
const trade = /^(?:UX|UI|ML|AI|HR|QA|R&D|NLP|GIS)$/;

/** “I’ve got an interview with you” isn't told of another. */
export function isWithReader({ words }: Draft, { match }: Reading): boolean {
  const ends = withs.has(words.id[match.last - 1] as number);
  const next = words.id[match.last + 1] as number;
  if (ends && is.ofYours[words.id[match.last] as number] === 1) return !rivals.has(next);
  return words.id[match.last] === with_ && is.ofYours[next] === 1;
}

/** “the interview for the trainee programme”: not one that is broadcast. */
export function isForTrainees({ words }: Draft, { match }: Reading): boolean {
  for (let at = match.first; at < match.last; at++)
    if (trained.has(words.id[at] as number)) return true;
  return false;
}

const offered = idsOf('one meet see');
const [of, and, appointment, come] = ['of', 'and', 'appointment', 'come'].map(idOf);

/** “the offer of an interview” offers no job. */
export function offersAnInterview({ words }: Draft, { match, sentence }: Reading): boolean {
  const end = Math.min(match.last + 7, sentence.last);
  for (let at = match.first; at < end; at++) {
    const id = words.id[at] as number;
    if (at >= match.last && (!isWord(id) || id === and)) return false;
    // “the offer to come in”
    if (id === come && words.id[at + 1] === in_) return true;
    if (id === appointment && words.id[at - 1] === of) continue;
    if (is.session[id] === 1 || (at >= match.last && offered.has(id))) return true;
  }
  return false;
}
