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

const buckets = 1 << 15;
const mask = buckets - 1;

/**
 * Interns words by two hashes that the scanner computes while it reads: a word is known when both
 * agree, so that no text is copied or compared. Two words of the lexicons never share both.
 */
export class Vocabulary {
  readonly words: string[];
  private readonly slots = new Int32Array(buckets).fill(-1);
  private readonly checks = new Int32Array(buckets);

  constructor(words: readonly string[] = shapes) {
    this.words = [...words];
    for (const [id, word] of this.words.entries()) this.place(word, id);
  }

  /** The number of a word, added when it is new. Throws when the table is full or two words hash alike. */
  add(word: string): number {
    const known = this.find(word);
    if (known !== -1) {
      if (this.words[known] !== word)
        throw new Error(`“${word}” hashes like “${this.words[known]}”`);
      return known;
    }
    const id = this.words.push(word) - 1;
    if (id > buckets / 2) throw new Error('The vocabulary has outgrown its table.');
    this.place(word, id);
    return id;
  }

  /** The number of a word in lower case, or -1. */
  find(word: string): number {
    return this.lookup(hashOf(word, hashStep), hashOf(word, checkStep));
  }

  /** The number of the word with these hashes, or -1 where no lexicon has it. */
  lookup(hash: number, check: number): number {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] as number;
      if (id === -1 || this.checks[slot] === check) return id;
    }
  }

  /** Reads another spelling as a known word. */
  alias(spelling: string, id: number): void {
    this.place(spelling, id);
  }

  private place(word: string, id: number): void {
    let slot = hashOf(word, hashStep) & mask;
    while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
    this.slots[slot] = id;
    this.checks[slot] = hashOf(word, checkStep);
  }
}

/** One step of the hash that finds a slot: feed lower-case character codes from left to right, starting at 0. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** One step of the hash that tells words of one slot apart. */
export function checkStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) | 0;
}

function hashOf(word: string, step: (hash: number, code: number) => number): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}
