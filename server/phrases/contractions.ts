import { hashOf, type Vocabulary } from './vocabulary';

/** `wo` in `won’t` is `will`. */
const bases = 'wo=will ca=can sha=shall ai=is';
const suffixes = "ve=have ll=will re=are d=would m=am s='s";
/** Written without an apostrophe: head + tail = first word, second word. */
const glued =
  'can+not can+t=can,not won+t=will,not don+t=do,not didn+t=did,not doesn+t=does,not isn+t=is,not ' +
  'wasn+t=was,not wouldn+t=would,not couldn+t=could,not shouldn+t=should,not haven+t=have,not ' +
  'hasn+t=has,not aren+t=are,not i+m=i,am i+ve=i,have you+re=you,are you+ve=you,have they+re=they,are ' +
  'can+nae=can,not did+nae=did,not do+nae=do,not would+nae=would,not could+nae=could,not is+nae=is,not was+nae=was,not have+nae=have,not ' +
  'i+l=i,will they+ve=they,have they+ll=they,will you+ll=you,will we+ve=we,have it+ll=it,will ' +
  "that+s=that,'s gon+na=going,to wan+na=want,to got+ta=got,to";

/** Two words written as one. */
export interface Glued {
  readonly first: number;
  readonly second: number;
  /** Characters of the first half. */
  readonly length: number;
}

/** How a vocabulary's words run together. */
export interface Contractions {
  readonly not: number;
  /** What `&` stands for. */
  readonly and: number;
  /** What stands behind an owner: `’s`, or the apostrophe alone. */
  readonly possessive: number;
  /** Hash of the head before `n’t` → its word. */
  readonly bases: ReadonlyMap<number, number>;
  /** Hash of what stands behind the apostrophe → its word. */
  readonly suffixes: ReadonlyMap<number, number>;
  /** Word number of the whole → its two words. */
  readonly glued: ReadonlyMap<number, Glued>;
  /** Word number → 1 where `glued` has it. */
  readonly isGlued: Uint8Array;
  /** “il text you”, while “Il Forno” is a name: runs together in small letters only. */
  readonly small: number;
}

/** The words that contractions need a vocabulary to know. */
export const spokenWords: readonly string[] = [
  'not',
  'and',
  ...pairs(bases).map(([, word]) => word),
  ...pairs(suffixes).map(([, word]) => word),
  ...halves().flatMap(({ head, tail, first, second }) => [head + tail, first, second]),
];

/** Contractions in the numbers of a vocabulary that knows the `spokenWords`. */
export function contractionsOf(vocabulary: Vocabulary): Contractions {
  const byHash = (list: string) =>
    new Map(pairs(list).map(([from, to]) => [hashOf(from), vocabulary.find(to)]));
  const gluedWords = halves().map(({ head, tail, first, second }) => {
    const words = { first: vocabulary.find(first), second: vocabulary.find(second) };
    return [vocabulary.find(head + tail), { ...words, length: head.length }] as const;
  });
  const isGlued = new Uint8Array(vocabulary.count);
  for (const [id] of gluedWords) isGlued[id] = 1;
  return {
    isGlued,
    small: vocabulary.find('il'),
    not: vocabulary.find('not'),
    and: vocabulary.find('and'),
    possessive: vocabulary.find("'s"),
    bases: byHash(bases),
    suffixes: byHash(suffixes),
    glued: new Map(gluedWords),
  };
}

function pairs(list: string): [from: string, to: string][] {
  return list.split(' ').map((pair) => pair.split('=') as [string, string]);
}

function halves() {
  return glued.split(' ').map((row) => {
    const [head = '', tail = '', first = head, second = tail] = row.split(/[+=,]/);
    return { head, tail, first, second };
  });
}
