import type { Compiled } from './compile';
import { flag, shape, shapes, Vocabulary } from './vocabulary';
import type { Words } from './words';

/** A phrase found: words `first` to `last` (exclusive) carry the meaning. */
export interface Match {
  readonly meaning: number;
  readonly first: number;
  readonly last: number;
}

const indexBits = 16;
const indexSize = 1 << indexBits;
const indexShift = 32 - indexBits;
/** Symbols are numbered below this; nodes times this stay 32-bit numbers. */
const symbolLimit = 1 << 14;

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
  private readonly edges: EdgeIndex;
  /** One bit for each symbol of a word, and of the edges of a node: no common bit, no common symbol. */
  private readonly wordMasks: Int32Array;
  private readonly nodeMasks: Int32Array;
  private readonly nameMask: number;
  /** As `nodeMasks`; all bits where a node means something itself or begins a gap. */
  private readonly gapMasks: Int32Array;

  constructor(compiled: Compiled) {
    this.vocabulary = new Vocabulary(compiled.words);
    this.meanings = compiled.meanings;
    this.graph = compiled;
    this.tables = tablesOf(compiled);
    this.filler = this.table('filler');
    this.starts = startsOf(compiled);
    this.edges = new EdgeIndex(compiled);
    this.wordMasks = masksOf(compiled.symbolStart, compiled.symbols);
    this.nodeMasks = masksOf(compiled.edgeStart, compiled.edgeSymbols);
    this.nameMask = 1 << (compiled.nameSymbol & 31);
    this.gapMasks = this.nodeMasks.map((mask, node) => (endsOrGaps(compiled, node) ? -1 : mask));
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
      const id = words.id[at] as number;
      if (this.starts[id] === 1) this.follow(words, this.graph.root, id, at, at, found);
    }
    return found;
  }

  private walk(words: Words, node: number, at: number, first: number, found: Match[]): void {
    const { meaningStart, nodeMeanings, gapStart, gapNodes, gapWords } = this.graph;
    const meaningEnd = meaningStart[node + 1] as number;
    for (let i = meaningStart[node] as number; i < meaningEnd; i++) {
      record(found, nodeMeanings[i] as number, first, at);
    }
    if (at >= words.count) return;
    const id = words.id[at] as number;
    const capital = ((words.flags[at] as number) & flag.capital) !== 0;
    const wordMask = (this.wordMasks[id] as number) | (capital ? this.nameMask : 0);
    if (((this.nodeMasks[node] as number) & wordMask) !== 0) {
      this.follow(words, node, id, at, first, found);
      if (capital && id !== breakId)
        this.take(words, node, this.graph.nameSymbol, at, first, found);
    }
    if (this.filler[id] === 1 && at - first < longestPhrase) {
      this.walk(words, node, at + 1, first, found);
    }
    const gapEnd = gapStart[node + 1] as number;
    for (let i = gapStart[node] as number; i < gapEnd; i++) {
      this.leap(words, gapNodes[i] as number, gapWords[i] as number, at, first, found);
    }
  }

  /** Takes every edge of a node that the word at `at` can take. */
  private follow(
    words: Words,
    node: number,
    id: number,
    at: number,
    first: number,
    found: Match[],
  ): void {
    const { symbolStart, symbols } = this.graph;
    const end = symbolStart[id + 1] as number;
    for (let i = symbolStart[id] as number; i < end; i++) {
      this.take(words, node, symbols[i] as number, at, first, found);
    }
  }

  /** Takes every edge of a node that bears this symbol; they stand side by side. */
  private take(
    words: Words,
    node: number,
    symbol: number,
    at: number,
    first: number,
    found: Match[],
  ): void {
    const { edgeNodes, edgeSymbols, edgeStart } = this.graph;
    let edge = this.edges.find(node, symbol);
    if (edge === -1) return;
    const end = edgeStart[node + 1] as number;
    for (; edge < end && edgeSymbols[edge] === symbol; edge++) {
      this.walk(words, edgeNodes[edge] as number, at + 1, first, found);
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
    const end = Math.min(words.count, at + most);
    const mask = this.gapMasks[node] as number;
    for (let next = at; next <= end; next++) {
      const id = words.id[next] as number;
      const named = ((words.flags[next] as number) & flag.capital) !== 0 ? this.nameMask : 0;
      const leads = next < words.count && (mask & ((this.wordMasks[id] as number) | named)) !== 0;
      if (leads || mask === -1) this.walk(words, node, next, first, found);
      if (next >= words.count || !isWord(id)) break;
    }
  }
}

type Graph = Compiled;

/** Whether a word number stands for a word or a number rather than for punctuation. */
export function isWord(id: number): boolean {
  return id === 0 || id >= shapes.length || id === shape['@number'] || id === shape['@amount'];
}

function masksOf(start: ArrayLike<number>, symbols: ArrayLike<number>): Int32Array {
  const masks = new Int32Array(start.length - 1);
  for (let id = 0; id < masks.length; id++) {
    const end = start[id + 1] as number;
    for (let i = start[id] as number; i < end; i++) {
      masks[id] = (masks[id] as number) | (1 << ((symbols[i] as number) & 31));
    }
  }
  return masks;
}

function endsOrGaps({ meaningStart, gapStart }: Compiled, node: number): boolean {
  return meaningStart[node] !== meaningStart[node + 1] || gapStart[node] !== gapStart[node + 1];
}

/** Words after which no phrase goes on, however many fillers stand in it: the depth of the walk. */
const longestPhrase = 40;

const breakId = shape['@break'];

/** Node and symbol → the first edge of that node with that symbol. */
class EdgeIndex {
  private readonly keys = new Int32Array(indexSize).fill(-1);
  private readonly values = new Int32Array(indexSize);

  constructor({ edgeStart, edgeSymbols }: Compiled) {
    for (let node = 0; node + 1 < edgeStart.length; node++) {
      const from = edgeStart[node] as number;
      for (let edge = (edgeStart[node + 1] as number) - 1; edge >= from; edge--) {
        const slot = this.slotOf(node, edgeSymbols[edge] as number);
        this.keys[slot] = node * symbolLimit + (edgeSymbols[edge] as number);
        this.values[slot] = edge;
      }
    }
  }

  find(node: number, symbol: number): number {
    const slot = this.slotOf(node, symbol);
    return this.keys[slot] === -1 ? -1 : (this.values[slot] as number);
  }

  private slotOf(node: number, symbol: number): number {
    const key = node * symbolLimit + symbol;
    let slot = Math.imul(key, 0x9e3779b1) >>> indexShift;
    for (; this.keys[slot] !== -1 && this.keys[slot] !== key; slot = (slot + 1) % indexSize);
    return slot;
  }
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
