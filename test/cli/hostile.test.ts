import assert from 'node:assert/strict';
import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../support/folder';
import { clean, compared, hidden, parse, run, type Surroundings } from './program';

const headers = 'From: Zoë Lee <z@lee.example>\nTo: José <ito@acme.example>\n';
const mail = `${headers}${compared.replace('Ms. Ito', 'José').replace('I have', 'I’ve – “yes” – ')}`;

/** The text in Windows' Western charset, as far as these tests need it. */
function windows(text: string): Buffer {
  const bytes = { '’': '\x92', '–': '\x96', '“': '\x93', '”': '\x94' };
  const known = (sign: string) => bytes[sign as keyof typeof bytes];
  return Buffer.from(text.replace(/[’–“”]/g, known), 'latin1');
}

/** What is reported of one file, found by name. */
function reported(files: Files, ...names: string[]) {
  const { stdout, stderr, status } = run(['check', '--format', 'json', ...names], files);
  return { files: parse(stdout).files, stderr, status };
}

describe('a mail in an old charset', () => {
  const typed = `Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: 8bit\n`;
  for (const [name, head] of [
    ['named', typed],
    ['not named', ''],
  ] as const) {
    it(`gives the findings of the same mail in UTF-8, in the same places: ${name}`, () => {
      const text = head + mail;
      const old = reported({ 'a.eml': windows(text) }, 'a.eml');
      const modern = reported({ 'a.eml': text.replace('windows-1252', 'utf-8') }, 'a.eml');
      assert.deepEqual(old, modern);
      const found = old.files[0]?.findings.find(({ rule }) => rule === 'comparison');
      const lines = text.split('\n');
      const line = lines.findIndex((one) => one.includes('a better offer'));
      const column = (lines[line] ?? '').indexOf('a better offer');
      assert.deepEqual(found?.start, { line: line + 1, column: column + 1 });
    });
  }

  it('may come on standard input', () => {
    const { stdout, status } = run(
      ['check', '--stdin-filename=a.eml', '-'],
      {},
      { input: windows(mail) },
    );
    assert.match(stdout, /^a\.eml:\d+:\d+ warning comparison /m);
    assert.equal(status, 1);
  });
});

describe('what could not be read of a draft', () => {
  const multipart = 'Content-Type: multipart/mixed; boundary=b\n';
  const cases: Readonly<Record<string, readonly [name: string, text: string, stderr: string]>> = {
    'too many parts': [
      'a.eml',
      `${multipart}Subject: Withdrawal\n\n--b\n\n${compared}\n${'--b\n\n'.repeat(1200)}`,
      'more than 1000 parts; the rest was not checked',
    ],
    'a mail of attachments': [
      'a.eml',
      'Subject: Withdrawal\nContent-Type: application/pdf\n\nAAAA\n',
      'no text to check in this mail; save the message itself as .md or .txt',
    ],
    'front matter without an end': [
      'a.md',
      `---\nchannel: email\n${compared}`,
      'the front matter has no end; put a line “---” below it',
    ],
    'front matter that is no YAML': [
      'a.md',
      `---\nchannel: [email\n---\n${compared}`,
      'line 2 of the front matter isn’t YAML; write “key: value”',
    ],
    'a date that is none': [
      'a.md',
      `---\ninvited: \x1b[2Jsoon\n---\n${compared}`,
      '“invited” is “\\x1b[2Jsoon”, which is no date; write it like 2025-03-05T14:30',
    ],
    '10 MB': [
      'a.txt',
      compared + 'The quick brown fox jumps over the lazy dog.\n'.repeat(222_222),
      'longer than 2 MiB, of which only the beginning was checked; check a single message',
    ],
  };
  for (const [title, [name, text, message]] of Object.entries(cases)) {
    it(`is told, and the rest is checked: ${title}`, () => {
      const { files, stderr, status } = reported({ [name]: text, 'b.md': compared }, name, 'b.md');
      assert.equal(stderr, `graceful-decline: ${name}: ${message}\n`);
      assert.equal(status, 2);
      const found = files.map(({ findings }) => findings.some(({ rule }) => rule === 'comparison'));
      assert.deepEqual(found, [title !== 'a mail of attachments', true]);
    });
  }

  it('is not told of what was found in a folder and is no draft', () => {
    const files = { 'd/a.eml': 'Content-Type: application/pdf\n\nAAAA\n', 'd/b.md': clean };
    const { stderr, status } = run(['check', 'd'], files);
    assert.deepEqual([stderr, status], ['', 0]);
  });
});

describe('names and bytes that mean harm', () => {
  it('an empty name', () => {
    const { stdout, stderr, status } = run(['check', '', 'a.md'], { 'a.md': clean });
    assert.equal(stderr, 'graceful-decline: “”: an empty name; name a file or a folder\n');
    assert.equal(
      stdout,
      'a.md 5 of 5 parts · 30 words · ready to send\nChecked 1 draft: nothing found.\n',
    );
    assert.equal(status, 2);
  });

  it('one file under several names', () => {
    const around: Surroundings = {
      prepare: (folder) => {
        symlinkSync('d', join(folder, 'e'));
        symlinkSync('a.md', join(folder, 'd/link.md'));
        linkSync(join(folder, 'd/a.md'), join(folder, 'd/other.md'));
      },
    };
    const { stdout } = run(
      ['check', '--format', 'json', 'd', 'e', 'e/link.md'],
      {
        'd/a.md': clean,
      },
      around,
    );
    assert.deepEqual(
      parse(stdout).files.map(({ path }) => path),
      ['e/link.md', 'd/other.md'],
    );
  });

  it('a folder whose only draft was named otherwise', () => {
    const { stderr, status } = run(['check', 'd', './d/a.md'], { 'd/a.md': clean });
    assert.deepEqual([stderr, status], ['', 0]);
  });

  /** Bytes without a pattern, the same each time. */
  const noise = (length: number) =>
    Uint8Array.from({ length }, (_, at) => (at * 7919 + 13 * at * at) % 251);
  const binary = 'a binary file, not text; name a text file';
  const bytes: Readonly<Record<string, readonly [bytes: Uint8Array, message: string]>> = {
    noise: [noise(5000), binary],
    'noise behind FF FE': [Uint8Array.of(0xff, 0xfe, ...noise(5000)), binary],
    'noise behind FE FF': [Uint8Array.of(0xfe, 0xff, ...noise(5001)), binary],
    'NUL bytes': [Buffer.from(clean.replaceAll(' ', '\0')), binary],
    'NUL bytes alone': [new Uint8Array(10_000_000), binary],
    'a lone surrogate': [
      Buffer.concat([Buffer.from(clean), Uint8Array.of(0xed, 0xa0, 0x80)]),
      'not valid UTF-8; save it as UTF-8',
    ],
    'UTF-16, big end first': [
      Buffer.from(`\uFEFF${clean}😀`, 'utf16le').swap16(),
      'encoded as UTF-16; save it as UTF-8',
    ],
  };
  for (const [title, [content, message]] of Object.entries(bytes)) {
    it(title, () => {
      const outcome = run(['check', 'a.md', 'b.md'], { 'a.md': content, 'b.md': compared });
      assert.equal(outcome.stderr, `graceful-decline: a.md: ${message}\n`);
      assert.match(outcome.stdout, /^b\.md:5:\d+ warning comparison /);
      assert.equal(outcome.status, 2);
      assert.doesNotMatch(outcome.stderr, hidden);
    });
  }
});
