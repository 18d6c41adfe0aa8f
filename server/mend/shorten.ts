import type { Draft } from '../draft/draft';
import { overlaps } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, wordId } from '../phrases/language';
import { isWord, shape } from '../phrases/vocabulary';
import { type Clause, clausesOf, finerClausesOf } from './clauses';
import { dangles, withoutLooseEnd } from './dangling';
import { pruned } from './pruning';
import { restated } from './restate';
import { standsAlone } from './standing';
import { wordsOf } from './wording';

const and = wordId('and');

/** The clauses of a sentence; none where they are more than anybody would write, since each way of leaving some out is tried. */
export function parts(draft: Draft, sentence: Sentence): readonly Clause[] {
  return few(clausesOf(draft, sentence));
}

/** As `parts`, parted at what is flagged too: “I’ve accepted a post (and start there on 3 May), so …”. */
export function finerParts(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
): readonly Clause[] {
  const joined = flagged.map((range) => withJoiner(draft, range));
  return few(finerClausesOf(draft, sentence, joined));
}

/** As `parts`, parted at the phrase that holds what is flagged: “a job (with a fatter split)”. */
export function phraseParts(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
): readonly Clause[] {
  const phrases = flagged.map((range) => phraseAround(draft, sentence, range));
  if (phrases.some((phrase) => phrase === undefined)) return [];
  return few(finerClausesOf(draft, sentence, phrases as Range[], true));
}

/** “(with a fatter split)”: from the comma or preposition that adds a range to the end of its clause, without a verb. */
function phraseAround(
  { words: { id } }: Draft,
  sentence: Sentence,
  { first, last }: Range,
): Range | undefined {
  let from = first;
  while (
    from > first - widest &&
    from > sentence.first + 1 &&
    !adding.includes(id[from] as number)
  ) {
    // “(and have my induction with them)”
    if (tells(id[from] as number) && id[from - 1] !== and) return undefined;
    from--;
  }
  if (!adding.includes(id[from] as number) || wanting.has(id[from - 1] as number)) return undefined;
  let to = last;
  while (to < sentence.last && isWord(id[to] as number) && is.breaker[id[to] as number] !== 1) {
    // “whatever this is”
    const ends = to + 1 === sentence.last || !isWord(id[to + 1] as number);
    if (tells(id[to] as number) && !ends) return undefined;
    to++;
  }
  return { first: from, last: to };
}

/** Verbs that say nothing without the phrase behind them: “the weeks will go on packing”. */
const wanting = idsOf('go goes going went is are was were be comes lies');

const widest = 5;
const adding = [
  and,
  shape[','] as number,
  ...['with', 'at', 'on', 'in', 'for', 'from', 'after'].map((word) => wordId(word)),
];

/** Whether a word shows that a clause is told. */
function tells(word: number): boolean {
  return is.auxiliary[word] === 1 || is.subjectI[word] === 1 || is.subjectYou[word] === 1;
}

const mostClauses = 40;

function few(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.length > mostClauses ? [] : clauses;
}

/** “, and sorry again”: with what joins it to the rest. */
function withJoiner({ words: { id } }: Draft, { first, last }: Range): Range {
  let from = first;
  if (id[from - 1] === and) from--;
  if (id[from - 1] === shape[',']) from--;
  return { first: from, last };
}

/** The clauses without what is flagged, and without what hangs on it. */
export function freeOf(
  draft: Draft,
  clauses: readonly Clause[],
  flagged: readonly Range[],
): readonly Clause[] {
  const free = clauses.filter((clause) => !flagged.some((range) => overlaps(clause, range)));
  return pruned(draft, clauses, free);
}

/** What stays of a sentence, if that says all that is needed and stands alone. */
export function shortened(
  draft: Draft,
  sentence: Sentence,
  clauses: readonly Clause[],
  kept: readonly Clause[],
  needed: readonly Range[],
): string | undefined {
  for (const run of choicesOf(runsOf(clauses, kept))) {
    const choice = pruned(draft, clauses, run);
    const says = needed.every((range) => choice.some((clause) => inside(draft, range, clause)));
    if (says && standsAlone(draft, clauses, choice)) {
      const text = withoutLooseEnd(wordsOf(draft, sentence, clauses, choice));
      if (dangles(text)) continue;
      return restated(draft, sentence, clauses, choice, text);
    }
  }
  return undefined;
}

/** All that may stay, all but the beginning of its last stretch, and each stretch by itself, from wherever it may begin. */
function choicesOf(runs: readonly (readonly Clause[])[]): Clause[][] {
  const before = runs.slice(0, -1).flat();
  const joined = tails(runs.at(-1) ?? []).map((tail) => [...before, ...tail]);
  return [...joined, ...runs.flatMap(tails)];
}

/** The whole, and what of it begins later. */
function tails<T>(run: readonly T[]): T[][] {
  return run.map((_, at) => run.slice(at));
}

/** Stretches of kept clauses that follow each other. */
function runsOf(clauses: readonly Clause[], kept: readonly Clause[]): Clause[][] {
  const runs: Clause[][] = [];
  for (const clause of kept) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && clauses.indexOf(before) + 1 === clauses.indexOf(clause)) run.push(clause);
    else runs.push([clause]);
  }
  return runs;
}

/** A phrase may end on the “since” or “and” that opens the next clause. */
export function inside({ words: { id } }: Draft, { first, last }: Range, clause: Range): boolean {
  let end = last;
  while (end > clause.last && joins(id[end - 1] as number)) end--;
  return first >= clause.first && end <= clause.last;
}

function joins(word: number): boolean {
  return is.breaker[word] === 1 || is.trailing[word] === 1 || word === and || word === shape[','];
}
