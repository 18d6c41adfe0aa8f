import { inflect } from './inflect';
import { terms } from './lexicon/terms';
import { type Item, parsePattern, type Sequence } from './pattern';
import { shapes, Vocabulary } from './vocabulary';

/** Meaning → rows of the pattern language, one a line; `#` begins a comment line. */
export type Lexicon = Readonly<Record<string, string>>;

/** Class → its words, in the same notation (`word`, `word~`), separated by white space. */
export type Classes = Readonly<Record<string, string>>;

/**
 * All phrases of all lexicons as one acyclic graph without free steps, equal nodes made one, in
 * flat lists: the form the matcher runs on, small enough to be built into a bundle. Every list
 * named `…Start` holds, for each node (or word), where its entries begin in the list beside it.
 */
export interface Compiled {
  readonly words: readonly string[];
  readonly meanings: readonly string[];
  readonly classes: readonly string[];
  /** The root is node `root`; symbols below `words.length` are words, then come families and classes. */
  readonly root: number;
  /** The symbol of the first class; the others follow in order. */
  readonly firstClass: number;
  /** The symbol `@name`: any word with a capital. */
  readonly nameSymbol: number;
  readonly symbolStart: ArrayLike<number>;
  readonly symbols: ArrayLike<number>;
  readonly edgeStart: ArrayLike<number>;
  readonly edgeSymbols: ArrayLike<number>;
  readonly edgeNodes: ArrayLike<number>;
  readonly gapStart: ArrayLike<number>;
  readonly gapWords: ArrayLike<number>;
  readonly gapNodes: ArrayLike<number>;
  readonly meaningStart: ArrayLike<number>;
  readonly nodeMeanings: ArrayLike<number>;
}

/** Compiles classes and lexicons. Throws with the row's text where a row can't be read. */
export function compile(classes: Classes, lexicons: readonly Lexicon[]): Compiled {
  const symbols = new Symbols(classes);
  const root = node();
  const meanings: string[] = [];
  for (const [meaning, rows] of lexicons.flatMap(Object.entries)) {
    const id = meanings.push(meaning) - 1;
    for (const row of lines(rows)) {
      const end = extend(root, parsePattern(expandTerms(row)), row, symbols);
      if (!end.meanings.includes(id)) end.meanings.push(id);
    }
  }
  return { meanings, ...flatten(root, symbols) };
}

interface Node {
  readonly next: Map<string, Node>;
  /** Nodes reached without a word: behind a group, or past what is optional. */
  readonly free: Node[];
  readonly gaps: { readonly words: number; readonly node: Node }[];
  readonly meanings: number[];
}

function node(): Node {
  return { next: new Map(), free: [], gaps: [], meanings: [] };
}

function extend(from: Node, sequence: Sequence, row: string, symbols: Symbols): Node {
  return sequence.reduce((at, item) => step(at, item, row, symbols), from);
}

function step(from: Node, item: Item, row: string, symbols: Symbols): Node {
  if (item.kind === 'gap') return gapFrom(from, item.words);
  if (item.kind === 'symbol' && !item.optional) {
    symbols.learn(item.symbol, row);
    return edge(from, item.symbol);
  }
  const end = node();
  const choices = item.kind === 'symbol' ? [[{ ...item, optional: false }]] : item.choices;
  for (const choice of choices) extend(from, choice, row, symbols).free.push(end);
  if (item.optional) from.free.push(end);
  return end;
}

function edge(from: Node, symbol: string): Node {
  const known = from.next.get(symbol);
  if (known) return known;
  const next = node();
  from.next.set(symbol, next);
  return next;
}

function gapFrom(from: Node, words: number): Node {
  const known = from.gaps.find((gap) => gap.words === words);
  if (known) return known.node;
  const gap = { words, node: node() };
  from.gaps.push(gap);
  return gap.node;
}

/** Words, families (`withdraw~`) and classes (`@job`), and which words belong to which. */
class Symbols {
  readonly vocabulary = new Vocabulary();
  readonly classes: readonly string[];
  private readonly groups = new Map<string, Set<number>>();

  constructor(classes: Classes) {
    for (const [name, members] of Object.entries(classes)) {
      const words = members.split(/\s+/).filter(Boolean).flatMap(formsOf);
      this.groups.set(`@${name}`, new Set(words.map((word) => this.vocabulary.add(word))));
    }
    this.classes = Object.keys(classes);
  }

  /** Takes in a word or family a row uses. Throws for a class nobody declared. */
  learn(symbol: string, row: string): void {
    if (symbol.startsWith('@')) {
      const known = this.groups.has(symbol) || (shapes as readonly string[]).includes(symbol);
      if (!known && symbol !== '@name') throw new Error(`Unknown class “${symbol}” in “${row}”`);
    } else if (symbol.endsWith('~')) {
      const forms = formsOf(symbol).map((form) => this.vocabulary.add(form));
      this.groups.set(symbol, new Set(forms));
    } else this.vocabulary.add(symbol);
  }

  /** Numbers for all symbols: words first, then families, then `@name`, then classes. */
  number() {
    const { words } = this.vocabulary;
    const families = [...this.groups.keys()].filter((name) => !name.startsWith('@'));
    const names = [...families, '@name', ...this.classes.map((name) => `@${name}`)];
    const ids = new Map<string, number>(words.map((word, id) => [word, id]));
    for (const [at, name] of names.entries()) ids.set(name, words.length + at);
    const ofWord = words.map((_, id) => [id]);
    for (const name of names) {
      for (const word of this.groups.get(name) ?? []) ofWord[word]?.push(ids.get(name) as number);
    }
    return { words, ids, ofWord, firstClass: words.length + families.length + 1 };
  }
}

interface FlatNode {
  readonly edges: readonly (readonly [symbol: number, node: number])[];
  readonly gaps: readonly (readonly [words: number, node: number])[];
  readonly meanings: readonly number[];
}

/** Takes free steps out and makes equal nodes one, from the ends up. */
function flatten(root: Node, symbols: Symbols): Omit<Compiled, 'meanings'> {
  const { words, ids, ofWord, firstClass } = symbols.number();
  const flat: FlatNode[] = [];
  const byContent = new Map<string, number>();
  const done = new Map<Node, number>();

  const number = (from: Node): number => {
    const known = done.get(from);
    if (known !== undefined) return known;
    const reached = closure(from);
    const edges = reached.flatMap(({ next }) =>
      [...next].map(([symbol, to]) => [ids.get(symbol) as number, number(to)] as const),
    );
    const gaps = reached.flatMap((at) =>
      at.gaps.map((gap) => [gap.words, number(gap.node)] as const),
    );
    const meanings = [...new Set(reached.flatMap((at) => at.meanings))].sort((a, b) => a - b);
    const content: FlatNode = { edges: unique(edges), gaps: unique(gaps), meanings };
    const key = JSON.stringify(content);
    const id = byContent.get(key) ?? flat.push(content) - 1;
    byContent.set(key, id);
    done.set(from, id);
    return id;
  };

  const rootId = number(root);
  const edges = listOf(flat.map((at) => at.edges));
  const gaps = listOf(flat.map((at) => at.gaps));
  const meanings = listOf(flat.map((at) => at.meanings));
  const wordSymbols = listOf(ofWord);
  return {
    words,
    classes: symbols.classes,
    root: rootId,
    firstClass,
    nameSymbol: ids.get('@name') as number,
    symbolStart: wordSymbols.start,
    symbols: wordSymbols.items,
    edgeStart: edges.start,
    edgeSymbols: edges.items.map(([symbol]) => symbol),
    edgeNodes: edges.items.map(([, to]) => to),
    gapStart: gaps.start,
    gapWords: gaps.items.map(([count]) => count),
    gapNodes: gaps.items.map(([, to]) => to),
    meaningStart: meanings.start,
    nodeMeanings: meanings.items,
  };
}

function closure(from: Node): Node[] {
  const reached = new Set([from]);
  for (const at of reached) for (const free of at.free) reached.add(free);
  return [...reached];
}

function unique(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const byKey = new Map(pairs.map((pair) => [`${pair[0]},${pair[1]}`, pair]));
  return [...byKey.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function listOf<T>(lists: readonly (readonly T[])[]): { start: number[]; items: T[] } {
  const start = [0];
  const items: T[] = [];
  for (const list of lists) start.push(items.push(...list));
  return { start, items };
}

/** `<other job>` in a row stands for the alternatives of that name. */
function expandTerms(row: string): string {
  return row.replace(/<([a-z ]+)>/g, (_, name: string) => {
    const term = terms[name];
    if (!term) throw new Error(`No term is named “${name}” in the row “${row}”`);
    return term;
  });
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
