import { readNumbers } from '../../phrases/digits';
import { Amounts } from './amounts';
import { type PackedPairs, small } from './packed';

/** What two words side by side weigh. */
export class Pairs {
  /** Word → where the seconds of its pairs begin; the next word's are behind them. */
  private readonly starts: Int32Array;
  private readonly seconds: Int32Array;
  private readonly amounts: Amounts;
  /** Pair → the sentence it was counted in last. */
  private readonly counted: Int32Array;

  constructor(packed: PackedPairs, wordCount: number) {
    this.starts = new Int32Array(wordCount + 1);
    this.seconds = this.readSeconds(packed);
    this.amounts = new Amounts(packed);
    this.counted = new Int32Array(this.amounts.count);
  }

  /** Adds what two words weigh to a row of sums by topic, unless they have been counted in this sentence. */
  add(first: number, second: number, sentence: number, sums: Int32Array, row: number): void {
    const pair = this.find(first, second);
    if (pair === -1 || this.counted[pair] === sentence) return;
    this.counted[pair] = sentence;
    this.amounts.addTo(sums, row, pair);
  }

  /** What two words weigh for one topic. */
  weightOf(first: number, second: number, topic: number): number {
    const pair = this.find(first, second);
    return pair === -1 ? 0 : this.amounts.of(pair, topic);
  }

  private find(first: number, second: number): number {
    let low = this.starts[first] as number;
    let high = this.starts[first + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.seconds[middle] as number;
      if (there === second) return middle;
      if (there < second) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  private readSeconds(packed: PackedPairs): Int32Array {
    const leads = readNumbers(packed.leads, small.step);
    const counts = readNumbers(packed.counts, small.step);
    const seconds = readNumbers(packed.seconds, small.second);
    let word = 0;
    let at = 0;
    for (let lead = 0; lead < leads.length; lead++) {
      const next = word + (leads[lead] as number);
      this.starts.fill(at, word + 1, next + 1);
      word = next;
      const end = at + (counts[lead] as number);
      for (at++; at < end; at++)
        seconds[at] = (seconds[at] as number) + (seconds[at - 1] as number);
      at = end;
    }
    this.starts.fill(at, word + 1);
    return seconds;
  }
}
