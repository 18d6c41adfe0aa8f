import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { flag, shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import { idsOf, tableOf } from '../tables';
import { festive, goodTime, greetingEnd, isFeast } from './greetingEnd';
import type { Range } from './layout';
import { capital, isSentence, letterheadLines, nameLength } from './lines';
import { isStop } from './sentences';

/** The words that address the reader, if any do: by their place and shape. */
export function findGreeting(words: Words, lines: readonly Range[]): Range | undefined {
  for (let at = 0; at < lines.length && at < letterheadLines; at++) {
    const whole = lines[at] as Range;
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
      if (end > 0) return { first: line.first, last: pastMarks(words, end, line.last) };
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

/** “Oh, hello Dr Lindgren!”, “Er, yes, hello Nora”, “A very good morning to you, Mrs Osborne.” */
function pastInterjection(words: Words, { first }: Range): number {
  if (is.article[words.id[first] as number] === 1) {
    const at = is.filler[words.id[first + 1] as number] === 1 ? first + 2 : first + 1;
    return words.id[at] === good && goodTime[words.id[at + 1] as number] === 1 ? at : first;
  }
  let at = first;
  while (is.interjection[words.id[at] as number] === 1 && callsOut(words.id[at + 1] as number))
    at += 2;
  return at;
}

const callsOut = (mark: number) => mark === shape[','] || mark === shape['!'];

const towards = matcher.table('towards');
const longestCall = 6;

/** “Sat sri akal Harpreet ji, thank you …”: words of address that no list holds, and then the sentence; 0 if none. */
function calledEnd(words: Words, line: Range): number {
  let unknown = false;
  let named = false;
  // “Thank you, Mr Prosser, …” thanks him, “Thanks Dana, …” calls her.
  if (is.valediction[words.id[line.first] as number] === 1 && !capital(words, line.first + 1))
    return 0;
  const end = Math.min(line.last, line.first + longestCall);
  for (let at = line.first; at < end; at++) {
    const id = words.id[at] as number;
    if (id === shape['!'] && unknown && named && at + 1 < line.last) return at + 1;
    if (id === shape[',']) {
      if (!named && at > line.first && callsBehind(words, at + 1)) continue;
      return unknown && named && opensBehind(words, at + 1, line.last) ? at + 1 : 0;
    }
    const dot = id === shape['.'] && is.abbreviation[words.id[at - 1] as number] === 1;
    if (dot) continue;
    if (!isWord(id) || is.subjectI[id] === 1 || towards[id] === 1) return 0;
    // “How are you Breda, …”
    if (is.auxiliary[id] === 1 && words.id[line.first] !== how) return 0;
    unknown ||= id === 0 || is.abbreviation[id] === 1;
    named ||= capital(words, at) && (at > line.first || id === 0);
  }
  return 0;
}

/** “Bore da, Mr Prosser, …”, “Fit like, Sheila, …”: whatever is called out, the name comes behind it. */
function callsBehind(words: Words, at: number): boolean {
  const id = words.id[at] as number;
  if (!capital(words, at)) return false;
  return is.abbreviation[id] === 1 || (id === 0 && words.id[at + 1] === shape[',']);
}

/** Whether the sentence begins here, or the writer's name stands here. */
function opensBehind(words: Words, at: number, last: number): boolean {
  const next = words.id[at] as number;
  if (is.valediction[next] === 1) return at + 1 < last;
  return is.subjectI[next] === 1 || introduces(words, at, last) || tellsWho(words, at);
}

/** “…, this is Bartek”, “…, it’s me”, “…, is Bartek” */
function tellsWho(words: Words, at: number): boolean {
  const { id } = words;
  if (id[at] === beingId) return capital(words, at + 1);
  return is.subjectThing[id[at] as number] === 1 && is.auxiliary[id[at + 1] as number] === 1;
}

const [beingId, how] = ['is', 'how'].map((word) => wordId(word));

/** A short line of its own that ends in a comma: “Now then Hal,”, “Peace be upon you Dr. Salman,”. */
function isSalutation(words: Words, line: Range): boolean {
  const length = line.last - line.first;
  if (length < 2 || length > 9 || words.id[line.last - 1] !== shape[',']) return false;
  const blesses = words.id[line.first + 1] === be;
  if (is.valediction[words.id[line.first] as number] === 1 && !blesses) return false;
  if (
    ((words.flags[line.last] as number) & flag.lineStart) === 0 &&
    words.id[line.last] !== shape['@break']
  )
    return false;
  for (let at = line.first; at < line.last; at++) {
    const id = words.id[at] as number;
    if (is.subjectI[id] === 1 || (is.auxiliary[id] === 1 && id !== be)) return false;
    if (isStop(id) && is.abbreviation[words.id[at - 1] as number] !== 1) return false;
  }
  return true;
}

/** A name and nothing else on the first line, a sentence behind it: “Mr Hobday”. */
function isBareName(words: Words, line: Range, next: Range | undefined): boolean {
  const length = nameLength(words, line);
  if (length === 0 || length > 3 || line.first + length !== line.last) return false;
  return next !== undefined && isSentence(words, next);
}

const [to, whom, all, good, sir, madam] = ['to', 'whom', 'all', 'good', 'sir', 'madam'].map(
  (word) => wordId(word),
) as [number, number, number, number, number, number];
/** “To all concerned,” */
const concerned = idsOf('concerned involved');
const [now, then, be] = ['now', 'then', 'be'].map((word) => wordId(word));

function opensWithGreeting(words: Words, line: Range): boolean {
  const id = words.id[line.first] as number;
  const next = words.id[line.first + 1] as number;
  if (id === to)
    return next === whom || (next === all && concerned.has(words.id[line.first + 2] as number));
  if (festive.has(id)) return isFeast(next);
  // “Now then Mr Airey”
  if (id === now && next === then) return capital(words, line.first + 2);
  if (is.greetingWord[id] !== 1) return false;
  if (id === good) return is.greetingWord[next] === 1 || goodTime[next] === 1;
  return id !== sir && id !== madam ? line.last > line.first : next === shape[','];
}

/** `Ken,` or `Ms. Chen:` alone on the first line, `Ken, thank you …`, `Ms Chen: thank you …`. */
function addressesByName(words: Words, line: Range, first: boolean): boolean {
  const length = callLength(words, line);
  if (length === 0 || length > 4) return false;
  const mark = words.id[line.first + length] as number;
  const after = line.first + length + 1;
  if (mark !== shape[','] && mark !== shape['@dash'] && !(first && callMarks.has(mark)))
    return false;
  const opener = words.id[line.first] as number;
  const titled = is.abbreviation[opener] === 1 && mark === shape[':'];
  if (after >= line.last) return mark === shape[','] || mark === shape['@dash'] || titled;
  if (!first) return false;
  if (is.abbreviation[opener] === 1) return length > 1;
  if (opener !== 0 && is.greetingMore[opener] !== 1) return false;
  if (length > 1 && opener === 0) return false;
  return words.id[after] !== 0 || !capital(words, after) || introduces(words, after, line.last);
}

/** A name, or a word that calls: “Boss man”. */
function callLength(words: Words, line: Range): number {
  let length = nameLength(words, line);
  if (length !== 1 || is.greetingMore[words.id[line.first] as number] !== 1) return length;
  while (is.greetingMore[words.id[line.first + length] as number] === 1) length++;
  return length;
}

const callMarks = new Set<number>([shape[':'], shape['!'], shape['.']]);

/** “Karl, Denise Obermeyer. …”: the reader's name, and then the writer's. */
function introduces(words: Words, first: number, last: number): boolean {
  const end = first + nameLength(words, { first, last });
  return (
    end > first &&
    end < last &&
    (isStop(words.id[end] as number) || here[words.id[end] as number] === 1)
  );
}

const here = tableOf('here speaking');
