import type { Graph } from './flatten';
import { symbolBits, wantedLength } from './wanted';

/** No edge of the node asks for the symbol. */
export const nowhere = -1;

const firstSize = 1 << 12;
/** Bits of a symbol in a key. */
const inputBits = 15;

/**
 * The edges of the graph by what they ask for. A node's edges are sorted in when a text first
 * leads to it: no text leads to most of them.
 */
export class Edges {
  /** Node and symbol, and the node they lead to, side by side; -1 in an empty slot. */
  private slots = new Int32Array(2 * firstSize).fill(nowhere);
  private count = 0;
  /** Node → 1 where its edges are sorted in. */
  private readonly known: Uint8Array;
  /** Node → bits of what its edges ask for. */
  private readonly wanted: Int32Array;
  /** The same in one number each: few enough to stay at hand. */
  private readonly brief: Int32Array;

  constructor(private readonly graph: Graph) {
    const nodes = graph.edges.start.length - 1;
    if (graph.symbolCount > 1 << inputBits) throw new Error('Symbols have outgrown their bits.');
    this.known = new Uint8Array(nodes);
    this.wanted = new Int32Array(nodes * wantedLength);
    this.brief = new Int32Array(nodes);
  }

  /** The node that a symbol leads to, or `nowhere`; to be asked where `mayLead` says so. */
  to(node: number, symbol: number): number {
    const { slots } = this;
    const key = (node << inputBits) | symbol;
    for (let slot = this.slotOf(key); ; slot = (slot + 2) & (slots.length - 1)) {
      const there = slots[slot] as number;
      if (there === key) return slots[slot + 1] as number;
      if (there === nowhere) return nowhere;
    }
  }

  /**
   * Whether the edges of a node may ask for one of the symbols whose `briefOf` is in `bits`: never
   * wrong when it says no.
   */
  mayLead(node: number, bits: number): boolean {
    if (this.known[node] === 0) this.learn(node);
    return ((this.brief[node] as number) & bits) !== 0;
  }

  /** Adds the bits of what the edges of a node ask for to those that begin at a place of a list. */
  addWanted(node: number, bits: Int32Array, at: number): void {
    if (this.known[node] === 0) this.learn(node);
    const from = node * wantedLength;
    for (let i = 0; i < wantedLength; i++) {
      bits[at + i] = (bits[at + i] as number) | (this.wanted[from + i] as number);
    }
  }

  private learn(node: number): void {
    this.known[node] = 1;
    const { edges, edgeNodes, sets, symbolCount } = this.graph;
    const last = edges.start[node + 1] as number;
    for (let i = edges.start[node] as number; i < last; i++) {
      const asked = edges.items[i] as number;
      const to = edgeNodes[i] as number;
      const set = asked - symbolCount;
      if (set < 0) {
        this.add(node, asked, to);
        continue;
      }
      const end = sets.start[set + 1] as number;
      for (let at = sets.start[set] as number; at < end; at++) {
        this.add(node, sets.items[at] as number, to);
      }
    }
  }

  private add(node: number, symbol: number, to: number): void {
    const bit = symbol % symbolBits;
    const at = node * wantedLength + (bit >> 5);
    this.wanted[at] = (this.wanted[at] as number) | (1 << (bit & 31));
    this.brief[node] = (this.brief[node] as number) | briefOf(symbol);
    if (4 * ++this.count > this.slots.length) this.grow();
    this.place((node << inputBits) | symbol, to);
  }

  private place(key: number, to: number): void {
    const { slots } = this;
    let slot = this.slotOf(key);
    while (slots[slot] !== nowhere) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = key;
    slots[slot + 1] = to;
  }

  private slotOf(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1);
    return (2 * (mixed ^ (mixed >>> 15))) & (this.slots.length - 1);
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(2 * slots.length).fill(nowhere);
    for (let i = 0; i < slots.length; i += 2) {
      if (slots[i] !== nowhere) this.place(slots[i] as number, slots[i + 1] as number);
    }
  }
}

/** A symbol folded into one bit of 32. */
export function briefOf(symbol: number): number {
  return 1 << (symbol & 31);
}
