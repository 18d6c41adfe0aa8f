import { derived } from '../derived';
import type { Draft } from '../draft';
import { innocentIn, type Topic } from './odds';

/**
 * Each sentence more is one more that may seem to be wrong, and whoever chats says much that has nothing to do with the
 * interview: what no row has found in a long letter has to be surer.
 */
export const doubtOf = derived((draft: Draft) => {
  const length = Math.min(long, Math.max(few, innocentIn(draft)));
  return Math.round(perFold * Math.log(length / few));
});

/** Longer ones aren’t chattier for it. */
const long = 9;
const few = 5;
/** Quarters for each e-fold. */
const perFold = 10;

/**
 * In a long letter so many times two quarters more has to speak for what a row has found, as small talk is full of
 * its words: less for a fault, which many tell in few words that have low odds themselves (“your process is too slow”).
 */
const mostOfRows: Partial<Readonly<Record<Topic, number>>> = {
  rank: 4,
  pay: 4,
  flaw: 2,
  harsh: 4,
  stall: 4,
  keepOpen: 4,
  offerTerms: 4,
  moveStrong: 4,
  hardship: 4,
};

/** How much more has to speak for what a row has found. */
export function doubtOfRows(draft: Draft, topic: Topic): number {
  return Math.min(mostOfRows[topic] ?? 0, doubtOf(draft));
}
