import type { Compiled } from './compile';
import { readNumbers } from './digits';
import type { Graph } from './flatten';
import type { Lists } from './lists';
import {
  drops,
  type Packed,
  type PackedGraph,
  type PackedLists,
  type PackedSparse,
  type PackedWords,
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
function unpackWords({ count, changes }: PackedWords): WordHashes {
  const hash = new Int32Array(shapes.length + count);
  const length = new Uint8Array(hash.length);
  const fixed = hashesOf(shapes);
  hash.set(fixed.hash);
  length.set(fixed.length);
  /** Length of a beginning of the word at hand → its hash. */
  const beginnings = new Int32Array(64);
  let end = 0;
  let id = shapes.length - 1;
  for (let at = 0; at < changes.length; at++) {
    const code = changes.charCodeAt(at);
    if (code >= firstDrop && code <= lastDrop) {
      id++;
      end -= code - firstDrop;
    } else {
      beginnings[end + 1] = hashStep(beginnings[end] as number, code);
      end++;
    }
    hash[id] = beginnings[end] as number;
    length[id] = end;
  }
  return { hash, length };
}

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

function unpackGraph(packed: PackedGraph, symbolCount: number): Graph {
  const { edges, edgeNodes } = unpackEdges(packed, symbolCount);
  const nodes = edges.start.length - 1;
  return {
    root: packed.root,
    symbolCount,
    edges,
    edgeNodes,
    sets: unpackLists(packed.sets, small.difference),
    gaps: unpackJumps(packed.gaps, nodes),
    gapWords: readNumbers(packed.gapWords, small.count),
    free: unpackJumps(packed.free, nodes),
    ends: unpackSparse(packed.ends, small.count, nodes).lists,
  };
}

function unpackEdges(packed: PackedGraph, symbolCount: number): Pick<Graph, 'edges' | 'edgeNodes'> {
  const counts = readNumbers(packed.edgeCounts, small.edgeCount);
  const steps = readNumbers(packed.edges, small.edge);
  const symbols = readNumbers(packed.symbols, small.symbol);
  const setUses = readNumbers(packed.setUses, small.set);
  const start = new Int32Array(counts.length + 1);
  const items = new Int32Array(steps.length);
  const edgeNodes = new Int32Array(steps.length);
  let edge = 0;
  let symbol = 0;
  let use = 0;
  let sets = 0;
  for (let node = 0; node < counts.length; node++) {
    const end = edge + (counts[node] as number);
    for (let near = node; edge < end; edge++) {
      const step = steps[edge] as number;
      near -= step >> 1;
      edgeNodes[edge] = near;
      if ((step & 1) === 0) items[edge] = symbols[symbol++] as number;
      else {
        const ago = setUses[use++] as number;
        items[edge] = symbolCount + (ago === 0 ? sets++ : sets - ago);
      }
    }
    start[node + 1] = end;
  }
  return { edges: { start, items }, edgeNodes };
}

/** Lists of nodes, each node told by how far back it is. */
function unpackJumps(packed: PackedSparse, nodes: number): Lists {
  const { lists, filled } = unpackSparse(packed, small.jump, nodes);
  const { start, items } = lists;
  for (let at = 0; at < filled.length; at++) {
    const node = filled[at] as number;
    const end = start[node + 1] as number;
    for (let i = start[node] as number; i < end; i++) items[i] = node - (items[i] as number);
  }
  return lists;
}

/** Lists of which most are empty; `filled` are the others' numbers. */
function unpackSparse(packed: PackedSparse, below: number, count: number): Sparse {
  const filled = readNumbers(packed.steps, small.count);
  const lengths = readNumbers(packed.lengths, small.count);
  const start = new Int32Array(count + 1);
  let list = -1;
  let end = 0;
  for (let at = 0; at < filled.length; at++) {
    const next = list + (filled[at] as number);
    start.fill(end, list + 1, next + 1);
    end += lengths[at] as number;
    filled[at] = list = next;
  }
  start.fill(end, list + 1);
  return { lists: { start, items: readNumbers(packed.items, below) }, filled };
}

interface Sparse {
  readonly lists: { readonly start: Int32Array; readonly items: Int32Array };
  readonly filled: Int32Array;
}
