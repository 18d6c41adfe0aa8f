import { matcher } from '../../phrases/language';
import { type Shape, shape } from '../../phrases/vocabulary';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { placeOf } from '../places';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { eachFeature, pairOf } from './features';
import { weights } from './weights';

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
] as const;
export type Topic = (typeof topics)[number];

/** What the features of a sentence weigh, in quarters of a logarithm of odds; 0 is even. */
export interface Weights {
  /** By the order of `topics`. */
  readonly bias: readonly number[];
  /**
   * Features and what each weighs, by turns, parted by white space: `better b12a-3`. A letter is a
   * topic, by its order; a pair's words are joined by “_”.
   */
  readonly features: string;
}

/** Feature → where in `parts` what it weighs begins; a topic and a weight by turns, closed by -1. */
const places = new Map<number, number>();
const parts: number[] = [];
let laidOut = false;

/** Done when a sentence is first weighed, since not every start checks a draft. */
function layOut(): void {
  laidOut = true;
  const fields = weights.features.trim().split(/\s+/);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const feature = numberOf(fields[at] as string);
    if (feature === undefined) continue;
    places.set(feature, parts.length);
    for (const [, letter, weight] of (fields[at + 1] as string).matchAll(/([a-z])(-?\d+)/g))
      parts.push((letter as string).charCodeAt(0) - 97, Number(weight));
    parts.push(-1);
  }
}

/** The feature of a name, if the lexicons still have its words. */
export function numberOf(name: string): number | undefined {
  const numbers = name.split('_').map(wordOf);
  if (numbers.includes(-1)) return undefined;
  const [one, other] = numbers as [number, number?];
  return other === undefined ? one : pairOf(one, other);
}

const wordOf = (word: string) => shape[word as Shape] ?? matcher.vocabulary.find(word);

/** What the sentences of a draft weigh, topic by topic. */
const weighed = derived((draft: Draft): Int32Array => {
  if (!laidOut) layOut();
  const { sentences } = draft;
  const sums = new Int32Array(sentences.length * topics.length);
  for (let place = 0; place < sentences.length; place++) {
    const sentence = sentences[place] as Sentence;
    const row = place * topics.length;
    for (let topic = 0; topic < topics.length; topic++)
      sums[row + topic] = weights.bias[topic] as number;
    const add = (feature: number) => {
      let at = places.get(feature);
      if (at === undefined) return;
      for (let topic = parts[at] as number; topic >= 0; topic = parts[at] as number) {
        sums[row + topic] = (sums[row + topic] as number) + (parts[at + 1] as number);
        at += 2;
      }
    };
    for (const feature of distinct(draft, sentence)) add(feature);
  }
  return sums;
});

/** How likely it is that a sentence is about this, in quarters of a logarithm of odds. */
export function oddsOf(draft: Draft, topic: Topic, sentence: Sentence): number {
  const place = placeOf(draft, sentence);
  return place < 0 ? 0 : (weighed(draft)[place * topics.length + topics.indexOf(topic)] as number);
}

function distinct(draft: Draft, sentence: Sentence): Set<number> {
  const found = new Set<number>();
  eachFeature(draft, sentence, (feature) => found.add(feature));
  return found;
}

/** How likely it is of a sentence of which nothing is known: words have added nothing. */
export function evenOdds(topic: Topic): number {
  return weights.bias[topics.indexOf(topic)] as number;
}

/** The words of a sentence that speak for it: the run whose weights add up to most. */
export function tellingRun(draft: Draft, topic: Topic, sentence: Sentence): Range {
  const number = topics.indexOf(topic);
  const speaks = new Int32Array(sentence.last - sentence.first);
  eachFeature(draft, sentence, (feature, at) => {
    const place = at - sentence.first;
    speaks[place] = (speaks[place] as number) + weightFor(feature, number);
  });
  let best: Range = sentence;
  let most = 0;
  let from = 0;
  let sum = 0;
  for (let place = 0; place < speaks.length; place++) {
    if (sum <= 0) {
      from = place;
      sum = 0;
    }
    sum += speaks[place] as number;
    if (sum > most) {
      most = sum;
      best = { first: sentence.first + from, last: sentence.first + place + 1 };
    }
  }
  return best;
}

function weightFor(feature: number, topic: number): number {
  let at = places.get(feature) ?? -1;
  for (; at >= 0 && (parts[at] as number) >= 0; at += 2)
    if (parts[at] === topic) return parts[at + 1] as number;
  return 0;
}
