import { wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Words } from '../../phrases/words';
import { type Draft, some } from '../draft';
import { placeOf } from '../places';
import { tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';

/* What a pronoun stands for: the nearest that is named before it. Each meaning has its own names to look for. */

/** Whose what some words name is: the reader's, or somebody else's, or they name nobody. */
export type Named = 'reader' | 'other' | 'nobody';

/** A pronoun, and how far before it its noun may stand: in its sentence, or in the one before as well. */
export interface Pronoun {
  readonly at: number;
  readonly sentence: Sentence;
  readonly reach: 'sentence' | 'before';
}

/** “Your team were kind, and they …”, “Your nurses are kind. They …”: whether a pronoun stands for the reader's. */
export function standsForReaders(
  draft: Draft,
  { at, sentence, reach }: Pronoun,
  named: (range: Range) => Named,
): boolean {
  const here = named({ first: sentence.first, last: at });
  if (here !== 'nobody') return here === 'reader';
  const before = draft.sentences[placeOf(draft, sentence) - 1];
  return reach === 'before' && before !== undefined && named(before) === 'reader';
}

/** What sets the next “they” against the reader's people, or names others they may be. */
const contrasting = tableOf(
  'but yet while whereas however though although another other elsewhere theirs accepted than',
);

/** “they are good, yet theirs is the better lab” */
export function contrasts(words: Words, range: Range): boolean {
  return some(contrasting, words, range);
}

/** “and (it) …”, “, only (it) …”: the first word that does more than join its clause to others, or the end. */
export function openingOf({ id }: Words, { first, last }: Range, joining: Uint8Array): number {
  let at = first;
  while (at < last && (!isWord(id[at] as number) || joining[id[at] as number] === 1)) at++;
  return at;
}

const [nobody, no, one, not, soul, your] = ['nobody', 'no', 'one', 'not', 'soul', 'your'].map(
  (word) => wordId(word),
);

/** “nobody”, “no one”, “not a soul” */
export function isNobody({ id }: Words, at: number): boolean {
  if (id[at] === no) return id[at + 1] === one;
  return id[at] === nobody || (id[at] === not && id[at + 2] === soul);
}

/** “your night porters”: where the “your” of a noun stands; -1 where it has none. */
export function yourOf({ id }: Words, noun: number): number {
  for (let at = noun - 1; at >= noun - 3; at--) {
    if (id[at] === your) return at;
    if (!isWord(id[at] as number)) return -1;
  }
  return -1;
}
