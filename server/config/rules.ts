import type { Node } from 'jsonc-parser';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { type RuleSetting, type SettableSeverity, settableSeverities } from '../settings';
import type { ConfigurationProblem, Place } from './file';
import { similar } from './similar';

const severityList = 'error, warning, information, hint, off or default';

/** Reads the `rules` of a configuration file: a severity each, or an object of severity and options. */
export abstract class RuleReader {
  /** Without a prototype: a rule could be called `constructor` there. */
  readonly rules: Record<string, RuleSetting> = Object.create(null);

  /** Hears of each thing that can't be right. */
  abstract report(place: Place, code: ConfigurationProblem['code'], message: string): void;

  protected readRules(object: Node): void {
    if (object.type !== 'object') {
      this.report(object, 'wrong-value', 'An object of rules is wanted: { "too-long": "off" }');
      return;
    }
    this.properties(object, (key, value) => {
      const rule = rules.find(({ id }) => id === key.value);
      if (rule) this.rules[rule.id] = this.ruleSetting(rule, value);
      else this.unknownRule(key);
    });
  }

  /** The properties of an object that have a value. */
  protected properties(object: Node, read: (key: Node, value: Node) => void): void {
    for (const { children: [key, value] = [] } of object.children ?? []) {
      if (key && value) read(key, value);
    }
  }

  private unknownRule(key: Node): void {
    const ids = rules.map(({ id }) => id);
    const meant = similar(key.value, ids);
    const advice = meant ? `; did you mean “${meant}”?` : '.';
    this.report(key, 'unknown-name', `“${key.value}” is no rule${advice}`);
  }

  private ruleSetting(rule: Rule, value: Node): RuleSetting {
    if (value.type !== 'object') return this.severity(value);
    const setting: Record<string, number | string> = {};
    this.properties(value, (key, one) => {
      if (key.value === 'severity') Object.assign(setting, this.severity(one));
      else if (!Object.hasOwn(rule.options ?? {}, key.value)) this.unknownOption(rule, key);
      else if (typeof one.value === 'number' && one.value >= 0) setting[key.value] = one.value;
      else this.report(one, 'wrong-value', `“${key.value}” takes a number from 0 on.`);
    });
    return setting;
  }

  private severity(node: Node): RuleSetting {
    const known = settableSeverities.find((one) => one === node.value);
    if (known !== undefined) return { severity: known satisfies SettableSeverity };
    const shown = typeof node.value === 'string' ? `“${node.value}” is no severity` : 'No severity';
    this.report(node, 'wrong-value', `${shown}; write ${severityList}.`);
    return {};
  }

  private unknownOption(rule: Rule, key: Node): void {
    const known = ['severity', ...Object.keys(rule.options ?? {})];
    const list = known.map((name) => `“${name}”`).join(', ');
    this.report(
      key,
      'unknown-name',
      `“${key.value}” is no option of “${rule.id}”; it takes ${list}.`,
    );
  }
}
