import type { Draft } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { cut, goesOut } from '../mend/cut';
import { keepsOpen, leaveOutAll } from '../mend/leave';
import { runAround } from '../mend/neighbours';
import { withoutWaiting } from '../mend/pending';
import type { Finding, Fix } from './rule';
import { merged } from './spans';

/** A finding for each passage, mended by taking what is marked out of its sentence. */
export function leaveOut(
  draft: Draft,
  readings: readonly Reading[],
  message: string,
  title: string,
): Finding[] {
  const found: Finding[] = [];
  const marked = merged(draft, readings);
  for (const [sentence, ranges] of marked) {
    const fixes = [
      runFix(draft, sentence, marked, title) ?? cutFix(draft, sentence, ranges, title),
    ];
    for (const range of ranges) found.push({ span: draft.spanOf(range), message, fixes });
  }
  return found;
}

/** One fix for neighbouring sentences of which nothing stays: what is left of their tale would hang in the air. */
export function runFix(
  draft: Draft,
  sentence: Sentence,
  marked: ReadonlyMap<Sentence, readonly Range[]>,
  title: string,
): Fix | undefined {
  const goes = (one: Sentence) => goesOut(draft, one, marked.get(one) ?? []);
  const run = runAround(draft, sentence, goes);
  if (run.length < 2) return undefined;
  const left = run.some((one) => keepsOpen(draft, one)) ? withoutWaiting(draft, run) : [];
  return { title, edits: [...leaveOutAll(draft, run), ...left], safe: true };
}

/** One fix for all that is marked in a sentence; made unasked only where the writer's words stay. */
export function cutFix(
  draft: Draft,
  sentence: Sentence,
  ranges: readonly Range[],
  title: string,
): Fix {
  return { title, ...cut(draft, sentence, ranges) };
}
