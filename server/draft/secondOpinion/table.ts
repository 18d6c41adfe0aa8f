import { readNumbers } from '../../phrases/digits';
import { matcher } from '../../phrases/language';
import type { Range } from '../text/layout';
import { type PackedWeights, small } from './packed';

const { count: wordCount } = matcher.vocabulary;

/** What words and pairs of words weigh, in lists of numbers; an entry is the number of one of them, or -1. */
export class WeightTable {
  /** Word → its entry. */
  private readonly words = new Int32Array(wordCount).fill(-1);
  /** Word → where the seconds of its pairs begin; the next word's are behind them. */
  private readonly pairs = new Int32Array(wordCount + 1);
  private readonly seconds: Int32Array;
  /** The entry of the first pair. */
  private readonly firstPair: number;
  /** Entry → where its topics and amounts begin; the next entry's are behind them. */
  private readonly starts: Int32Array;
  private readonly topics: Int32Array;
  private readonly amounts: Int32Array;
  /** Entry → the sentence it was counted in last. */
  private readonly counted: Int32Array;
  private sentence = 0;

  constructor(packed: PackedWeights) {
    const alone = readNumbers(packed.words, small.step);
    for (let at = 0, word = 0; at < alone.length; at++) {
      word += alone[at] as number;
      this.words[word] = at;
    }
    this.firstPair = alone.length;
    this.seconds = this.readPairs(packed);
    const lengths = readNumbers(packed.lengths, small.step);
    this.starts = new Int32Array(lengths.length + 1);
    for (let at = 0; at < lengths.length; at++)
      this.starts[at + 1] = (this.starts[at] as number) + (lengths[at] as number);
    this.topics = readNumbers(packed.topics, small.step);
    this.amounts = readNumbers(packed.amounts, small.amount);
    for (let at = 0; at < this.amounts.length; at++) {
      const code = this.amounts[at] as number;
      this.amounts[at] = code % 2 === 1 ? -(code + 1) / 2 : code / 2;
    }
    this.counted = new Int32Array(lengths.length);
  }

  /**
   * Adds what the words and pairs of some words weigh, each once, to sums by topic, from `row` on. Words that
   * no lexicon has say nothing, and part what stands on either side.
   */
  addUp(ids: Int32Array, { first, last }: Range, sums: Int32Array, row: number): void {
    this.sentence++;
    let before = 0;
    for (let at = first; at < last; at++) {
      const word = ids[at] as number;
      if (word !== 0) {
        this.add(this.words[word] as number, sums, row);
        if (before !== 0) this.add(this.pair(before, word), sums, row);
      }
      before = word;
    }
  }

  word(id: number): number {
    return this.words[id] as number;
  }

  /** The entry of two words side by side. */
  pair(before: number, id: number): number {
    let low = this.pairs[before] as number;
    let high = this.pairs[before + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const second = this.seconds[middle] as number;
      if (second === id) return this.firstPair + middle;
      if (second < id) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  /** Unless it has been counted in this sentence. */
  private add(entry: number, sums: Int32Array, row: number): void {
    if (entry < 0 || this.counted[entry] === this.sentence) return;
    this.counted[entry] = this.sentence;
    const end = this.starts[entry + 1] as number;
    for (let at = this.starts[entry] as number; at < end; at++) {
      const sum = row + (this.topics[at] as number);
      sums[sum] = (sums[sum] as number) + (this.amounts[at] as number);
    }
  }

  /** What an entry weighs for one topic. */
  weightOf(entry: number, topic: number): number {
    if (entry < 0) return 0;
    const end = this.starts[entry + 1] as number;
    for (let at = this.starts[entry] as number; at < end; at++)
      if (this.topics[at] === topic) return this.amounts[at] as number;
    return 0;
  }

  private readPairs(packed: PackedWeights): Int32Array {
    const leads = readNumbers(packed.leads, small.step);
    const counts = readNumbers(packed.counts, small.step);
    const seconds = readNumbers(packed.seconds, small.second);
    let word = 0;
    let at = 0;
    for (let lead = 0; lead < leads.length; lead++) {
      const next = word + (leads[lead] as number);
      this.pairs.fill(at, word + 1, next + 1);
      word = next;
      const end = at + (counts[lead] as number);
      for (at++; at < end; at++)
        seconds[at] = (seconds[at] as number) + (seconds[at - 1] as number);
      at = end;
    }
    this.pairs.fill(at, word + 1);
    return seconds;
  }
}
