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
}

/** Lists of ascending numbers: how long they are, and by how much each number is larger than the one before. */
export interface PackedLists {
  readonly lengths: string;
  readonly steps: string;
}

/** Lists of which most are empty. */
export interface PackedSparse {
  /** For each list that holds something, how far it is from the one before that does. */
  readonly steps: string;
  readonly lengths: string;
  readonly items: string;
}

export interface PackedGraph {
  readonly root: number;
  readonly edgeCounts: string;
  /** For each edge, how much farther back it leads than the edge before, twice; 1 more for a set. */
  readonly edges: string;
  /** For each edge that is none of a set, its symbol. */
  readonly symbols: string;
  /** For each edge of a set, how many sets ago that was first named; 0 for the next new one. */
  readonly setUses: string;
  readonly sets: PackedLists;
  /** Where free steps and gaps lead, as how far back that is. */
  readonly free: PackedSparse;
  readonly gaps: PackedSparse;
  readonly gapWords: string;
  readonly ends: PackedSparse;
}

/** Numbers below these take one digit. */
export const small = {
  symbol: 0,
  difference: 30,
  member: 60,
  count: 70,
  edgeCount: 80,
  edge: 68,
  jump: 60,
  set: 20,
};

/** How many characters of the word before are dropped; what is put in their place follows. */
export const drops = 'ABCDEFGHIJKLMNOP';
