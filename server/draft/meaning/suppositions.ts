import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { flag, shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import { idsOf } from '../tables';
import { isStop } from '../text/sentences';
import { asksLeave, asksPolitely, isPreferred } from './hedges';

/* What a word makes of the words behind it: only supposed, only wished for, or somebody else's. */

const [wordIf, as, whether, to, wish, like, trust, once] = 'if as whether to wish like trust once'
  .split(' ')
  .map((word) => wordId(word));

/** Whether a word of condition supposes what follows, and neither asks for it nor decides it. */
export function conditions(words: Words, at: number): boolean {
  if (supposes(words, at) || isCandid(words, at) || isLikened(words, at)) return false;
  if (isPast(words, at) || asksLeave(words, at) || isDoubted(words, at)) return false;
  return !asksPolitely(words, at) && !isPreferred(words, at);
}

/** “I doubt if I can make it” doubts, and supposes nothing. */
function isDoubted({ id }: Words, at: number): boolean {
  let before = at - 1;
  while (is.filler[id[before] as number] === 1) before--;
  return doubting.has(id[before] as number);
}

const doubting = idsOf('doubt doubtful dunno idk');

/** “once they rang” tells when. */
function isPast({ id }: Words, at: number): boolean {
  if (id[at] !== once) return false;
  for (let next = at + 1; next <= at + 4; next++) if (past.has(id[next] as number)) return true;
  return false;
}

const past = idsOf(
  'was were had came rang called asked met said told wrote went got gave made took found offered did heard saw',
);

const honest = matcher.table('honest');

/** “if I’m honest”, “if truth be told” suppose nothing. */
function isCandid({ id }: Words, at: number): boolean {
  if (id[at] !== wordIf) return false;
  for (let next = at + 1; next <= at + 4; next++) if (honest[id[next] as number] === 1) return true;
  return false;
}

/** “it looks as if I won’t make it” */
function isLikened({ id }: Words, at: number): boolean {
  return id[at] === wordIf && id[at - 1] === as;
}

const supposing = idsOf('suppose imagine presume assume');

/** “I suppose I’ll pass” doubts, and doesn’t wish. */
function supposes({ id }: Words, at: number): boolean {
  return supposing.has(id[at] as number) && is.subjectI[id[at - 1] as number] === 1;
}

/** “I hope”, “wishing”; but “I wish to withdraw” wills, and “the Coldbrook Trust” is a name. */
export function wishes(words: Words, at: number): boolean {
  if (is.wishing[words.id[at] as number] !== 1) return false;
  const named = ((words.flags[at] as number) & flag.capital) !== 0 && !opens(words, at);
  if (supposes(words, at)) return false;
  if (words.id[at] === trust && isNamed(words, at)) return false;
  return !named && !(words.id[at] === wish && words.id[at + 1] === to);
}

/** “another housing trust”: it is no hope where nobody has it. */
function isNamed(words: Words, at: number): boolean {
  let before = at - 1;
  while (passes(words.id[before] as number)) before--;
  if (opens(words, before + 1)) return false;
  const word = words.id[before] as number;
  return is.subjectI[word] !== 1 && word !== and;
}

function opens(words: Words, at: number): boolean {
  const before = words.id[at - 1];
  return at === 0 || before === undefined || !isWord(before);
}

/** “you said that …”, “your question about …”, “the form asks for …”; not what others offered. */
export function reports(words: Words, at: number): boolean {
  const id = words.id[at] as number;
  if (id === know) return isToBeKnown(words, at);
  if (is.reporting[id] !== 1) return false;
  return ofReader(words, at) || (is.asking[id] === 1 && !byWriter(words, at));
}

/** “you wanted to know”, “your curiosity to know”, but not “I’ll let you know” and “you’ll be glad to know”. */
function isToBeKnown(words: Words, at: number): boolean {
  if (words.id[at - 1] !== to || !curious.has(words.id[at - 2] as number)) return false;
  return ofReader(words, at - 1);
}

const know = wordId('know');
const curious = idsOf(
  'want wants wanted wish wished like keen curious hoping hoped trying eager interested',
);

/** How far back a first question may stand before “and whether …”. */
const asksOnReach = 16;

/** “asking if …”, “you wondered what …, and whether …”: what the reader wants to know, not what is supposed. */
export function isAsked(words: Words, at: number): boolean {
  const id = words.id[at];
  if (id !== wordIf && id !== whether) return false;
  const reach = words.id[at - 1] === and ? asksOnReach : 2;
  for (let before = at - 1; before >= 0 && before >= at - reach; before--) {
    const asks = words.id[before] as number;
    if (isStop(asks)) return false;
    if (is.asking[asks] === 1) return !byWriter(words, before);
    if (asks === know) return isToBeKnown(words, before);
    if (is.reporting[asks] === 1) return ofReader(words, before);
  }
  return false;
}

/** “I must ask”, “I’m calling to ask” are the writer's own words. */
function byWriter(words: Words, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && passes(words.id[before] as number)) before--;
  if (words.id[at - 1] === to)
    while (before > at - purposeReach && !isPerson(words, before)) before--;
  if (is.subjectI[words.id[before] as number] === 1) return true;
  return words.id[before] === and && carriesOn(words, before - 1);
}

/** “I have accepted a post and must ask you to …”: the subject stands before the first verb. */
function carriesOn({ id }: Words, from: number): boolean {
  for (let at = from; at >= 0 && at > from - subjectReach; at--) {
    const word = id[at] as number;
    if (is.subjectI[word] === 1) return true;
    if (isSomeone(word) || (!isWord(word) && word !== shape[','])) return false;
  }
  return false;
}

const and = wordId('and');
const subjectReach = 20;

/** “ringing you quickly to ask”, “I find myself, alas, obliged to ask” */
const purposeReach = 7;

function isPerson({ id }: Words, at: number): boolean {
  const word = id[at] as number;
  const ends = !isWord(word) && word !== shape[','];
  return at < 0 || ends || is.subjectI[word] === 1 || isSomeone(word);
}

const isSomeone = (word: number) => is.subjectYou[word] === 1 || is.subjectOther[word] === 1;

function passes(id: number): boolean {
  return is.auxiliary[id] === 1 || is.filler[id] === 1 || id === to || id === like;
}

function ofReader(words: Words, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const id = words.id[before] as number;
    if (!isWord(id) && id !== shape[',']) return false;
    if (is.ofYours[id] === 1) return true;
  }
  return false;
}
