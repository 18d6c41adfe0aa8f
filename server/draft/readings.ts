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
  /** Phrase → the number of its sentence. */
  private readonly sentenceOf: number[];
  private readonly read: (readonly Reading[] | undefined)[] = new Array(matcher.meanings.length);
  private hedges: BySentence | undefined;
  private doubts: BySentence | undefined;

  /** Takes phrases by where they start; those that lie in no sentence are left out. */
  constructor(
    private readonly words: Words,
    private readonly sentences: readonly Sentence[],
    private readonly matches: readonly Match[],
  ) {
    this.next = new Array(matches.length);
    this.sentenceOf = new Array(matches.length);
    let at = sentences.length - 1;
    for (let place = matches.length - 1; place >= 0; place--) {
      const { first } = matches[place] as Match;
      while (at >= 0 && (sentences[at] as Sentence).first > first) at--;
      if (at < 0) break;
      if (first < (sentences[at] as Sentence).last) this.chain(place, at);
    }
  }

  private chain(place: number, sentence: number): void {
    const { meaning } = this.matches[place] as Match;
    this.sentenceOf[place] = sentence;
    this.next[place] = this.first[meaning] as number;
    this.first[meaning] = place + 1;
  }

  of(meaning: number): readonly Reading[] {
    const known = this.read[meaning];
    if (known !== undefined) return known;
    const place = this.first[meaning];
    if (place === 0 || place === undefined) return none;
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
      const at = this.sentenceOf[place - 1] as number;
      const sentence = sentences[at] as Sentence;
      if (match.last > sentence.last) continue;
      const hedges = this.hedges[at] ?? none;
      found.push(new Reading(words, match, sentence, hedges, this.doubts[at] ?? none));
    }
    return found;
  }

  /** The phrases of these meanings, by the number of their sentence. */
  private bySentence(meanings: readonly number[]): BySentence {
    if (meanings.every((meaning) => this.first[meaning] === 0)) return none;
    const found: (Match[] | undefined)[] = new Array(this.sentences.length);
    for (const meaning of meanings) {
      let place = this.first[meaning] as number;
      for (; place !== 0; place = this.next[place - 1] as number) {
        const at = this.sentenceOf[place - 1] as number;
        const known = found[at];
        const match = this.matches[place - 1] as Match;
        if (known === undefined) found[at] = [match];
        else known.push(match);
      }
    }
    return found;
  }
}
