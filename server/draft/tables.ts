import { matcher, wordId } from '../phrases/language';

/** A table over word numbers that is 1 for these words, parted by white space. Throws where no lexicon has one. */
export function tableOf(words: string): Uint8Array {
  const table = new Uint8Array(matcher.vocabulary.count);
  for (const word of words.trim().split(/\s+/)) table[wordId(word)] = 1;
  return table;
}

/** The numbers of these words, parted by white space. Throws where no lexicon has one. */
export function idsOf(words: string): ReadonlySet<number> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => wordId(word)),
  );
}
