import type { Draft } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { cut } from '../mend/cut';
import { onDemand } from '../onDemand';
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
  for (const [sentence, ranges] of merged(draft, readings)) {
    const fixes = onDemand(() => [cutFix(draft, sentence, ranges, title)]);
    for (const range of ranges) found.push({ span: draft.spanOf(range), message, fixes });
  }
  return found;
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
