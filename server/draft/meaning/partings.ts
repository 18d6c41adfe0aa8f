import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Sentence } from '../text/sentences';
import { namesMe } from './denials';

const parting = matcher.table('parting');
const other = matcher.table('otherOne');
const particle = matcher.table('outOrOff');
const finding = matcher.table('findsOut');
const leading = matcher.table('leadsTo');
const places = idsOf('somewhere someplace');
const describing = idsOf('who like');
const afterNo = idsOf('from this thank thanks');
const [to, of, away, you, no, from, and, me, end, or, who, be, would] =
  'to of away you no from and me end or who be would'.split(' ').map((word) => wordId(word));

/** Whether the writer leaves, closes or gives up something with this word, or goes to others. */
export function parts(draft: Draft, at: number, sentence: Sentence): boolean {
  const { id } = draft.words;
  const word = id[at] as number;
  if (particle[word] === 1 && isAdverb(draft, at)) return false;
  const leaves =
    parting[word] === 1 &&
    !isSpan(id, at) &&
    !isDenied(id, at) &&
    !leadsElsewhere(id, at) &&
    !isPicked(id, at);
  const said = leaves || isToAnother(id, at) || isANo(id, at);
  return said && isOwn(draft, at, sentence);
}

/** “I haven’t settled anything” */
function isDenied(id: Int32Array, at: number): boolean {
  let before = at - 1;
  while (is.filler[id[before] as number] === 1 || is.auxiliary[id[before] as number] === 1)
    before--;
  return is.negator[id[before] as number] === 1;
}

/** “a pleasure to be picked”: by the reader. */
function isPicked(id: Int32Array, at: number): boolean {
  return picked.has(id[at] as number) && id[at - 1] === be && id[at - 2] === to;
}

const picked = idsOf('picked chosen hired accepted matched appointed recruited engaged');

/** “I’ve gone through the papers”, “it went to a colleague instead of you” */
function leadsElsewhere(id: Int32Array, at: number): boolean {
  const next = id[at + 1] as number;
  if (id[at] === gone) return through.has(next);
  if (id[at] === taken) return noted.has(next);
  if (id[at] === closed) return ofPhone(id, at);
  return id[at] === instead && next === of && persons.has(id[at + 2] as number);
}

const [gone, instead, taken, closed] = 'gone instead taken closed'
  .split(' ')
  .map((word) => wordId(word));
const noted = idsOf('note time care part place advice');

/** “my phone is mostly closed” */
function ofPhone(id: Int32Array, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before--)
    if (phones.has(id[before] as number)) return true;
  return false;
}

const phones = idsOf('phone telephone mobile line number inbox office');
const through = idsOf('through over into');
const persons = idsOf('you him her them me us');

/** “until the end of the month”, “at my end”; but “the end of my candidacy” */
function isSpan(id: Int32Array, at: number): boolean {
  if (id[at] === end && is.ofMine[id[at - 1] as number] === 1) return true;
  if (is.article[id[at - 1] as number] !== 1 || id[at + 1] !== of) return false;
  return is.ofMine[id[at + 2] as number] !== 1;
}

/** “with another”, “to somebody else”, “in a different”: not “another has asked me”, not “to someone who …”. */
function isToAnother(id: Int32Array, at: number): boolean {
  if (other[id[at] as number] !== 1) return false;
  if (places.has(id[at - 1] as number)) return true;
  if (describing.has(id[at + 1] as number)) return false;
  let before = at - 1;
  while (is.article[id[before] as number] === 1 || other[id[before] as number] === 1) before--;
  return leading[id[before] as number] === 1;
}

/** “it’s a no”, “I’ll say no to this”; not “no time”. */
function isANo(id: Int32Array, at: number): boolean {
  if (id[at] !== no || id[at - 1] === or) return false;
  const next = id[at + 1] as number;
  return !isWord(next) || leading[next] === 1 || afterNo.has(next);
}

/** So many words may a name have: “out of the data science interviews”. */
const longestName = 8;

/** “figured out”, “out-of-town”, “out of the office”, “away on holiday” */
function isAdverb({ text, words: { id, end } }: Draft, at: number): boolean {
  if (finding[id[at - 1] as number] === 1 || text.charAt(end[at] as number) === '-') return true;
  if (id[at] === away) return id[at + 1] !== from;
  if (id[at + 1] !== of) return false;
  for (let next = at + 2; next < at + longestName; next++) {
    const word = id[next] as number;
    const alone = is.subjectThing[word] === 1 && !isWord(id[next + 1] as number);
    if (is.hiringThing[word] === 1 || is.ofYours[word] === 1 || alone) return false;
  }
  return true;
}

/** No subject is sought further back. */
const longestClause = 60;

/** The nearest who could do it is the writer; or it is done to the writer, or asked for by one. */
function isOwn(draft: Draft, from: number, { first, last }: Sentence): boolean {
  const { id } = draft.words;
  // “somebody else has claimed me”, not “you picked me”
  if (taking[id[from] as number] === 1 && id[from + 1] === me) return !isReaders(id, from, first);
  const moves = particle[id[from] as number] === 1;
  if (moves && takesAThing(id, from + 1)) return false;
  for (let at = from - 1; at >= Math.max(first, from - longestClause); at--) {
    const word = id[at] as number;
    if (is.subjectI[word] === 1) return !isSupposed(id, from);
    // “my letter went to somebody who has left”
    if (word === who) return false;
    // “I dropped the form off”
    if (moves && is.article[word] === 1) return false;
    if (is.ofMine[word] === 1) return !moves || isBidden(id, at, first);
    if (is.subjectOther[word] === 1 || is.wishing[word] === 1) return false;
    // “I’m honoured you picked my letter”
    if (word === you && (at === from - 1 || isSubject(id, at, first)))
      return is.future[id[at + 1] as number] === 1 && namesMe(draft, at, last);
  }
  return namesMe(draft, from, last);
}

/** “I’d be leaving my own class in May”: if it came to that. */
function isSupposed(id: Int32Array, at: number): boolean {
  return id[at - 1] === be && id[at - 2] === would;
}

/** “dropped off the form”; but “backed out of the process” */
function takesAThing(id: Int32Array, at: number): boolean {
  if (is.article[id[at] as number] !== 1) return false;
  return is.hiringThing[id[at + 1] as number] !== 1 && isWord(id[at + 1] as number);
}

const taking = matcher.table('takesOn');

/** “you have picked”, “your firm hired” */
function isReaders(id: Int32Array, from: number, first: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - nearSubject); at--)
    if (is.ofYours[id[at] as number] === 1) return true;
  return false;
}

const nearSubject = 4;

/** “so you …”, not “love you and …” */
function isSubject(id: Int32Array, at: number, first: number): boolean {
  const before = id[at - 1] as number;
  if (at === first || !isWord(before) || before === and) return true;
  return is.breaker[before] === 1 || is.future[id[at + 1] as number] === 1;
}

const bidding = matcher.anyOf('auxiliary', 'filler');
bidding[to as number] = 1;

/** “cross me off”, “you can scrub me out”; not “the form threw me out”. */
function isBidden(id: Int32Array, object: number, first: number): boolean {
  const before = id[object - 2] as number;
  return object - 2 < first || !isWord(before) || bidding[before] === 1;
}
