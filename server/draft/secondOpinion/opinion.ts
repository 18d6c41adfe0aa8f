import { isWord } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import { clauseOf } from '../meaning/clauses';
import type { Reading } from '../meaning/reading';
import { inOrder } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { likely, oddsOf, supportOf, type Topic, tellingRun } from './odds';

/*
 * Rows and readings give the first opinion; what all words of a sentence weigh together, as learnt
 * from the labelled drafts, gives a second. It is heard only where it is sure.
 */

/**
 * Above this a sentence is about the topic though no row says so. Of sentences that nothing was learnt
 * from, so much keeps nineteen in twenty of what is heard right; a fault is harder to tell from a plain fact.
 */
const sure: Readonly<Record<Topic, number>> = {
  rank: 4,
  pay: 4,
  flaw: 6,
  harsh: 4,
  stall: 4,
  keepOpen: 3,
  leaning: 4,
  withdraw: 4,
};
/** Below this it isn't, though a row says so. */
const unheard = -22;

/** Below this, what is rarely said in words of other things isn’t said. */
const unlike = -14;

/** What rows have found, less what the words around it speak against, and what no row has found. */
export function reconsidered(
  draft: Draft,
  topic: Topic,
  found: readonly Reading[],
): readonly Reading[] {
  const kept = found.filter(
    (one) =>
      oddsOf(draft, topic, one.sentence) >= unheard || clauseSupport(draft, topic, one) >= borneOut,
  );
  const heard = likely(draft, topic, sure[topic]).filter(
    (one) => !draft.inSignOff(one) && !kept.some(({ sentence }) => sentence === one),
  );
  if (heard.length === 0) return kept.length === found.length ? found : kept;
  const passages = heard.map((one) => draft.read(topic, passageOf(draft, topic, one), one));
  return [...kept, ...passages].sort(inOrder);
}

/** How many sentences surely are about this. */
export function heardIn(draft: Draft, topic: Topic): number {
  return likely(draft, topic, sure[topic]).length;
}

/** Whether a sentence surely is about this, by its words alone. */
export function soundsLike(draft: Draft, topic: Topic, sentence: Sentence): boolean {
  return likely(draft, topic, sure[topic]).includes(sentence) && !draft.inSignOff(sentence);
}

/** Whether a sentence surely isn't about this, whatever a row has found in it. */
export function isUnlike(draft: Draft, topic: Topic, sentence: Sentence): boolean {
  return oddsOf(draft, topic, sentence) < unlike;
}

/** What rows only guess at, where the words around it, taken together, don’t speak against it. */
export function unopposed(
  draft: Draft,
  topic: Topic,
  guessed: readonly Reading[],
): readonly Reading[] {
  return guessed.filter((one) => clauseSupport(draft, topic, one) >= 0);
}

/** So much the words of a clause say for a topic where they bear it out against the rest of their sentence. */
const borneOut = 9;

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
