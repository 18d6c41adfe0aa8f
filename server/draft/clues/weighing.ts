import { matcher } from '../../phrases/language';
import { type Shape, shape } from '../../phrases/vocabulary';
import {
  beyond,
  type ClueTaker,
  isOfPairs,
  type Slots,
  traitSlot,
  unknownName,
  wordLimit,
} from './clues';

/** What clues weigh, in tenths of a logarithm of odds. */
export interface ClueWeights {
  readonly bias: number;
  /**
   * By slot, names and weights by turns, parted by white space: `at 12 with 9`. Both words of a pair are joined
   * by “_”; “^” stands for `beyond`, “@name” for `unknownName`.
   */
  readonly slots: Readonly<Record<string, string>>;
}

export const joint = '_';
export const nameOfBeyond = '^';
export const nameOfUnknown = '@name';

/** Adds up what the clues of one thing after the other weigh. */
export class Weighing implements ClueTaker {
  /** By slot a row of words. */
  private readonly words: Int8Array;
  private readonly pairs = new Map<number, number>();
  private sum = 0;

  constructor(
    private readonly weights: ClueWeights,
    { names, traits }: Slots,
  ) {
    this.words = new Int8Array(names.length * wordLimit);
    for (const [slot, name] of names.entries()) {
      const fields = weights.slots[name]?.trim().split(/\s+/) ?? [];
      for (let at = 0; at + 1 < fields.length; at += 2) {
        const field = fields[at] as string;
        const weight = Number(fields[at + 1]);
        if (name === traitSlot) this.put(slot, traits.indexOf(field), weight);
        else if (isOfPairs(name)) this.putPair(slot, field, weight);
        else this.put(slot, numberOf(field), weight);
      }
    }
  }

  /** What `show` tells of a thing, in tenths of a logarithm of odds: above 0, it is more likely than not. */
  oddsOf(show: (taker: ClueTaker) => void): number {
    this.sum = this.weights.bias;
    show(this);
    return this.sum;
  }

  word(slot: number, word: number): void {
    this.sum += this.words[slot * wordLimit + word] as number;
  }

  pair(slot: number, first: number, second: number): void {
    this.sum += this.pairs.get(pairNumber(slot, first, second)) ?? 0;
  }

  /** A word that the lexicons no longer have weighs nothing. */
  private put(slot: number, word: number, weight: number): void {
    if (word >= 0) this.words[slot * wordLimit + word] = weight;
  }

  private putPair(slot: number, name: string, weight: number): void {
    const [first, second] = name.split(joint).map(numberOf) as [number, number];
    if (first >= 0 && second >= 0) this.pairs.set(pairNumber(slot, first, second), weight);
  }
}

function pairNumber(slot: number, first: number, second: number): number {
  return (slot * wordLimit + first) * wordLimit + second;
}

/** -1 where no lexicon has it. */
function numberOf(name: string): number {
  if (name === nameOfBeyond) return beyond;
  if (name === nameOfUnknown) return unknownName;
  return shape[name as Shape] ?? matcher.vocabulary.find(name);
}
