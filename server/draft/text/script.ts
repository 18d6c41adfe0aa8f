import { isWord } from '../../phrases/matcher';
import { flag, shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import type { Range } from './layout';

const shortest = 20;
/** Words around each word in quotation marks. */
const mostAround = 3;

/**
 * A script for the telephone, or a message sent again, may stand in quotation marks: paragraphs of
 * its own, and no small part of the whole. Then the words are the writer's own, and the marks quote
 * nobody.
 */
export function unquoteScript(words: Words): void {
  const quotations = wholeParagraphs(words);
  if (quotations.length === 0) return;
  let said = 0;
  for (const quotation of quotations) said += wordsIn(words, quotation);
  const around = wordsIn(words, { first: 0, last: words.count }) - said;
  if (said < shortest || around > mostAround * said) return;
  const { flags } = words;
  for (const { first, last } of quotations)
    for (let at = first; at < last; at++) flags[at] = (flags[at] as number) & ~flag.quoted;
}

/** The paragraphs and items that open with a quotation mark, close with one, and have no other within. */
function wholeParagraphs({ count, id, flags }: Words): Range[] {
  const found: Range[] = [];
  const opensLine = (at: number) => ((flags[at] as number) & flag.lineStart) !== 0;
  const isBullet = (at: number) => id[at] === shape['@dash'] && opensLine(at);
  let opens = -1;
  for (let at = 0; at < count; at++) {
    if (id[at] !== shape['@quote']) continue;
    const closes = at + 1 === count || id[at + 1] === shape['@break'] || isBullet(at + 1);
    if (opens !== -1 && closes) found.push({ first: opens, last: at + 1 });
    opens = opens === -1 && (opensLine(at) || isBullet(at - 1)) ? at : -1;
  }
  return found;
}

function wordsIn({ id }: Words, { first, last }: Range): number {
  let found = 0;
  for (let at = first; at < last; at++) if (isWord(id[at] as number)) found++;
  return found;
}
