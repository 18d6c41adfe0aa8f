import { is, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { flag, shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import type { Range } from './layout';
import { isStop } from './sentences';

/** Lines above the body that are looked at. */
export const letterheadLines = 12;

const ref = wordId('re');

/** Without a greeting, the body begins after a letterhead: short lines that are no sentence. */
export function firstBodyLine(words: Words, lines: readonly Range[]): number {
  let at = 0;
  while (at < lines.length && at < letterheadLines && !isSentence(words, lines[at] as Range)) at++;
  return at === lines.length || at === letterheadLines ? 0 : at;
}

/** Whether a line says something, rather than being a name, an address or a title. */
export function isSentence(words: Words, line: Range): boolean {
  const first = words.id[line.first] as number;
  if (first === ref || first === shape['@open']) return false;
  const length = line.last - line.first;
  let verbs = 0;
  for (let at = line.first; at < line.last; at++) {
    const id = words.id[at] as number;
    if (is.subjectI[id] === 1 || is.auxiliary[id] === 1) verbs++;
    if (is.ofYours[id] === 1 && length > 5) verbs++;
  }
  return verbs > 0 || length > 12 || (length > 3 && isStop(words.id[line.last - 1] as number));
}

/** How many words from the start of a line are names. */
export function nameLength(words: Words, line: Range): number {
  let at = line.first;
  for (; at < line.last && isWord(words.id[at] as number) && capital(words, at); at++) {
    if (is.valediction[words.id[at] as number] === 1) return 0;
    const dot = words.id[at + 1] === shape['.'] && is.abbreviation[words.id[at] as number] === 1;
    if (dot) at++;
  }
  return at - line.first;
}

/** Whether a word begins with a capital. */
export function capital(words: Words, at: number): boolean {
  return ((words.flags[at] as number) & flag.capital) !== 0;
}
