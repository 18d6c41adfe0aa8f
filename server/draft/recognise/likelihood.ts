import { matcher } from '../../phrases/language';
import { meaningId } from '../meaning/readings';
import type { Clues } from './clues';
import { weights } from './weights';

/*
 * Whether a document is a draft hangs on many small things at once, none of which decides it. What
 * each of them weighs is learnt from the labelled documents of the corpus (`npm run learn`): a
 * weight is ten times the logarithm of the odds it adds, and above 0 it is more likely a draft than not.
 */

const byWord = tableOf(weights.words, matcher.vocabulary.count, (word) =>
  matcher.vocabulary.find(word),
);
const byMeaning = tableOf(weights.meanings, matcher.meanings.length, meaningId);
const byTrait: ReadonlyMap<string, number> = new Map(Object.entries(weights.traits));

/** More than any document reaches that is none, by what it shows alone. */
export const certain = 50;

/** What a document shows of itself weighs so much. */
export function weightOf({ words, meanings, traits }: Clues): number {
  let sum = weights.bias + weightOfTraits(traits);
  for (const word of words) sum += byWord[word] as number;
  for (const meaning of meanings) sum += byMeaning[meaning] as number;
  return sum;
}

export function weightOfTraits(traits: readonly string[]): number {
  let sum = 0;
  for (const trait of traits) sum += byTrait.get(trait) ?? 0;
  return sum;
}

/** `name weight name weight …` as a table over numbers; a name that is gone weighs nothing. */
function tableOf(listed: string, count: number, numberOf: (name: string) => number): Int16Array {
  const table = new Int16Array(count);
  const fields = listed.trim().split(/\s+/);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const number = numberOf(fields[at] as string);
    if (number >= 0) table[number] = Number(fields[at + 1]);
  }
  return table;
}
