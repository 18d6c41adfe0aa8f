import { readNumbers } from '../../phrases/digits';
import { type PackedAmounts, small } from './packed';

/** What each of some features weighs, for the topics it weighs for at all. */
export class Amounts {
  /** Feature → where its topics and amounts begin; the next one's are behind them. */
  private readonly starts: Int32Array;
  private readonly topics: Int32Array;
  private readonly amounts: Int32Array;

  constructor(packed: PackedAmounts) {
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
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** Adds what a feature weighs to a row of sums by topic. */
  addTo(sums: Int32Array | Int16Array, row: number, feature: number): void {
    const end = this.starts[feature + 1] as number;
    for (let at = this.starts[feature] as number; at < end; at++) {
      const sum = row + (this.topics[at] as number);
      sums[sum] = (sums[sum] as number) + (this.amounts[at] as number);
    }
  }

  /** What a feature weighs for one topic. */
  of(feature: number, topic: number): number {
    const end = this.starts[feature + 1] as number;
    for (let at = this.starts[feature] as number; at < end; at++)
      if (this.topics[at] === topic) return this.amounts[at] as number;
    return 0;
  }
}
