import { type Bearer, briefOf } from './bearer';
import type { Graph } from './flatten';
import type { Places } from './places';
import { symbolBits } from './wanted';

/**
 * The edges of the graph by what they ask for. They are read where they stand: most nodes have one
 * edge, and sorting them in would cost every start more than a text gains by it.
 */
export class Edges {
  /** Node → what its edges ask for, folded by `briefOf`; every bit where that isn't worked out yet. */
  private readonly brief: Int32Array;

  constructor(private readonly graph: Graph) {
    this.brief = new Int32Array(graph.edges.start.length - 1).fill(-1);
  }

  /** Gathers the nodes that a word leads to from a node. */
  follow(node: number, word: Bearer, places: Places): void {
    if (((this.brief[node] as number) & word.brief) === 0) return;
    const { edges, edgeNodes, symbolCount } = this.graph;
    const last = edges.start[node + 1] as number;
    for (let i = edges.start[node] as number; i < last; i++) {
      const asked = edges.items[i] as number;
      const taken = asked < symbolCount ? word.bears(asked) : this.met(asked - symbolCount, word);
      if (taken) places.add(edgeNodes[i] as number, 0);
    }
  }

  /** Adds the bits of what the edges of a node ask for to those that begin at a place of a list. */
  addWanted(node: number, bits: Int32Array, at: number): void {
    const { edges, sets, symbolCount } = this.graph;
    const last = edges.start[node + 1] as number;
    let brief = 0;
    for (let i = edges.start[node] as number; i < last; i++) {
      const asked = edges.items[i] as number;
      const set = asked - symbolCount;
      if (set < 0) brief |= want(asked, bits, at);
      else {
        const end = sets.start[set + 1] as number;
        for (let of = sets.start[set] as number; of < end; of++) {
          brief |= want(sets.items[of] as number, bits, at);
        }
      }
    }
    this.brief[node] = brief;
  }

  /** Whether the word bears a symbol of the set. */
  private met(set: number, word: Bearer): boolean {
    const { start, items } = this.graph.sets;
    const end = start[set + 1] as number;
    for (let i = start[set] as number; i < end; i++) {
      if (word.bears(items[i] as number)) return true;
    }
    return false;
  }
}

/** Adds a symbol's bit; returns the symbol folded. */
function want(symbol: number, bits: Int32Array, at: number): number {
  const bit = symbol % symbolBits;
  const there = at + (bit >> 5);
  bits[there] = (bits[there] as number) | (1 << (bit & 31));
  return briefOf(symbol);
}
