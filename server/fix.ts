import type { Edit, Span } from './draft/types';
import { type LintFinding, type LintOptions, lint } from './lint';

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

/** The edits of every safe preferred fix, those left out that touch an earlier one. */
export function safeEdits(findings: readonly LintFinding[]): Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes[0]?.safe ? fixes[0].edits : [];
    if (!edits.some((edit) => taken.some((other) => touch(edit.span, other.span)))) {
      taken.push(...edits);
    }
  }
  return taken.sort(byStart);
}

const mostPasses = 10;

/** The text with every safe fix applied, again and again until nothing more changes. */
export function fix(text: string, options: LintOptions = {}): string {
  let current = text;
  for (let pass = 0; pass < mostPasses; pass++) {
    const edits = safeEdits(lint(current, options).findings);
    if (edits.length === 0) break;
    current = applyEdits(current, edits);
  }
  return current;
}

function byStart(a: Edit, b: Edit): number {
  return a.span.start - b.span.start;
}

function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
