import type { Severity } from './rules/rule';

/** What a user can set for one rule: a severity, `off`, or its options beside a severity. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly [option: string]: number | string | undefined;
}

/** Settings of one check. Rules that are not named keep their defaults. */
export interface Settings {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}
