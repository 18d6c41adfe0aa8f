import { type Meaning, matcher } from '../phrases/language';
import type { Match } from '../phrases/matcher';
import type { Words } from '../phrases/words';
import { Reading } from './reading';
import type { Sentence } from './sentences';

const numbers: ReadonlyMap<Meaning, number> = new Map(
  matcher.meanings.map((meaning, number) => [meaning, number]),
);
const hedging = ['hedge', 'afterthought'];
const doubting = ['doubt'];

/** A phrase and the number of the sentence it begins in. */
interface Place {
  readonly match: Match;
  readonly at: number;
}

type BySentence = readonly (readonly Match[] | undefined)[];

const none: readonly never[] = [];

function numberOf(meaning: Meaning): number {
  return numbers.get(meaning) ?? -1;
}

/** The phrases of a draft, each read in its sentence when its meaning is first asked for. */
export class Readings {
  private readonly places: (Place[] | undefined)[] = new Array(matcher.meanings.length);
  private readonly read: (readonly Reading[] | undefined)[] = new Array(matcher.meanings.length);
  private hedges: BySentence | undefined;
  private doubts: BySentence | undefined;

  /** Takes phrases by where they start; those outside of all sentences are left out. */
  constructor(
    private readonly words: Words,
    private readonly sentences: readonly Sentence[],
    matches: readonly Match[],
  ) {
    let at = 0;
    for (const match of matches) {
      while (at < sentences.length && (sentences[at] as Sentence).last <= match.first) at++;
      const sentence = sentences[at];
      if (sentence === undefined) break;
      if (match.first < sentence.first) continue;
      const known = this.places[match.meaning];
      if (known) known.push({ match, at });
      else this.places[match.meaning] = [{ match, at }];
    }
  }

  of(meaning: Meaning): readonly Reading[] {
    const number = numberOf(meaning);
    const known = this.read[number];
    if (known) return known;
    const places = this.places[number];
    if (places === undefined) return none;
    const fresh = this.readAll(places);
    this.read[number] = fresh;
    return fresh;
  }

  private readAll(places: readonly Place[]): readonly Reading[] {
    const found: Reading[] = [];
    this.hedges ??= this.bySentence(hedging);
    this.doubts ??= this.bySentence(doubting);
    for (const { match, at } of places) {
      const sentence = this.sentences[at] as Sentence;
      if (match.last > sentence.last) continue;
      const hedges = this.hedges[at] ?? none;
      found.push(new Reading(this.words, match, sentence, hedges, this.doubts[at] ?? none));
    }
    return found;
  }

  /** The phrases of these meanings, by the number of their sentence. */
  private bySentence(meanings: readonly Meaning[]): BySentence {
    const found: Match[][] = [];
    for (const meaning of meanings) {
      for (const { match, at } of this.places[numberOf(meaning)] ?? none) {
        const known = found[at];
        if (known) known.push(match);
        else found[at] = [match];
      }
    }
    return found;
  }
}
