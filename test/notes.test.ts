import assert from 'node:assert/strict';
import { lint } from '../server/lint';

const message = `Dear Ms. Ito,

Thank you for inviting me to interview. I have accepted a better offer and withdraw my application.

I wish you every success with the search.

Kind regards,
Sam Lee
`;
const headers = 'From: Sam Lee <sam@lee.example>\nTo: ito@acme.example\nSubject: Withdrawal\n';

/** The rules that report something, once each. */
function rulesIn(text: string): string[] {
  const now = Date.UTC(2025, 2, 5, 15);
  const { findings } = lint(text, { path: 'a.md', always: true, now });
  return [...new Set(findings.map(({ rule }) => rule))];
}

describe('what cannot be read of a text', () => {
  const noDate = (what: string, example = '2025-03-05T14:30') =>
    `${what}, which is no date; write it like ${example}`;
  const notYaml = (line: number) =>
    `line ${line} of the front matter isn’t YAML; write “key: value”`;
  const noEnd = 'the front matter has no end; put a line “---” below it';
  const cases: Readonly<Record<string, readonly [text: string, notes: readonly string[]]>> = {
    nothing: [message, []],
    'front matter of many kinds': [
      `---\n# ours\nchannel: email\ninvited: "2025-03-05" # noon\ntags:\n- a\nFull name: x\nlist: [\n  b\n]\nnote: |\n  any: {thing\n---\n${message}`,
      [],
    ],
    'empty front matter': [`---\n---\n${message}`, []],
    'a list that is never closed': [`---\nchannel: [email\n---\n${message}`, [notYaml(2)]],
    'a quotation that is never closed': [`---\nsender: "Sam\nx: y\n---\n${message}`, [notYaml(2)]],
    'a line of no kind': [`\uFEFF---\r\nchannel: email\r\n{{{\r\n---\r\n${message}`, [notYaml(3)]],
    'a block of prose': [`---\nthis is not a mapping\n---\n${message}`, [notYaml(2)]],
    'front matter without an end': [`---\nchannel: email\n${message}`, [noEnd]],
    'front matter alone, without an end': [`---\nchannel: email`, [noEnd]],
    'dates that are none': [
      `---\ninvited: yesterdayish\ninterview: 2025-13-45\nsent: ${'9'.repeat(50)}\n---\n${message}`,
      [
        noDate('“invited” is “yesterdayish”'),
        noDate('“interview” is “2025-13-45”'),
        noDate(`“sent” is “${'9'.repeat(40)}…”`),
      ],
    ],
    'dates of each kind': [
      `---\ninvited: 2025-03-05\ninterview: 2025-03-09T10:00+01:00\nsent: Wed, 5 Mar 2025 14:30:00 +0000\n---\n${message}`,
      [],
    ],
  };
  for (const [name, [text, notes]] of Object.entries(cases)) {
    it(`is told: ${name}`, () => {
      assert.deepEqual(lint(text, { path: 'a.md', always: true }).notes, notes);
      assert.deepEqual(lint(text, { path: 'a.txt', always: true }).notes, notes);
    });
  }

  it('leaves the rest checked, and the front matter out of it', () => {
    for (const [text] of Object.values(cases)) {
      if (text.endsWith(message)) assert.deepEqual(rulesIn(text), ['comparison']);
    }
  });

  it('reads what a block without an end says', () => {
    const { channel, findings } = lint(`---\nchannel: text\n${message}`, { path: 'a.md' });
    assert.equal(channel, 'text');
    assert.equal(findings[0]?.span.start, `---\nchannel: text\n${message}`.indexOf('a better'));
  });

  it('takes a message between two rules for no front matter', () => {
    const text = `---\nSubject: Withdrawal\n\n${message}\n---\n`;
    assert.deepEqual(lint(text, { path: 'a.md', always: true }).notes, []);
    assert.ok(rulesIn(text).includes('comparison'));
  });

  it('leaves mail headers below a rule what they are', () => {
    const text = `---\n${headers}\n${message}`;
    assert.deepEqual(lint(text, { path: 'a.md', always: true }).notes, []);
  });

  it('is a date of a mail, and of a mail only', () => {
    const text = `${headers}Date: next Tuesday\n\n${message}`;
    const notes = (path: string) => lint(text, { path, always: true }).notes;
    assert.deepEqual(notes('a.eml'), [
      noDate('the Date header is “next Tuesday”', 'Wed, 5 Mar 2025 14:30:00 +0000'),
    ]);
    assert.deepEqual(notes('a.md'), []);
  });

  it('is what stands behind 2 MiB', () => {
    const line = 'The quick brown fox jumps over the lazy dog near the bank.\n';
    const text = message.replace('Kind', `${line.repeat(40_000)}\nKind`);
    const long = lint(text, { path: 'a.md', always: true });
    assert.deepEqual(long.notes, [
      'longer than 2 MiB, of which only the beginning was checked; check a single message',
    ]);
    assert.equal(long.findings[0]?.rule, 'comparison');
    const mail = lint(`${headers}\n${text}`, { path: 'a.eml', always: true });
    assert.deepEqual(mail.notes, ['more than 2 MiB of text; the rest was not checked']);
    assert.equal(mail.findings[0]?.rule, 'comparison');
  });
});
