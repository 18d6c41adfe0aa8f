import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { derived } from './derived';
import type { Draft } from './draft';
import { thanksOf } from './parts';
import { beginningIn, meets } from './search';
import type { Sentence } from './sentences';

/** Sentences that seem to turn it down, in words that no row knows: plainly, and in doubt. */
export interface Hints {
  readonly plain: readonly Sentence[];
  readonly doubtful: readonly Sentence[];
}

/**
 * An act that no row knows still shows: the writer denies something to come, or a word of parting
 * or of somebody else stands in what the writer does. Asked for only where no act is understood: then it
 * is better to say nothing than that nothing is said.
 */
export const hintsOf = derived((draft: Draft): Hints => {
  const plain: Sentence[] = [];
  const doubtful: Sentence[] = [];
  for (const sentence of draft.sentences) {
    if (sentence.question || draft.inSignOff(sentence) || isSpentOtherwise(draft, sentence))
      continue;
    if (doubtsIn(draft, sentence)) doubtful.push(sentence);
    else if (hints(draft, sentence)) {
      (isHedged(draft, sentence) ? doubtful : plain).push(sentence);
    }
  }
  return { plain, doubtful };
});

/** It stalls, excuses a silence or wishes well, and says nothing else. */
function isSpentOtherwise(draft: Draft, sentence: Sentence): boolean {
  const future = draft.readings('later').filter(({ future }) => future);
  return (
    meets(draft.readings('stall'), sentence) ||
    meets(future, sentence) ||
    meets(draft.readings('wentQuiet'), sentence) ||
    meets(draft.readings('goodwill'), sentence)
  );
}

function isHedged(draft: Draft, sentence: Sentence): boolean {
  return (
    beginningIn(draft.readings('hedge'), sentence).length > 0 ||
    beginningIn(draft.readings('afterthought'), sentence).length > 0
  );
}

/** “I doubt I’ll …”, “I’m struggling to see …”: whatever it is, it isn’t likely. */
function doubtsIn(draft: Draft, sentence: Sentence): boolean {
  return draft.readings('doubt').some((doubt) => {
    if (doubt.sentence !== sentence || doubt.reported || doubt.subject === 'reader') return false;
    const verb = verbFrom(draft, doubt.match.last, sentence.last);
    return (
      verb < sentence.last &&
      isWord(draft.words.id[verb] as number) &&
      knowing[draft.words.id[verb] as number] !== 1
    );
  });
}

function hints(draft: Draft, sentence: Sentence): boolean {
  const { id } = draft.words;
  const thanked = thanksOf(draft).filter((thanks) => thanks.sentence === sentence);
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = id[at] as number;
    if (particle[word] === 1 && isAdverb(id, at, draft)) continue;
    if (is.negator[word] === 1 && denies(draft, at, sentence)) return true;
    const leaves = parting[word] === 1 || isToAnother(id, at) || isANo(id, at);
    if (leaves && !meets(thanked, { first: at, last: at + 1 }) && isOwn(draft, at, sentence))
      return true;
  }
  return false;
}

const parting = matcher.table('parting');
const other = matcher.table('otherOne');
const knowing = matcher.table('knowing');
const particle = matcher.table('outOrOff');
const finding = matcher.table('findsOut');
const leading = matcher.table('leadsTo');
const over = idsOf('did have has had was were');
const doing = idsOf('do does');
const being = idsOf("am are is 'm");
/** What one doesn’t do who doesn’t come: denied in the present, these look ahead. */
const meaning = matcher.table('looksAhead');
const meeting = matcher.table('meets');
const surpassing = matcher.anyOf('comparative', 'surpassing');
const passing = matcher.anyOf('auxiliary', 'filler', 'subjectI');
const [to, of, away, you, that, no, from, and] = [
  'to',
  'of',
  'away',
  'you',
  'that',
  'no',
  'from',
  'and',
].map((word) => wordId(word));
const places = idsOf('somewhere someplace');
const afterNo = idsOf('from this thank thanks');
const reach = 9;

function idsOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map((word) => wordId(word)));
}

/** “with another”, “to somebody else”, “in a different”: not “another has asked me”. */
function isToAnother(id: Int32Array, at: number): boolean {
  if (other[id[at] as number] !== 1) return false;
  if (places.has(id[at - 1] as number)) return true;
  let before = at - 1;
  while (is.article[id[before] as number] === 1 || other[id[before] as number] === 1) before--;
  return leading[id[before] as number] === 1;
}

/** “it’s a no”, “I’ll say no to this”; not “no time”. */
function isANo(id: Int32Array, at: number): boolean {
  if (id[at] !== no) return false;
  const next = id[at + 1] as number;
  return !isWord(next) || leading[next] === 1 || afterNo.has(next);
}

/** “figured out”, “out-of-town”, “out of the office”, “away on holiday” */
function isAdverb(id: Int32Array, at: number, { text, words }: Draft): boolean {
  if (finding[id[at - 1] as number] === 1 || text.charAt(words.end[at] as number) === '-')
    return true;
  if (id[at] === away) return id[at + 1] !== from;
  if (id[at + 1] !== of) return false;
  for (let next = at + 2; next < at + 8; next++) {
    const word = id[next] as number;
    const alone = is.subjectThing[word] === 1 && !isWord(id[next + 1] as number);
    if (is.hiringThing[word] === 1 || is.ofYours[word] === 1 || alone) return false;
  }
  return true;
}

/** The first word behind subjects, auxiliaries and the like. */
function verbFrom({ words }: Draft, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    (passing[words.id[at] as number] === 1 || words.id[at] === to || words.id[at] === that)
  )
    at++;
  return at;
}

/** “I will not …”, “won’t be …”, “you need not … me”: of what is to come, and not of knowing or telling. */
function denies(draft: Draft, negator: number, { first, last }: Sentence): boolean {
  const { id } = draft.words;
  const verb = verbFrom(draft, negator + 1, last);
  if (verb >= last || !isWord(id[verb] as number) || knowing[id[verb] as number] === 1)
    return false;
  if (!isToCome(draft, negator, verb) || isCourtesy(id, verb)) return false;
  let at = negator - 1;
  while (at >= first && (is.auxiliary[id[at] as number] === 1 || is.filler[id[at] as number] === 1))
    at--;
  if (id[at] === and) return is.future[id[negator - 1] as number] === 1;
  const subject = id[at] as number;
  if (is.subjectI[subject] === 1) return true;
  const begins = at < first || !isWord(subject) || is.breaker[subject] === 1;
  if (begins && is.future[id[negator - 1] as number] === 1) return true;
  return (begins || subject === you) && namesMe(id, negator, last);
}

/** “will not”, “can’t”, “am not going to”, “don’t intend”; not “didn’t”, “I’m not a singer”, “I don’t drive”. */
function isToCome(draft: Draft, negator: number, verb: number): boolean {
  const { id } = draft.words;
  const before = id[negator - 1] as number;
  if (over.has(before)) return false;
  if (doing.has(before)) return meaning[id[verb] as number] === 1 || namesMe(id, negator, verb + 4);
  if (!being.has(before)) return true;
  const led = verb > negator + 1 || meaning[id[verb] as number] === 1;
  return led || /ing$/i.test(draft.textOf({ first: verb, last: verb + 1 }));
}

/** “I couldn’t be happier”, “I won’t keep you”, “can’t praise it enough” */
function isCourtesy(id: Int32Array, verb: number): boolean {
  const object = id[verb + 1] as number;
  if (is.ofYours[object] === 1 && meeting[id[verb] as number] !== 1) return true;
  for (let at = verb; at < verb + 6 && isWord(id[at] as number); at++)
    if (surpassing[id[at] as number] === 1) return true;
  return false;
}

function namesMe(id: Int32Array, from: number, last: number): boolean {
  for (let at = from + 1; at < Math.min(from + reach, last); at++)
    if (is.ofMine[id[at] as number] === 1) return true;
  return false;
}

/** The nearest who could do it is the writer; or it is done to the writer, or asked for by one. */
function isOwn({ words: { id } }: Draft, from: number, { first, last }: Sentence): boolean {
  const moves = particle[id[from] as number] === 1;
  for (let at = from - 1; at >= first; at--) {
    const word = id[at] as number;
    if (is.subjectI[word] === 1) return true;
    // “I dropped the form off”
    if (moves && is.article[word] === 1) return false;
    if (is.ofMine[word] === 1) return !moves || isBidden(id, at, first);
    if (is.subjectOther[word] === 1 || is.wishing[word] === 1) return false;
    if (word === you) return is.future[id[at + 1] as number] === 1 && namesMe(id, at, last);
  }
  return namesMe(id, from, last);
}

/** “cross me off”, “you can scrub me out”; not “the form threw me out”. */
function isBidden(id: Int32Array, object: number, first: number): boolean {
  const before = id[object - 2] as number;
  if (object - 2 < first || !isWord(before)) return true;
  return (
    is.auxiliary[before] === 1 ||
    is.filler[before] === 1 ||
    is.subjectYou[before] === 1 ||
    before === to
  );
}
