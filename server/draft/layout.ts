import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { flag, shape } from '../phrases/vocabulary';
import type { Words } from '../phrases/words';
import { isStop } from './sentences';

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

const letterheadLines = 12;

function findGreeting(words: Words, lines: readonly Range[]): Range | undefined {
  for (const [at, whole] of lines.slice(0, letterheadLines).entries()) {
    const line = { first: pastInterjection(words, whole), last: whole.last };
    if (opensWithGreeting(words, line)) {
      return { first: whole.first, last: pastMarks(words, greetingEnd(words, line), line.last) };
    }
    if (addressesByName(words, line, at === 0)) {
      return { first: line.first, last: line.first + nameLength(words, line) + 1 };
    }
    if (isSalutation(words, line)) return line;
    if (at === 0) {
      const end = calledEnd(words, line);
      if (end > 0) return { first: line.first, last: end };
    }
    if (at === 0 && isBareName(words, line, lines[1])) return line;
    if (isSentence(words, line)) return undefined;
  }
  return undefined;
}

/** “hey!!” */
function pastMarks(words: Words, from: number, to: number): number {
  let at = from;
  while (at < to && isStop(words.id[at] as number) && words.start[at] === words.end[at - 1]) at++;
  return at;
}

/** “Oh, hello Dr Lindgren!” */
function pastInterjection(words: Words, { first }: Range): number {
  const mark = words.id[first + 1];
  const over = is.interjection[words.id[first] as number] === 1;
  return over && (mark === shape[','] || mark === shape['!']) ? first + 2 : first;
}

const towards = matcher.table('towards');
const longestCall = 6;

/** “Sat sri akal Harpreet ji, thank you …”: words of address that no list holds, and then the sentence; 0 if none. */
function calledEnd(words: Words, line: Range): number {
  let unknown = false;
  let named = false;
  const end = Math.min(line.last, line.first + longestCall);
  for (let at = line.first; at < end; at++) {
    const id = words.id[at] as number;
    if (id === shape[',']) {
      const next = words.id[at + 1] as number;
      const opens = is.subjectI[next] === 1 || (is.valediction[next] === 1 && at + 2 < line.last);
      return unknown && named && opens ? at + 1 : 0;
    }
    const dot = id === shape['.'] && is.abbreviation[words.id[at - 1] as number] === 1;
    if (dot) continue;
    if (!isWord(id) || is.subjectI[id] === 1 || is.auxiliary[id] === 1 || towards[id] === 1)
      return 0;
    unknown ||= id === 0 || is.abbreviation[id] === 1;
    named ||= capital(words, at) && (at > line.first || id === 0);
  }
  return 0;
}

/** A short line of its own that ends in a comma: “Now then Hal,”, “To the person in charge,”. */
function isSalutation(words: Words, line: Range): boolean {
  const length = line.last - line.first;
  if (length < 2 || length > 9 || words.id[line.last - 1] !== shape[',']) return false;
  if (is.valediction[words.id[line.first] as number] === 1) return false;
  if (
    ((words.flags[line.last] as number) & flag.lineStart) === 0 &&
    words.id[line.last] !== shape['@break']
  )
    return false;
  for (let at = line.first; at < line.last; at++) {
    const id = words.id[at] as number;
    if (is.subjectI[id] === 1 || is.auxiliary[id] === 1 || isStop(id)) return false;
  }
  return true;
}

/** A name and nothing else on the first line, a sentence behind it: “Mr Hobday”. */
function isBareName(words: Words, line: Range, next: Range | undefined): boolean {
  const length = nameLength(words, line);
  if (length === 0 || length > 3 || line.first + length !== line.last) return false;
  return next !== undefined && isSentence(words, next);
}

const [to, whom, good, sir, madam, day, ref, fromWord] = [
  'to',
  'whom',
  'good',
  'sir',
  'madam',
  'day',
  're',
  'from',
].map((word) => wordId(word)) as [number, number, number, number, number, number, number, number];

function opensWithGreeting(words: Words, line: Range): boolean {
  const id = words.id[line.first] as number;
  const next = words.id[line.first + 1] as number;
  if (id === to) return next === whom;
  if (is.greetingWord[id] !== 1) return false;
  if (id === good) return is.greetingWord[next] === 1 || next === day;
  return id !== sir && id !== madam ? line.last > line.first : next === shape[','];
}

/** `Ken,` alone on the first line, or `Ken, thank you …`. */
function addressesByName(words: Words, line: Range, first: boolean): boolean {
  const length = nameLength(words, line);
  if (length === 0 || length > 4) return false;
  const mark = words.id[line.first + length];
  const after = line.first + length + 1;
  if (mark !== shape[','] && mark !== shape['@dash']) return false;
  if (after === line.last) return true;
  return (
    first &&
    mark === shape[','] &&
    length === 1 &&
    (words.id[line.first] === 0 || is.greetingMore[words.id[line.first] as number] === 1) &&
    (words.id[after] !== 0 || !capital(words, after))
  );
}

function nameLength(words: Words, line: Range): number {
  let at = line.first;
  for (; at < line.last && isWord(words.id[at] as number) && capital(words, at); at++) {
    if (is.valediction[words.id[at] as number] === 1) return 0;
    const dot = words.id[at + 1] === shape['.'] && is.abbreviation[words.id[at] as number] === 1;
    if (dot) at++;
  }
  return at - line.first;
}

const longestGreeting = 14;

function greetingEnd(words: Words, line: Range): number {
  const end = Math.min(line.last, line.first + longestGreeting);
  let named = 0;
  let at = line.first + 1;
  for (; at < end; at++) {
    const id = words.id[at] as number;
    if (id === shape['@open'] || id === shape['@close'] || id === shape['@quote']) continue;
    // “Dear Sir/Madam,”
    if (id === shape['@slash']) continue;
    if (id === shape['.'] && is.abbreviation[words.id[at - 1] as number] === 1) continue;
    if (id === shape['.'] && words.end[at - 1] === (words.start[at - 1] as number) + 1) continue;
    if (id === shape[',']) {
      if (continues(words, at + 1, end, named)) continue;
      return at + 1;
    }
    if (!isWord(id)) return at + 1;
    if (placeholder(words, at)) continue;
    if (!capital(words, at) && is.greetingMore[id] !== 1 && is.greetingWord[id] !== 1) {
      if (id === 0 && named === 0) {
        named++;
        continue;
      }
      return at;
    }
    if (pronounAfterName(words, at, named)) return at;
    named++;
  }
  return at;
}

/** `Dear Viktor, dear Sunniva,` and `Good morning, Mr. Ito —` go on after their comma. */
function continues(words: Words, at: number, end: number, named: number): boolean {
  if (at >= end) return false;
  const id = words.id[at] as number;
  if (is.greetingWord[id] === 1 && id !== sir) return nextMark(words, at, end);
  if (named > 1 || !(capital(words, at) || (is.greetingMore[id] === 1 && id !== to))) return false;
  if (is.subjectI[id] === 1 || is.valediction[id] === 1) return false;
  return named === 0 || isGreetingOnly(words, at) ? nextMark(words, at, end) : false;
}

function isGreetingOnly(words: Words, at: number): boolean {
  const before = words.id[at - 2] as number;
  return (
    is.greetingWord[before] === 1 || (is.greetingMore[before] === 1 && !capital(words, at - 2))
  );
}

/** Whether a name and then a mark follow, rather than the sentence itself. */
function nextMark(words: Words, at: number, end: number): boolean {
  for (let next = at; next < end && next < at + 6; next++) {
    const id = words.id[next] as number;
    if (id === shape['.'] && is.abbreviation[words.id[next - 1] as number] === 1) continue;
    if (!isWord(id)) return true;
    if (!capital(words, next) && is.greetingMore[id] !== 1 && is.greetingWord[id] !== 1)
      return false;
  }
  return true;
}

function placeholder(words: Words, at: number): boolean {
  const before = words.id[at - 1];
  return before === shape['@open'] || before === shape['@other'];
}

function pronounAfterName(words: Words, at: number, named: number): boolean {
  const id = words.id[at] as number;
  return (
    named > 0 && (is.subjectI[id] === 1 || is.valediction[id] === 1) && is.greetingMore[id] !== 1
  );
}

/** Without a greeting, the body begins after a letterhead: short lines that are no sentence. */
function firstBodyLine(words: Words, lines: readonly Range[]): number {
  let at = 0;
  while (at < lines.length && at < letterheadLines && !isSentence(words, lines[at] as Range)) at++;
  return at === lines.length || at === letterheadLines ? 0 : at;
}

function isSentence(words: Words, line: Range): boolean {
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

/** The line that opens with “PS” or “P.S.”, to the end. */
function findPostscript(words: Words, lines: readonly Range[]): Range | undefined {
  const line = lines.findLast(({ first }) => is.postscript[words.id[first] as number] === 1);
  return line && line !== lines[0] ? { first: line.first, last: words.count } : undefined;
}

const signatureLines = 8;

function findSignOff(
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
  if (isWord(mark) || mark === shape['@quote'] || mark === shape['@open']) return undefined;
  if (
    is.valediction[words.id[first] as number] === 1 ||
    is.greetingWord[words.id[first] as number] === 1
  )
    return undefined;
  return { first, last: words.count };
}

function capital(words: Words, at: number): boolean {
  return ((words.flags[at] as number) & flag.capital) !== 0;
}
