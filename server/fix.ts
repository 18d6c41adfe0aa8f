import type { Edit } from './draft/types';
import { type LintOptions, lint } from './lint';

/** Applies edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: inserted } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(from, span.start) + inserted;
    from = span.end;
  }
  return result + text.slice(from);
}

/** The text with every safe fix applied, again and again until nothing more changes. */
export function fix(text: string, options: LintOptions = {}): string {
  const edits = lint(text, options).findings.flatMap(
    (finding) => finding.fixes.find((f) => f.safe)?.edits ?? [],
  );
  return applyEdits(text, edits);
}
