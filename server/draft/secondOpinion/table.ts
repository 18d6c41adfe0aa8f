import { matcher } from '../../phrases/language';
import { type Shape, shape } from '../../phrases/vocabulary';
import { pairOf } from './features';

/** `feature weights feature weights …`, as `npm run learn` writes them, in lists of numbers. */
export class WeightTable {
  /** Word → its entry, or -1. */
  private readonly words = new Int32Array(matcher.vocabulary.count).fill(-1);
  /** Word → 1 where it begins any pair. */
  private readonly leads = new Uint8Array(matcher.vocabulary.count);
  private readonly pairs = new Map<number, number>();
  /** Entry → where its topics and weights begin; the next entry's are behind them. */
  private readonly starts: number[] = [];
  private readonly topics: number[] = [];
  private readonly weights: number[] = [];
  /** Entry → the sentence it was counted in last. */
  private readonly counted: Int32Array;
  private sentence = 0;

  constructor(listed: string) {
    const fields = listed.trim().split(/\s+/);
    for (let at = 0; at + 1 < fields.length; at += 2)
      if (this.enter(fields[at] as string)) this.weigh(fields[at + 1] as string);
    this.starts.push(this.topics.length);
    this.counted = new Int32Array(this.starts.length);
  }

  /** From here on each feature is counted once more. */
  begin(): void {
    this.sentence++;
  }

  /** The entry of a word, or of the pair it makes with the one before; -1 where they weigh nothing. */
  word(id: number): number {
    return this.words[id] as number;
  }

  pair(before: number, id: number): number {
    return this.leads[before] === 1 ? (this.pairs.get(pairOf(before, id)) ?? -1) : -1;
  }

  /** Adds what an entry weighs to sums by topic, from `row` on, unless it has been counted in this sentence. */
  add(entry: number, sums: Int32Array, row: number): void {
    if (entry < 0 || this.counted[entry] === this.sentence) return;
    this.counted[entry] = this.sentence;
    const end = this.starts[entry + 1] as number;
    for (let at = this.starts[entry] as number; at < end; at++) {
      const sum = row + (this.topics[at] as number);
      sums[sum] = (sums[sum] as number) + (this.weights[at] as number);
    }
  }

  /** What an entry weighs for one topic. */
  weightOf(entry: number, topic: number): number {
    if (entry < 0) return 0;
    const end = this.starts[entry + 1] as number;
    for (let at = this.starts[entry] as number; at < end; at++)
      if (this.topics[at] === topic) return this.weights[at] as number;
    return 0;
  }

  /** Whether the lexicons still have the words of a feature; then it has the next entry. */
  private enter(name: string): boolean {
    const parting = name.indexOf('_');
    const first = wordOf(parting < 0 ? name : name.slice(0, parting));
    const second = parting < 0 ? first : wordOf(name.slice(parting + 1));
    if (first < 0 || second < 0) return false;
    const entry = this.starts.length;
    if (parting < 0) this.words[first] = entry;
    else {
      this.pairs.set(pairOf(first, second), entry);
      this.leads[first] = 1;
    }
    this.starts.push(this.topics.length);
    return true;
  }

  /** “b12a-3”: a letter for each topic, and what it weighs. */
  private weigh(listed: string): void {
    for (let at = 0; at < listed.length; ) {
      let end = at + 1;
      while (end < listed.length && listed.charCodeAt(end) < a) end++;
      this.topics.push(listed.charCodeAt(at) - a);
      this.weights.push(Number(listed.slice(at + 1, end)));
      at = end;
    }
  }
}

const a = 97;

/** The number of a word or a mark, or -1. */
export function wordOf(word: string): number {
  return shape[word as Shape] ?? matcher.vocabulary.find(word);
}
