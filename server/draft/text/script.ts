import { isWord } from '../../phrases/matcher';
import { flag, shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';

const shortest = 25;

/**
 * A script for the telephone may stand in quotation marks from its first word to its last: then
 * the words are the writer's own, and the marks quote nobody.
 */
export function unquoteScript({ count, id, flags }: Words): void {
  if (count === 0 || id[count - 1] !== shape['@quote']) return;
  let opens = -1;
  let said = 0;
  for (let at = 0; at < count - 1; at++) {
    if (id[at] === shape['@quote']) {
      if (opens !== -1 || !((flags[at] as number) & flag.lineStart)) return;
      opens = at;
    } else if (opens !== -1 && isWord(id[at] as number)) said++;
  }
  if (opens === -1 || said < shortest) return;
  for (let at = opens; at < count; at++) flags[at] = (flags[at] as number) & ~flag.quoted;
}
