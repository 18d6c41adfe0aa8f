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

/** Interns words by a hash that the scanner can compute while it reads. */
export class Vocabulary {
  readonly words: string[];
  private readonly slots = new Int32Array(buckets).fill(-1);

  constructor(words: readonly string[] = shapes) {
    this.words = [...words];
    for (const [id, word] of this.words.entries()) this.place(word, id);
  }

  /** The number of a word, added when it is new. */
  add(word: string): number {
    const known = this.find(word);
    if (known !== -1) return known;
    const id = this.words.push(word) - 1;
    if (id > buckets / 2) throw new Error('The vocabulary has outgrown its table.');
    this.place(word, id);
    return id;
  }

  /** The number of a word in lower case, or -1. */
  find(word: string): number {
    return this.lookup(word, 0, word.length, hashOf(word));
  }

  /** The number of `text[start, end)` read in lower case, whose hash is known; -1 where no lexicon has it. */
  lookup(text: string, start: number, end: number, hash: number): number {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] as number;
      if (id === -1) return -1;
      if (same(this.words[id] as string, text, start, end)) return id;
    }
  }

  private place(word: string, id: number): void {
    let slot = hashOf(word) & mask;
    while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }
}

/** One step of the hash: feed lower-case character codes from left to right, starting at 0. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== lower(text.charCodeAt(start + i))) return false;
  }
  return true;
}

/** ASCII letters in lower case, curly apostrophes straight. */
export function lower(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 0x2019 ? 39 : code;
}
