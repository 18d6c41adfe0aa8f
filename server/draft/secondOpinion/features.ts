import { matcher } from '../../phrases/language';
import type { Draft } from '../draft';
import { meaningId } from '../meaning/readings';
import type { Sentence } from '../text/sentences';

/*
 * What is seen of a sentence: its words, the pairs of words that stand side by side, how long it is
 * and where it stands, and what else the draft tells. Each is a number, so that none need be spelt out.
 */

const { count } = matcher.vocabulary;

/** The number of a pair; a word's is its own, and a trait's is below 0. */
export function pairOf(before: number, after: number): number {
  return (before + 1) * count + after;
}

/** “the draft tells of a job accepted”: news of another job and of the end of this. */
const told = (['accepted', 'withdraw', 'otherFirm', 'offer', 'attend'] as const).map((name) => ({
  name: `TELLS-${name}`,
  meaning: meaningId(name),
}));
const longest = 6;

/** The names of traits, in capitals as no word is; the first has the number -1. */
export const traits: readonly string[] = [
  'FIRST',
  'LAST',
  ...told.map(({ name }) => name),
  ...Array.from({ length: longest + 1 }, (_, level) => `LENGTH-${level}`),
];

const numberOf = (name: string) => -1 - traits.indexOf(name);
const [first, last] = ['FIRST', 'LAST'].map(numberOf) as [number, number];
const tells = told.map(({ name, meaning }) => ({ meaning, trait: numberOf(name) }));
const lengths = Array.from({ length: longest + 1 }, (_, level) => numberOf(`LENGTH-${level}`));

/** What the draft tells, of whichever of its sentences. */
export function traitsOf(draft: Draft): number[] {
  return tells
    .filter(({ meaning }) => draft.matches.some((match) => match.meaning === meaning))
    .map(({ trait }) => trait);
}

/** How long a sentence is, and whether it opens or closes the draft. */
export function placeTraits(draft: Draft, sentence: Sentence): number[] {
  const level = Math.floor(Math.log2(sentence.last - sentence.first + 1));
  const found = [lengths[Math.min(level, longest)] as number];
  if (sentence === draft.sentences[0]) found.push(first);
  if (sentence === draft.sentences.at(-1)) found.push(last);
  return found;
}

/** The words and pairs of a sentence, each with the place it ends at; those that come again come again. */
export function eachFeature(
  { words: { id } }: Draft,
  { first, last }: Sentence,
  take: (feature: number, at: number) => void,
): void {
  for (let at = first; at < last; at++) {
    const word = id[at] as number;
    // Words that no lexicon has say nothing, and part what stands on either side.
    if (word === 0) continue;
    take(word, at);
    if (at > first && id[at - 1] !== 0) take(pairOf(id[at - 1] as number, word), at);
  }
}
