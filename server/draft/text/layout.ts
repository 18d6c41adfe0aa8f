import { is } from '../../phrases/language';
import { flag, shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import { firstBodyLine } from './lines';
import { findGreeting } from './salutation';
import { findSignOff } from './signOff';

/** Words `first` to `last` (exclusive). */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Where the message begins and ends: word ranges; an absent part is undefined. */
export interface Layout {
  readonly greeting: Range | undefined;
  /** What lies between the greeting and the sign-off. */
  readonly main: Range;
  readonly signOff: Range | undefined;
  readonly signature: Range | undefined;
  /** From “PS” on: checked as part of the body. */
  readonly postscript: Range | undefined;
}

/** Finds greeting, sign-off and signature by their place and shape. */
export function layoutOf(words: Words): Layout {
  const lines = linesOf(words);
  const greeting = findGreeting(words, lines);
  const from = greeting
    ? afterBreaks(words, greeting.last)
    : (lines[firstBodyLine(words, lines)]?.first ?? 0);
  const body = linesFrom(lines, from);
  const postscript = findPostscript(words, body);
  const above = postscript ? body.filter((line) => line.first < postscript.first) : body;
  const { signOff, signature } = findSignOff(words, above, from);
  const to = signOff?.first ?? signature?.first ?? postscript?.first ?? words.count;
  return {
    greeting,
    main: { first: from, last: Math.max(from, to) },
    signOff,
    signature: signature && { first: signature.first, last: postscript?.first ?? signature.last },
    postscript,
  };
}

/** The lines that end behind a word. */
function linesFrom(lines: readonly Range[], word: number): readonly Range[] {
  let at = 0;
  while (at < lines.length && (lines[at] as Range).last <= word) at++;
  return lines.slice(at);
}

function afterBreaks(words: Words, at: number): number {
  let next = at;
  while (next < words.count && words.id[next] === shape['@break']) next++;
  return next;
}

function linesOf(words: Words): Range[] {
  const { count, id, flags } = words;
  const found: Range[] = [];
  let first = -1;
  for (let at = 0; at < count; at++) {
    const isBreak = id[at] === shape['@break'];
    if (!isBreak && first !== -1 && ((flags[at] as number) & flag.lineStart) === 0) continue;
    if (first !== -1) found.push({ first, last: at });
    first = isBreak ? -1 : at;
  }
  if (first !== -1) found.push({ first, last: count });
  return found;
}

/** The line that opens with “PS” or “P.S.”, to the end. */
function findPostscript(words: Words, lines: readonly Range[]): Range | undefined {
  for (let at = lines.length - 1; at > 0; at--) {
    const { first } = lines[at] as Range;
    if (is.postscript[words.id[first] as number] === 1) return { first, last: words.count };
  }
  return undefined;
}
