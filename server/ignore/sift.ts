import { similar } from '../config/similar';
import type { Draft } from '../draft/draft';
import { nextLine } from '../draft/text/headers';
import type { Span } from '../draft/types';
import type { LintFinding } from '../lint';
import { ownPhrase } from '../own/setting';
import { rules } from '../rules/index';
import type { Fix } from '../rules/rule';
import { type Ignore, ignoresIn, lineStart, mark } from './ignores';

/** An ignore that has nothing to do, or can't be understood; the fix takes it out. */
export interface UnusedIgnore {
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** Findings without those that the writer wants to be left alone with. */
export interface Sifted {
  readonly findings: readonly LintFinding[];
  readonly unused: readonly UnusedIgnore[];
}

/** Takes out findings that are ignored. `active` tells the ids of the rules that were asked. */
export function sift(
  draft: Draft,
  findings: readonly LintFinding[],
  active: () => readonly string[],
): Sifted {
  const ignores = ignoresIn(draft);
  if (ignores.length === 0) return { findings, unused: [] };
  const used = new Set<Ignore>();
  const kept = findings.filter((finding) => {
    const by = ignoredBy(ignores, finding);
    for (const ignore of by) used.add(ignore);
    return by.length === 0;
  });
  return { findings: kept, unused: unusedOf(draft, ignores, used, new Set(active())) };
}

/** The ignores that hold for a finding. Of regions, what comes last before the finding counts. */
function ignoredBy(ignores: readonly Ignore[], { rule, span }: LintFinding): Ignore[] {
  let region: Ignore | undefined;
  const by: Ignore[] = [];
  for (const ignore of ignores) {
    const { scope } = ignore;
    if (ignore.rule !== undefined && ignore.rule !== rule) continue;
    if (span.start < scope.start || span.start >= scope.end) continue;
    if (ignore.kind === 'disable') region = ignore;
    else if (ignore.kind === 'enable') region = undefined;
    else if (ignore.kind !== 'unknown') by.push(ignore);
  }
  return region ? [...by, region] : by;
}

function unusedOf(
  { text }: Draft,
  ignores: readonly Ignore[],
  used: ReadonlySet<Ignore>,
  active: ReadonlySet<string>,
): UnusedIgnore[] {
  return ignores.flatMap((ignore) => {
    if (ignore.kind === 'enable' || used.has(ignore)) return [];
    const message = complaint(ignore, active);
    if (message === undefined) return [];
    const names = ignores.filter(({ holder }) => holder.start === ignore.holder.start);
    const span = names.length > 1 ? withoutName(text, ignore) : withoutHolder(text, ignore.holder);
    const fix = { title: 'Remove the unused ignore', edits: [{ span, text: '' }] };
    return [{ span: ignore.span, message, fixes: [fix] }];
  });
}

/** Why an ignore is of no use; nothing where its rule is off, so that it may be of use elsewhere. */
function complaint({ kind, rule }: Ignore, active: ReadonlySet<string>): string | undefined {
  if (kind === 'unknown') return `There is no such ignore; write ${mark}disable-line RULE.`;
  if (rule === undefined) return 'Nothing is found here: remove this ignore.';
  if (active.has(rule)) return `“${rule}” finds nothing here: remove this ignore.`;
  const ids = rules.map(({ id }) => id);
  if (ids.includes(rule) || rule === ownPhrase) return undefined;
  const meant = similar(rule, ids);
  return `“${rule}” is no rule${meant ? `; did you mean “${meant}”?` : ': remove this ignore.'}`;
}

/** One name of several, with what sets it off from the next one, or from the one before. */
function withoutName(text: string, { span, holder }: Ignore): Span {
  const behind = /^[\s,]+(?=\w)/.exec(text.slice(span.end, holder.end))?.[0].length;
  if (behind !== undefined) return { start: span.start, end: span.end + behind };
  const before = /[\s,]*$/.exec(text.slice(holder.start, span.start))?.[0].length ?? 0;
  return { start: span.start - before, end: span.end };
}

/** A comment, with its line where nothing else stands there, else with the blank before it; or a key with its line. */
function withoutHolder(text: string, { start, end }: Span): Span {
  const from = lineStart(text, start);
  const to = nextLine(text, end - 1);
  const around = text.slice(from, start) + text.slice(end, to);
  if (around.trim() === '' || !text.startsWith('<!--', start)) return { start: from, end: to };
  return { start: start - (text[start - 1] === ' ' ? 1 : 0), end };
}
