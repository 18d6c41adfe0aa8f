/** What the scanner knows about one token besides its word. */
export const flag = {
  capital: 1,
  shouting: 2,
  lineStart: 4,
  paragraphStart: 8,
  quoted: 16,
  linked: 32,
} as const;

/**
 * Words as small numbers. The first few are shapes rather than words; the scanner gives them to
 * punctuation, numbers and words no lexicon names.
 */
export const shapes = [
  '@unknown',
  ',',
  '.',
  '?',
  '!',
  ':',
  ';',
  '@dash',
  '@open',
  '@close',
  '@quote',
  '@other',
  '@ellipsis',
  '@number',
  '@amount',
  '@percent',
  '@currency',
  '@break',
  '@slash',
  '@address',
  '@link',
] as const;
export type Shape = (typeof shapes)[number];

/** The word number of a shape. */
export const shape = Object.fromEntries(shapes.map((name, id) => [name, id])) as Readonly<
  Record<Shape, number>
>;

/** Whether a word number stands for a word or a number rather than for punctuation. */
export function isWord(id: number): boolean {
  return id >= shapes.length || id === 0 || id === shape['@number'] || id === shape['@amount'];
}

const slotBits = 15;
const slotCount = 1 << slotBits;
const mostWords = slotCount >> 1;
const lengthBits = 6;
const lengthMask = (1 << lengthBits) - 1;

/** Hash and length of each word, by its number. */
export interface WordHashes {
  readonly hash: Int32Array;
  readonly length: Uint8Array;
}

/**
 * Knows words by a hash that the scanner computes while it reads: a word is known when hash and
 * length agree, so that no text is copied or compared. No two words of the lexicons share both.
 */
export class Vocabulary {
  readonly count: number;
  /** Two numbers a slot: the hash, then number and length of the word; 0 in an empty one. */
  private readonly slots = new Int32Array(2 * slotCount);

  /** Throws when there are too many words, or when two of them hash alike. */
  constructor({ hash, length }: WordHashes) {
    this.count = hash.length;
    if (this.count > mostWords) throw new Error('The vocabulary has outgrown its numbers.');
    for (let id = 0; id < this.count; id++)
      this.place(hash[id] as number, length[id] as number, id);
  }

  /** The number of a word in lower case, or -1. */
  find(word: string): number {
    return this.lookup(hashOf(word), word.length);
  }

  /** The number of the word with this hash and length, or -1 where no lexicon has it. */
  lookup(hash: number, length: number): number {
    const { slots } = this;
    for (let slot = slotOf(hash); ; slot = after(slot)) {
      const entry = slots[slot + 1] as number;
      if (entry === 0) return -1;
      if (slots[slot] === hash && (entry & lengthMask) === (length & lengthMask)) {
        return entry >> lengthBits;
      }
    }
  }

  private place(hash: number, length: number, id: number): void {
    const { slots } = this;
    const entry = (id << lengthBits) | (length & lengthMask);
    let slot = slotOf(hash);
    for (; slots[slot + 1] !== 0; slot = after(slot)) {
      const other = slots[slot + 1] as number;
      const alike = slots[slot] === hash && (other & lengthMask) === (entry & lengthMask);
      if (alike) throw new Error(`Words ${other >> lengthBits} and ${id} hash alike.`);
    }
    slots[slot] = hash;
    slots[slot + 1] = entry;
  }
}

/** The hashes of words in lower case. */
export function hashesOf(words: readonly string[]): WordHashes {
  return {
    hash: Int32Array.from(words, hashOf),
    length: Uint8Array.from(words, ({ length }) => length),
  };
}

/** One step of a word's hash: feed lower-case character codes from left to right, starting at 0. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function slotOf(hash: number): number {
  return 2 * ((hash ^ (hash >>> slotBits)) & (slotCount - 1));
}

function after(slot: number): number {
  return (slot + 2) & (2 * slotCount - 1);
}

/** The hash of a word in lower case. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}
