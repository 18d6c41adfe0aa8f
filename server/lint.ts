import type { Listed } from './config/globs';
import { Draft, kindOf } from './draft/draft';
import { largestText, type Mail, readMail } from './draft/mail/mail';
import { partsOf } from './draft/parts';
import { type Recognition, recognise } from './draft/recognise/recognise';
import { heardIn } from './draft/secondOpinion/opinion';
import { isProtected } from './draft/text/protect';
import type { Channel, Part, Scenario, Span } from './draft/types';
import { sift, type UnusedIgnore } from './ignore/sift';
import { notesOn } from './notes';
import { withoutAllowed } from './own/allowed';
import { flagging } from './own/flagged';
import { rules } from './rules/index';
import type { Finding, Fix, Rule, Severity } from './rules/rule';
import { type ActiveRule, activeRules, type Settings } from './settings';
import { StampedFinding } from './stamped';

export interface LintOptions {
  /** File name or path; its ending decides how the text is read (`.md`, `.txt`, `.eml`). */
  readonly path?: string;
  readonly settings?: Settings;
  /** The clock, in milliseconds since 1970; the system's unless told. */
  readonly now?: number;
  /** Check the text without asking whether it is a draft, as for a file named on the command line. */
  readonly always?: boolean;
  /** What the globs of a configuration say of the path; the default is told by the file's name. */
  readonly listed?: Listed;
}

/**
 * A finding stamped with its rule. Fixes come best first; the first one is the preferred one. They are made
 * when first read, and always for the text that was checked.
 */
export interface LintFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fixes: readonly Fix[];
}

/** A rule, and what it threw. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

/** Everything known about one text; offsets are UTF-16 units into it. */
export interface Lint {
  readonly draft: boolean;
  /** Why it is, or isn't, taken for a draft: a short phrase such as “its front matter names “channel””. */
  readonly reason: string;
  readonly channel: Channel;
  readonly scenario: Scenario;
  /** Words of the body that count towards the channel's limit. */
  readonly words: number;
  readonly parts: readonly Part[];
  /** In order of their start. */
  readonly findings: readonly LintFinding[];
  /** Ignores that are of no use, each with a fix that takes it out. */
  readonly unused: readonly UnusedIgnore[];
  /**
   * Rules that failed on this text, with what they threw: a defect to report, never the user's fault.
   * One that fails at its fixes joins them when these are read, and offers none.
   */
  readonly failures: readonly Failure[];
  /** What of the text could not be read, and what to do about it, in words. */
  readonly notes: readonly string[];
}

/** Checks one text: pure, synchronous, complete. Never throws. */
export function lint(text: string, options: LintOptions = {}): Lint {
  return lintWith(rules, text, options);
}

/** As `lint`, with these rules instead of all of them. */
export function lintWith(checks: readonly Rule[], text: string, options: LintOptions = {}): Lint {
  const kind = kindOf(options.path);
  const mail = kind === 'mail' ? readMail(text) : undefined;
  const draft = new Draft(mail?.text ?? text.slice(0, largestText), kind, options.now);
  const { draft: isDraft, reason } = recognitionOf(draft, options);
  const { settings } = options;
  const active = isDraft ? flagging(activeRules(checks, settings), settings) : none;
  const { findings, failures } = check(draft, active);
  const sifted = isDraft
    ? sift(draft, withoutAllowed(draft, findings, settings), () =>
        active.map(({ rule }) => rule.id),
      )
    : { findings, unused: none };
  const result: Lint = {
    draft: isDraft,
    reason,
    channel: draft.channel,
    scenario: draft.scenario,
    words: draft.length,
    parts: isDraft ? partsOf(draft) : none,
    findings: sifted.findings,
    unused: sifted.unused,
    failures,
    notes: notesOn(text, draft, mail?.notes),
  };
  return mail ? inFile(mail, result) : result;
}

const none: readonly never[] = [];

/** What these rules report, in order, and which of them failed. */
function check(draft: Draft, active: readonly ActiveRule[]): Pick<Lint, 'findings' | 'failures'> {
  const findings: LintFinding[] = [];
  const failures: Failure[] = [];
  for (const one of active) {
    if (!mayReport(one, draft)) continue;
    try {
      for (const finding of one.rule.check(draft, one.options)) {
        const span = fromWordStart(draft.text, finding.span);
        findings.push(stamp(draft, one, { ...finding, span }, failures));
      }
    } catch (error) {
      failures.push({ rule: one.rule.id, error });
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings, failures };
}

/** “(it)’s more my kind”: contractions are taken apart to be read, and marked as they are written. */
function fromWordStart(text: string, { start, end }: Span): Span {
  if (!/[\p{Script=Latin}'’]/u.test(text.charAt(start))) return { start, end };
  const before = text.slice(Math.max(0, start - longestWord), start);
  return { start: start - (wordEnd.exec(before)?.[0].length ?? 0), end };
}

const longestWord = 40;
const wordEnd = /\p{Script=Latin}(?:\p{Script=Latin}|['’](?=\p{Script=Latin}|$))*$/u;

/** What was asked for goes first, then the user's globs, then what the draft says itself. */
function recognitionOf(draft: Draft, { always, listed, path }: LintOptions): Recognition {
  if (always) return { draft: true, reason: 'you asked for it' };
  if (listed === 'excluded') return { draft: false, reason: 'its configuration excludes it' };
  if (listed === 'included') return { draft: true, reason: 'its configuration includes it' };
  return recognise(draft, listed === 'neither' ? undefined : path);
}

/** What was found in the text of a mail, told in the file's offsets; changes it can't take are left out. */
function inFile(mail: Mail, result: Lint): Lint {
  const fixInFile = (fix: Fix): Fix[] => {
    const edits = mail.editsInFile(fix.edits);
    return edits ? [{ ...fix, edits }] : [];
  };
  const told = (found: LintFinding): LintFinding => {
    const { rule, severity, message, span } = found;
    const fixes = () => found.fixes.flatMap(fixInFile);
    return new StampedFinding(rule, severity, message, mail.inFile(span), fixes);
  };
  return {
    ...result,
    parts: result.parts.map(({ part, span }) => ({ part, span: mail.inFile(span) })),
    findings: result.findings.map(told),
    unused: result.unused.map(({ span, message, fixes }) => ({
      span: mail.inFile(span),
      message,
      fixes: fixes.flatMap(fixInFile),
    })),
  };
}

function mayReport({ needs, rule: { hears } }: ActiveRule, draft: Draft): boolean {
  if (needs === undefined) return true;
  for (const meaning of needs) if (draft.readings(meaning).length > 0) return true;
  return hears !== undefined && heardIn(draft, hears) > 0;
}

/** Whether no edit of a fix takes protected text along: a link's target, code, a comment. */
function spares({ body }: Draft, { edits }: Fix): boolean {
  return edits.every(({ span }) => !isProtected(body, span));
}

function stamp(
  draft: Draft,
  { rule, severity, set }: ActiveRule,
  finding: Finding,
  failures: Failure[],
): LintFinding {
  const { span, message, fixes } = finding;
  const weight = set ? severity : (finding.severity ?? severity);
  return new StampedFinding(rule.id, weight, message, span, () => {
    try {
      return fixes === undefined ? none : sparing(draft, fixes());
    } catch (error) {
      failures.push({ rule: rule.id, error });
      return none;
    }
  });
}

function sparing(draft: Draft, fixes: readonly Fix[]): readonly Fix[] {
  return draft.body.skip.length === 0 ? fixes : fixes.filter((fix) => spares(draft, fix));
}
