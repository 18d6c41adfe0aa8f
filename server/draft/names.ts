import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { shape } from '../phrases/vocabulary';
import { derived } from './derived';
import type { Draft } from './draft';
import type { Range } from './layout';
import { fold } from './people';
import type { Sentence } from './sentences';

const day = matcher.table('day');
const month = matcher.table('month');
const orgWord = matcher.table('orgWord');
const titleNoun = matcher.table('titleNoun');
const place = matcher.table('place');
const [possessive, the] = ["'s", 'the'].map((word) => wordId(word)) as [number, number];
const joining = matcher.anyOf('condition', 'conjunction');
const nameJoint = matcher.table('nameJoint');

/** The run of capitalised words that begins at `at`: “Paws & Co”, “University of Leeds”, “St Hilda’s”. */
export function runAt(draft: Draft, at: number, end: number): Range | undefined {
  if (!begins(draft, at)) return undefined;
  let last = at + 1;
  for (let next = last; next < end && next < at + 10; ) {
    if (begins(draft, next)) last = ++next;
    else if (joins(draft, next) && next + 1 < end && begins(draft, next + 1)) last = next += 2;
    else if (
      joins(draft, next) &&
      joins(draft, next + 1) &&
      next + 2 < end &&
      begins(draft, next + 2)
    )
      last = next += 3;
    else break;
  }
  return { first: at, last };
}

/** A name and the sentence it stands in. */
export interface Named {
  readonly run: Range;
  readonly sentence: Sentence;
}

/** Every run of capitalised words, by sentence. */
export const namesIn = derived((draft: Draft): readonly Named[] => {
  const found: Named[] = [];
  for (const sentence of draft.sentences) {
    for (const run of runsIn(draft, sentence)) found.push({ run, sentence });
  }
  return found;
});

/** Every run of capitalised words between two words. */
function runsIn(draft: Draft, { first, last }: Range): Range[] {
  const found: Range[] = [];
  for (let at = first; at < last; ) {
    // “Once Globex called”: capital only because the sentence begins.
    if (!draft.capital(at) || (at === first && joining[draft.words.id[at] as number] === 1)) {
      at++;
      continue;
    }
    const run = runAt(draft, at, last);
    if (run) found.push(run);
    at = run?.last ?? at + 1;
  }
  return found;
}

function begins(draft: Draft, at: number): boolean {
  if (!draft.capital(at)) return false;
  const id = draft.words.id[at] as number;
  return isWord(id) && is.subjectI[id] !== 1 && day[id] !== 1 && month[id] !== 1;
}

function joins(draft: Draft, at: number): boolean {
  const { words, text } = draft;
  const id = words.id[at] as number;
  if (id === shape['.']) return is.abbreviation[words.id[at - 1] as number] === 1;
  return (
    nameJoint[id] === 1 || id === possessive || /[&+]/.test(text[words.start[at] as number] ?? '')
  );
}

/** Whether a run looks like the name of a firm, whatever stands around it. */
export function looksLikeFirm(draft: Draft, { first, last }: Range): boolean {
  if (last - first < 2) return false;
  if (/[&+]/.test(draft.textOf({ first, last }))) return true;
  for (let at = first; at < last; at++)
    if (at > first && orgWord[draft.words.id[at] as number] === 1) return true;
  return false;
}

/** Whether a run ends like the name of a position: “Data Analyst”, “Head of Product”. */
export function looksLikeTitle(draft: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const next = draft.words.id[at + 1];
    const ends = at + 1 === last || (next !== undefined && nameJoint[next] === 1);
    if (ends && endsLikeTitle(draft, at)) return true;
  }
  return false;
}

const titleEnding = /.{3}(?:ologist|ician|eer|woman|person)$/i;

function endsLikeTitle({ words, text }: Draft, at: number): boolean {
  if (titleNoun[words.id[at] as number] === 1) return true;
  const last = (text.charCodeAt((words.end[at] as number) - 1) | 32) as number;
  return titleLast.has(last) && titleEnding.test(text.slice(words.start[at], words.end[at]));
}

/** The last letters of `titleEnding`. */
const titleLast = new Set([...'tnr'].map((letter) => letter.charCodeAt(0)));

export function isPlace(draft: Draft, { first, last }: Range): boolean {
  return last - first === 1 && place[draft.words.id[first] as number] === 1;
}

/** The telling words of a name, folded: articles, legal forms and possessives left out. */
export function nameWords(name: string): string[] {
  return (
    fold(name)
      .replace(/'s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter(
    (word) =>
      !/^(?:the|of|and|for|de|du|at|st|saint|ltd|limited|inc|llc|llp|plc|gmbh|co|corp|group|company|a|an)$/.test(
        word,
      ),
  );
}

/** The words of a firm's name that tell it from others in its trade: `kestrel` of “Kestrel Analytics”. */
export function firmWords(name: string): string[] {
  const words = nameWords(name);
  const own = words.filter((word) => orgWord[matcher.vocabulary.find(word)] !== 1);
  return own.length > 0 ? own : words;
}

/** Whether two names can stand for the same firm or position: one is part of the other, or its initials. */
export function sameThing(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.some((word) => b.some((other) => alike(word, other)))) return true;
  return (
    initials(a) === b.join('') || initials(b) === a.join('') || squashed(a, b) || squashed(b, a)
  );
}

function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length > 3 && long.startsWith(short));
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

function squashed(a: readonly string[], b: readonly string[]): boolean {
  return a.join('').includes(b.join('')) && b.join('').length > 3;
}

/** The word before a range, articles passed over; -1 at the start of `from`. */
export function wordBefore(draft: Draft, at: number, from: number): number {
  let before = at - 1;
  if (before >= from && draft.words.id[before] === the) before--;
  return before >= from ? before : -1;
}

/** Whether a name ends like that of a position. */
export function isTitle(name: string): boolean {
  const last = nameWords(name).at(-1) ?? '';
  return titleNoun[matcher.vocabulary.find(last)] === 1 || titleEnding.test(last);
}

/**
 * Whether two names can stand for one position. “Analyst” is part of “Data Analyst”; “Product
 * Manager” and “Project Manager” are two.
 */
export function sameTitle(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.every((word) => long.some((other) => alike(word, other)))) return true;
  const shared = short.filter((word) => long.some((other) => alike(word, other)));
  return shared.length === 0 ? initials(long) === short.join('') : a.length !== b.length;
}
