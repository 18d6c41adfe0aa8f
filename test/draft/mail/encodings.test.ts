import assert from 'node:assert/strict';
import type { Edit, Span } from '../../../server/draft/types';
import { applyEdits } from '../../../server/fix';
import { type LintFinding, lint } from '../../../server/lint';
import { base64, base64Headers, crlf, mailOf, quotedHeaders } from './mails';
import { Random, seedOfRun } from './random';

const sentences = [
  'Thank you for the invitation to the interview.',
  'I’ve got a better offer, so I withdraw my application.',
  'They pay more, 10% of 1=2!',
  'I’m sorry.',
  'I’m so terribly sorry, please forgive me.',
  'Dear [Name],',
  'Zoë asked {company} – “maybe” – about it 😀.',
  'I’ll get back to you.',
  'Let me think about it…',
  'I hope we can stay in touch.',
  'Your process took too long.',
  'Grüße aus Köln,',
  'Kind regards,',
  'Sam',
];

/** A text of random sentences and paragraphs, in lines of any length. */
function randomText(random: Random): string {
  const paragraph = () =>
    random.times(1, 4, () => random.pick(sentences)).join(random.pick([' ', '\n', '  ']));
  return `Hello Dana,\n\n${random.times(1, 5, paragraph).join('\n\n')}\n`;
}

/** Quoted-printable with soft breaks and needless escapes anywhere, each line within 76 characters. */
function quoted(text: string, random: Random): string {
  let result = '';
  let column = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '\n') {
      result += '\n';
      column = 0;
      continue;
    }
    const needed =
      /[^!-<>-~ ]/.test(character) ||
      (character === ' ' && /^\s/.test([...text][index + 1] ?? '\n'));
    const escaped = needed || random.below(20) === 0;
    const tokens = escaped
      ? [...Buffer.from(character)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`)
      : [character];
    for (const token of tokens) {
      if (column + token.length > 75 || random.below(40) === 0) {
        result += '=\n';
        column = 0;
      }
      result += random.pick([token, token.toUpperCase()].slice(0, escaped ? 2 : 1));
      column += token.length;
    }
  }
  return result;
}

/** What quoted-printable stands for, read without a map. */
function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(
      /=([\dA-Fa-f]{2})|([^=]+)/g,
      (_, hex?: string, plain?: string) => hex ?? Buffer.from(plain ?? '').toString('hex'),
    );
  return Buffer.from(bytes, 'hex').toString();
}

const check = (text: string) => lint(text, { path: 'draft.eml', always: true });
const told = ({ rule, severity, message }: LintFinding) => `${rule} ${severity} ${message}`;
const bodyIn = (raw: string) => raw.slice(/\r?\n\r?\n/.exec(raw)?.index).trimStart();
const headers = [
  'To: Dana Reyes <dana@acme.example>',
  'Subject: Withdrawal from the Cook interview',
];

describe('a text in any transfer encoding', () => {
  const seed = seedOfRun();
  it(`is checked alike (SEED=${seed})`, function () {
    this.timeout(20_000);
    const random = new Random(seed);
    for (let round = 0; round < 150; round++) {
      const text = randomText(random);
      const ends = random.pick([(raw: string) => raw, crlf]);
      const plain = ends(mailOf(text, [...headers, 'Content-Type: text/plain; charset=utf-8']));
      sameInQuoted(plain, ends(mailOf(quoted(text, random), [...headers, ...quotedHeaders])));
      sameInBase64(plain, mailOf(base64(text), [...headers, ...base64Headers]));
    }
  });
});

const words = (raw: string, places: readonly { readonly span: Span }[]) =>
  places.map(({ span }) => raw.slice(span.start, span.end));

function sameInQuoted(plain: string, raw: string): void {
  const expected = check(plain);
  const found = check(raw);
  assert.deepEqual(found.findings.map(told), expected.findings.map(told));
  assert.deepEqual(words(raw, found.findings).map(unquoted), words(plain, expected.findings));
  assert.deepEqual(words(raw, found.parts).map(unquoted), words(plain, expected.parts));
  for (const [index, finding] of found.findings.entries()) {
    sameFixes(raw, finding, plain, expected.findings[index] as LintFinding);
  }
}

function sameInBase64(plain: string, raw: string): void {
  const expected = check(plain);
  const found = check(raw);
  assert.deepEqual(found.findings.map(told), expected.findings.map(told));
  const firstLine = bodyIn(raw).split('\n')[0];
  for (const word of words(raw, [...found.findings, ...found.parts])) assert.equal(word, firstLine);
  assert.deepEqual(
    found.findings.flatMap(({ fixes }) => fixes),
    [],
  );
}

/** Each fix changes the decoded text as it changes the plain one, and keeps lines short. */
function sameFixes(raw: string, finding: LintFinding, plain: string, twin: LintFinding): void {
  const after = (text: string, edits: readonly Edit[]) => bodyIn(applyEdits(text, edits));
  assert.deepEqual(
    finding.fixes.map(({ title, edits }) => [title, unquoted(after(raw, edits))]),
    twin.fixes.map(({ title, edits }) => [title, after(plain, edits)]),
  );
  for (const { edits } of finding.fixes) {
    const lines = after(raw, edits).split(/\r?\n/);
    assert.ok(
      lines.every((line) => line.length <= 76),
      lines.join('\n'),
    );
  }
}
