/**
 * A compiled lexicon as a bundle carries it: strings that need no escaping. `pack.ts` writes them at
 * build time, `unpack.ts` reads them; what both must know stands here.
 */
export interface Packed {
  readonly words: PackedWords;
  readonly meanings: string;
  readonly classes: string;
  readonly askedGroups: number;
  readonly members: PackedLists;
  readonly graph: PackedGraph;
}

/** The words in the order of the alphabet, each as what changes from the one before. */
export interface PackedWords {
  readonly count: number;
  readonly changes: string;
  /** What the shorthands stand for, one behind the other. */
  readonly shorthands: string;
}

/** Lists of ascending numbers: how long they are, and by how much each number is larger than the one before. */
export interface PackedLists {
  readonly lengths: string;
  readonly steps: string;
}

export interface PackedGraph {
  readonly root: number;
  /** For each node: how many edges it has (up to `many`), and what else, as the bits of `has`. */
  readonly heads: string;
  /** What the heads leave open: from `many` on the number of edges; how many free steps, gaps, meanings. */
  readonly counts: string;
  /** For each edge, how much farther back it leads than the edge before, twice; 1 more for a set. */
  readonly edges: string;
  /** For each free step and gap of a node, how far back it leads. */
  readonly jumps: string;
  /** For each edge that is none of a set, its symbol. */
  readonly symbols: string;
  /** For each edge of a set, how many sets ago that was first named; 0 for the next new one. */
  readonly setUses: string;
  readonly sets: PackedLists;
  readonly gapWords: string;
  readonly ends: string;
}

/** Numbers below these take one digit. */
export const small = {
  symbol: 0,
  difference: 30,
  member: 60,
  count: 70,
  head: 74,
  edge: 68,
  jump: 60,
  set: 20,
};

/** What a node has besides edges. */
export const has = { free: 1, gaps: 2, ends: 4 };
export const hasBits = 3;
export const many = 9;

/** How many characters of the word before are dropped; what is put in their place follows. */
export const drops = 'ABCDEFGHIJKLMNOP';
/** Each stands for one of the commonest changes, such as dropping `ed` and putting `ing`. */
export const shorthands = 'QRSTUVWXYZ!#$%()*+,-/:;<=>?@^_{|}~';
