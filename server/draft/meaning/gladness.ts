import { is } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Words } from '../../phrases/words';
import { idsOf } from '../tables';

const glad = idsOf('glad happy pleased delighted thrilled');
const told = idsOf('hear read see learn find');
const undergone = idsOf('have be get receive meet know');
const own = idsOf('me my us our mine');
const [to, that] = ['to', 'that'].map((word) => [...idsOf(word)][0]);

/**
 * Gladness at a word that thanks nobody: “I’m glad to post you a copy” offers, “delighted to read that your
 * firm won …” is glad of what is the reader's own.
 */
export function isNoThanks({ id }: Words, at: number, last: number): boolean {
  if (!glad.has(id[at] as number) || id[at + 1] !== to) return false;
  const verb = id[at + 2] as number;
  if (!told.has(verb)) return isWord(verb) && !undergone.has(verb);
  if (id[at + 3] !== that || is.ofYours[id[at + 4] as number] !== 1) return false;
  for (let next = at + 5; next < last; next++) if (own.has(id[next] as number)) return false;
  return true;
}
