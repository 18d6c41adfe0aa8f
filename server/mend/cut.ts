import type { Draft } from '../draft/draft';
import type { Range } from '../draft/layout';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import type { Sentence } from '../draft/sentences';
import type { Edit } from '../draft/types';
import { is, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { overlaps } from '../rules/spans';
import { actsOnlyIn, deleteSentence, neutralSentence, replaceSentence } from './sentence';

/** A clause of a sentence: `first` to `last` (exclusive), the word that joins it before `core`. */
interface Clause extends Range {
  readonly core: number;
}

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
  if (needed.length === 0 && !opensWithWriter(draft, clauses, kept)) {
    return { edits: [deleteSentence(draft, sentence)], safe: true };
  }
  for (const choice of [kept, ...runsOf(clauses, kept)]) {
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
  const moves = draft.scenario === 'reschedule' ? draft.readings('reschedule') : [];
  return [moves, thanksOf(draft), goodwillOf(draft)]
    .flatMap((readings) => beginningIn(readings, sentence))
    .concat(actsOnlyIn(draft, sentence))
    .map((reading) => reading.match);
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

/** “I'm afraid …”, “I think …” say nothing without what follows. */
const hanging =
  /^I(?:['’]m| am)?\s+(?:afraid|sorry|think|hope|regret|fear|guess|know|feel|believe)$/i;

/**
 * The first clause must not hang on one that is gone and needs a subject or an imperative; behind a
 * hole, only a clause with a joining word of its own goes on.
 */
function standsAlone(draft: Draft, clauses: readonly Clause[], kept: readonly Clause[]): boolean {
  const [first, ...others] = kept;
  if (!first) return false;
  const { id } = draft.words;
  if (first.core > first.first && subordinators.includes(joiner(draft, first))) return false;
  if (
    hanging.test(draft.textOf({ first: first.core, last: first.last })) &&
    kept[1]?.first !== first.last
  ) {
    return false;
  }
  const start = id[first.core] as number;
  if (is.auxiliary[start] === 1 && is.subjectI[start] !== 1) return false;
  return others.every((clause, at) => {
    const before = kept[at] as Clause;
    const follows = clauses.indexOf(before) + 1 === clauses.indexOf(clause);
    return follows || is.breaker[joiner(draft, clause)] === 1;
  });
}

/** The word that joins a clause to the one before, past its comma. */
function joiner(draft: Draft, { first }: Clause): number {
  const { id } = draft.words;
  return (id[first] === shape[','] ? id[first + 1] : id[first]) as number;
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
    else if (at === core && is.breaker[id] === 1) core = at + 1;
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
  if (id === and) {
    return startsClause(draft, at + 1) || is.breaker[draft.words.id[at + 1] as number] === 1;
  }
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

function inside(range: Range, clause: Range): boolean {
  return range.first >= clause.first && range.last <= clause.last;
}
