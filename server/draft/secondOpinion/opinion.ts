import { wordId } from '../../phrases/language';
import { isWord } from '../../phrases/vocabulary';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { clauseOf } from '../meaning/clauses';
import type { Reading } from '../meaning/reading';
import { isTale } from '../meaning/tales';
import { placeOf } from '../places';
import { inOrder } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { doubtOf, doubtOfRows } from './doubt';
import {
  isLikely,
  likely,
  mostOf,
  oddsOf,
  supportOf,
  type Topic,
  tellingRun,
  topics,
} from './odds';

/*
 * Rows and readings give the first opinion; what all words of a sentence weigh together, as learnt
 * from the labelled drafts, gives a second. It is heard only where it is sure.
 */

/** From these odds on something is decided. */
const sure = 6;

/**
 * Above these odds a sentence is about a topic though no row says so. What is heard below them in 480 drafts
 * that no weight was learnt from was no less often wrong than right.
 */
const sureAt: Readonly<Record<Topic, number>> = {
  rank: 5,
  pay: 3,
  flaw: 4,
  harsh: 4,
  stall: 4,
  keepOpen: 3,
  leaning: 6,
  withdraw: sure,
  offerTerms: 4,
  moveStrong: 6,
  hardship: 6,
};

export const sureOf = (topic: Topic) => sureAt[topic];
/** Below this it isn't, though a row says so: of what rows alone find there, four in five are false alarms. */
const unheard = -10;
/** Mockery is made of kind words: “thank you kindly for dumping me on the stairs”. */
const unheardMock = -12;
/** So much the words of a clause say for a topic where they bear it out against the rest of its sentence. */
const borneOut = 9;
/** Below this, what is rarely said in words of other things isn’t said. */
const unlike = -12;

/**
 * What rows have found, less what the words around it speak against, and what no row has found; of
 * this, what is said in a sentence to be passed over is left out.
 */
export function reconsidered(
  draft: Draft,
  topic: Topic,
  found: readonly Reading[],
  passes: (sentence: Sentence) => boolean = never,
): readonly Reading[] {
  const least = topic === 'harsh' ? unheardMock : unheard;
  const kept = found.filter((one) => {
    if (isBygone(draft, topic, one.sentence)) return false;
    // What withdraws is no small talk.
    const talks = oddsOf(draft, 'withdraw', one.sentence) <= sure;
    const doubt = talks ? doubtOfRows(draft, topic) : 0;
    return (
      oddsOf(draft, topic, one.sentence) > least + 2 * doubt ||
      clauseSupport(draft, topic, one) >= borneOut + 3 * doubt
    );
  });
  const known = new Set(kept.map(({ sentence }) => sentence));
  const heard = heardOf[topic](draft).filter(
    ({ sentence }) => !known.has(sentence) && !passes(sentence),
  );
  if (heard.length === 0) return kept.length === found.length ? found : kept;
  return [...kept, ...heard].sort(inOrder);
}

const never = () => false;

/** What surely is about each topic, and said by the writer. */
const heardOf = Object.fromEntries(
  topics.map((topic) => [topic, derived((draft: Draft) => heardBy(draft, topic))]),
) as Readonly<Record<Topic, (draft: Draft) => readonly Reading[]>>;

function heardBy(draft: Draft, topic: Topic): readonly Reading[] {
  return likely(draft, topic, sureOf(topic) + doubtOf(draft))
    .filter((sentence) => !draft.inSignOff(sentence) && isSaid(draft, topic, sentence))
    .filter((sentence) => !isBygone(draft, topic, sentence))
    .map((sentence) => draft.read(topic, passageOf(draft, topic, sentence), sentence));
}

/** Topics that may well be told with “if”: “if you could top that, I’d come”. */
const conditional: readonly Topic[] = ['pay', 'stall', 'keepOpen', 'leaning'];

/** Neither somebody else's words, nor supposed, nor denied as a whole: “it is not that they have the edge”. */
function isSaid(draft: Draft, topic: Topic, sentence: Sentence): boolean {
  const run = draft.read(topic, tellingRun(draft, topic, sentence), sentence);
  if (run.reported || (run.unreal && !conditional.includes(topic))) return false;
  return !deniesAll(draft, sentence);
}

/** “It is not (true) that …”, “I never said that …” */
function deniesAll({ words: { id } }: Draft, { first }: Sentence): boolean {
  const isIt = id[first] === it && being.has(id[first + 1] as number) && id[first + 2] === not;
  if (isIt) return id[first + 3] === that || id[first + 4] === that;
  return id[first] === I && id[first + 1] === neverWord && id[first + 2] === said;
}

const being = idsOf("is was 's");
const [it, not, that, I, neverWord, said] = 'it not that i never said'
  .split(' ')
  .map((word) => wordId(word));

/** What long ago was paid, was wrong or befell somebody is of no job that is spoken of now. */
function isBygone(draft: Draft, topic: Topic, sentence: Sentence): boolean {
  return !undecided.includes(topic) && isTale(draft, sentence);
}

const undecided: readonly Topic[] = ['stall', 'keepOpen', 'leaning', 'withdraw'];

/** How many sentences surely are about this. */
export function heardIn(draft: Draft, topic: Topic): number {
  return heardOf[topic](draft).length;
}

/** Whether a sentence surely is about this, by its words alone. */
export function soundsLike(draft: Draft, topic: Topic, sentence: Sentence): boolean {
  const place = placeOf(draft, sentence);
  const least = sureOf(topic) + doubtOf(draft);
  return place >= 0 && isLikely(draft, topic, place, least) && !draft.inSignOff(sentence);
}

/** Whether a sentence surely isn't about this, whatever a row has found in it. */
export function isUnlike(draft: Draft, topic: Topic, sentence: Sentence): boolean {
  return oddsOf(draft, topic, sentence) < unlike;
}

/** Whether surely no sentence of a draft is about this, whatever a row has found. */
export function isUntold(draft: Draft, topic: Topic): boolean {
  return mostOf(draft, topic) <= unheard;
}

/**
 * Whether more speaks for a lean than for a withdrawal, wherever in a draft either stands. Of 440 unseen drafts
 * in four this was so of those that leave it open, and in none of those that withdraw.
 */
export function leansOnTheWhole(draft: Draft): boolean {
  const leaning = mostOf(draft, 'leaning');
  return leaning > 0 && leaning > mostOf(draft, 'withdraw');
}

/** From here on, where a draft has to say something and says it nowhere else, a sentence is taken to say it. */
const atLeast = { leaning: -3, withdraw: 3 };
/** Above this a draft puts its answer off, and leaves nothing else to be looked for. */
const puttingOff = 5;

/** What leans most, the first of those that lean as much. */
const nearestLean = derived((draft: Draft): Sentence | undefined => {
  const most = mostOf(draft, 'leaning');
  return draft.sentences.find((one) => oddsOf(draft, 'leaning', one) === most);
});

/** Whether a sentence is what comes nearest to a lean in a draft that tells nothing surer. */
export function mayLean(draft: Draft, sentence: Sentence): boolean {
  const odds = oddsOf(draft, 'leaning', sentence);
  if (odds < atLeast.leaning || nearestLean(draft) !== sentence) return false;
  const decided = mostOf(draft, 'withdraw');
  return (odds > decided || (odds > 0 && decided < sure)) && mostOf(draft, 'stall') <= puttingOff;
}

/** Whether a sentence withdraws by its words alone, none leans, and none stalls more surely. */
export function mayWithdraw(draft: Draft, sentence: Sentence): boolean {
  const odds = oddsOf(draft, 'withdraw', sentence);
  if (odds < leastToWithdraw(draft) || mostOf(draft, 'leaning') > 0) return false;
  return odds > mostOf(draft, 'stall') && odds > oddsOf(draft, 'keepOpen', sentence);
}

/**
 * Odds below which no sentence is taken to withdraw: lower where nothing puts off, keeps open or leans, so that
 * this is it or nothing is said. Of 560 unseen drafts, those that only thank stayed far below either.
 */
function leastToWithdraw(draft: Draft): number {
  return openers.every((topic) => mostOf(draft, topic) < 0) ? nothingElse : atLeast.withdraw;
}

const openers: readonly Topic[] = ['stall', 'keepOpen', 'leaning'];
const nothingElse = 2;

/** What some rows have found, where the words of its clause, taken together, don’t speak against it. */
export function unopposed(
  draft: Draft,
  topic: Topic,
  guessed: readonly Reading[],
): readonly Reading[] {
  return guessed.filter((one) => clauseSupport(draft, topic, one) >= 0);
}

/**
 * How much the words of its clause speak for it: “thank you for the kind letter and the tour, but the
 * salary is low” is kind up to “but”, and no further.
 */
function clauseSupport(draft: Draft, topic: Topic, { match, sentence }: Reading): number {
  const { first } = clauseOf(draft, sentence, match.first);
  const { last } = clauseOf(draft, sentence, match.last - 1);
  return supportOf(draft, topic, { first, last });
}

/** Whether its sentence, and its clause as well, surely aren’t about this, whatever a row has found there. */
export function isOpposed(draft: Draft, topic: Topic, one: Reading): boolean {
  return isUnlike(draft, topic, one.sentence) && clauseSupport(draft, topic, one) < borneOut;
}

/** The clauses in which the words stand that speak for it. */
export function passageOf(draft: Draft, topic: Topic, sentence: Sentence): Range {
  const { id } = draft.words;
  const run = tellingRun(draft, topic, sentence);
  let { first } = clauseOf(draft, sentence, run.first);
  const { last } = clauseOf(draft, sentence, run.last - 1);
  while (first < run.first && opensNothing(id[first] as number)) first++;
  return { first, last };
}

const joining = idsOf('and but so or');
const opensNothing = (id: number) => !isWord(id) || joining.has(id);
