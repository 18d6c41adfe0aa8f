import type { Draft } from '../draft/draft';
import type { Range } from '../draft/layout';
import { goodwillOf, thanksOf } from '../draft/parts';
import type { Reading } from '../draft/reading';
import { beginningIn, overlaps } from '../draft/search';
import type { Sentence } from '../draft/sentences';
import type { Edit } from '../draft/types';
import { is } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { type Clause, clausesOf } from './clauses';
import {
  actsOnlyIn,
  deleteSentence,
  neutralSentence,
  replaceSentence,
  seemsToLeave,
} from './sentence';
import { standsAlone } from './standing';

/** The change, and whether what stays are the writer's own words: only then may it be made unasked. */
export interface Cut {
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/**
 * Takes the clauses that hold `flagged` out of a sentence and leaves correct grammar: the clauses
 * that stay are those that stand alone. Where none would, the sentence is said neutrally, or, when
 * it says nothing else the message needs, goes.
 */
export function cut(draft: Draft, sentence: Sentence, flagged: readonly Range[]): Cut {
  const needed = needs(draft, sentence);
  const clauses = clausesOf(draft, sentence);
  const kept = clauses.filter((clause) => !flagged.some((range) => overlaps(clause, range)));
  const hinted = needed.length === 0 && seemsToLeave(draft, sentence);
  if (needed.length === 0 && !hinted && !opensWithWriter(draft, clauses, kept)) {
    return { edits: [deleteSentence(draft, sentence)], safe: true };
  }
  // No clause is known to hold a hint.
  for (const choice of hinted ? [] : [kept, ...runsOf(clauses, kept)]) {
    const says = needed.every((range) => choice.some((clause) => inside(range, clause)));
    if (says && standsAlone(draft, clauses, choice)) {
      return {
        edits: [replaceSentence(draft, sentence, wordsOf(draft, sentence, choice))],
        safe: true,
      };
    }
  }
  const neutral = neutralSentence(draft, sentence);
  const edit = neutral
    ? replaceSentence(draft, sentence, neutral)
    : deleteSentence(draft, sentence);
  return { edits: [edit], safe: false };
}

/** What the writer says of himself at the start stays, known or not: “I'm not standing again; …”. */
function opensWithWriter(
  { words }: Draft,
  clauses: readonly Clause[],
  kept: readonly Clause[],
): boolean {
  const first = kept[0];
  return (
    first !== undefined && first === clauses[0] && is.subjectI[words.id[first.core] as number] === 1
  );
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

/** Phrases of the sentence that the message must not lose. */
function needs(draft: Draft, sentence: Sentence): Range[] {
  const found: Range[] = [];
  const add = (readings: readonly Reading[]) => {
    for (const { match } of readings) found.push(match);
  };
  if (draft.scenario === 'reschedule') add(beginningIn(draft.readings('reschedule'), sentence));
  add(beginningIn(thanksOf(draft), sentence));
  add(beginningIn(goodwillOf(draft), sentence));
  add(actsOnlyIn(draft, sentence));
  return found;
}

function wordsOf(draft: Draft, sentence: Sentence, kept: readonly Clause[]): string {
  const first = kept[0] as Clause;
  const opensSentence = first.first === sentence.first;
  const texts = kept.map((clause, at) => {
    const from = at > 0 || opensSentence ? clause.first : clause.core;
    const gap =
      at > 0 && clause.first > (kept[at - 1] as Clause).last ? textBefore(draft, clause) : '';
    return (
      gap +
      draft.text.slice(
        draft.spanOf({ first: from, last: clause.last }).start,
        endOf(draft, kept, at),
      )
    );
  });
  const closed = another(texts.join('').replace(/[\s,;:–—-]+$/, ''));
  const stop = /[.!?…]["”’)]*$/.test(closed) ? '' : '.';
  return `${opensSentence ? closed : capitalised(closed)}${stop}`;
}

/** Up to the next clause where it stays too, so that nothing between them is lost. */
function endOf(draft: Draft, kept: readonly Clause[], at: number): number {
  const clause = kept[at] as Clause;
  const next = kept[at + 1];
  return next?.first === clause.last ? draft.spanOf(next).start : draft.spanOf(clause).end;
}

/** White space before a clause that has moved up, unless it opens with its comma. */
function textBefore(draft: Draft, { first }: Clause): string {
  return draft.words.id[first] === shape[','] ? '' : ' ';
}

/** What told “a role” from this one is gone: it was another. */
function another(text: string): string {
  return text.replace(
    /\ban? (role|job|position|post|place|offer|opportunity|company|firm|school|team|hospital|agency|studio|organi[sz]ation)$/i,
    'another $1',
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inside(range: Range, clause: Range): boolean {
  return range.first >= clause.first && range.last <= clause.last;
}
