import type { Compiled } from './compile';
import { flag, shape, shapes, Vocabulary } from './vocabulary';
import type { Words } from './words';

/** A phrase found: words `first` to `last` (exclusive) carry the meaning. */
export interface Match {
  readonly meaning: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Finds all phrases of all lexicons in one pass: from every word that can begin a phrase, the graph
 * is walked as far as the words lead. The cost of a text does not grow with the number of rules.
 */
export class Matcher {
  readonly vocabulary: Vocabulary;
  readonly meanings: readonly string[];
  private readonly graph: Graph;
  private readonly tables: ReadonlyMap<string, Uint8Array>;
  private readonly filler: Uint8Array;
  /** 1 for words that can begin a phrase. */
  private readonly starts: Uint8Array;

  constructor(compiled: Compiled) {
    this.vocabulary = new Vocabulary(compiled.words);
    this.meanings = compiled.meanings;
    this.graph = compiled;
    this.tables = tablesOf(compiled);
    this.filler = this.table('filler');
    this.starts = startsOf(compiled);
  }

  /** A table over word numbers that is 1 where the word is in the class. Throws for an unknown class. */
  table(className: string): Uint8Array {
    const table = this.tables.get(className);
    if (!table) throw new Error(`No class is named “${className}”`);
    return table;
  }

  /** Every phrase in the words, by where it starts; the longest of one meaning from one start. */
  match(words: Words): Match[] {
    const found: Match[] = [];
    for (let at = 0; at < words.count; at++) {
      if (this.starts[words.id[at] as number] === 1)
        this.walk(words, this.graph.root, at, at, found);
    }
    return found;
  }

  private walk(words: Words, node: number, at: number, first: number, found: Match[]): void {
    const { graph } = this;
    const meaningEnd = graph.meaningStart[node + 1] as number;
    for (let i = graph.meaningStart[node] as number; i < meaningEnd; i++) {
      record(found, graph.nodeMeanings[i] as number, first, at);
    }
    if (at >= words.count) return;
    const id = words.id[at] as number;
    if (graph.edgeStart[node] !== graph.edgeStart[node + 1]) {
      const end = graph.symbolStart[id + 1] as number;
      for (let i = graph.symbolStart[id] as number; i < end; i++) {
        this.follow(words, node, graph.symbols[i] as number, at, first, found);
      }
      if ((words.flags[at] as number) & flag.capital && id !== shape['@break']) {
        this.follow(words, node, graph.nameSymbol, at, first, found);
      }
    }
    if (at > first && this.filler[id] === 1) this.walk(words, node, at + 1, first, found);
    const gapEnd = graph.gapStart[node + 1] as number;
    for (let i = graph.gapStart[node] as number; i < gapEnd; i++) {
      this.leap(words, graph.gapNodes[i] as number, graph.gapWords[i] as number, at, first, found);
    }
  }

  /** Takes every edge of a node that bears this symbol; edges are ordered by symbol. */
  private follow(
    words: Words,
    node: number,
    symbol: number,
    at: number,
    first: number,
    found: Match[],
  ): void {
    const { edgeSymbols, edgeNodes, edgeStart } = this.graph;
    let low = edgeStart[node] as number;
    const end = edgeStart[node + 1] as number;
    for (let high = end; low < high; ) {
      const middle = (low + high) >> 1;
      if ((edgeSymbols[middle] as number) < symbol) low = middle + 1;
      else high = middle;
    }
    for (; low < end && edgeSymbols[low] === symbol; low++) {
      this.walk(words, edgeNodes[low] as number, at + 1, first, found);
    }
  }

  private leap(
    words: Words,
    node: number,
    most: number,
    at: number,
    first: number,
    found: Match[],
  ): void {
    this.walk(words, node, at, first, found);
    const end = Math.min(words.count, at + most);
    for (let next = at; next < end && isWord(words.id[next] as number); next++) {
      this.walk(words, node, next + 1, first, found);
    }
  }
}

type Graph = Compiled;

/** Whether a word number stands for a word or a number rather than for punctuation. */
export function isWord(id: number): boolean {
  return id === 0 || id >= shapes.length || id === shape['@number'] || id === shape['@amount'];
}

function tablesOf({ words, classes, firstClass, symbolStart, symbols }: Compiled) {
  const tables = classes.map(() => new Uint8Array(words.length));
  for (let id = 0; id < words.length; id++) {
    const end = symbolStart[id + 1] as number;
    for (let i = symbolStart[id] as number; i < end; i++) {
      const table = tables[(symbols[i] as number) - firstClass];
      if (table) table[id] = 1;
    }
  }
  return new Map(classes.map((name, at) => [name, tables[at] as Uint8Array]));
}

function startsOf({
  root,
  words,
  edgeStart,
  edgeSymbols,
  symbolStart,
  symbols,
  firstClass,
  classes,
}: Compiled): Uint8Array {
  const can = new Uint8Array(firstClass + classes.length);
  for (let i = edgeStart[root] as number; i < (edgeStart[root + 1] as number); i++) {
    can[edgeSymbols[i] as number] = 1;
  }
  const starts = new Uint8Array(words.length);
  for (let id = 0; id < words.length; id++) {
    for (let i = symbolStart[id] as number; i < (symbolStart[id + 1] as number); i++) {
      if (can[symbols[i] as number] === 1) starts[id] = 1;
    }
  }
  return starts;
}

function record(found: Match[], meaning: number, first: number, last: number): void {
  for (let i = found.length - 1; i >= 0 && found[i]?.first === first; i--) {
    if (found[i]?.meaning !== meaning) continue;
    if ((found[i] as Match).last < last) found[i] = { meaning, first, last };
    return;
  }
  found.push({ meaning, first, last });
}
