import assert from 'node:assert/strict';
import { check, fix } from '../server/index';

const draft = `Dear Ms. Ito,

Thank you for inviting me to interview for the Archivist position. I have accepted
a better offer, so I must withdraw my application.

Kind regards,
Sam Lee
`;
const readme = '# Archive tools\n\nRun `make` to build the tools.\n';
const rulesOf = (report: ReturnType<typeof check>) => report.findings.map(({ rule }) => rule);

describe('check', () => {
  it('recognises a draft and reports where a rule found something', () => {
    const report = check(draft, { path: 'letters/ito.md' });
    assert.equal(report.path, 'letters/ito.md');
    assert.equal(report.draft, true);
    assert.equal(report.channel, 'email');
    assert.equal(report.scenario, 'decline');
    const [comparison] = report.findings.filter(({ rule }) => rule === 'comparison');
    assert.ok(comparison);
    assert.equal(comparison.severity, 'warning');
    assert.equal(comparison.start.line, 4);
    assert.equal(comparison.end.line, 4);
    assert.equal(comparison.fixes[0]?.preferred, true);
  });

  it('leaves a text that is not a draft alone', () => {
    const report = check(readme, { path: 'README.md' });
    assert.equal(report.draft, false);
    assert.deepEqual(report.findings, []);
  });

  it('checks any text when told to', () => {
    assert.equal(check(readme, { path: 'README.md', always: true }).draft, true);
    const rules = rulesOf(check('Dear [Name],', { always: true }));
    assert.ok(rules.includes('unfilled-placeholder'));
  });

  it('reports an empty path where none was given', () => {
    assert.equal(check(draft).path, '');
  });
});

describe('fix', () => {
  it('mends what has a safe fix', () => {
    const mended = fix(draft, { path: 'ito.md' });
    assert.equal(rulesOf(check(mended)).includes('comparison'), false);
    assert.notEqual(mended, draft);
  });

  it('writes nothing that would not help: what an open quotation swallows', () => {
    const options = { path: 'ito.md', always: true };
    const open = 'Hello (“Dana). I withdraw my application. Goodbye.\n';
    assert.ok(rulesOf(check(open, options)).includes('missing-thanks'));
    assert.equal(fix(open, options), open);
  });

  it('returns a text that is not a draft as it is', () => {
    assert.equal(fix(readme), readme);
  });
});
