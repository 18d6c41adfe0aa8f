import assert from 'node:assert/strict';
import { lintWith } from '../server/lint';
import type { Fix, Rule } from '../server/rules/rule';

const fix: Fix = { title: 'Mend', edits: [] };

/** A rule that reports the first word and makes its fixes by `fixes`. */
function mending(id: string, fixes: () => readonly Fix[]): Rule {
  return {
    id,
    severity: 'warning',
    summary: 'A word stands here.',
    why: 'So that the tests need no lexicon.',
    examples: [],
    check: () => [{ span: { start: 0, end: 5 }, message: 'A word: leave it.', fixes }],
  };
}

const check = (rules: readonly Rule[], path = 'a.md') =>
  lintWith(rules, 'Hello Dana,\n\nI withdraw.\n', { path, always: true });

describe('the fixes of a finding', () => {
  it('are made when they are first read, and only once', () => {
    let made = 0;
    const rule = mending('counting', () => {
      made++;
      return [fix];
    });
    const { findings } = check([rule]);
    assert.equal(made, 0);
    for (let time = 0; time < 2; time++) {
      assert.deepEqual(
        findings.map(({ fixes }) => fixes),
        [[fix]],
      );
    }
    assert.equal(made, 1);
  });
  for (const path of ['a.md', 'a.eml']) {
    it(`leave all other findings alone where they fail: ${path}`, () => {
      const error = new Error('no fix');
      const failing = mending('failing', () => {
        throw error;
      });
      const { findings, failures } = check([failing, mending('sound', () => [fix])], path);
      assert.deepEqual(failures, []);
      assert.deepEqual(
        findings.map(({ fixes }) => fixes.length),
        [0, 1],
      );
      assert.deepEqual(failures, [{ rule: 'failing', error }]);
    });
  }
  it('are told with the finding as JSON', () => {
    const { findings } = check([mending('sound', () => [fix])]);
    assert.deepEqual(JSON.parse(JSON.stringify(findings))[0].fixes, [fix]);
  });
});
