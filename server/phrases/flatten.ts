import type { Node } from './compile';
import { type Lists, listOf } from './lists';

/**
 * A graph of nodes in flat lists, one list a node; nodes lead only to nodes with smaller numbers.
 * An edge takes one word; a gap lets up to some words pass; a free step takes none.
 */
export interface Graph {
  readonly root: number;
  /** What the edges ask for: a symbol, or (from `symbolCount` on) one of a set of symbols. */
  readonly edges: Lists;
  /** Where the edges lead, side by side with `edges`. */
  readonly edgeNodes: ArrayLike<number>;
  readonly sets: Lists;
  readonly symbolCount: number;
  readonly gaps: Lists;
  /** How many words a gap lets pass, side by side with the nodes in `gaps`. */
  readonly gapWords: ArrayLike<number>;
  readonly free: Lists;
  /** What the words up to a node mean. */
  readonly ends: Lists;
}

type Pair = readonly [number, number];

interface FlatNode {
  /** Target and what is asked for, the nearest target first. */
  readonly edges: readonly Pair[];
  /** Target and words. */
  readonly gaps: readonly Pair[];
  readonly free: readonly number[];
  readonly meanings: readonly number[];
}

/** Numbers the nodes from the ends up; equal nodes become one. */
export function flatten(root: Node, idOf: (symbol: string) => number, symbolCount: number): Graph {
  const sets = new Distinct<readonly number[]>();
  const flat = new Distinct<FlatNode>();
  const done = new Map<Node, number>();

  const numberOf = (node: Node): number => {
    const known = done.get(node);
    if (known !== undefined) return known;
    // The edges last: sets then have their numbers in the order of the nodes.
    const content: FlatNode = {
      gaps: descending(node.gaps.map((gap) => [numberOf(gap.node), gap.words])),
      free: descending(node.free.map((to) => [numberOf(to), 0])).map(([to]) => to),
      meanings: [...new Set(node.meanings)].sort((a, b) => a - b),
      edges: byTarget(node).map(([target, symbols]) => [target, askFor(symbols)]),
    };
    const number = onlyStep(content) ?? flat.add(content);
    done.set(node, number);
    return number;
  };
  const byTarget = (node: Node): [target: number, symbols: number[]][] => {
    const found = new Map<number, number[]>();
    for (const [symbol, to] of node.next) {
      const target = numberOf(to);
      found.set(target, [...(found.get(target) ?? []), idOf(symbol)]);
    }
    return [...found].sort(([a], [b]) => b - a);
  };
  const askFor = (symbols: number[]): number =>
    symbols.length === 1
      ? (symbols[0] as number)
      : symbolCount + sets.add(symbols.sort((a, b) => a - b));

  const rootNumber = numberOf(root);
  return { root: rootNumber, symbolCount, sets: listOf(sets.items), ...listsOf(flat.items) };
}

/** What leads on from the nodes, list by list. */
function listsOf(nodes: readonly FlatNode[]): Omit<Graph, 'root' | 'symbolCount' | 'sets'> {
  const edges = nodes.map((node) => node.edges);
  const gaps = nodes.map((node) => node.gaps);
  return {
    edges: listOf(edges.map(seconds)),
    edgeNodes: Int32Array.from(edges.flatMap(firsts)),
    gaps: listOf(gaps.map(firsts)),
    gapWords: Int32Array.from(gaps.flatMap(seconds)),
    free: listOf(nodes.map((node) => node.free)),
    ends: listOf(nodes.map((node) => node.meanings)),
  };
}

/** Numbers things by what they hold; equal ones get the same number. */
class Distinct<T> {
  readonly items: T[] = [];
  private readonly numbers = new Map<string, number>();

  add(item: T): number {
    const key = JSON.stringify(item);
    const number = this.numbers.get(key) ?? this.items.push(item) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** A node that holds nothing but one free step stands for where that leads. */
function onlyStep({ edges, gaps, free, meanings }: FlatNode): number | undefined {
  const bare = edges.length + gaps.length + meanings.length === 0 && free.length === 1;
  return bare ? free[0] : undefined;
}

/** The nearest target first, each pair once. */
function descending(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = [...pairs].sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  return sorted.filter((pair, at) => pair.join() !== sorted[at - 1]?.join());
}

const firsts = (pairs: readonly Pair[]) => pairs.map(([first]) => first);
const seconds = (pairs: readonly Pair[]) => pairs.map(([, second]) => second);
