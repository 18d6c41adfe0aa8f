import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { flag, shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import { beginningIn } from '../search';
import { idsOf } from '../tables';
import type { Reading } from './reading';

const [and, of, your] = ['and', 'of', 'your'].map((word) => wordId(word));

const asked = idsOf('which what where who how when why');

/** How many words behind a phrase may still belong to the name of a role or a department. */
const nameReach = 5;

/** “the visa, permit and housing desk”, “a Probation Officer”: part of a role's name. */
export function beforeRole(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  const to = Math.min(sentence.last, match.last + nameReach);
  for (let at = match.last; at < to; at++) {
    const word = id[at] as number;
    if (is.roleNoun[word] === 1) return true;
    // “over my title and which office I’d sit in”
    if (asked.has(word)) return false;
    if (!joins(word) && !(isWord(word) && listed(draft, at))) return false;
  }
  return false;
}

const workedOn = matcher.table('workedOn');

/** “divorce and bankruptcy cases”: what is worked on, unless it is one's own. */
export function isWorkedOn(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (is.ofMine[id[match.first] as number] === 1 || is.ofMine[id[match.first - 1] as number] === 1)
    return false;
  const to = Math.min(sentence.last, match.last + nameReach);
  for (let at = match.last; at < to; at++) {
    if (workedOn[id[at] as number] === 1) return true;
    if (!joins(id[at] as number) && !listed(draft, at)) return false;
  }
  return false;
}

/** “Early Illness Team”: every word bears a capital, and it isn't the sentence that begins. */
export function capitalised(draft: Draft, { match, sentence }: Reading): boolean {
  if (match.first === sentence.first) return false;
  for (let at = match.first; at < match.last; at++) {
    const flags = draft.words.flags[at] as number;
    if (!(flags & flag.capital) || flags & flag.shouting) return false;
  }
  return true;
}

function joins(word: number): boolean {
  return word === and || word === shape[','] || word === shape['@other'];
}

/** Whether a word goes on with a list of nouns: it stands beside “and”, a comma, or bears a capital. */
function listed(draft: Draft, at: number): boolean {
  const { id } = draft.words;
  const next = id[at + 1] as number;
  if (is.auxiliary[id[at] as number] === 1 || is.subjectI[id[at] as number] === 1) return false;
  return (
    draft.capital(at) || joins(id[at - 1] as number) || next === and || is.roleNoun[next] === 1
  );
}

/** “your burnout pilots”, “the visa desk of yours”: said of something that is the reader's. */
export function ofReader(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  for (let at = match.first; at < match.last; at++) if (id[at] === your) return true;
  for (let at = match.first - 1; at >= Math.max(sentence.first, match.first - 3); at--) {
    if (id[at] === your) return true;
    if (!isWord(id[at] as number)) break;
  }
  return id[match.last] === of && is.ofYours[id[match.last + 1] as number] === 1;
}

/** “I learned more about visas in your waiting room”: the subject of a study, a text or a talk. */
export function isTopic(draft: Draft, { match, sentence }: Reading): boolean {
  return beginningIn(draft.readings('topic'), sentence).some((topic) => {
    const { first, last } = topic.match;
    // “the post on 1 April” is no text about it.
    if (dated[draft.words.id[last] as number] === 1) return false;
    if (first >= match.first) return last < match.last;
    const owned = is.ofMine[draft.words.id[match.first] as number] === 1;
    return !owned && last <= match.first + 1 && match.first - last <= topicReach;
  });
}

const topicReach = 3;
const dated = matcher.anyOf('day', 'month');
dated[shape['@number']] = 1;

/** Whether the reader does it: told by the words before it, unless it brings a subject of its own. */
export function byReader(draft: Draft, { match, subject, sentence }: Reading): boolean {
  if (subject !== 'reader') return false;
  const before = { first: sentence.first, last: match.first };
  if (before.last > before.first && informed.test(draft.textOf(before))) return false;
  const first = draft.words.id[match.first] as number;
  return is.ofMine[first] !== 1 && is.subjectI[first] !== 1 && is.subjectOther[first] !== 1;
}

/** “You should know that (somebody has asked for my signature)” */
const informed =
  /\byou (?:should|ought to|may like to|might like to|need to|deserve to) know that\s*$/i;
