import { matcher } from '../../phrases/language';
import { kinds } from './kinds';

/** Words that keep like company in general English. */
export interface Kind {
  /** The most central of them. */
  readonly name: string;
  /** Their numbers, ascending; a word that the lexicons no longer have is none of them. */
  readonly members: readonly number[];
}

export const listedKinds: readonly Kind[] = kinds
  .trim()
  .split(/\n\s*/)
  .map((line) => {
    const words = line.split(' ');
    const members = words.map((word) => matcher.vocabulary.find(word)).filter((id) => id !== -1);
    return { name: words[0] as string, members: members.sort((a, b) => a - b) };
  });
