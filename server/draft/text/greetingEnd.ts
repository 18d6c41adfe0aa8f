import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import { idsOf } from '../tables';
import type { Range } from './layout';
import { capital } from './lines';

const [to, good, sir, it, then] = ['to', 'good', 'sir', 'it', 'then'].map((word) => wordId(word));
/** “happy”, “merry”: a feast or a day follows. */
export const festive = idsOf('happy merry');
const feasts = matcher.table('feastDay');
export const goodTime = matcher.table('goodTime');
const longestGreeting = 14;

/** Where the words of address end that begin with this line: behind the name and its mark. */
export function greetingEnd(words: Words, line: Range): number {
  const end = Math.min(line.last, line.first + longestGreeting);
  let named = 0;
  /** Of these, the words in capitals: “good morning to you, Mrs Osborne” names nobody before its comma. */
  let proper = 0;
  // “Now then Gaz, …”
  let at = words.id[line.first + 1] === then ? line.first + 2 : line.first + 1;
  for (; at < end; at++) {
    const id = words.id[at] as number;
    if (id === shape['@open'] || id === shape['@close'] || id === shape['@quote']) continue;
    // “Dear Sir/Madam,”
    if (id === shape['@slash']) continue;
    if (id === shape['.'] && is.abbreviation[words.id[at - 1] as number] === 1) continue;
    if (id === shape['.'] && words.end[at - 1] === (words.start[at - 1] as number) + 1) continue;
    if (id === shape[',']) {
      if (continues(words, at + 1, end, proper > 0 ? named : 0)) continue;
      return at + 1;
    }
    if (!isWord(id)) return at + 1;
    if (placeholder(words, at) || isWished(words, line, at)) continue;
    if (!capital(words, at) && !addresses(id)) {
      if (id === 0 && named === 0) {
        named++;
        continue;
      }
      return at;
    }
    if (pronounAfterName(words, at, named) || opensClause(words, at, named)) return at;
    if (capital(words, at) && !isFeast(id)) proper++;
    named++;
  }
  return at;
}

/** “Happy holidays Dana”, “Good forenoon, Dana” */
function isWished(words: Words, { first }: Range, at: number): boolean {
  if (at !== first + 1 || capital(words, at)) return false;
  const [opener, day] = [words.id[first] as number, words.id[at] as number];
  return festive.has(opener) ? isFeast(day) : opener === good && goodTime[day] === 1;
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
    if (!capital(words, next) && !addresses(id)) return false;
  }
  return true;
}

function addresses(id: number): boolean {
  return is.greetingMore[id] === 1 || is.greetingWord[id] === 1;
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

/** “Hi Gemma (it’s Leanne)”: “it” addresses nobody before its verb, though it stands in “To whom it may concern”. */
function opensClause(words: Words, at: number, named: number): boolean {
  return named > 0 && words.id[at] === it && words.start[at + 1] === words.end[at];
}

/** “Happy Monday”, “Merry Christmas” */
export function isFeast(id: number): boolean {
  return feasts[id] === 1 || is.day[id] === 1;
}
