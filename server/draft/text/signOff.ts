import { is, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { flag, shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import { idsOf } from '../tables';
import type { Layout, Range } from './layout';
import { capital, isSentence } from './lines';
import { isStop } from './sentences';

const fromWord = wordId('from');

const signatureLines = 8;
const kisses = idsOf('x xx xxx xo');

/** The words that close the message, and the name below them. */
export function findSignOff(
  words: Words,
  lines: readonly Range[],
  from: number,
): Pick<Layout, 'signOff' | 'signature'> {
  const last = lines.length - 1;
  for (let at = last; at >= Math.max(1, last - signatureLines); at--) {
    const line = lines[at] as Range;
    const next = lines[at + 1];
    if (isFrom(words, line, at === last)) return { signOff: undefined, signature: line };
    const named = next !== undefined && looksLikeName(words, next);
    if (isValediction(words, line, at === last) && (named || at >= last - 1)) {
      return closing(words, lines, at);
    }
    if (named && endsInComma(words, line) && line.last - line.first < 18) {
      return closing(words, lines, at);
    }
  }
  return byName(words, lines, from);
}

function closing(
  words: Words,
  lines: readonly Range[],
  at: number,
): Pick<Layout, 'signOff' | 'signature'> {
  const line = lines[at] as Range;
  const next = lines[at + 1];
  return { signOff: line, signature: next && { first: next.first, last: words.count } };
}

function isValediction(words: Words, line: Range, final: boolean): boolean {
  const first = words.id[line.first] as number;
  const length = line.last - line.first;
  if (is.valediction[first] !== 1 || length > 9) return false;
  for (let at = line.first; at < line.last; at++) {
    const id = words.id[at] as number;
    if (is.subjectI[id] === 1 || is.auxiliary[id] === 1) return false;
    if (isStop(id) && at < line.last - 1) return false;
  }
  const end = words.id[line.last - 1] as number;
  if (length > 4 && final && end !== shape[',']) return false;
  return true;
}

function endsInComma(words: Words, line: Range): boolean {
  return words.id[line.last - 1] === shape[','];
}

/** “from kai (year 11)” */
function isFrom(words: Words, line: Range, final: boolean): boolean {
  const opens = ((words.flags[line.first] as number) & flag.paragraphStart) !== 0;
  return final && opens && words.id[line.first] === fromWord && line.last - line.first <= 7;
}

function looksLikeName(words: Words, line: Range): boolean {
  const length = line.last - line.first;
  if (length > 8 || length === 0) return false;
  const alone = ((words.flags[line.first] as number) & flag.paragraphStart) !== 0;
  if (alone && length === 1 && words.id[line.first] === 0) return true;
  for (let at = line.first; at < line.last && at < line.first + 4; at++) {
    const id = words.id[at] as number;
    if (id === shape['@open']) return true;
    // “s/o Muhammad Din”
    if ([at - 1, at, at + 1].some((near) => words.id[near] === shape['@slash'])) continue;
    if (id === shape[',']) return at > line.first;
    if (isWord(id) && !capital(words, at) && id !== shape['@number'] && is.greetingMore[id] !== 1) {
      return at > line.first && line.last - line.first <= 3;
    }
    if (is.subjectI[id] === 1 && line.last - line.first > 2) return false;
  }
  return true;
}

/** A name alone at the end: on its own lines, or behind the last sentence's mark. */
function byName(
  words: Words,
  lines: readonly Range[],
  from: number,
): Pick<Layout, 'signOff' | 'signature'> {
  const none = { signOff: undefined, signature: undefined };
  let at = lines.length - 1;
  let signature: Range | undefined;
  for (; at > 0 && at > lines.length - 6; at--) {
    const line = lines[at] as Range;
    if (
      line.first < from ||
      isSentence(words, line) ||
      !((words.flags[line.first] as number) & flag.lineStart)
    )
      break;
    if (!looksLikeName(words, line) && !signature) break;
    if (looksLikeName(words, line)) signature = { first: line.first, last: words.count };
  }
  if (signature) return { signOff: undefined, signature };
  const final = lines.at(-1);
  if (!final) return none;
  const tail = nameTail(words, { first: Math.max(final.first, from), last: final.last });
  return tail ? { signOff: undefined, signature: tail } : none;
}

/** `… the next season. Birgit`, `… - Imani`, `Stay in touch, Idris`. */
function nameTail(words: Words, line: Range): Range | undefined {
  let at = line.last;
  if (isStop(words.id[at - 1] as number) && words.id[at - 1] === shape['.']) at--;
  while (at > line.first && words.id[at - 1] === shape['@other']) at--;
  let first = at;
  while (
    first > line.first &&
    isWord(words.id[first - 1] as number) &&
    capital(words, first - 1) &&
    at - first < 4
  ) {
    if (
      words.id[first - 2] === shape['.'] &&
      (words.end[first - 3] as number) - (words.start[first - 3] as number) === 1
    )
      first -= 2;
    else first--;
  }
  if (first === at || first <= line.first) return undefined;
  const mark = words.id[first - 1] as number;
  // “… next week x Inês”
  if (kisses.has(mark)) return { first: first - 1, last: words.count };
  if (isWord(mark) || mark === shape['@quote'] || mark === shape['@open']) return undefined;
  if (
    is.valediction[words.id[first] as number] === 1 ||
    is.greetingWord[words.id[first] as number] === 1
  )
    return undefined;
  return { first, last: words.count };
}
