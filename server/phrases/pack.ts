import type { Compiled } from './compile';
import { writeNumbers } from './digits';
import type { Graph } from './flatten';
import { itemsOf, type Lists } from './lists';
import {
  drops,
  type Packed,
  type PackedGraph,
  type PackedLists,
  type PackedSparse,
  type PackedWords,
  small,
} from './packed';
import { shapes } from './vocabulary';

/** Packs a compiled lexicon. Throws when it has outgrown the format. */
export function pack(compiled: Compiled & { readonly words: readonly string[] }): Packed {
  return {
    words: packWords(compiled.words.slice(shapes.length)),
    meanings: compiled.meanings.join(' '),
    classes: compiled.classes.join(' '),
    askedGroups: compiled.askedGroups,
    members: packLists(compiled.members, small.member),
    graph: packGraph(compiled.graph()),
  };
}

function packWords(words: readonly string[]): PackedWords {
  const changes = words.map((word, at) => changeBetween(words[at - 1] ?? '', word));
  return { count: words.length, changes: changes.join('') };
}

function changeBetween(before: string, word: string): string {
  let same = 0;
  while (same < word.length && word[same] === before[same]) same++;
  const drop = drops[before.length - same];
  if (!drop || [...word].some((char) => `${drops}"\\`.includes(char))) {
    throw new Error(`“${word}” can’t be packed behind “${before}”.`);
  }
  return drop + word.slice(same);
}

function packLists(lists: Lists, below: number): PackedLists {
  const all = each(lists);
  return {
    lengths: writeNumbers(lengths(all), small.count),
    steps: writeNumbers(all.flatMap(differences), below),
  };
}

function packSparse(lists: readonly number[][], below: number): PackedSparse {
  const filled = [...lists.keys()].filter((list) => lists[list]?.length);
  return {
    steps: writeNumbers(
      filled.map((list, at) => list - (filled[at - 1] ?? -1)),
      small.count,
    ),
    lengths: writeNumbers(lengths(lists).filter(Boolean), small.count),
    items: writeNumbers(lists.flat(), below),
  };
}

function packGraph(graph: Graph): PackedGraph {
  const edges = each(graph.edges);
  const asked = edges.flat();
  const isSet = (number: number) => number >= graph.symbolCount;
  const sets = asked.filter(isSet).map((number) => number - graph.symbolCount);
  const symbols = asked.filter((number) => !isSet(number));
  return {
    root: graph.root,
    edgeCounts: writeNumbers(lengths(edges), small.edgeCount),
    edges: writeNumbers(stepsOf(graph, edges, isSet), small.edge),
    symbols: writeNumbers(symbols, small.symbol),
    setUses: writeNumbers(uses(sets), small.set),
    sets: packLists(graph.sets, small.difference),
    free: packSparse(each(graph.free).map(jumps), small.jump),
    gaps: packSparse(each(graph.gaps).map(jumps), small.jump),
    gapWords: writeNumbers(Array.from(graph.gapWords), small.count),
    ends: packSparse(each(graph.ends), small.count),
  };
}

/** For each edge, how much farther back it leads than the edge before, and whether it asks for a set. */
function stepsOf(
  { edgeNodes }: Graph,
  edges: readonly number[][],
  isSet: (number: number) => boolean,
): number[] {
  let edge = 0;
  return edges.flatMap((list, node) => {
    let near = node;
    return list.map((number) => {
      const farther = near - (edgeNodes[edge] as number);
      near = edgeNodes[edge++] as number;
      return 2 * farther + (isSet(number) ? 1 : 0);
    });
  });
}

function jumps(targets: readonly number[], node: number): number[] {
  return targets.map((target) => node - target);
}

function lengths(lists: readonly number[][]): number[] {
  return lists.map(({ length }) => length);
}

/** How long ago each number was met for the first time; 0 for a new one. */
function uses(numbers: readonly number[]): number[] {
  let known = 0;
  return numbers.map((number) => (number < known ? known - number : known++ * 0));
}

function each(lists: Lists): number[][] {
  return Array.from({ length: lists.start.length - 1 }, (_, at) => itemsOf(lists, at));
}

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}
