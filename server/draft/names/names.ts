import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { flag, shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import { derived } from '../derived';
import type { Draft } from '../draft';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { fold } from './people';

/** Capitals that make no name. */
const unnamed = matcher.anyOf('subjectI', 'day', 'month');
const orgWord = matcher.table('orgWord');
const titleNoun = matcher.table('titleNoun');
const place = matcher.table('place');
const [and, possessive, the] = ['and', "'s", 'the'].map((word) => wordId(word));
const joining = matcher.anyOf('condition', 'conjunction');
const nameJoint = matcher.table('nameJoint');

/** A name and the sentence it stands in. */
export interface Named {
  readonly run: Range;
  readonly sentence: Sentence;
}

/** Every run of capitalised words, by sentence. */
export const namesIn = derived((draft: Draft): readonly Named[] => {
  const found: Named[] = [];
  for (const sentence of draft.sentences) addNames(draft, sentence, found);
  return found;
});

/** Puts the runs of capitalised words of a sentence to those found: all, or those right behind one of some words. */
export function addNames(
  { words, text }: Draft,
  sentence: Sentence,
  found: Named[],
  behind?: Uint8Array,
): void {
  const { id } = words;
  const { first, last } = sentence;
  for (let at = first; at < last; at++) {
    // “Once Globex called”: capital only because the sentence begins.
    if (!begins(words, at) || (at === first && joining[id[at] as number] === 1)) continue;
    const end = runEnd(words, text, at, last);
    if (!behind || (at > first && behind[id[at - 1] as number] === 1)) {
      found.push({ run: { first: at, last: end }, sentence });
    }
    at = end - 1;
  }
}

const longestRun = 10;

/** Where the run of capitalised words ends that begins at `at`: “Paws & Co”, “University of Leeds”, “St Hilda’s”. */
function runEnd(words: Words, text: string, at: number, end: number): number {
  let last = at + 1;
  while (last < end && last < at + longestRun) {
    let next = last;
    while (next < last + mostJoints && !begins(words, next) && joins(words, text, next)) next++;
    if (next >= end || !begins(words, next)) break;
    last = next + 1;
  }
  return last;
}

/** “of the” */
const mostJoints = 2;

function begins({ id, flags }: Words, at: number): boolean {
  if (((flags[at] as number) & flag.capital) === 0) return false;
  return isWord(id[at] as number) && unnamed[id[at] as number] !== 1;
}

function joins({ id, start }: Words, text: string, at: number): boolean {
  const word = id[at] as number;
  if (nameJoint[word] === 1 || word === possessive) return true;
  if (word === shape['.']) return is.abbreviation[id[at - 1] as number] === 1;
  return (word === and || word === shape['@other']) && /[&+]/.test(text[start[at] as number] ?? '');
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

const titled = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Father|Sister|Chef|Captain|Coach)\b/;

const allCapitals = /^\p{Lu}{2,}$/u;

/** “TCS” */
export function isInitials(draft: Draft, run: Range): boolean {
  return allCapitals.test(draft.textOf(run));
}

const feast = matcher.table('feast');

/** “the work I went off to do winds up at Christmas” */
export function isSeason({ words }: Draft, { first, last }: Range): boolean {
  return last - first === 1 && feast[words.id[first] as number] === 1;
}

/** “Dr Quayle”: somebody, and no firm. */
export function isTitled(draft: Draft, run: Range): boolean {
  return titled.test(draft.textOf(run));
}

export function isPlace(draft: Draft, { first, last }: Range): boolean {
  return last - first === 1 && place[draft.words.id[first] as number] === 1;
}

const wordsIn = /[\p{L}\p{N}]+/gu;
const empty = new Set(
  `the of and for de du at st saint ltd limited inc llc llp plc gmbh co corp group company a an`.split(
    ' ',
  ),
);

/** The telling words of a name, folded: articles, legal forms and possessives left out. */
export function nameWords(name: string): string[] {
  const folded = fold(name);
  const own = folded.includes("'s") ? folded.replace(/'s\b/g, '') : folded;
  return (own.match(wordsIn) ?? []).filter((word) => !empty.has(word));
}

/** “the Trust”, “the Bank”: whose, only the rest of the draft tells. */
export function isGeneric({ words }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (orgWord[words.id[at] as number] !== 1) return false;
  return true;
}

/** The words of a firm's name that tell it from others in its trade: `kestrel` of “Kestrel Analytics”. */
export function firmWords(name: string): string[] {
  const words = nameWords(name);
  const own = words.filter((word) => orgWord[matcher.vocabulary.find(word)] !== 1);
  return own.length > 0 ? own : words;
}

/** As `sameThing`, of firms: two that share no more than their trade, as “Ridgeline Electric” and “Danner Electric”, are two. */
export function sameFirm(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1);
  return shared && trades.test(a.at(-1) ?? '')
    ? sameFirm(a.slice(0, -1), b.slice(0, -1))
    : sameThing(a, b);
}

const trades =
  /^(?:electric(?:al)?|engineering|logistics|haulage|shipping|foods?|school|primary|hotels?|motors|partners|consulting|group|solutions|systems|services|care|homes|plumbing|builders|construction)$/;

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
