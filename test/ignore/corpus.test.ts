import assert from 'node:assert/strict';
import { applyEdits } from '../../server/fix';
import { ignoring } from '../../server/ignore/write';
import { type Lint, lint } from '../../server/lint';
import { corpusFiles, readCorpus } from '../support/corpus';

const now = Date.parse('2025-03-05T12:00:00Z');

/** What must stay as it is, whatever is ignored. */
const rest = ({ channel, scenario, words, notes }: Lint) => ({ channel, scenario, words, notes });
const told = ({ findings }: Lint) => findings.map(({ rule, message }) => `${rule}: ${message}`);

describe('an ignore written by a fix', () => {
  for (const file of corpusFiles()) {
    it(`takes out its finding and changes nothing else in ${file}`, () => {
      const { drafts } = readCorpus(file);
      const wrong = new Set<string>();
      for (const draft of drafts) {
        const options = { path: draft.name, always: true, now };
        const before = lint(draft.text, options);
        const write = ignoring(draft.text, draft.name);
        for (const finding of before.findings) {
          for (const { title, edits } of write(finding)) {
            const text = applyEdits(draft.text, edits);
            const after = lint(text, options);
            const left = told(after);
            const expected = told(before).filter((one) => !one.startsWith(`${finding.rule}: `));
            const others = left.filter((one) => !one.startsWith(`${finding.rule}: `));
            const gone = before.findings.filter(({ rule }) => rule === finding.rule).length;
            const same = left.length - others.length;
            const right =
              (title.endsWith('here') ? same < gone : same === 0) &&
              others.join('\n') === expected.join('\n') &&
              JSON.stringify(rest(after)) === JSON.stringify(rest(before)) &&
              after.unused.length === 0;
            if (!right) wrong.add(draft.id);
          }
        }
      }
      assert.deepEqual([...wrong], []);
    });
  }
});
