import type { PartName } from './draft/types';
import type { Severity } from './rules/rule';

/** What readiness is judged by: a `Lint`, or the report on a file. */
export interface Judged {
  readonly draft: boolean;
  /** Words of the body. */
  readonly words: number;
  readonly parts: readonly { readonly part: PartName }[];
  readonly findings: readonly { readonly rule: string; readonly severity: Severity }[];
}

/** A part that a rule asks for and does not find. */
export interface MissingPart {
  readonly part: PartName;
  readonly rule: string;
}

/** One thing said of a draft's state, such as `61 words`, and the rule that it follows from. */
export interface ReadinessPoint {
  readonly text: string;
  /** Nothing where every rule is content. */
  readonly rule?: string;
}

/** How far a draft has come. */
export interface Readiness {
  /** Whether nothing at or above a warning is left. */
  readonly ready: boolean;
  /** As `4 of 5 parts · 61 words · ready to send`. */
  readonly line: string;
  /** The same at length: each missing part and each rule that objects by itself. */
  readonly points: readonly ReadinessPoint[];
  /** In the order that they belong in. */
  readonly missing: readonly MissingPart[];
}

/** What a message consists of, and the rules that say so. The reason is nobody's business, so no part to ask for. */
const asked: readonly { part: PartName; rules: readonly string[]; or?: PartName }[] = [
  { part: 'greeting', rules: ['missing-greeting'] },
  { part: 'thanks', rules: ['missing-thanks'] },
  { part: 'withdrawal', rules: ['missing-withdrawal', 'unclear-withdrawal'] },
  { part: 'goodwill', rules: ['missing-goodwill'] },
  { part: 'sign-off', rules: ['missing-sign-off'], or: 'signature' },
];

/** Names for what is missing, as they stand behind “no”. */
const names: Partial<Record<PartName, string>> = {
  withdrawal: 'clear withdrawal',
  goodwill: 'good wishes',
};

const separator = ' · ';

/**
 * How far a draft has come; nothing for what is no draft. A part counts when it is there or when a
 * rule asks for it, so that a text message is not held to have a sign-off. Wants every finding of
 * the text, also those that are not shown yet.
 */
export function readinessOf({ draft, words, parts, findings }: Judged): Readiness | undefined {
  if (!draft) return undefined;
  const reported = new Set(findings.map(({ rule }) => rule));
  const missing = asked.flatMap(({ part, rules }) => {
    const rule = rules.find((id) => reported.has(id));
    return rule === undefined ? [] : [{ part, rule }];
  });
  if (words === 0) return { ready: false, line: nothing, points: [{ text: nothing }], missing };
  const lacks = (part: PartName) => missing.some((one) => one.part === part);
  const has = (part: PartName | undefined) => parts.some((one) => one.part === part);
  const there = asked.filter(({ part, or }) => !lacks(part) && (has(part) || has(or))).length;
  const serious = findings.filter(({ severity }) => blocks(severity));
  const count = `${there} of ${there + missing.length} parts`;
  const length = `${words} ${words === 1 ? 'word' : 'words'}`;
  const verdict = serious.length === 0 ? 'ready to send' : `${serious.length} to mend`;
  return {
    ready: serious.length === 0,
    line: [count, length, verdict].join(separator),
    points: [
      { text: count, ...(missing[0] && { rule: missing[0].rule }) },
      ...missing.map(({ part, rule }) => ({ text: `no ${names[part] ?? part}`, rule })),
      reported.has('too-long')
        ? { text: `${length}, too many`, rule: 'too-long' }
        : { text: length },
      ...objections(serious, missing),
      { text: serious.length === 0 ? verdict : 'not ready to send' },
    ],
    missing,
  };
}

const nothing = 'nothing written yet';

/** Each rule once that keeps the message from being sent, by its name; missing parts are told apart. */
function objections(
  serious: Judged['findings'],
  missing: readonly MissingPart[],
): ReadinessPoint[] {
  const told = new Set(missing.map(({ rule }) => rule));
  const rules = new Set(serious.map(({ rule }) => rule));
  return [...rules].filter((rule) => !told.has(rule)).map((rule) => ({ text: rule, rule }));
}

function blocks(severity: Severity): boolean {
  return severity === 'error' || severity === 'warning';
}
