import type { Graph } from './flatten';
import { nodeOf, type Places } from './places';

/** Not worked out yet. */
export const unknown = -1;

/** How a word counts where no edge asks for it; fillers may stand between any two items of a row. */
export const kind = { mark: 0, word: 1, filler: 2 } as const;

const kindCount = 3;
const slotCount = 1 << 16;
/** States there is room for at first. */
const firstRoom = 1 << 10;
/** The bits of a row that may want anything. */
const anything = -1;
/** Symbols of the edges of a state, folded into so many bits. */
const symbolBits = 512;
const rowLength = symbolBits / 32;

/** The states of the automaton: sets of places in the graph, each set once. State 0 is the empty one. */
export class States {
  count = 0;
  /** What the words up to a state mean. */
  meanings: (readonly number[] | undefined)[] = [];
  private places: Int32Array = new Int32Array(firstRoom * 16);
  private start: Int32Array = new Int32Array(firstRoom + 1);
  /** Rows of bits: which symbols the edges of a state ask for. */
  private wanted: Int32Array = new Int32Array(firstRoom * rowLength);
  /** Where words of each kind lead that no edge asks for. */
  private passed: Int32Array = new Int32Array(firstRoom * kindCount);
  /** Steps worked out from a state: 0, 1, or 2 for more. */
  private visits: Int32Array = new Int32Array(firstRoom);
  private readonly slots = new Int32Array(slotCount);

  constructor(private readonly graph: Graph) {
    this.clear();
  }

  /** Forgets all states. */
  clear(): void {
    this.count = 0;
    this.meanings = [];
    this.slots.fill(0);
    this.create(new Int32Array(0), 0);
  }

  /** Whether an edge of the state may ask for this symbol: never wrong when it says no. */
  wants(state: number, symbol: number): boolean {
    const row = state * rowLength + ((symbol % symbolBits) >> 5);
    return ((this.wanted[row] as number) & (1 << (symbol & 31))) !== 0;
  }

  /** Tells that a step from the state was worked out. Only from the second on it pays to know what it wants. */
  visited(state: number): void {
    const visits = this.visits[state] as number;
    if (visits < 2) this.visits[state] = visits + 1;
    if (visits !== 1) return;
    this.wanted.fill(0, state * rowLength, (state + 1) * rowLength);
    const count = this.placeCount(state);
    for (let i = 0; i < count; i++) this.noteWanted(state, nodeOf(this.place(state, i)));
  }

  passing(state: number, of: number): number {
    return this.passed[state * kindCount + of] as number;
  }

  setPassing(state: number, of: number, to: number): void {
    this.passed[state * kindCount + of] = to;
  }

  placeCount(state: number): number {
    return (this.start[state + 1] as number) - (this.start[state] as number);
  }

  place(state: number, index: number): number {
    return this.places[(this.start[state] as number) + index] as number;
  }

  /** The state of the places gathered. */
  of(gathered: Places): number {
    const count = gathered.finish();
    if (count === 0) return 0;
    let slot = hashOf(gathered.list, count);
    for (; this.slots[slot] !== 0; slot = (slot + 1) % slotCount) {
      const state = this.slots[slot] as number;
      if (this.same(state, gathered.list, count)) return state;
    }
    this.slots[slot] = this.count;
    return this.create(gathered.list, count);
  }

  private same(state: number, list: Int32Array, count: number): boolean {
    if (this.placeCount(state) !== count) return false;
    const from = this.start[state] as number;
    for (let i = 0; i < count; i++) if (this.places[from + i] !== list[i]) return false;
    return true;
  }

  private create(list: Int32Array, count: number): number {
    const state = this.count++;
    const from = this.start[state] as number;
    if (from + count > this.places.length) this.places = longer(this.places);
    if (this.count * kindCount > this.passed.length) this.makeRoom();
    this.start[state + 1] = from + count;
    this.visits[state] = 0;
    this.wanted.fill(anything, state * rowLength, (state + 1) * rowLength);
    for (let i = 0; i < kindCount; i++) this.passed[state * kindCount + i] = unknown;
    const meanings: number[] = [];
    for (let i = 0; i < count; i++) {
      this.places[from + i] = list[i] as number;
      this.noteMeanings(nodeOf(list[i] as number), meanings);
    }
    this.meanings.push(meanings.length > 0 ? meanings : undefined);
    return state;
  }

  private makeRoom(): void {
    this.start = longer(this.start);
    this.wanted = longer(this.wanted);
    this.passed = longer(this.passed);
    this.visits = longer(this.visits);
  }

  private noteMeanings(node: number, found: number[]): void {
    const { start, items } = this.graph.ends;
    const last = start[node + 1] as number;
    for (let i = start[node] as number; i < last; i++) {
      if (!found.includes(items[i] as number)) found.push(items[i] as number);
    }
  }

  /** Notes what the edges of a node ask for. */
  private noteWanted(state: number, node: number): void {
    const { edges, sets, symbolCount } = this.graph;
    const last = edges.start[node + 1] as number;
    for (let i = edges.start[node] as number; i < last; i++) {
      const set = (edges.items[i] as number) - symbolCount;
      if (set < 0) this.want(state, edges.items[i] as number);
      else {
        const end = sets.start[set + 1] as number;
        for (let at = sets.start[set] as number; at < end; at++) {
          this.want(state, sets.items[at] as number);
        }
      }
    }
  }

  private want(state: number, symbol: number): void {
    const row = state * rowLength + ((symbol % symbolBits) >> 5);
    this.wanted[row] = (this.wanted[row] as number) | (1 << (symbol & 31));
  }
}

function hashOf(list: Int32Array, count: number): number {
  let hash = count;
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ (list[i] as number), 0x9e3779b1);
  return (hash >>> 16) % slotCount;
}

function longer(list: Int32Array): Int32Array {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
