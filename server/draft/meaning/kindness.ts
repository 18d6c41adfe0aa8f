import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { flag } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import { type Draft, some } from '../draft';
import { thanksOf } from '../parts';
import { placeOf } from '../places';
import { beginningIn, inOrder, meets } from '../search';
import { soundsLike } from '../secondOpinion/opinion';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { splitAt } from './clauses';
import { isNoThanks } from './gladness';
import { hintsOf } from './hints';
import { recommending } from './recommending';
import { apologiesOf } from './regret';

/*
 * Thanks and wishes come in words that no list holds. Where none was found, a sentence in the right
 * place that speaks warmly of the reader's invitation, or to the reader, is given the benefit of the doubt.
 */

const warm = matcher.table('warm');
const reader = matcher.anyOf('ofYours', 'allOfYou');
const asked = matcher.anyOf('invitation', 'hiringThing', 'toMe');
const requests = matcher.table('requesting');
const wishes = matcher.table('wishVerb');
const biddings = matcher.table('bidden');
const own = matcher.anyOf('subjectI', 'ofMine');
const wordFor = wordId('for');
const granted = matcher.table('granted');

/** Whether a sentence that isn’t unkind, and begins before this word, may thank the reader in words of its own. */
export function mayThank(
  draft: Draft,
  unkind: ReadonlySet<Sentence>,
  before = draft.words.count,
): boolean {
  return draft.sentences.some(
    (sentence) =>
      sentence.first < before &&
      !sentence.question &&
      soundsThankful(draft, sentence) &&
      !unkind.has(sentence) &&
      !draft.inSignOff(sentence) &&
      beginningIn(draft.readings('noThanks'), sentence).length === 0 &&
      beginningIn(draft.readings('bidding'), sentence).length === 0 &&
      beginningIn(draft.readings('goodwill'), sentence).length === 0,
  );
}

/** “Nice one for …”, or a statement that is warm about what the reader asked. */
function soundsThankful(draft: Draft, sentence: Sentence): boolean {
  if (opensWarmly(draft, sentence)) return true;
  const asks = (range: Range) =>
    some(asked, draft.words, range) && some(reader, draft.words, range);
  if (!asks(sentence)) return false;
  // What is warm before “so”, “but”, “because” … says nothing of what stands behind it.
  const parts = splitAt(draft, sentence, is.breaker);
  return parts.some((part) => asks(part) && isWarm(draft, part, true));
}

/** Whether the message closes on a sentence that may wish the reader well in words of its own. */
export function mayWish(draft: Draft, unkind: ReadonlySet<Sentence>): boolean {
  const { clear, unclear } = draft.stance;
  // Behind what is decided, or put off.
  const putOff = [...draft.readings('stall'), ...draft.readings('later')].sort(inOrder);
  const told = [clear.at(-1), unclear.at(-1), putOff.at(-1)];
  const from = Math.max(...told.map((reading) => reading?.sentence.last ?? 0));
  return draft.sentences.some(
    (sentence) =>
      sentence.first >= from &&
      !sentence.question &&
      wishesWell(draft, sentence) &&
      !unkind.has(sentence) &&
      !draft.inSignOff(sentence) &&
      !some(requests, draft.words, sentence) &&
      !saysElse(draft, sentence),
  );
}

/** Whether a sentence has something else to say, of which its kind words are part. */
function saysElse(draft: Draft, sentence: Sentence): boolean {
  return (
    hintsOf(draft).doubtful.includes(sentence) ||
    isAside(draft, sentence) ||
    recommending(draft).has(sentence) ||
    meets(draft.readings('noGoodwill'), sentence) ||
    meets(draft.readings('stall'), sentence) ||
    soundsLike(draft, 'stall', sentence) ||
    meets(thanksOf(draft), sentence) ||
    meets(apologiesOf(draft), sentence)
  );
}

/** “…, by the way.”: said in passing, and no goodbye. */
function isAside({ words: { id } }: Draft, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) {
    if (id[at] === btw || (id[at] === by && id[at + 1] === the && id[at + 2] === way)) return true;
  }
  return false;
}

const [btw, by, the, way] = ['btw', 'by', 'the', 'way'].map((word) => wordId(word));

function wishesWell(draft: Draft, sentence: Sentence): boolean {
  const { words } = draft;
  if (some(wishes, words, sentence)) return true;
  if (some(reader, words, sentence) && isWarm(draft, sentence)) return true;
  return biddings[words.id[sentence.first] as number] === 1 && !some(own, words, sentence);
}

/** “Nice one for the interview slot!” */
function opensWarmly({ words }: Draft, { first, last }: Sentence): boolean {
  if (warm[words.id[first] as number] !== 1) return false;
  for (let at = first + 1; at < Math.min(last, first + 4); at++) {
    if (words.id[at] === wordFor) return true;
  }
  return false;
}

/**
 * A warm word that isn't taken back; “I don't take it for granted” is warm by its denial. Thanks are
 * for what was: “you may remember me”, “you would be welcome” thank nobody.
 */
export function isWarm(draft: Draft, range: Range, thanking = false): boolean {
  return saysWarmly(draft, range, warm, thanking);
}

/** “What sort of firm bakes for its applicants? A lovely one.” */
export function isAnsweredKindly(draft: Draft, asked: Sentence): boolean {
  const answer = draft.sentences[placeOf(draft, asked) + 1];
  return (
    answer !== undefined &&
    !draft.inSignOff(answer) &&
    isWarm(draft, answer) &&
    beginningIn(thanksOf(draft), answer).length === 0 &&
    beginningIn(draft.readings('goodwill'), answer).length === 0
  );
}

/** The same, for any class of kind words. */
export function saysWarmly(
  { words }: Draft,
  { first, last }: Range,
  kind: Uint8Array,
  thanking = false,
): boolean {
  let denied = 0;
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    if (!isWord(id)) denied = 0;
    else if (is.negator[id] === 1) denied = denialReach;
    else if (granted[id] === 1 && denied > 0) return true;
    else if (isKept(words, at) || isLong(words, at) || isName(words, at, first)) continue;
    else if (id === good && (isTimeAsked(words, at) || words.id[at - 1] === wordFor)) continue;
    else if (kind[id] === 1 && denied === 0 && !(thanking && isToCome(words, at, { first, last })))
      return true;
    else if (denied > 0) denied--;
  }
  return false;
}

const denialReach = 6;

/** “this is Patience Okoro” */
function isName({ flags }: Words, at: number, first: number): boolean {
  const shown = flags[at] as number;
  return at > first && (shown & flag.capital) !== 0 && (shown & flag.shouting) === 0;
}

/** “what’s good for you”, “whatever time is good for you” */
function isTimeAsked({ id }: Words, at: number): boolean {
  if (id[at + 1] !== wordFor) return false;
  return [2, 3, 4].some((back) => asking.has(id[at - back] as number));
}

const asking = idsOf('what whatever whichever');
const keeping = idsOf('keep keeps keeping kept');

/** “to keep my name warm” warms nobody. */
function isKept({ id }: Words, at: number): boolean {
  return id[at] === warmWord && [1, 2, 3].some((back) => keeping.has(id[at - back] as number));
}

const warmWord = wordId('warm');

/** “a good think”, “a good while” are only long. */
function isLong({ id }: Words, at: number): boolean {
  return id[at] === good && lasting.has(id[at + 1] as number);
}

const good = wordId('good');
const lasting = idsOf('think look while long hard many few deal');

const hopeful = matcher.table('hopeful');
const [be, been, have] = ['be', 'been', 'have'].map((word) => wordId(word));

/** A word that only wishes or offers, or a state that is yet to be: “would always be welcome”. */
function isToCome(words: Words, at: number, { first, last }: Range): boolean {
  const { id } = words;
  if (hopeful[id[at] as number] === 1 || isNoThanks(words, at, last)) return true;
  let before = at - 1;
  while (before > first && is.filler[id[before] as number] === 1) before--;
  if (id[before] === been && id[before - 1] === have) before--;
  else if (id[before] !== be) return false;
  for (let auxiliary = before - 1; auxiliary >= Math.max(first, before - 3); auxiliary--) {
    if (is.future[id[auxiliary] as number] === 1) return true;
  }
  return false;
}
