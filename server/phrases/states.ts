import type { Edges } from './edges';
import type { Graph } from './flatten';
import { nodeOf, type Places } from './places';
import { symbolBits, wantedLength } from './wanted';

/** Not worked out yet. */
export const unknown = -1;

/** How a word counts where no edge asks for it; fillers may stand between any two items of a row. */
export const kind = { mark: 0, word: 1, filler: 2 } as const;

/**
 * A state's record: where words of each kind lead that no edge asks for, where its meanings stand
 * (0 for none), and bits of what its edges ask for. As long as a cache line, since most steps read
 * no more than this.
 */
const meaningsAt = 3;
const wantedAt = 4;
const recordLength = wantedAt + wantedLength;

const slotCount = 1 << 17;
/** States there is room for at first. */
const firstRoom = 1 << 10;

/** The states of the automaton: sets of places in the graph, each set once. State 0 is the empty one. */
export class States {
  count = 0;
  private records: Int32Array = new Int32Array(firstRoom * recordLength);
  /** For each state whose words mean something, how many meanings these have, and then the meanings. */
  meanings: Int32Array = new Int32Array(firstRoom);
  /** Where the next ones go; none stand at 0. */
  private nextMeaning = 1;
  private places: Int32Array = new Int32Array(firstRoom * 16);
  private start: Int32Array = new Int32Array(firstRoom + 1);
  private readonly slots = new Int32Array(slotCount);

  constructor(
    private readonly graph: Graph,
    private readonly edges: Edges,
  ) {
    this.clear();
  }

  /** Forgets all states. */
  clear(): void {
    this.count = 0;
    this.nextMeaning = 1;
    this.slots.fill(0);
    this.create(new Int32Array(0), 0);
  }

  /** Where in `meanings` those of the words up to a state stand; 0 where they mean nothing. */
  meaningsOf(state: number): number {
    return this.records[state * recordLength + meaningsAt] as number;
  }

  /** Whether an edge of the state may ask for this symbol: never wrong when it says no. */
  wants(state: number, symbol: number): boolean {
    const bit = symbol % symbolBits;
    const bits = this.records[state * recordLength + wantedAt + (bit >> 5)] as number;
    return (bits & (1 << (bit & 31))) !== 0;
  }

  passing(state: number, of: number): number {
    return this.records[state * recordLength + of] as number;
  }

  setPassing(state: number, of: number, to: number): void {
    this.records[state * recordLength + of] = to;
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
    if (this.count * recordLength > this.records.length) {
      this.records = longer(this.records);
      this.start = longer(this.start);
    }
    this.start[state + 1] = from + count;
    const record = state * recordLength;
    this.records.fill(unknown, record, record + meaningsAt);
    this.records.fill(0, record + meaningsAt, record + recordLength);
    const meanings = this.nextMeaning++;
    for (let i = 0; i < count; i++) {
      this.places[from + i] = list[i] as number;
      const node = nodeOf(list[i] as number);
      this.noteMeanings(node, meanings);
      this.edges.addWanted(node, this.records, record + wantedAt);
    }
    const found = this.nextMeaning - meanings - 1;
    if (found === 0) this.nextMeaning = meanings;
    else {
      this.meanings[meanings] = found;
      this.records[record + meaningsAt] = meanings;
    }
    return state;
  }

  /** Puts the meanings of a node to those that stand behind `from`. */
  private noteMeanings(node: number, from: number): void {
    const { start, items } = this.graph.ends;
    const last = start[node + 1] as number;
    for (let i = start[node] as number; i < last; i++) {
      const meaning = items[i] as number;
      let at = from + 1;
      while (at < this.nextMeaning && this.meanings[at] !== meaning) at++;
      if (at < this.nextMeaning) continue;
      if (at >= this.meanings.length) this.meanings = longer(this.meanings);
      this.meanings[this.nextMeaning++] = meaning;
    }
  }
}

function hashOf(list: Int32Array, count: number): number {
  let hash = count;
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ (list[i] as number), 0x9e3779b1);
  return (hash >>> 15) % slotCount;
}

function longer(list: Int32Array): Int32Array {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
