import { Automaton, dead } from './automaton';
import type { Compiled } from './compile';
import { itemsOf } from './lists';
import { flag, Vocabulary } from './vocabulary';
import type { Words } from './words';

export { isWord } from './vocabulary';

/** Words after which no phrase goes on, however many fillers stand in it. */
const longestPhrase = 40;

/** A phrase found: words `first` to `last` (exclusive) carry the meaning. */
export interface Match {
  readonly meaning: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Finds all phrases of all lexicons in one pass: from every word that can begin a phrase, the
 * automaton is led as far as the words go. The cost of a text does not grow with the number of rules.
 */
export class Matcher {
  readonly vocabulary: Vocabulary;
  readonly meanings: readonly string[];
  private readonly tables = new Map<string, Uint8Array>();
  private automaton: Automaton | undefined;

  constructor(private readonly compiled: Compiled) {
    this.vocabulary = new Vocabulary(compiled.hashes);
    this.meanings = compiled.meanings;
  }

  /** A table over word numbers that is 1 where the word is in the class. Throws for an unknown class. */
  table(className: string): Uint8Array {
    const known = this.tables.get(className);
    if (known) return known;
    const table = this.anyOf(className);
    this.tables.set(className, table);
    return table;
  }

  /** A table over word numbers that is 1 where the word is in any of the classes. */
  anyOf(...classNames: readonly string[]): Uint8Array {
    const { wordCount, members } = this.compiled;
    const table = new Uint8Array(wordCount);
    for (const className of classNames) {
      const list = this.listOf(className);
      const end = members.start[list + 1] as number;
      for (let i = members.start[list] as number; i < end; i++)
        table[members.items[i] as number] = 1;
    }
    return table;
  }

  /** The numbers of the words in a class: few, beside all that a table holds. */
  members(className: string): readonly number[] {
    return itemsOf(this.compiled.members, this.listOf(className));
  }

  /** Which of all groups a class is. */
  private listOf(className: string): number {
    const { classes, members } = this.compiled;
    const at = classes.indexOf(className);
    if (at === -1) throw new Error(`No class is named “${className}”`);
    return members.start.length - 1 - classes.length + at;
  }

  /** Every phrase in the words, by where it starts; the longest of one meaning from one start. */
  match({ count, id, flags }: Words): Match[] {
    this.automaton ??= new Automaton(this.compiled, this.table('filler'));
    const { automaton } = this;
    const found: Match[] = [];
    for (let first = 0; first < count; first++) {
      automaton.tidy();
      const capital = (flags[first] as number) & flag.capital;
      let state = automaton.start(id[first] as number, capital);
      if (state === dead) continue;
      const from = found.length;
      const end = Math.min(count, first + longestPhrase);
      for (let at = first + 1; state !== dead; at++) {
        const meant = automaton.meaningsOf(state);
        if (meant !== 0) record(found, from, automaton.meanings, meant, first, at);
        if (at >= end) break;
        state = automaton.next(state, id[at] as number, (flags[at] as number) & flag.capital);
      }
    }
    return found;
  }
}

/** Puts a phrase to those found, once for each meaning at `meant`; a longer one of a meaning takes the place of a shorter. */
function record(
  found: Match[],
  from: number,
  meanings: Int32Array,
  meant: number,
  first: number,
  last: number,
): void {
  const end = meant + 1 + (meanings[meant] as number);
  for (let i = meant + 1; i < end; i++) {
    const meaning = meanings[i] as number;
    let at = from;
    while (at < found.length && (found[at] as Match).meaning !== meaning) at++;
    found[at] = { meaning, first, last };
  }
}
