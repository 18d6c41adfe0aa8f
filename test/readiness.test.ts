import assert from 'node:assert/strict';
import { lint } from '../server/lint';
import { readinessOf } from '../server/readiness';
import { report } from '../server/report';
import { rules } from '../server/rules/index';

const whole = `Hi Dana,

Thank you for the invitation to interview. I have accepted another position and withdraw my application.

I wish you every success with the search.

Kind regards,
Sam
`;

const cases: [what: string, text: string, line: string, points: string[]][] = [
  ['a whole message', whole, '5 of 5 parts · 24 words · ready to send', []],
  [
    'one without good wishes',
    whole.replace('I wish you every success with the search.\n\n', ''),
    '4 of 5 parts · 16 words · ready to send',
    ['4 of 5 parts: missing-goodwill', 'no good wishes: missing-goodwill'],
  ],
  [
    'one that thanks nobody and ranks',
    whole.replace('Thank you for the invitation to interview. ', '').replace('another', 'a better'),
    '4 of 5 parts · 18 words · 2 to mend',
    ['4 of 5 parts: missing-thanks', 'no thanks: missing-thanks', 'comparison: comparison'],
  ],
  [
    'one that hedges',
    whole.replace(
      'I have accepted another position and withdraw my application.',
      'I can’t make it.',
    ),
    '4 of 5 parts · 19 words · 1 to mend',
    ['4 of 5 parts: unclear-withdrawal', 'no clear withdrawal: unclear-withdrawal'],
  ],
  [
    'a text message, which needs no sign-off',
    '---\nchannel: text\n---\nHi Dana, thank you for the interview. I withdraw my application. Sam\n',
    '4 of 4 parts · 9 words · ready to send',
    [],
  ],
  [
    'one that is too long',
    whole.replace('I wish', `${'And we all spoke at length about it. '.repeat(20)}I wish`),
    '5 of 5 parts · 184 words · ready to send',
    ['184 words, too many: too-long'],
  ],
  ['an empty one', '', 'nothing written yet', []],
  ['a greeting', 'Hi Dana,\n', 'nothing written yet', []],
];

describe('readiness', () => {
  for (const [what, text, line, points] of cases) {
    it(`of ${what}`, () => {
      const result = lint(text, { path: 'draft.md', always: true });
      const readiness = readinessOf(result) ?? assert.fail();
      assert.equal(readiness.line, line);
      assert.equal(readiness.ready, line.endsWith('ready to send'));
      const told = readiness.points.filter(({ rule }) => rule !== undefined);
      assert.deepEqual(
        told.map(({ text, rule }) => `${text}: ${rule}`),
        points,
      );
    });
  }

  it('is the same of a report', () => {
    for (const [, text] of cases) {
      const result = lint(text, { path: 'draft.md', always: true });
      assert.deepEqual(readinessOf(report('draft.md', text, result)), readinessOf(result));
    }
  });

  it('is nothing for what is no draft', () => {
    assert.equal(readinessOf(lint('# A library\n\nInstall it.\n')), undefined);
  });

  it('does not ask for a part whose rule is off', () => {
    const text = whole.replace('I wish you every success with the search.\n\n', '');
    const settings = { rules: { 'missing-goodwill': { severity: 'off' } } } as const;
    const result = lint(text, { path: 'draft.md', always: true, settings });
    assert.equal(readinessOf(result)?.line, '4 of 4 parts · 16 words · ready to send');
  });

  it('leads to rules that there are', () => {
    const known = rules.map(({ id }) => id);
    for (const [, text] of cases) {
      const points = readinessOf(lint(text, { always: true }))?.points ?? [];
      assert.deepEqual(
        points.filter(({ rule }) => rule !== undefined && !known.includes(rule)),
        [],
      );
    }
  });
});
