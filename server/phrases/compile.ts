import { spokenWords } from './contractions';
import { dialectWords } from './dialect';
import { flatten, type Graph } from './flatten';
import { terms } from './lexicon/terms';
import type { Lists } from './lists';
import { type Item, parsePattern, type Sequence } from './pattern';
import { Symbols } from './symbols';
import { hashesOf, type WordHashes } from './vocabulary';

/** Meaning → rows of the pattern language, one a line; `#` begins a comment line. Several lexicons may share a meaning. */
export type Lexicon = Readonly<Record<string, string>>;

/** Class → its words, in the same notation (`word`, `word~`), separated by white space. */
export type Classes = Readonly<Record<string, string>>;

/**
 * All words and phrases of all lexicons: what the scanner and the matcher run on. Symbols are what
 * rows ask for: words (below `wordCount`), then `@name`, then groups of words.
 */
export interface Compiled {
  readonly wordCount: number;
  readonly hashes: WordHashes;
  readonly meanings: readonly string[];
  /** The last groups are the classes, in this order; those before them are families. */
  readonly classes: readonly string[];
  /** For each group, the words in it. */
  readonly members: Lists;
  /** So many groups come first that rows ask for; those behind serve the code alone. */
  readonly askedGroups: number;
  /** All phrases; apart from the rest, since nobody needs it before a text comes. */
  readonly graph: () => Graph;
}

/** Compiles classes and lexicons. Throws with the row's text where a row can't be read. */
export function compile(
  classes: Classes,
  lexicons: readonly Lexicon[],
): Compiled & { readonly words: readonly string[] } {
  const symbols = new Symbols(classes, [...spokenWords, ...dialectWords]);
  const root = newNode();
  const meanings: string[] = [];
  for (const [meaning, rows] of lexicons.flatMap(Object.entries)) {
    // Several lexicons may tell of one meaning, each in its own way.
    const id = meanings.includes(meaning) ? meanings.indexOf(meaning) : meanings.push(meaning) - 1;
    for (const row of lines(rows)) {
      const end = extend(root, parsePattern(expandTerms(row)), row, symbols);
      if (!end.meanings.includes(id)) end.meanings.push(id);
    }
  }
  const { idOf, ...numbered } = symbols.number();
  const wordCount = numbered.words.length;
  const graph = flatten(root, idOf, wordCount + 1 + numbered.askedGroups);
  return {
    ...numbered,
    wordCount,
    hashes: hashesOf(numbered.words),
    meanings,
    graph: () => graph,
  };
}

/** A place in the graph as it grows. */
export interface Node {
  readonly next: Map<string, Node>;
  /** Nodes reached without a word: behind a group, or past what is optional. */
  readonly free: Node[];
  /** The nodes behind groups and optional items that begin here, by what these hold. */
  readonly behind: Map<string, Node>;
  readonly gaps: { readonly words: number; readonly node: Node }[];
  readonly meanings: number[];
}

function newNode(): Node {
  return { next: new Map(), free: [], behind: new Map(), gaps: [], meanings: [] };
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
  const key = JSON.stringify(item);
  const known = from.behind.get(key);
  if (known) return known;
  const end = newNode();
  from.behind.set(key, end);
  const choices = item.kind === 'symbol' ? [[{ ...item, optional: false }]] : item.choices;
  for (const choice of choices) extend(from, choice, row, symbols).free.push(end);
  if (item.optional) from.free.push(end);
  return end;
}

function edge(from: Node, symbol: string): Node {
  const known = from.next.get(symbol);
  if (known) return known;
  const next = newNode();
  from.next.set(symbol, next);
  return next;
}

function gapFrom(from: Node, words: number): Node {
  const known = from.gaps.find((gap) => gap.words === words);
  if (known) return known.node;
  const gap = { words, node: newNode() };
  from.gaps.push(gap);
  return gap.node;
}

/** `<other job>` in a row stands for the alternatives of that name. */
function expandTerms(row: string): string {
  return row.replace(/<([a-z ]+)>/g, (_, name: string) => {
    const term = terms[name];
    if (!term) throw new Error(`No term is named “${name}” in the row “${row}”`);
    return expandTerms(term);
  });
}

function lines(rows: string): string[] {
  return rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '' && !row.startsWith('#'));
}
