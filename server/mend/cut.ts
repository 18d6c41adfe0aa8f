import type { Draft } from '../draft/draft';
import type { Range } from '../draft/layout';
import { goodwillOf, thanksOf } from '../draft/parts';
import type { Sentence } from '../draft/sentences';
import type { Edit } from '../draft/types';
import { is, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { deleteSentence, neutralSentence, replaceSentence } from './sentence';

/** A clause of a sentence: `first` to `last` (exclusive), the word that joins it before `core`. */
interface Clause extends Range {
  readonly core: number;
}

/**
 * Takes the clauses that hold `flagged` out of a sentence and leaves correct grammar: the clauses
 * that stay are those that stand alone. Where none would, the sentence is said neutrally, or, when
 * it says nothing else the message needs, goes.
 */
export function cut(draft: Draft, sentence: Sentence, flagged: readonly Range[]): Edit {
  const clauses = clausesOf(draft, sentence);
  const kept = clauses.filter((clause) => !flagged.some((range) => overlap(clause, range)));
  const needed = needs(draft, sentence);
  if (needed.length === 0) return deleteSentence(draft, sentence);
  const first = kept[0];
  const standing = needed.every((range) => kept.some((clause) => inside(range, clause)));
  if (!first || !standing || !isRun(clauses, kept) || !standsAlone(draft, kept)) {
    const neutral = neutralSentence(draft, sentence);
    return neutral ? replaceSentence(draft, sentence, neutral) : deleteSentence(draft, sentence);
  }
  return replaceSentence(draft, sentence, wordsOf(draft, sentence, kept));
}

/** Phrases of the sentence that the message must not lose. */
function needs(draft: Draft, sentence: Sentence): Range[] {
  return [...draft.stance.clear, ...thanksOf(draft), ...goodwillOf(draft)]
    .filter((reading) => reading.sentence === sentence)
    .map((reading) => reading.match);
}

function wordsOf(draft: Draft, sentence: Sentence, kept: readonly Clause[]): string {
  const first = kept[0] as Clause;
  const last = kept.at(-1) as Clause;
  const opensSentence = first.first === sentence.first;
  const text = draft.textOf({ first: opensSentence ? first.first : first.core, last: last.last });
  const closed = text.replace(/[\s,;:–—-]+$/, '');
  const stop = /[.!?…]["”’)]*$/.test(closed) ? '' : '.';
  return `${opensSentence ? closed : capitalised(closed)}${stop}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether the kept clauses follow each other: a hole in the middle would need sewing. */
function isRun(clauses: readonly Clause[], kept: readonly Clause[]): boolean {
  const from = clauses.indexOf(kept[0] as Clause);
  return kept.every((clause, at) => clauses[from + at] === clause);
}

const subordinators = [
  'because',
  'since',
  'as',
  'although',
  'though',
  'while',
  'whereas',
  'which',
  'that',
  'who',
  'if',
  'unless',
  'when',
  'where',
].map((word) => wordId(word));

/** A lone clause must not hang on one that is gone, and needs a subject or an imperative. */
function standsAlone(draft: Draft, kept: readonly Clause[]): boolean {
  const first = kept[0] as Clause;
  const opener = draft.words.id[first.first] as number;
  if (first.core > first.first && subordinators.includes(opener)) return false;
  const start = draft.words.id[first.core] as number;
  return is.auxiliary[start] !== 1 || is.subjectI[start] === 1;
}

const [and, that] = ['and', 'that'].map((word) => wordId(word)) as [number, number];

function clausesOf(draft: Draft, sentence: Sentence): Clause[] {
  const { words } = draft;
  const found: Clause[] = [];
  let first = sentence.first;
  let core = first;
  const close = (last: number, nextCore: number) => {
    if (last > first) found.push({ first, last, core });
    first = last;
    core = nextCore;
  };
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const id = words.id[at] as number;
    if (id === shape[';'] || id === shape[':'] || id === shape['@dash']) close(at, at + 1);
    else if (joins(draft, at)) close(words.id[at - 1] === shape[','] ? at - 1 : at, at + 1);
    else if (id === shape[','] && startsClause(draft, at + 1)) close(at, at + 1);
  }
  close(sentence.last, sentence.last);
  if (found[0] && joins(draft, sentence.first))
    found[0] = { ...found[0], core: sentence.first + 1 };
  return found;
}

function joins(draft: Draft, at: number): boolean {
  const id = draft.words.id[at] as number;
  if (id === and) return startsClause(draft, at + 1);
  if (id === that)
    return is.auxiliary[draft.words.id[at + 1] as number] !== 1 ? relative(draft, at) : true;
  return is.breaker[id] === 1 || (subordinators.includes(id) && id !== that);
}

/** “a job that pays more”: behind a noun, before a verb. */
function relative(draft: Draft, at: number): boolean {
  const next = draft.words.id[at + 1] as number;
  return is.subjectI[next] !== 1 && is.subjectYou[next] !== 1 && is.ofMine[next] !== 1;
}

function startsClause(draft: Draft, at: number): boolean {
  const id = draft.words.id[at] as number;
  return is.subjectI[id] === 1 || is.subjectYou[id] === 1 || is.subjectOther[id] === 1;
}

function overlap(a: Range, b: Range): boolean {
  return a.first < b.last && b.first < a.last;
}

function inside(range: Range, clause: Range): boolean {
  return range.first >= clause.first && range.last <= clause.last;
}
