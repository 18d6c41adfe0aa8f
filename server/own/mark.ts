import type { Draft } from '../draft/draft';
import type { Range } from '../draft/text/layout';
import { isWord } from '../phrases/matcher';
import { flag, hashOf } from '../phrases/vocabulary';
import { fold } from '../phrases/words';

/**
 * A short mark of the sentence that holds a word, or of its line where it is in none, as in a
 * greeting. It says nothing of the text, and stays the same until a word of the sentence changes.
 */
export function markOf(draft: Draft, at: number): string {
  const { first, last } =
    draft.sentences.find((sentence) => sentence.first <= at && at < sentence.last) ??
    lineOf(draft, at);
  const words: string[] = [];
  for (let word = first; word < last; word++) {
    if (isWord(draft.words.id[word] as number)) words.push(fold(draft.textOf(oneWord(word))));
  }
  return (hashOf(words.join(' ')) >>> 0).toString(36);
}

function oneWord(at: number): Range {
  return { first: at, last: at + 1 };
}

function lineOf({ words }: Draft, at: number): Range {
  const begins = (word: number) => ((words.flags[word] as number) & flag.lineStart) !== 0;
  let first = at;
  while (first > 0 && !begins(first)) first--;
  let last = at + 1;
  while (last < words.count && !begins(last)) last++;
  return { first, last };
}
