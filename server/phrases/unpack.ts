import type { Compiled } from './compile';
import { readNumbers } from './digits';
import type { Graph } from './flatten';
import type { Lists } from './lists';
import {
  drops,
  has,
  hasBits,
  many,
  type Packed,
  type PackedGraph,
  type PackedLists,
  type PackedWords,
  shorthands,
  small,
} from './packed';
import { hashesOf, hashStep, shapes, type WordHashes } from './vocabulary';

/*
 * Read at every start, before any of this code is warm: hence plain loops over numbers, and no
 * string or object for each word, node or edge.
 */

/** The lexicon `pack` was given. Its graph is read when first asked for. */
export function unpack(packed: Packed): Compiled {
  const members = unpackLists(packed.members, small.member);
  const wordCount = packed.words.count + shapes.length;
  const symbolCount = wordCount + 1 + packed.askedGroups;
  return {
    wordCount,
    hashes: unpackWords(packed.words),
    meanings: packed.meanings.split(' '),
    classes: packed.classes.split(' '),
    askedGroups: packed.askedGroups,
    members,
    graph: () => unpackGraph(packed.graph, symbolCount),
  };
}

const firstDrop = drops.charCodeAt(0);
const lastDrop = firstDrop + drops.length - 1;

/** Only hashes are made, and none anew for what a word shares with the one before. */
function unpackWords(packed: PackedWords): WordHashes {
  const hash = new Int32Array(shapes.length + packed.count);
  const length = new Uint8Array(hash.length);
  const fixed = hashesOf(shapes);
  hash.set(fixed.hash);
  length.set(fixed.length);
  const meant = packed.shorthands.match(/[A-P][^A-P]*/g) ?? [];
  const meanings = new Map(meant.map((change, at) => [shorthands.charCodeAt(at), change]));
  /** Length of a beginning of the word at hand → its hash. */
  const beginnings = new Int32Array(64);
  let end = 0;
  let id = shapes.length - 1;
  const apply = (changes: string) => {
    for (let at = 0; at < changes.length; at++) {
      const code = changes.charCodeAt(at);
      const shorthand = code >= smallA && code <= smallZ ? undefined : meanings.get(code);
      if (shorthand !== undefined) apply(shorthand);
      else if (code >= firstDrop && code <= lastDrop) {
        id++;
        end -= code - firstDrop;
      } else {
        beginnings[end + 1] = hashStep(beginnings[end] as number, code);
        end++;
      }
      hash[id] = beginnings[end] as number;
      length[id] = end;
    }
  };
  apply(packed.changes);
  return { hash, length };
}

const [smallA, smallZ] = [97, 122];

function unpackLists(packed: PackedLists, below: number): Lists {
  const lengths = readNumbers(packed.lengths, small.count);
  const items = readNumbers(packed.steps, below);
  const start = new Int32Array(lengths.length + 1);
  let at = 0;
  for (let list = 0; list < lengths.length; list++) {
    const end = at + (lengths[list] as number);
    for (at++; at < end; at++) items[at] = (items[at] as number) + (items[at - 1] as number);
    at = end;
    start[list + 1] = end;
  }
  return { start, items };
}

/** Lists laid end to end as they are read. */
class Filling {
  count = 0;
  private readonly start: Int32Array;
  private readonly items: Int32Array;

  constructor(lists: number, most: number) {
    this.start = new Int32Array(lists + 1);
    this.items = new Int32Array(most);
  }

  add(item: number): void {
    this.items[this.count++] = item;
  }

  /** Ends a list. */
  end(list: number): void {
    this.start[list + 1] = this.count;
  }

  lists(): Lists {
    return { start: this.start, items: this.items.subarray(0, this.count) };
  }
}

/** Numbers taken one by one. */
class Numbers {
  private at = 0;
  readonly list: Int32Array;

  constructor(packed: string, below: number) {
    this.list = readNumbers(packed, below);
  }

  next(): number {
    return this.list[this.at++] as number;
  }
}

function unpackGraph(packed: PackedGraph, symbolCount: number): Graph {
  const heads = readNumbers(packed.heads, small.head);
  const counts = new Numbers(packed.counts, small.count);
  const steps = new Numbers(packed.edges, small.edge);
  const jumps = new Numbers(packed.jumps, small.jump);
  const symbols = new Numbers(packed.symbols, small.symbol);
  const setUses = new Numbers(packed.setUses, small.set);
  const ends = new Numbers(packed.ends, small.count);
  const edges = new Filling(heads.length, steps.list.length);
  const edgeNodes = new Int32Array(steps.list.length);
  const free = new Filling(heads.length, jumps.list.length);
  const gaps = new Filling(heads.length, jumps.list.length);
  const meanings = new Filling(heads.length, ends.list.length);
  let sets = 0;
  for (let node = 0; node < heads.length; node++) {
    const head = heads[node] as number;
    const few = head >> hasBits;
    let near = node;
    for (let left = few === many ? counts.next() : few; left > 0; left--) {
      const step = steps.next();
      near -= step >> 1;
      edgeNodes[edges.count] = near;
      if ((step & 1) === 0) edges.add(symbols.next());
      else {
        const ago = setUses.next();
        edges.add(symbolCount + (ago === 0 ? sets++ : sets - ago));
      }
    }
    const frees = head & has.free ? counts.next() : 0;
    const gapCount = head & has.gaps ? counts.next() : 0;
    const endCount = head & has.ends ? counts.next() : 0;
    for (let left = frees; left > 0; left--) free.add(node - jumps.next());
    for (let left = gapCount; left > 0; left--) gaps.add(node - jumps.next());
    for (let left = endCount; left > 0; left--) meanings.add(ends.next());
    edges.end(node);
    free.end(node);
    gaps.end(node);
    meanings.end(node);
  }
  return {
    root: packed.root,
    symbolCount,
    edges: edges.lists(),
    edgeNodes,
    sets: unpackLists(packed.sets, small.difference),
    gaps: gaps.lists(),
    gapWords: readNumbers(packed.gapWords, small.count),
    free: free.lists(),
    ends: meanings.lists(),
  };
}
