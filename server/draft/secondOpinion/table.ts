import { readNumbers } from '../../phrases/digits';
import { matcher } from '../../phrases/language';
import type { Range } from '../text/layout';
import { Amounts } from './amounts';
import { type PackedKinds, type PackedWeights, type PackedWords, small } from './packed';
import { Pairs } from './pairs';

const { count: wordCount } = matcher.vocabulary;

/** What the words of a sentence weigh, one by one and two by two. */
export class WeightTable {
  private readonly topicCount: number;
  /** For each word a row of topics: what it weighs by itself, and once asked for by its kind. */
  private readonly words: Int16Array;
  /** For each kind a row of topics. */
  private readonly kinds: Int16Array;
  /** Word → 1 + its kind, as long as its row lacks what that weighs; 0 for none. */
  private readonly kindOf = new Uint16Array(wordCount);
  private readonly pairs: Pairs;
  /** Word → the sentence it was counted in last. */
  private readonly counted = new Int32Array(wordCount);
  private sentence = 0;

  constructor({ bias, words, kinds, pairs }: PackedWeights) {
    this.topicCount = bias.length;
    this.words = new Int16Array(wordCount * bias.length);
    this.readWords(words);
    this.kinds = this.readKinds(kinds);
    this.pairs = new Pairs(pairs, wordCount);
  }

  /**
   * Adds what some words and pairs of them weigh, each once, to sums by topic, from `row` on. Words that
   * no lexicon has say nothing, and part what stands on either side.
   */
  addUp(ids: Int32Array, { first, last }: Range, sums: Int32Array, row: number): void {
    this.sentence++;
    let before = 0;
    for (let at = first; at < last; at++) {
      const word = ids[at] as number;
      if (word !== 0) {
        this.addWord(word, sums, row);
        if (before !== 0) this.pairs.add(before, word, this.sentence, sums, row);
      }
      before = word;
    }
  }

  /** What a word weighs for a topic behind another, or, behind 0, by itself. */
  weightOf(before: number, word: number, topic: number): number {
    const alone = this.words[this.rowOf(word) + topic] as number;
    return before === 0 ? alone : alone + this.pairs.weightOf(before, word, topic);
  }

  private readWords(packed: PackedWords): void {
    const amounts = new Amounts(packed);
    const steps = readNumbers(packed.words, small.step);
    for (let at = 0, word = 0; at < steps.length; at++) {
      word += steps[at] as number;
      amounts.addTo(this.words, word * this.topicCount, at);
    }
  }

  private readKinds(packed: PackedKinds): Int16Array {
    const amounts = new Amounts(packed);
    const rows = new Int16Array(amounts.count * this.topicCount);
    for (let kind = 0; kind < amounts.count; kind++)
      amounts.addTo(rows, kind * this.topicCount, kind);
    const counts = readNumbers(packed.counts, small.step);
    const members = readNumbers(packed.members, small.step);
    for (let kind = 0, at = 0; kind < counts.length; kind++) {
      const end = at + (counts[kind] as number);
      for (let word = 0; at < end; at++) {
        word += members[at] as number;
        this.kindOf[word] = kind + 1;
      }
    }
    return rows;
  }

  /** Where the row of a word begins; with its kind, from the first time on that it is asked for. */
  private rowOf(word: number): number {
    const from = word * this.topicCount;
    const kind = this.kindOf[word] as number;
    if (kind === 0) return from;
    this.kindOf[word] = 0;
    const ofKind = (kind - 1) * this.topicCount;
    for (let topic = 0; topic < this.topicCount; topic++) {
      const amount = this.kinds[ofKind + topic] as number;
      this.words[from + topic] = (this.words[from + topic] as number) + amount;
    }
    return from;
  }

  private addWord(word: number, sums: Int32Array, row: number): void {
    if (this.counted[word] === this.sentence) return;
    this.counted[word] = this.sentence;
    const { topicCount } = this;
    const from = this.rowOf(word);
    for (let topic = 0; topic < topicCount; topic++) {
      sums[row + topic] = (sums[row + topic] as number) + (this.words[from + topic] as number);
    }
  }
}
