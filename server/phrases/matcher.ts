import { inflect } from './inflect';
import { terms } from './lexicon/terms';
import { type Item, parsePattern, type Sequence } from './pattern';
import { flag, shape, Vocabulary } from './vocabulary';
import type { Words } from './words';

/** Meaning → rows of the pattern language, one a line; `#` begins a comment line. */
export type Lexicon = Readonly<Record<string, string>>;

/** Class → its words, in the same notation (`word`, `word~`), separated by white space. */
export type Classes = Readonly<Record<string, string>>;

/** A phrase found: words `first` to `last` (exclusive) carry the meaning. */
export interface Match {
  readonly meaning: number;
  readonly first: number;
  readonly last: number;
}

interface Node {
  readonly next: Map<number, Node>;
  /** Nodes reached without a word: behind a group, or past what is optional. */
  readonly free: Node[];
  /** Up to `words` words of any kind lead to `node`. */
  readonly gaps: { readonly words: number; readonly node: Node }[];
  readonly meanings: number[];
}

/**
 * All phrases of all lexicons in one trie over word numbers, walked once from every word that can
 * begin a phrase: the cost of a text does not grow with the number of rules that ask.
 */
export class Matcher {
  readonly vocabulary = new Vocabulary();
  readonly meanings: readonly string[];
  private readonly root: Node = node();
  /** Word → its symbols: itself, the forms' family, its classes. */
  private readonly symbols: number[][] = [];
  private readonly symbolIds = new Map<string, number>();
  private readonly starts: Uint8Array;
  private readonly classes: ReadonlyMap<string, number>;
  private readonly filler: Uint8Array;
  private readonly nameSymbol: number;

  constructor(classes: Classes, lexicons: readonly Lexicon[]) {
    for (let id = 0; id < shapeCount; id++) this.symbolsOf(id);
    this.classes = this.addClasses(classes);
    this.nameSymbol = this.symbol('@name');
    const meanings: string[] = [];
    for (const [meaning, rows] of lexicons.flatMap(Object.entries)) {
      const id = meanings.push(meaning) - 1;
      for (const row of lines(rows)) this.addRow(row, id);
    }
    this.meanings = meanings;
    const fillers = this.classes.get('filler') ?? -1;
    const count = this.vocabulary.words.length;
    this.filler = new Uint8Array(count);
    this.starts = new Uint8Array(count);
    for (let id = 0; id < count; id++) {
      const symbols = this.symbolsOf(id);
      if (symbols.includes(fillers)) this.filler[id] = 1;
      if (symbols.some((symbol) => this.canStart(symbol))) this.starts[id] = 1;
    }
  }

  /** A table over word numbers that is 1 where the word is in the class. Throws for an unknown class. */
  table(className: string): Uint8Array {
    const symbol = this.classes.get(className);
    if (symbol === undefined) throw new Error(`No class is named “${className}”`);
    return Uint8Array.from(this.vocabulary.words, (_, id) =>
      this.symbolsOf(id).includes(symbol) ? 1 : 0,
    );
  }

  /** Every phrase in the words, by where it starts; the longest of one meaning from one start. */
  match(words: Words): Match[] {
    const found: Match[] = [];
    for (let at = 0; at < words.count; at++) {
      const id = words.id[at] as number;
      if (this.starts[id] === 1) this.walk(words, this.root, at, at, found);
    }
    return found;
  }

  private walk(words: Words, from: Node, at: number, first: number, found: Match[]): void {
    if (from.meanings.length > 0) record(found, from.meanings, first, at);
    for (const free of from.free) this.walk(words, free, at, first, found);
    if (at >= words.count) return;
    const id = words.id[at] as number;
    const symbols = this.symbols[id] as number[];
    for (let i = 0; i < symbols.length; i++) {
      const next = from.next.get(symbols[i] as number);
      if (next) this.walk(words, next, at + 1, first, found);
    }
    if ((words.flags[at] as number) & flag.capital && id !== shape['@break']) {
      const next = from.next.get(this.nameSymbol);
      if (next) this.walk(words, next, at + 1, first, found);
    }
    if (at > first && this.filler[id] === 1) this.walk(words, from, at + 1, first, found);
    for (const gap of from.gaps) this.walkGap(words, gap, at, first, found);
  }

  private walkGap(
    words: Words,
    gap: Node['gaps'][number],
    at: number,
    first: number,
    found: Match[],
  ): void {
    this.walk(words, gap.node, at, first, found);
    const end = Math.min(words.count, at + gap.words);
    for (let next = at; next < end && isWord(words.id[next] as number); next++) {
      this.walk(words, gap.node, next + 1, first, found);
    }
  }

  /** Whether a phrase can begin with this symbol. Rows that begin with something optional begin behind it too. */
  private canStart(symbol: number, from = this.root): boolean {
    return from.next.has(symbol) || from.free.some((free) => this.canStart(symbol, free));
  }

  private addClasses(classes: Classes): ReadonlyMap<string, number> {
    const ids = new Map<string, number>();
    for (const [name, members] of Object.entries(classes)) {
      const symbol = this.symbol(`@${name}`);
      ids.set(name, symbol);
      for (const member of members.split(/\s+/).filter(Boolean)) {
        for (const form of formsOf(member)) this.symbolsOf(this.vocabulary.add(form)).push(symbol);
      }
    }
    return ids;
  }

  private addRow(row: string, meaning: number): void {
    const end = this.extend(this.root, parsePattern(expandTerms(row)), row);
    if (!end.meanings.includes(meaning)) end.meanings.push(meaning);
  }

  private extend(from: Node, sequence: Sequence, row: string): Node {
    return sequence.reduce((at, item) => this.step(at, item, row), from);
  }

  private step(from: Node, item: Item, row: string): Node {
    if (item.kind === 'gap') return gapFrom(from, item.words);
    if (item.kind === 'symbol' && !item.optional) return this.edge(from, item.symbol, row);
    const end = node();
    const choices = item.kind === 'symbol' ? [[{ ...item, optional: false }]] : item.choices;
    for (const choice of choices) this.extend(from, choice, row).free.push(end);
    if (item.optional) from.free.push(end);
    return end;
  }

  private edge(from: Node, text: string, row: string): Node {
    const symbol = this.itemSymbol(text, row);
    const known = from.next.get(symbol);
    if (known) return known;
    const next = node();
    from.next.set(symbol, next);
    return next;
  }

  private itemSymbol(text: string, row: string): number {
    if (text.startsWith('@')) {
      if (!this.symbolIds.has(text)) throw new Error(`Unknown class “${text}” in the row “${row}”`);
      return this.symbol(text);
    }
    if (!text.endsWith('~')) return this.vocabularySymbol(text);
    if (this.symbolIds.has(text)) return this.symbol(text);
    const family = this.symbol(text);
    for (const form of inflect(text.slice(0, -1))) {
      this.symbolsOf(this.vocabulary.add(form)).push(family);
    }
    return family;
  }

  private vocabularySymbol(word: string): number {
    const id = this.vocabulary.add(word);
    this.symbolsOf(id);
    return id;
  }

  /** Symbols of a word; a word's own number is its first symbol. */
  private symbolsOf(id: number): number[] {
    let symbols = this.symbols[id];
    if (!symbols) {
      symbols = [id];
      const name = this.vocabulary.words[id] as string;
      if (name.startsWith('@')) symbols.push(this.symbol(name));
      this.symbols[id] = symbols;
    }
    return symbols;
  }

  /** Classes and families are numbered from far above any word. */
  private symbol(name: string): number {
    let id = this.symbolIds.get(name);
    if (id === undefined) {
      id = 1_000_000 + this.symbolIds.size;
      this.symbolIds.set(name, id);
    }
    return id;
  }
}

/** Whether a word number stands for a word or a number rather than for punctuation. */
export function isWord(id: number): boolean {
  return id === 0 || id >= shapeCount || id === shape['@number'] || id === shape['@amount'];
}

const shapeCount = Object.keys(shape).length;

function gapFrom(from: Node, words: number): Node {
  const known = from.gaps.find((gap) => gap.words === words);
  if (known) return known.node;
  const gap = { words, node: node() };
  from.gaps.push(gap);
  return gap.node;
}

/** `<other job>` in a row stands for the alternatives of that name. */
function expandTerms(row: string): string {
  return row.replace(/<([a-z ]+)>/g, (_, name: string) => {
    const term = terms[name];
    if (!term) throw new Error(`No term is named “${name}” in the row “${row}”`);
    return term;
  });
}

function node(): Node {
  return { next: new Map(), free: [], gaps: [], meanings: [] };
}

function record(found: Match[], meanings: readonly number[], first: number, last: number): void {
  for (const meaning of meanings) {
    const known = sameStart(found, first, meaning);
    if (known === -1) found.push({ meaning, first, last });
    else if ((found[known] as Match).last < last) found[known] = { meaning, first, last };
  }
}

function sameStart(found: readonly Match[], first: number, meaning: number): number {
  for (let i = found.length - 1; i >= 0 && found[i]?.first === first; i--) {
    if (found[i]?.meaning === meaning) return i;
  }
  return -1;
}

function formsOf(member: string): string[] {
  return member.endsWith('~') ? inflect(member.slice(0, -1)) : [member];
}

function lines(rows: string): string[] {
  return rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '' && !row.startsWith('#'));
}
