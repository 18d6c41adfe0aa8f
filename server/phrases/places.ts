import type { Graph } from './flatten';

/** A place is a node and the words its gap may still let pass, as one number. */
const gapBits = 4;
const gapMask = (1 << gapBits) - 1;

export function nodeOf(place: number): number {
  return place >> gapBits;
}

export function restOf(place: number): number {
  return place & gapMask;
}

/** Gathers places, each node once: with a node come those behind its gaps and its free steps. */
export class Places {
  count = 0;
  /** The places gathered; ascending after `sort`. */
  list = new Int32Array(64);
  /** Node → 1 + the most words its gap may let pass; 0 where it isn't among the places. */
  private readonly reached: Uint8Array;

  constructor(private readonly graph: Graph) {
    this.reached = new Uint8Array(graph.edges.start.length - 1);
  }

  add(node: number, rest: number): void {
    const known = this.reached[node] as number;
    if (known > rest) return;
    this.reached[node] = rest + 1;
    if (known > 0) return;
    this.push(node);
    const { free, gaps, gapWords } = this.graph;
    const lastFree = free.start[node + 1] as number;
    for (let i = free.start[node] as number; i < lastFree; i++) {
      this.add(free.items[i] as number, 0);
    }
    const lastGap = gaps.start[node + 1] as number;
    for (let i = gaps.start[node] as number; i < lastGap; i++) {
      this.add(gaps.items[i] as number, gapWords[i] as number);
    }
  }

  /** Puts the places in order and gets ready for the next ones; those in `list` stay until then. */
  finish(): number {
    const { list, count, reached } = this;
    for (let i = 0; i < count; i++) {
      const node = list[i] as number;
      list[i] = (node << gapBits) | ((reached[node] as number) - 1);
      reached[node] = 0;
    }
    this.count = 0;
    sort(list, count);
    return count;
  }

  private push(node: number): void {
    if (this.count === this.list.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.list);
      this.list = larger;
    }
    this.list[this.count++] = node;
  }
}

function sort(list: Int32Array, count: number): void {
  if (count > 24) {
    list.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i++) {
    const value = list[i] as number;
    let at = i - 1;
    for (; at >= 0 && (list[at] as number) > value; at--) list[at + 1] = list[at] as number;
    list[at + 1] = value;
  }
}
