import { fix as fixText } from './fix';
import { type LintOptions, lint } from './lint';
import { type FileReport, report } from './report';

export type { Channel, PartName, Scenario } from './draft/types';
export { channels, partNames, scenarios } from './draft/types';
export type { FileReport, Position, ReportedFinding, ReportedFix, ReportedPart } from './report';
export type { Severity } from './rules/rule';
export type { RuleSetting, Settings } from './settings';

/**
 * How a text is to be checked. The text counts as a file found in a folder, which is checked only
 * when it is a draft; `always` makes it one named by the user, which is checked in any case.
 */
export type CheckOptions = LintOptions;

/**
 * Checks one text and reports by line and column, as `graceful-decline check --format json` does
 * for one file. `path` is repeated in the report, empty when there is none. Never throws.
 */
export function check(text: string, options: CheckOptions = {}): FileReport {
  return report(options.path ?? '', text, lint(text, options));
}

/**
 * The text with every safe fix applied until nothing more changes. A text that is not a draft
 * comes back as it is. Never throws.
 */
export function fix(text: string, options: CheckOptions = {}): string {
  return fixText(text, options);
}
