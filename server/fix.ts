import type { Edit, Span } from './draft/types';
import { type LintFinding, type LintOptions, lint } from './lint';
import { applyEdits } from './mend/apply';

export { applyEdits };

/** Which changes a finding is mended by; none where it is to be left. */
type Choice = (finding: LintFinding) => readonly Edit[];

/** The findings that are to be mended, those left out whose changes touch an earlier one's. */
function mendable(findings: readonly LintFinding[], choose: Choice): LintFinding[] {
  const taken: Edit[] = [];
  return findings.filter((finding) => {
    const edits = choose(finding);
    if (edits.some((edit) => taken.some((other) => touch(edit.span, other.span)))) return false;
    taken.push(...edits);
    return edits.length > 0;
  });
}

const safely: Choice = ({ fixes }) => (fixes[0]?.safe ? fixes[0].edits : []);

const mostPasses = 10;

/** The text with every safe fix applied, again and again until nothing more changes, or so many times. */
export function fix(text: string, options: LintOptions = {}, passes: number = mostPasses): string {
  return mend(text, options, safely, passes);
}

/** The text with the preferred fix of every finding of these rules applied, safe or not: it was asked for. */
export function fixRules(
  text: string,
  rules: readonly string[],
  options: LintOptions = {},
): string {
  return mend(text, options, ({ rule, fixes }) =>
    rules.includes(rule) ? (fixes[0]?.edits ?? []) : [],
  );
}

function mend(text: string, options: LintOptions, choose: Choice, passes = mostPasses): string {
  const vain = new Set<string>();
  for (;;) {
    const before = vain.size;
    const fixed = mendBut(vain, text, options, choose, passes);
    if (vain.size === before) return fixed;
  }
}

/**
 * As `mend`, without the insertions in `vain`. Stops at one after which its rule asks for the same
 * again, as where an unclosed quotation swallows it, and adds it there.
 */
function mendBut(
  vain: Set<string>,
  text: string,
  options: LintOptions,
  choose: Choice,
  passes: number,
): string {
  const made = new Set<string>();
  let current = text;
  for (let pass = 0; pass < passes; pass++) {
    const { findings } = lint(current, options);
    const wanted = findings.filter((finding) => !vain.has(insertion(finding, choose)));
    const mended = mendable(wanted, choose);
    const inserted = mended.map((finding) => insertion(finding, choose));
    const again = inserted.filter((one) => made.has(one));
    for (const one of again) vain.add(one);
    if (again.length > 0 || mended.length === 0) break;
    for (const one of inserted) if (one !== '') made.add(one);
    current = applyEdits(current, mended.flatMap(choose));
  }
  return current;
}

/** What a change puts somewhere, and for which rule; empty where it replaces something. */
function insertion(finding: LintFinding, choose: Choice): string {
  const edits = choose(finding);
  if (edits.some(({ span }) => span.end > span.start)) return '';
  return [finding.rule, ...edits.map(({ text }) => text)].join('\n');
}

function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
