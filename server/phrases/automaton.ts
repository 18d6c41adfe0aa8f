import { Bearer } from './bearer';
import type { Compiled } from './compile';
import { Edges } from './edges';
import type { Graph } from './flatten';
import { Groups } from './groups';
import { nodeOf, Places, restOf } from './places';
import { kind, States, unknown } from './states';
import { StepTable } from './stepTable';
import { isWord, shapes } from './vocabulary';

/** The state from which no phrase can come true. */
export const dead = 0;

/** No phrase begins with the symbol. */
const nowhere = -1;

/** Beyond so many states all is forgotten: no text makes the memory grow. A step names its state in 16 bits, and one pass may add a few. */
const mostStates = (1 << 16) - 64;

/**
 * The graph of all phrases as an automaton: a state is a set of places in the graph, made when a text
 * first leads to it, and where a word leads from it is worked out once. Language repeats itself, so
 * that an unseen draft needs few new states.
 */
export class Automaton {
  private readonly graph: Graph;
  private readonly groups: Groups;
  private readonly word: Bearer;
  private readonly edges: Edges;
  private readonly places: Places;
  private readonly states: States;
  private readonly steps = new StepTable();
  /** Twice the word number, plus 1 where it has a capital → the state it leads to as the first word of a phrase. */
  private readonly starts: Int32Array;
  private readonly kinds: Uint8Array;
  private readonly nameSymbol: number;
  /** Symbol → the node an edge of the root leads to, for the root has thousands. */
  private readonly firstNodes: Int32Array;
  private readonly openings: readonly number[];

  /** Words of the table `filler` may stand anywhere within a phrase. */
  constructor(compiled: Compiled, filler: Uint8Array) {
    this.graph = compiled.graph();
    this.groups = new Groups(compiled);
    this.nameSymbol = compiled.wordCount;
    this.word = new Bearer(this.groups, this.graph.symbolCount, this.nameSymbol);
    this.edges = new Edges(this.graph);
    this.places = new Places(this.graph);
    this.states = new States(this.graph, this.edges);
    this.starts = new Int32Array(compiled.wordCount * 2).fill(unknown);
    this.kinds = kindsOf(filler);
    this.firstNodes = firstNodesOf(this.graph);
    this.openings = openingsOf(this.graph);
  }

  /** The state after the first word of a phrase; `capital` is 1 where it has one. */
  start(id: number, capital: number): number {
    const known = this.starts[id * 2 + capital] as number;
    return known === unknown ? this.begin(id, capital) : known;
  }

  /** The state a word leads to; `capital` is 1 where it has one. */
  next(state: number, id: number, capital: number): number {
    if (!this.asked(state, id, capital)) return this.passing(state, this.kinds[id] as number);
    const known = this.steps.get(state, id, capital);
    return known === unknown ? this.step(state, id, capital) : known;
  }

  /** Where in `meanings` those of the words up to a state stand; 0 where they mean nothing. */
  meaningsOf(state: number): number {
    return this.states.meaningsOf(state);
  }

  /** How many meanings there are, and then the meanings, at the places that `meaningsOf` tells. */
  get meanings(): Int32Array {
    return this.states.meanings;
  }

  /** Keeps the memory within bounds; to be called where no state is held. */
  tidy(): void {
    if (this.states.count < mostStates) return;
    this.states.clear();
    this.steps.clear();
    this.starts.fill(unknown);
  }

  /** Whether an edge of the state may ask for the word. */
  private asked(state: number, id: number, capital: number): boolean {
    const { states } = this;
    if (states.wants(state, id)) return true;
    const { last, before, symbol } = this.groups;
    for (let at = last[id] as number; at !== 0; at = before[at] as number) {
      if (states.wants(state, symbol[at] as number)) return true;
    }
    return capital === 1 && states.wants(state, this.nameSymbol);
  }

  private begin(id: number, capital: number): number {
    const { word, places } = this;
    word.turn(id, capital);
    for (const symbol of word.symbols) this.takeFirst(symbol);
    for (const node of this.openings) this.edges.follow(node, word, places);
    const state = this.states.of(places);
    this.starts[id * 2 + capital] = state;
    return state;
  }

  private takeFirst(symbol: number): void {
    const node = this.firstNodes[symbol] as number;
    if (node !== nowhere) this.places.add(node, 0);
  }

  private step(state: number, id: number, capital: number): number {
    const { edges, word, places } = this;
    word.turn(id, capital);
    const count = this.states.placeCount(state);
    for (let i = 0; i < count; i++) edges.follow(nodeOf(this.states.place(state, i)), word, places);
    const of = this.kinds[id] as number;
    // Nobody asked for it after all: two symbols share a bit.
    const to = this.places.count === 0 ? this.passing(state, of) : this.taken(state, of);
    this.steps.set(state, id, capital, to);
    return to;
  }

  /** The state of the places gathered and of those that let the word pass. */
  private taken(state: number, of: number): number {
    this.wait(state, of);
    return this.states.of(this.places);
  }

  private passing(state: number, of: number): number {
    const known = this.states.passing(state, of);
    return known === unknown ? this.pass(state, of) : known;
  }

  private pass(state: number, of: number): number {
    const to = this.taken(state, of);
    this.states.setPassing(state, of, to);
    return to;
  }

  /** A word that is passed over: in a gap, or because it is a filler. */
  private wait(state: number, of: number): void {
    if (of === kind.mark) return;
    const count = this.states.placeCount(state);
    for (let i = 0; i < count; i++) {
      const place = this.states.place(state, i);
      const rest = restOf(place);
      if (rest > 0) this.places.add(nodeOf(place), rest - 1);
      else if (of === kind.filler) this.places.add(nodeOf(place), 0);
    }
  }
}

function kindsOf(filler: Uint8Array): Uint8Array {
  const kinds = new Uint8Array(filler.length).fill(kind.word);
  for (let id = 0; id < shapes.length; id++) if (!isWord(id)) kinds[id] = kind.mark;
  for (let id = filler.indexOf(1); id !== -1; id = filler.indexOf(1, id + 1))
    kinds[id] = kind.filler;
  return kinds;
}

function firstNodesOf({ root, edges, edgeNodes, sets, symbolCount }: Graph): Int32Array {
  const nodes = new Int32Array(symbolCount).fill(nowhere);
  const end = edges.start[root + 1] as number;
  for (let i = edges.start[root] as number; i < end; i++) {
    const asked = edges.items[i] as number;
    const set = asked - symbolCount;
    if (set < 0) nodes[asked] = edgeNodes[i] as number;
    else {
      const last = sets.start[set + 1] as number;
      for (let at = sets.start[set] as number; at < last; at++) {
        nodes[sets.items[at] as number] = edgeNodes[i] as number;
      }
    }
  }
  return nodes;
}

/** The nodes besides the root at which a phrase may begin: behind what is optional at its beginning, however much. */
function openingsOf({ root, free }: Graph): readonly number[] {
  const found = [root];
  for (const node of found) {
    const end = free.start[node + 1] as number;
    for (let i = free.start[node] as number; i < end; i++) found.push(free.items[i] as number);
  }
  return found.slice(1);
}
