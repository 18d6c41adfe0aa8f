import type { Draft } from '../draft/draft';
import { overlaps } from '../draft/search';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import type { Clause } from './clauses';
import { pruned } from './pruning';
import { restated } from './restate';
import { standsAlone } from './standing';
import { wordsOf } from './wording';

/* Which clauses of a sentence stay when others go. */

/** More clauses than anybody would write are not taken apart: each way of leaving some out is tried. */
const mostClauses = 40;

export function few(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.length > mostClauses ? [] : clauses;
}

/** The clauses that hold nothing flagged, without those that hang on one that does. */
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
  for (const run of [kept, ...runsOf(clauses, kept).flatMap(tails)]) {
    const choice = pruned(draft, clauses, run);
    const says = needed.every((range) => choice.some((clause) => inside(draft, range, clause)));
    if (says && standsAlone(draft, clauses, choice)) {
      const text = wordsOf(draft, sentence, clauses, choice);
      return restated(draft, sentence, clauses, choice, text);
    }
  }
  return undefined;
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

const and = wordId('and');
