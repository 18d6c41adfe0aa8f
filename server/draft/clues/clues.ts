import { matcher } from '../../phrases/language';
import { flag } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import type { Range } from '../text/layout';

/*
 * What a thing in a draft, such as a name, shows where it stands: words by the slot they stand in (“right before
 * it: at”), pairs of words, and traits. All are numbers, so that no text is put together to look one up.
 */

/** Takes clues one by one, as often as they are shown. */
export interface ClueTaker {
  /** A word in a slot; of the slot of traits, the trait's number. */
  word(slot: number, word: number): void;
  /** Two words in a slot of pairs. */
  pair(slot: number, first: number, second: number): void;
}

/** The slots of a sort of thing, and what its traits are called. */
export interface Slots {
  readonly names: readonly string[];
  readonly traits: readonly string[];
}

/** The slot whose words are traits. */
export const traitSlot = 'traits';
/** A slot called so is one of pairs. */
export const isOfPairs = (slot: string) => slot.endsWith('Pair');

const { count } = matcher.vocabulary;

/** In the place of a word: that the range ends, and a capitalised word that no lexicon has. */
export const beyond = count;
export const unknownName = count + 1;
/** Numbers of words are below this. */
export const wordLimit = count + 2;

/** The word at a place, as clues have it; outside of the range, `beyond`. */
export function wordAt({ id, flags }: Words, at: number, { first, last }: Range): number {
  if (at < first || at >= last) return beyond;
  const word = id[at] as number;
  return word === 0 && ((flags[at] as number) & flag.capital) !== 0 ? unknownName : word;
}

/** Names → their numbers, in order. */
export function numbered<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
}
