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

/** The findings whose preferred fix is safe, those left out where it touches an earlier one's. */
function mendable(findings: readonly LintFinding[]): LintFinding[] {
  const taken: Edit[] = [];
  return findings.filter((finding) => {
    const edits = safeEditsOf(finding);
    if (edits.some((edit) => taken.some((other) => touch(edit.span, other.span)))) return false;
    taken.push(...edits);
    return edits.length > 0;
  });
}

function safeEditsOf({ fixes }: LintFinding): readonly Edit[] {
  return fixes[0]?.safe ? fixes[0].edits : [];
}

const mostPasses = 10;

/** The text with every safe fix applied, again and again until nothing more changes. */
export function fix(text: string, options: LintOptions = {}): string {
  const vain = new Set<string>();
  for (;;) {
    const before = vain.size;
    const fixed = fixBut(vain, text, options);
    if (vain.size === before) return fixed;
  }
}

/**
 * As `fix`, without the insertions in `vain`. Stops at one after which its rule asks for the same
 * again, as where an unclosed quotation swallows it, and adds it there.
 */
function fixBut(vain: Set<string>, text: string, options: LintOptions): string {
  const made = new Set<string>();
  let current = text;
  for (let pass = 0; pass < mostPasses; pass++) {
    const { findings } = lint(current, options);
    const mended = mendable(findings.filter((finding) => !vain.has(insertion(finding))));
    const again = mended.map(insertion).filter((inserted) => made.has(inserted));
    for (const inserted of again) vain.add(inserted);
    if (again.length > 0 || mended.length === 0) break;
    for (const finding of mended) made.add(insertion(finding));
    made.delete('');
    current = applyEdits(current, mended.flatMap(safeEditsOf));
  }
  return current;
}

/** What the preferred fix puts somewhere, and for which rule; empty where it replaces something. */
function insertion(finding: LintFinding): string {
  const edits = safeEditsOf(finding);
  if (edits.some(({ span }) => span.end > span.start)) return '';
  return [finding.rule, ...edits.map(({ text }) => text)].join('\n');
}

function byStart(a: Edit, b: Edit): number {
  return a.span.start - b.span.start;
}

function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
