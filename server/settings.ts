import { meaningId } from './draft/meaning/readings';
import type { PhraseSetting } from './own/setting';
import type { OptionValues, Rule, Severity } from './rules/rule';

/** What can be set as the severity of a rule; `default` leaves it to the rule. */
export const settableSeverities = [
  'default',
  'error',
  'warning',
  'information',
  'hint',
  'off',
] as const;
export type SettableSeverity = (typeof settableSeverities)[number];

/** What a user can set for one rule: a severity, `off`, or its options beside a severity. */
export interface RuleSetting {
  readonly severity?: SettableSeverity;
  readonly [option: string]: number | string | undefined;
}

/** Settings of one check. Rules that are not named keep their defaults. */
export interface Settings {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The user’s own phrases; each must be as `readPhrase` gives it. */
  readonly phrases?: readonly PhraseSetting[];
}

const severities: readonly string[] = settableSeverities.filter((one) => one !== 'default');

/** The severity in force for a rule; one that is no severity is passed over. */
export function severityOf(rule: Rule, settings: Settings | undefined): Severity | 'off' {
  return ownSeverity(rule, settings) ?? rule.severity;
}

/** The severity that the user has chosen, if any. */
function ownSeverity(rule: Rule, settings: Settings | undefined): Severity | 'off' | undefined {
  const set = settingOf(rule, settings)?.severity;
  return set !== undefined && severities.includes(set) ? (set as Severity | 'off') : undefined;
}

/** The rule's options with the user's numbers filled in; values that are no number are passed over. */
export function optionsOf(rule: Rule, settings: Settings | undefined): OptionValues {
  const values: Record<string, number> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) {
    const set = settingOf(rule, settings)?.[name];
    values[name] = typeof set === 'number' && Number.isFinite(set) ? set : option.default;
  }
  return values;
}

/** A rule that is on, as the settings have it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Whether the severity is the user's. */
  readonly set: boolean;
  readonly options: OptionValues;
  /** The numbers of the meanings that it needs. */
  readonly needs: readonly number[] | undefined;
}

const defaults: Settings = {};
let latest:
  | { settings: Settings; rules: readonly Rule[]; active: readonly ActiveRule[] }
  | undefined;

/** The rules that are on. Worked out anew only for other settings, which must not change once used. */
export function activeRules(
  rules: readonly Rule[],
  settings: Settings = defaults,
): readonly ActiveRule[] {
  if (latest?.settings !== settings || latest.rules !== rules) {
    latest = { settings, rules, active: rules.flatMap((rule) => activeRule(rule, settings)) };
  }
  return latest.active;
}

function activeRule(rule: Rule, settings: Settings): ActiveRule[] {
  const severity = severityOf(rule, settings);
  if (severity === 'off') return [];
  const set = ownSeverity(rule, settings) !== undefined;
  const needs = rule.needs?.map(meaningId);
  return [{ rule, severity, set, options: optionsOf(rule, settings), needs }];
}

function settingOf(rule: Rule, settings: Settings | undefined): RuleSetting | undefined {
  const { rules } = settings ?? {};
  return rules && Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined;
}
