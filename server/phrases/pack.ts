import type { Compiled } from './compile';
import { writeNumbers } from './digits';
import type { Graph } from './flatten';
import { itemsOf, type Lists } from './lists';
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
  const common = commonest(changes).slice(0, shorthands.length);
  const coded = changes.map((change) => shorthands[common.indexOf(change)] ?? change);
  return { count: words.length, changes: coded.join(''), shorthands: common.join('') };
}

function changeBetween(before: string, word: string): string {
  let same = 0;
  while (same < word.length && word[same] === before[same]) same++;
  const drop = drops[before.length - same];
  if (!drop || [...word].some((char) => `${drops}${shorthands} "\\`.includes(char))) {
    throw new Error(`“${word}” can’t be packed behind “${before}”.`);
  }
  return drop + word.slice(same);
}

/** Those that a shorthand saves most characters of. */
function commonest(changes: readonly string[]): string[] {
  const saved = new Map<string, number>();
  for (const change of changes) saved.set(change, (saved.get(change) ?? 0) + change.length - 1);
  return [...saved.keys()].sort((a, b) => (saved.get(b) as number) - (saved.get(a) as number));
}

function packLists(lists: Lists, below: number): PackedLists {
  const all = each(lists);
  return {
    lengths: writeNumbers(
      all.map(({ length }) => length),
      small.count,
    ),
    steps: writeNumbers(all.flatMap(differences), below),
  };
}

function packGraph(graph: Graph): PackedGraph {
  const [edges, gaps, free, ends] = [graph.edges, graph.gaps, graph.free, graph.ends].map(each) as [
    number[][],
    number[][],
    number[][],
    number[][],
  ];
  const asked = edges.flat();
  const isSet = (number: number) => number >= graph.symbolCount;
  const heads: number[] = [];
  const counts: number[] = [];
  const steps: number[] = [];
  const jumps: number[] = [];
  let edge = 0;
  edges.forEach((list, node) => {
    const [gapList, freeList, endList] = [gaps[node], free[node], ends[node]] as [
      number[],
      number[],
      number[],
    ];
    const marks =
      (freeList.length > 0 ? has.free : 0) |
      (gapList.length > 0 ? has.gaps : 0) |
      (endList.length > 0 ? has.ends : 0);
    heads.push((Math.min(list.length, many) << hasBits) | marks);
    if (list.length >= many) counts.push(list.length);
    counts.push(...[freeList, gapList, endList].map(({ length }) => length).filter(Boolean));
    let near = node;
    for (const number of list) {
      const target = graph.edgeNodes[edge++] as number;
      steps.push(2 * (near - target) + (isSet(number) ? 1 : 0));
      near = target;
    }
    jumps.push(...[...freeList, ...gapList].map((target) => node - target));
  });
  return {
    root: graph.root,
    heads: writeNumbers(heads, small.head),
    counts: writeNumbers(counts, small.count),
    edges: writeNumbers(steps, small.edge),
    jumps: writeNumbers(jumps, small.jump),
    symbols: writeNumbers(
      asked.filter((number) => !isSet(number)),
      small.symbol,
    ),
    setUses: writeNumbers(
      uses(asked.filter(isSet).map((number) => number - graph.symbolCount)),
      small.set,
    ),
    sets: packLists(graph.sets, small.difference),
    gapWords: writeNumbers(
      [...gaps.flat().keys()].map((i) => graph.gapWords[i] as number),
      small.count,
    ),
    ends: writeNumbers(ends.flat(), small.count),
  };
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
