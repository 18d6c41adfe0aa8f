import { writeNumbers } from '../../phrases/digits';
import { matcher } from '../../phrases/language';
import { type Shape, shape } from '../../phrases/vocabulary';
import { type PackedWeights, small } from './packed';

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

interface Entry {
  readonly first: number;
  /** Of a pair. */
  readonly second: number | undefined;
  readonly parts: readonly { readonly topic: number; readonly amount: number }[];
}

/** Packs weights; features whose words the lexicons no longer have are left out. */
export function packWeights({ bias, features }: Weights): PackedWeights {
  const entries = entriesIn(features);
  const words = entries
    .filter(({ second }) => second === undefined)
    .sort((a, b) => a.first - b.first);
  const pairs = entries
    .filter(({ second }) => second !== undefined)
    .sort((a, b) => a.first - b.first || (a.second as number) - (b.second as number));
  const leads = [...new Set(pairs.map(({ first }) => first))];
  const seconds = leads.map((lead) =>
    pairs.filter(({ first }) => first === lead).map(({ second }) => second as number),
  );
  const all = [...words, ...pairs].map(({ parts }) => parts);
  return {
    bias,
    words: writeNumbers(steps(words.map(({ first }) => first)), small.step),
    leads: writeNumbers(steps(leads), small.step),
    counts: writeNumbers(lengths(seconds), small.step),
    seconds: writeNumbers(seconds.flatMap(steps), small.second),
    lengths: writeNumbers(lengths(all), small.step),
    topics: writeNumbers(
      all.flat().map(({ topic }) => topic),
      small.step,
    ),
    amounts: writeNumbers(
      all.flat().map(({ amount }) => (amount < 0 ? -2 * amount - 1 : 2 * amount)),
      small.amount,
    ),
  };
}

const lengths = (lists: readonly (readonly unknown[])[]) => lists.map(({ length }) => length);

const steps = (numbers: readonly number[]) =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

function entriesIn(features: string): Entry[] {
  const fields = features.trim().split(/\s+/);
  const found: Entry[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [first, second] = (fields[at] as string).split('_').map(wordOf) as [number, number?];
    if (first < 0 || (second ?? 0) < 0) continue;
    found.push({ first, second, parts: partsIn(fields[at + 1] as string) });
  }
  return found;
}

/** “b12a-3”: a letter for each topic, and what it weighs. */
function partsIn(listed: string): Entry['parts'] {
  return [...listed.matchAll(/([a-z])(-?\d+)/g)].map(([, letter, amount]) => ({
    topic: (letter as string).charCodeAt(0) - 97,
    amount: Number(amount),
  }));
}

/** The number of a word or a mark, or -1. */
export function wordOf(word: string): number {
  return shape[word as Shape] ?? matcher.vocabulary.find(word);
}
