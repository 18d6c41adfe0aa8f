import type { Compiled } from './compile';

/** The lists of a compiled lexicon, in the order they are packed. */
const lists = [
  'symbolStart',
  'symbols',
  'edgeStart',
  'edgeSymbols',
  'edgeNodes',
  'gapStart',
  'gapWords',
  'gapNodes',
  'meaningStart',
  'nodeMeanings',
] as const;

/** A compiled lexicon as a bundle carries it: strings joined by spaces, lists as 16-bit numbers in base64. */
export interface Packed {
  readonly words: string;
  readonly meanings: string;
  readonly classes: string;
  readonly root: number;
  readonly firstClass: number;
  readonly nameSymbol: number;
  readonly lengths: readonly number[];
  readonly numbers: string;
}

/** Packs a compiled lexicon. Throws when it has outgrown 16-bit numbers. */
export function pack(compiled: Compiled): Packed {
  const all = lists.flatMap((list) => Array.from(compiled[list]));
  if (all.some((value) => value > 0xffff)) throw new Error('The lexicons have outgrown 16 bits.');
  const bytes = new Uint8Array(Uint16Array.from(all).buffer);
  const { root, firstClass, nameSymbol } = compiled;
  return {
    words: compiled.words.join(' '),
    meanings: compiled.meanings.join(' '),
    classes: compiled.classes.join(' '),
    root,
    firstClass,
    nameSymbol,
    lengths: lists.map((list) => compiled[list].length),
    numbers: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  };
}

/** The lexicon `pack` was given. */
export function unpack(packed: Packed): Compiled {
  const binary = atob(packed.numbers);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  const numbers = new Uint16Array(bytes.buffer);
  let from = 0;
  const parts = packed.lengths.map((length) => {
    from += length;
    return numbers.subarray(from - length, from);
  });
  const { root, firstClass, nameSymbol } = packed;
  return {
    words: packed.words.split(' '),
    meanings: packed.meanings.split(' '),
    classes: packed.classes.split(' '),
    root,
    firstClass,
    nameSymbol,
    ...(Object.fromEntries(lists.map((list, at) => [list, parts[at]])) as Record<
      (typeof lists)[number],
      Uint16Array
    >),
  };
}
