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

const none: readonly never[] = [];

/** The phrases of a draft, each read in its sentence when its meaning is first asked for. */
export class Readings {
  private readonly places: (Place[] | undefined)[] = new Array(matcher.meanings.length);
  private readonly read: (readonly Reading[] | undefined)[] = new Array(matcher.meanings.length);

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
    const number = numbers.get(meaning);
    if (number === undefined) return none;
    const known = this.read[number];
    if (known) return known;
    const fresh = this.readAll(this.places[number] ?? none);
    this.read[number] = fresh;
    return fresh;
  }

  private readAll(places: readonly Place[]): readonly Reading[] {
    const found: Reading[] = [];
    const hedges = new Beside(this.placesOf(hedging));
    const doubts = new Beside(this.placesOf(doubting));
    for (const { match, at } of places) {
      const sentence = this.sentences[at] as Sentence;
      if (match.last > sentence.last) continue;
      found.push(new Reading(this.words, match, sentence, hedges.in(at), doubts.in(at)));
    }
    return found;
  }

  private placesOf(meanings: readonly Meaning[]): readonly Place[] {
    const found = meanings.flatMap((meaning) => this.places[numbers.get(meaning) ?? -1] ?? []);
    return found.sort((a, b) => a.at - b.at);
  }
}

/** Phrases, asked for by sentences in ascending order. */
class Beside {
  private next = 0;
  private at = -1;
  private found: readonly Match[] = none;

  constructor(private readonly places: readonly Place[]) {}

  in(at: number): readonly Match[] {
    if (this.places.length === 0 || at === this.at) return this.found;
    const found: Match[] = [];
    for (; this.next < this.places.length; this.next++) {
      const place = this.places[this.next] as Place;
      if (place.at > at) break;
      if (place.at === at) found.push(place.match);
    }
    this.at = at;
    this.found = found;
    return found;
  }
}
