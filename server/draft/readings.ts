import { type Meaning, matcher } from '../phrases/language';
import type { Match } from '../phrases/matcher';
import type { Words } from '../phrases/words';
import { Reading } from './reading';
import type { Sentence } from './sentences';

const ids: ReadonlyMap<Meaning, number> = new Map(
  matcher.meanings.map((meaning, id) => [meaning, id]),
);

/** The number of a meaning, or -1: whatever is asked of every draft is looked up once, ahead of all. */
export function meaningId(meaning: Meaning): number {
  return ids.get(meaning) ?? -1;
}

const hedging = ['hedge', 'afterthought'].map(meaningId);
const doubting = ['doubt'].map(meaningId);

type BySentence = readonly (readonly Match[] | undefined)[];

const none: readonly never[] = [];

/** The phrases of a draft, each read in its sentence when its meaning is first asked for. */
export class Readings {
  /** Meaning → 1 + the place of its first phrase; 0 where it has none. */
  private readonly first: number[] = new Array(matcher.meanings.length).fill(0);
  /** Phrase → 1 + the place of the next one of its meaning, 0 for none. */
  private readonly next: number[];
  private readonly read: (readonly Reading[] | undefined)[] = new Array(matcher.meanings.length);
  private hedges: BySentence | undefined;
  private doubts: BySentence | undefined;

  /** Takes phrases by where they start; those outside of all sentences are left out. */
  constructor(
    private readonly words: Words,
    private readonly sentences: readonly Sentence[],
    private readonly matches: readonly Match[],
  ) {
    const { first } = this;
    const next: number[] = new Array(matches.length);
    for (let place = matches.length - 1; place >= 0; place--) {
      const { meaning } = matches[place] as Match;
      next[place] = first[meaning] as number;
      first[meaning] = place + 1;
    }
    this.next = next;
  }

  of(meaning: number): readonly Reading[] {
    const place = this.first[meaning];
    if (place === 0 || place === undefined) return none;
    const known = this.read[meaning];
    if (known !== undefined) return known;
    const fresh = this.readAll(place);
    this.read[meaning] = fresh;
    return fresh;
  }

  private readAll(from: number): readonly Reading[] {
    const { words, sentences } = this;
    const found: Reading[] = [];
    this.hedges ??= this.bySentence(hedging);
    this.doubts ??= this.bySentence(doubting);
    for (let place = from; place !== 0; place = this.next[place - 1] as number) {
      const match = this.matches[place - 1] as Match;
      const at = this.sentenceOf(match);
      if (at === -1) continue;
      const sentence = sentences[at] as Sentence;
      if (match.last > sentence.last) continue;
      const hedges = this.hedges[at] ?? none;
      found.push(new Reading(words, match, sentence, hedges, this.doubts[at] ?? none));
    }
    return found;
  }

  /** The number of the sentence that a phrase begins in, or -1. */
  private sentenceOf({ first }: Match): number {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sentences[middle] as Sentence).last <= first) low = middle + 1;
      else high = middle;
    }
    return low < sentences.length && (sentences[low] as Sentence).first <= first ? low : -1;
  }

  /** The phrases of these meanings, by the number of their sentence. */
  private bySentence(meanings: readonly number[]): BySentence {
    if (meanings.every((meaning) => this.first[meaning] === 0)) return none;
    const found: (Match[] | undefined)[] = new Array(this.sentences.length);
    for (const meaning of meanings) {
      for (let place = this.first[meaning] as number; place !== 0; ) {
        const match = this.matches[place - 1] as Match;
        place = this.next[place - 1] as number;
        const at = this.sentenceOf(match);
        if (at === -1) continue;
        const known = found[at];
        if (known === undefined) found[at] = [match];
        else known.push(match);
      }
    }
    return found;
  }
}
