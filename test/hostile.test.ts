import assert from 'node:assert/strict';
import { lint } from '../server/lint';

/** Texts nobody would write, long enough that a walk without bounds would overflow or never end. */
const shapes: Readonly<Record<string, string>> = {
  'words of a slot without end': `(${'contact '.repeat(4000)}`,
  'an instruction without end': `insert ${'contact '.repeat(4000)}`,
  'placeholders on one line': '[Name] '.repeat(8000),
  'quotations on one line': `${'“'.repeat(4000)}”${'[Name] '.repeat(2000)}`,
  'a long run of fillers': `I accepted a ${'much '.repeat(20_000)}better offer.`,
  'hedges without end': 'I think maybe perhaps '.repeat(4_000),
  'one clause after the other': ' - salary: low, and'.repeat(1_500),
  'many unclosed snippet stops': '${1 '.repeat(12_000),
  'open brackets': '('.repeat(50_000),
  'one long word': 'a'.repeat(1_000_000),
  'pronouns only': 'I '.repeat(100_000),
  'many short lines': 'Hi\n'.repeat(100_000),
  'lone surrogates': '\ud800 salary \udc00 '.repeat(2_000),
  'no full stop':
    'thank you for the visit, your process took far too long and the panel was rude, '.repeat(
      2_000,
    ),
  'NUL bytes': 'I withdraw\0 '.repeat(2_000),
  'equals signs': '='.repeat(200_000),
  'closing brackets': `${')'.repeat(100_000)}x`,
  tags: '<b>x</b> '.repeat(20_000),
  'links only': 'https://growers.example/bulletin '.repeat(20_000),
  'comparisons that no row knows': 'Took the other gig, it’s just more me. '.repeat(10_000),
  'doubts and small talk': `Half of me wants to drop it. ${'Otters swim. '.repeat(20_000)}`,
  'withdrawals long ago': 'Thank you for your patience in March, when I withdrew. '.repeat(20_000),
};

describe('hostile texts', () => {
  for (const [name, text] of Object.entries(shapes)) {
    it(`are checked by every rule: ${name}`, () => {
      const { findings, failures, parts } = lint(`Hi Dana,\n\n${text}\n\nSam\n`, {
        path: 'a.md',
        always: true,
      });
      for (const { fixes } of findings) assert.ok(Array.isArray(fixes));
      assert.deepEqual(failures, []);
      assert.equal(parts[0]?.part, 'greeting');
    });
    it(`are told from drafts: ${name}`, () => {
      const signed = `Hi Dana,\n\nThank you, I withdraw.\n\n${text}\n\nSam\n`;
      assert.ok(lint(signed, { path: 'a.md' }).reason);
    });
  }
});
