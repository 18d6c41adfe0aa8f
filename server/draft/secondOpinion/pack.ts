import { writeNumbers } from '../../phrases/digits';
import { matcher } from '../../phrases/language';
import { type Shape, shape } from '../../phrases/vocabulary';
import { listedKinds } from './listedKinds';
import {
  type PackedAmounts,
  type PackedKinds,
  type PackedPairs,
  type PackedWeights,
  type PackedWords,
  small,
} from './packed';

/** What the features of a sentence weigh, in eighths of a logarithm of odds; 0 is even. */
export interface Weights {
  /** By the order of `topics`. */
  readonly bias: readonly number[];
  /**
   * Features and what each weighs, by turns, parted by white space: `better b12a-3`. A letter is a topic, by its
   * order. A pair's words are joined by “_”; “~salary” is a kind.
   */
  readonly features: string;
}

interface Entry {
  readonly name: string;
  readonly parts: readonly { readonly topic: number; readonly amount: number }[];
}

interface Pair extends Pick<Entry, 'parts'> {
  readonly first: number;
  readonly second: number;
}

/** Packs weights; features whose words the lexicons no longer have are left out. */
export function packWeights({ bias, features }: Weights): PackedWeights {
  const entries = entriesIn(features);
  return {
    bias,
    words: packWords(entries),
    kinds: packKinds(entries),
    pairs: packPairs(entries.flatMap(pairIn)),
  };
}

const joint = '_';
const ofKind = '~';

function packWords(entries: readonly Entry[]): PackedWords {
  const words = entries
    .map(({ name, parts }) => ({ word: wordOf(name), parts }))
    .filter(({ word }) => word !== -1)
    .sort((a, b) => a.word - b.word);
  return {
    words: writeNumbers(steps(words.map(({ word }) => word)), small.step),
    ...packAmounts(words),
  };
}

function packKinds(entries: readonly Entry[]): PackedKinds {
  const kinds = entries.flatMap(({ name, parts }) => {
    const kind = listedKinds.find((one) => name === `${ofKind}${one.name}`);
    return kind ? [{ members: kind.members, parts }] : [];
  });
  const members = kinds.map((kind) => kind.members);
  return {
    counts: writeNumbers(lengths(members), small.step),
    members: writeNumbers(members.flatMap(steps), small.step),
    ...packAmounts(kinds),
  };
}

function pairIn({ name, parts }: Entry): Pair[] {
  const words = name.split(joint).map(wordOf);
  const [first, second] = words as [number, number?];
  return second === undefined || words.includes(-1) ? [] : [{ parts, first, second }];
}

function packPairs(pairs: readonly Pair[]): PackedPairs {
  const sorted = [...pairs].sort((a, b) => a.first - b.first || a.second - b.second);
  const leads = [...new Set(sorted.map(({ first }) => first))];
  const seconds = leads.map((lead) =>
    sorted.filter(({ first }) => first === lead).map(({ second }) => second),
  );
  return {
    leads: writeNumbers(steps(leads), small.step),
    counts: writeNumbers(lengths(seconds), small.step),
    seconds: writeNumbers(seconds.flatMap(steps), small.second),
    ...packAmounts(sorted),
  };
}

function packAmounts(entries: readonly Pick<Entry, 'parts'>[]): PackedAmounts {
  const parts = entries.map((entry) => entry.parts);
  return {
    lengths: writeNumbers(lengths(parts), small.step),
    topics: writeNumbers(
      parts.flat().map(({ topic }) => topic),
      small.step,
    ),
    amounts: writeNumbers(
      parts.flat().map(({ amount }) => (amount < 0 ? -2 * amount - 1 : 2 * amount)),
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
  for (let at = 0; at + 1 < fields.length; at += 2)
    found.push({ name: fields[at] as string, parts: partsIn(fields[at + 1] as string) });
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
