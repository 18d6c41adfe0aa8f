import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Span } from '../server/draft/types';
import { applyEdits } from '../server/fix';
import { type LintFinding, type LintOptions, lint } from '../server/lint';
import { rules } from '../server/rules/index';
import type { Example, Rule } from '../server/rules/rule';
import { examples } from './rules/index';
import { mark, parseMarked } from './support/marked';

/** Files beside the rules that are none. */
const others = [
  'allReasons',
  'anchor',
  'contacts',
  'index',
  'leave-out',
  'placeholderFamilies',
  'placeholderShapes',
  'proposedTimes',
  'puttingOff',
  'ranks',
  'rude',
  'rule',
  'shouting',
  'spans',
  'stalls',
  'stories',
];

describe('the list of rules', () => {
  it('has each file of the folder, and nothing else', () => {
    const files = readdirSync('server/rules')
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => !others.includes(name));
    assert.deepEqual(rules.map(({ id }) => id).sort(), files.sort());
  });
  it('has all the rules that there are further examples of', () => {
    const known = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(examples).filter((id) => !known.has(id)),
      [],
    );
  });
});

for (const rule of rules) {
  describe(rule.id, () => {
    it('has an example that is reported, and one that is not', () => {
      const reported = rule.examples.map(({ text }) => parseMarked(text).spans.length > 0);
      assert.ok(reported.includes(true), 'none is reported');
      assert.ok(reported.includes(false), 'none is left alone');
    });
    for (const example of [...rule.examples, ...(examples[rule.id] ?? [])]) {
      testExample(rule, example);
    }
  });
}

function testExample(rule: Rule, example: Example): void {
  const { text } = parseMarked(example.text);
  const options: LintOptions = { path: example.name ?? 'draft.md', always: true };
  const all = lint(text, options).findings;
  const findings = all.filter((finding) => finding.rule === rule.id);

  it(`reports exactly what is marked in ${JSON.stringify(example.text)}`, () => {
    assert.equal(
      mark(
        text,
        findings.map(({ span }): Span => span),
      ),
      example.text,
    );
    for (const { message } of findings) assert.ok(isGoodMessage(message), message);
  });

  for (const [title, expected] of Object.entries(example.fixes ?? {})) {
    it(`mends by “${title}”`, () => {
      const offered = findings.flatMap(({ fixes }) => fixes);
      const fix = offered.find((one) => one.title === title);
      assert.ok(fix, `offered are: ${offered.map((one) => one.title).join(', ') || 'none'}`);
      assert.equal(applyEdits(text, fix.edits), expected);
    });
  }

  for (const finding of findings) {
    for (const fix of finding.fixes) {
      it(`“${fix.title}” leaves its finding gone and raises no other`, () => {
        const mended = applyEdits(text, fix.edits);
        const left = countByRule(lint(mended, options).findings);
        const before = countByRule(all);
        for (const [id, count] of left) {
          const most = (before.get(id) ?? 0) - (id === rule.id ? 1 : 0);
          assert.ok(count <= most, `${id} in ${JSON.stringify(mended)}`);
        }
      });
    }
  }
}

function countByRule(findings: readonly LintFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Short enough for a list of problems, and not begging. */
function isGoodMessage(message: string): boolean {
  return message.length <= 80 && !/please/i.test(message);
}
