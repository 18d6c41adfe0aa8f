import type { Draft } from '../draft';

/** “frankly”: whether a word ends as adverbs do, whether or not any lexicon knows it. */
export function isAdverb({ words, text }: Draft, at: number): boolean {
  const end = words.end[at] as number;
  return end - (words.start[at] as number) > shortest && text.slice(end - 2, end) === 'ly';
}

/** “only” and “July” are none. */
const shortest = 4;
