import { derived } from '../derived';
import type { Draft } from '../draft';
import { placeOf } from '../places';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { learnt } from './learnt';
import { WeightTable } from './table';

/** What a sentence may be about; the meaning that its words are then read in. */
export const topics = [
  'rank',
  'pay',
  'flaw',
  'harsh',
  'stall',
  'keepOpen',
  'leaning',
  'withdraw',
  'offerTerms',
  'moveStrong',
  'hardship',
] as const;
export type Topic = (typeof topics)[number];

/** What the sentences of a draft weigh: `sums` has a row of topics for each, `most` the highest of each topic. */
interface Weighed {
  readonly sums: Int32Array;
  readonly most: Int32Array;
}

let known: WeightTable | undefined;

/** Laid out when a sentence is first weighed, since not every start checks a draft. */
function tableOfWeights(): WeightTable {
  known ??= new WeightTable(learnt);
  return known;
}

const weighed = derived((draft: Draft): Weighed => {
  const { sentences } = draft;
  const sums = new Int32Array(sentences.length * topics.length);
  const most = new Int32Array(topics.length).fill(-1000);
  const table = tableOfWeights();
  for (let place = 0; place < sentences.length; place++) {
    const row = place * topics.length;
    table.addUp(draft.words.id, sentences[place] as Sentence, sums, row);
    for (let topic = 0; topic < topics.length; topic++) {
      const sum = inQuarters((sums[row + topic] as number) + (learnt.bias[topic] as number));
      sums[row + topic] = sum;
      if (sum > (most[topic] as number)) most[topic] = sum;
    }
  }
  return { sums, most };
});

/** Weights are kept in eighths. */
const inQuarters = (eighths: number) => (eighths + 1) >> 1;

/** How likely it is that a sentence is about this, in quarters of a logarithm of odds. */
export function oddsOf(draft: Draft, topic: Topic, sentence: Sentence): number {
  const place = placeOf(draft, sentence);
  if (place < 0) return 0;
  return weighed(draft).sums[place * topics.length + topics.indexOf(topic)] as number;
}

/** The highest odds of a topic among the sentences of a draft. */
export function mostOf(draft: Draft, topic: Topic): number {
  return weighed(draft).most[topics.indexOf(topic)] as number;
}

/** How many sentences are more likely than not to be about nothing that may be wrong. */
export function innocentIn(draft: Draft): number {
  const { sums } = weighed(draft);
  return draft.sentences.filter((_, place) =>
    topics.every(
      (_topic, topic) => topic === withdraw || (sums[place * topics.length + topic] as number) <= 0,
    ),
  ).length;
}

/** Whether a sentence's odds are above `least`, and either very high or close to the highest of all that may be wrong with it. */
export function isLikely(draft: Draft, topic: Topic, place: number, least: number): boolean {
  const { sums } = weighed(draft);
  const row = place * topics.length;
  const odds = sums[row + topics.indexOf(topic)] as number;
  if (odds <= least) return false;
  if (odds >= high) return true;
  for (let other = 0; other < topics.length; other++)
    if (other !== withdraw && odds < (sums[row + other] as number) - close) return false;
  return true;
}

/** The sentences that are likely to be about a topic. */
export function likely(draft: Draft, topic: Topic, least: number): readonly Sentence[] {
  if (mostOf(draft, topic) <= least) return none;
  return draft.sentences.filter((_, place) => isLikely(draft, topic, place, least));
}

const withdraw = topics.indexOf('withdraw');
const none: readonly never[] = [];

/** From here on a topic is told, whatever else is. */
const high = 8;

/** So much less may a topic weigh than another of its sentence: “it pays more and suits me better” is of both. */
const close = 4;

/** What the words of some range speak for a topic, or, below 0, against it. */
export function supportOf(draft: Draft, topic: Topic, range: Range): number {
  const sums = new Int32Array(topics.length);
  tableOfWeights().addUp(draft.words.id, range, sums, 0);
  return inQuarters(sums[topics.indexOf(topic)] as number);
}

/** A run that goes on over one of these pays `toll`: what follows has to speak for the topic as well. */
const parting = idsOf(', ; : and but so');
const toll = 12;

/** The words of a sentence that speak for it: the run whose weights, those that come again included, less its tolls, add up to most. */
export function tellingRun(draft: Draft, topic: Topic, sentence: Sentence): Range {
  const { id } = draft.words;
  const table = tableOfWeights();
  const number = topics.indexOf(topic);
  let best: Range = sentence;
  let most = 0;
  let from = sentence.first;
  let sum = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    if (parting.has(id[at] as number)) sum -= toll;
    sum += table.weightOf(at > from ? (id[at - 1] as number) : 0, id[at] as number, number);
    if (sum > most) {
      most = sum;
      best = { first: from, last: at + 1 };
    }
  }
  return best;
}
