import type { Draft } from '../draft/draft';
import type { Reading } from '../draft/reading';
import { cut } from '../mend/cut';
import type { Finding } from './rule';
import { merged } from './spans';

/** A finding for each passage, mended by taking what is marked out of its sentence. */
export function* leaveOut(
  draft: Draft,
  readings: readonly Reading[],
  message: string,
  title: string,
): Iterable<Finding> {
  for (const [sentence, ranges] of merged(readings)) {
    for (const range of ranges) {
      const fixes = [{ title, edits: [cut(draft, sentence, ranges)], safe: true }];
      yield { span: draft.spanOf(range), message, fixes };
    }
  }
}
