import assert from 'node:assert/strict';
import { applyEdits } from '../server/fix';
import { lint } from '../server/lint';

/** The four e-mail situations of the guide, as it writes them. */
const templates = {
  accepted: `Subject: Interview Invitation — [Your Name]

Hello [Name],

Thank you very much for the invitation to interview for the [position] at [Company]. I appreciate your interest in my background.

I wanted to let you know that I have accepted another offer and must withdraw my application. I’m grateful for the time and consideration you extended.

Wishing you success in filling the role, and I hope our paths cross in the future.

Kind regards,
[Your Name]
[Email] | [Phone]
`,
  circumstances: `Subject: Withdrawal from Interview Process — [Your Name]

Dear [Name],

Thank you for considering me for the [position] and for the invitation to interview. Since I submitted my application, my circumstances have changed and I need to withdraw from the process.

I sincerely appreciate your time and wish you all the best with the search.

Best regards,
[Your Name]
`,
  referral: `Subject: Interview Invitation — Referral Suggestion

Hello [Name],

Thank you for inviting me to interview for the [position] at [Company]. I’ve decided not to proceed with the interview at this time, but I would like to recommend a colleague who may be an excellent fit: [Colleague Name] — [brief description of fit].

If you’d like, I can connect you or pass along their contact information with permission.

Thanks again for your consideration. I hope we’ll have a chance to connect in the future.

Sincerely,
[Your Name]
`,
  cancellation: `Subject: Interview Cancellation — [Your Name]

Hello [Name],

I apologize for the short notice, but I need to cancel the interview scheduled for [date/time]. I appreciate your understanding and thank you for the opportunity.

Best,
[Your Name]
`,
};

const values: Readonly<Record<string, string>> = {
  '[Name]': 'Dana',
  '[Your Name]': 'Sam Lee',
  '[position]': 'Data Analyst',
  '[Company]': 'Northwind',
  '[Email]': 'sam@lee.example',
  '[Phone]': '020 5550 123',
  '[Colleague Name]': 'Aroha Tipene',
  '[brief description of fit]': 'six years of forecasting in retail',
  '[date/time]': '9 March at 10 a.m.',
};

const bracket = /\[[^\]]+\]/g;
const rulesOf = (text: string) => lint(text, { path: 'mail.md' }).findings.map(({ rule }) => rule);

for (const [name, template] of Object.entries(templates)) {
  describe(`the guide’s e-mail: ${name}`, () => {
    it('is clean when filled in', () => {
      const filled = template.replace(bracket, (found) => values[found] ?? assert.fail(found));
      assert.ok(lint(filled, { path: 'mail.md' }).draft);
      assert.deepEqual(rulesOf(filled), []);
    });
    it('reports each bracket, and nothing else', () => {
      const brackets = template.match(bracket) ?? [];
      assert.deepEqual(
        rulesOf(template),
        brackets.map(() => 'unfilled-placeholder'),
      );
    });
  });
}

describe('the guide’s bad phrases', () => {
  const frame = (sentence: string) =>
    `Hello Dana,\n\nThank you for the invitation to interview. ${sentence}\n\nI wish you luck with the search.\n\nKind regards,\nSam\n`;
  const cases: readonly [sentence: string, rule: string, mended: string][] = [
    ['I accepted a better offer.', 'comparison', 'I accepted another offer.'],
    [
      'I am withdrawing my application because the salary was low.',
      'salary-talk',
      'I am withdrawing my application.',
    ],
    [
      'The salary was low, so I have decided to withdraw.',
      'salary-talk',
      'I have decided to withdraw.',
    ],
    [
      'I can’t make that time.',
      'unclear-withdrawal',
      'I’ve decided not to proceed and would like to withdraw my application.',
    ],
  ];
  for (const [sentence, rule, mended] of cases) {
    it(`mends “${sentence}”`, () => {
      const found = lint(frame(sentence), { path: 'mail.md' }).findings;
      assert.deepEqual([...new Set(found.map((finding) => finding.rule))], [rule]);
      const after = applyEdits(frame(sentence), found[0]?.fixes[0]?.edits ?? []);
      assert.equal(after, frame(mended));
      assert.deepEqual(rulesOf(after), []);
    });
  }
});
