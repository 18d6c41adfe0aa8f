import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  configuration,
  isOfRules,
  schema,
  stringPrefix,
  strings,
} from '../scripts/settings/contributions.mjs';
import { ruleGroups } from '../server/config/groups';
import { runs } from '../server/lsp/settings';
import { rules } from '../server/rules/index';
import type { RuleOption } from '../server/rules/rule';
import { activeRules, type RuleSetting, settableSeverities } from '../server/settings';

const source = { rules, groups: ruleGroups, severities: settableSeverities, runs };
const stale = 'The settings are not those of the rules: run “npm run generate”.';
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
/** As it stands in a file. */
const plain = (value: object) => JSON.parse(JSON.stringify(value));

describe('the settings in package.json', () => {
  const { contributes } = read('package.json');
  const texts: Record<string, string> = read('package.nls.json');
  const ofRules = contributes.configuration.filter(isOfRules);

  it('are those of the rules', () => {
    assert.deepEqual(ofRules, plain(configuration(source)), stale);
  });

  it('have the texts of the rules', () => {
    const own = Object.entries(texts).filter(([key]) => key.startsWith(stringPrefix));
    assert.deepEqual(Object.fromEntries(own), strings(source), stale);
  });

  it('are in the schema of the configuration file, too', () => {
    const [{ url }] = contributes.jsonValidation;
    assert.deepEqual(read(url), plain(schema(source)), stale);
  });

  it('are of the resource, described, and by their default what the rules are without them', () => {
    for (const { properties } of ofRules) {
      for (const [key, setting] of Object.entries<Record<string, unknown>>(properties)) {
        assert.equal(setting.scope, 'resource', key);
        const name = String(setting.markdownDescription).replaceAll('%', '');
        assert.ok(texts[name], key);
      }
    }
    const defaults = Object.fromEntries(rules.map((rule) => [rule.id, defaultsOf(rule)]));
    assert.deepEqual(activeRules(rules, { rules: defaults }), activeRules(rules, {}));
  });
});

describe('the groups of the rules', () => {
  it('hold every rule once, in the order of the guide', () => {
    assert.deepEqual(
      ruleGroups.flatMap((group) => group.rules),
      rules.map(({ id }) => id),
    );
  });
});

const severities: [set: string | undefined, severity: string | undefined, own: boolean][] = [
  [undefined, 'information', false],
  ['default', 'information', false],
  ['loud', 'information', false],
  ['hint', 'hint', true],
  ['information', 'information', true],
  ['off', undefined, false],
];

describe('the severity of a rule', () => {
  for (const [set, severity, own] of severities) {
    it(`is ${severity ?? 'off'} where ${set} is set`, () => {
      const setting = { severity: set } as RuleSetting;
      const active = activeRules(rules, { rules: { 'too-long': setting } });
      const found = active.find(({ rule }) => rule.id === 'too-long');
      assert.deepEqual([found?.severity, found?.set ?? false], [severity, own]);
    });
  }
});

function defaultsOf({ options = {} }: { options?: Readonly<Record<string, RuleOption>> }) {
  const values = Object.entries(options).map(([name, option]) => [name, option.default]);
  return { severity: 'default', ...Object.fromEntries(values) } as RuleSetting;
}
