import { is } from '../phrases/language';
import { flag, shape } from '../phrases/vocabulary';
import type { Words } from '../phrases/words';
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
  const body = lines.filter((line) => line.last > from);
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

function afterBreaks(words: Words, at: number): number {
  let next = at;
  while (next < words.count && words.id[next] === shape['@break']) next++;
  return next;
}

function linesOf(words: Words): Range[] {
  const found: Range[] = [];
  let first = -1;
  for (let at = 0; at < words.count; at++) {
    if (words.id[at] === shape['@break']) {
      if (first !== -1) found.push({ first, last: at });
      first = -1;
    } else if ((words.flags[at] as number) & flag.lineStart || first === -1) {
      if (first !== -1) found.push({ first, last: at });
      first = at;
    }
  }
  if (first !== -1) found.push({ first, last: words.count });
  return found;
}

/** The line that opens with “PS” or “P.S.”, to the end. */
function findPostscript(words: Words, lines: readonly Range[]): Range | undefined {
  const line = lines.findLast(({ first }) => is.postscript[words.id[first] as number] === 1);
  return line && line !== lines[0] ? { first: line.first, last: words.count } : undefined;
}
