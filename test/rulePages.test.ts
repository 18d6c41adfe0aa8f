import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePages } from '../scripts/rule-page.mjs';
import { lint } from '../server/lint';
import { rules } from '../server/rules/index';

const folder = 'docs/rules';
const told = 'run: npm run generate';

describe('the pages of the rules', () => {
  const pages = rulePages(rules, lint);

  it('are one for each rule, and the list', () => {
    assert.deepEqual(readdirSync(folder).sort(), [...pages.keys()].sort(), told);
  });

  for (const [name, text] of pages) {
    it(`${name} says what its rule says`, () => {
      assert.equal(readFileSync(join(folder, name), 'utf8'), text, told);
    });
  }

  it('tell of each example what is reported and why', () => {
    for (const { id } of rules) {
      const page = pages.get(`${id}.md`) ?? '';
      assert.match(page, /^- `.+`: .+\.$/m, id);
      assert.match(page, /^## Left alone\n\n```text\n/m, id);
    }
  });
});
