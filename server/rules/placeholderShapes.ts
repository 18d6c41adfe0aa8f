import { families, shouted } from './placeholderFamilies';

/* Where a text holds what looks like a placeholder. */

/** What looks like a placeholder from an offset on. */
export function shapedIn(text: string, from: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = from;
  for (const { at, shapes } of beginningsIn(text, from)) {
    if (at < end) continue;
    const match = matchAt(text, at, shapes);
    if (!match) continue;
    found.push(match);
    end = at + match[0].length;
  }
  return found;
}

function matchAt(text: string, at: number, shapes: readonly RegExp[]): RegExpExecArray | null {
  for (const shape of shapes) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match) return match;
  }
  return null;
}

/**
 * What any in capitals holds one of; each begins with a rare letter, since that is searched for first, as long
 * as there are six at most.
 */
const telling =
  'XX TB INSERT NAME TITLE COMPAN ROLE POSITI DATE REASON RECRUI EMPLOY psum MM YYYY'.split(' ');
const wordlike = /\b(?:[A-Z]{2}|\d+XX|[Ll]orem)/g;

interface Beginning {
  readonly at: number;
  readonly shapes: readonly RegExp[];
}

/** “Dear **First name**” */
function pastEmphasis(text: string, from: number): number {
  let at = from;
  while (at < from + 2 && (text[at] === '*' || text[at] === '_')) at++;
  return at;
}

function beginningsIn(text: string, from: number): Beginning[] {
  const found: Beginning[] = [];
  for (const { begins = [], behind = [], shapes } of families) {
    for (const sign of begins)
      for (let at = text.indexOf(sign, from); at !== -1; at = text.indexOf(sign, at + 1))
        found.push({ at, shapes });
    for (const sign of behind)
      for (let at = text.indexOf(sign, from); at !== -1; at = text.indexOf(sign, at + 1))
        found.push({ at: pastEmphasis(text, at + sign.length), shapes });
  }
  if (telling.some((sign) => text.includes(sign, from))) {
    wordlike.lastIndex = from;
    for (const { index } of text.matchAll(wordlike)) found.push({ at: index, shapes: shouted });
  }
  return found.length > 1 ? found.sort((a, b) => a.at - b.at) : found;
}
