import { matcher } from '../../phrases/language';
import { type Shape, shape } from '../../phrases/vocabulary';
import { meaningId } from '../meaning/readings';
import { type Clues, pairOf } from './clues';
import { weights } from './weights';

/*
 * Whether a document is a draft hangs on many small things at once, none of which decides it. What
 * each of them weighs is learnt from the labelled documents of the corpus (`npm run learn`): a
 * weight is ten times the logarithm of the odds it adds, and above 0 it is more likely a draft than not.
 */

const byWord = weightsOf(weights.words, matcher.vocabulary.count, (word) =>
  matcher.vocabulary.find(word),
);
const byMeaning = weightsOf(weights.meanings, matcher.meanings.length, meaningId);
const byTrait: ReadonlyMap<string, number> = new Map(Object.entries(weights.traits));

/** More than any document reaches that is none, by what it shows alone. */
export const certain = 50;

/** What a document shows of itself, in tenths of a logarithm of odds; the bias is counted in. */
export function weightOf({ words, pairs, meanings, traits }: Clues): number {
  let sum = weights.bias + weightOfTraits(traits) + weightOfPairs(pairs);
  for (const word of words) sum += byWord[word] as number;
  for (const meaning of meanings) sum += byMeaning[meaning] as number;
  return sum;
}

interface Pair {
  readonly weight: number;
  /** The document it was met in last. */
  met: number;
}

const byPair = pairsIn(weights.pairs);
let documents = 0;

/** Each pair once. */
function weightOfPairs(pairs: readonly number[]): number {
  documents++;
  let sum = 0;
  for (const number of pairs) {
    const pair = byPair.get(number);
    if (pair === undefined || pair.met === documents) continue;
    pair.met = documents;
    sum += pair.weight;
  }
  return sum;
}

/** `first_second weight …`; a pair with a word that is gone weighs nothing. */
function pairsIn(listed: string): ReadonlyMap<number, Pair> {
  const found = new Map<number, Pair>();
  const fields = listed.trim().split(/\s+/);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [first, second] = (fields[at] as string).split('_').map(numberOf) as [number, number];
    if (first >= 0 && second >= 0)
      found.set(pairOf(first, second), { weight: Number(fields[at + 1]), met: 0 });
  }
  return found;
}

/** The number of a word or of a mark, or -1. */
function numberOf(word: string): number {
  return shape[word as Shape] ?? matcher.vocabulary.find(word);
}

/** The same of traits alone: “own 2”, “obstacle none”. */
export function weightOfTraits(traits: readonly string[]): number {
  let sum = 0;
  for (const trait of traits) sum += byTrait.get(trait) ?? 0;
  return sum;
}

/** `name weight name weight …` as a table over numbers; a name that is gone weighs nothing. */
function weightsOf(listed: string, count: number, numberOf: (name: string) => number): Int16Array {
  const table = new Int16Array(count);
  const fields = listed.trim().split(/\s+/);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const number = numberOf(fields[at] as string);
    if (number >= 0) table[number] = Number(fields[at + 1]);
  }
  return table;
}
