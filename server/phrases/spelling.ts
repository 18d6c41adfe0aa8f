import { fold, lowerCase } from './characters';
import { type Contractions, contractionsOf } from './contractions';
import { Dialect } from './dialect';
import { Typos } from './typos';
import { hashStep, type Vocabulary } from './vocabulary';

/** Knows the words behind spellings: slips, dropped letters, accents, halves of contractions. */
export class Spelling {
  readonly contractions: Contractions;
  readonly dialect: Dialect;
  private readonly typos: Typos;

  constructor(private readonly vocabulary: Vocabulary) {
    this.contractions = contractionsOf(vocabulary);
    this.dialect = new Dialect(vocabulary);
    this.typos = new Typos(vocabulary);
  }

  /** The word with this hash, or, where nobody knows it, the one it is a slip of; else -1. */
  word(hash: number, text: string, start: number, end: number): number {
    const id = this.vocabulary.lookup(hash, end - start);
    if (id !== -1 || end - start < 4) return id;
    const meant = this.typos.find(text, start, end, hash);
    if (meant !== -1 || !endsInIn(text, end)) return meant;
    // `goin` for `going`
    return this.vocabulary.lookup(hashStep(hash, letterG), end - start + 1);
  }

  /** The word without its accents, or -1. */
  folded(text: string, start: number, end: number): number {
    return this.vocabulary.find(fold(text.slice(start, end)));
  }

  /** The word between two places as it stands, or 0. */
  between(text: string, start: number, end: number): number {
    const plain = this.vocabulary.lookup(hashBetween(text, start, end), end - start);
    return Math.max(0, plain === -1 ? this.folded(text, start, end) : plain);
  }
}

/** The hash of what stands between two places. */
export function hashBetween(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashStep(hash, lowerCase(text.charCodeAt(at)));
  return hash;
}

const [letterG, letterI, letterN] = [103, 105, 110];

function endsInIn(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === letterN && text.charCodeAt(end - 2) === letterI;
}
