import type { Edit } from '../draft/types';

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: inserted } of [...edits].sort(byStart)) {
    result += text.slice(from, span.start) + inserted;
    from = span.end;
  }
  return result + text.slice(from);
}

/** In the order of the text, what is put in somewhere before what is taken out from there on, as the protocol asks. */
export function byStart(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
