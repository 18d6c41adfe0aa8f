import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../support/folder';
import { bracketed, clean, compared, hidden, readme, run, type Surroundings } from './program';

describe('graceful-decline, where something is wrong', () => {
  interface Case {
    readonly args: readonly string[];
    readonly files?: Files;
    readonly around?: Surroundings;
    readonly status?: number;
    readonly stderr: RegExp;
  }
  const cases: Readonly<Record<string, Case>> = {
    'no arguments': { args: [], stderr: /no command; .*check FILE/ },
    'no files': { args: ['check'], stderr: /nothing to check; name a file or a folder/ },
    'an unknown command': { args: ['chek', 'a.md'], stderr: /unknown command “chek”/ },
    'an unknown flag': {
      args: ['check', '--colour', 'a.md'],
      stderr: /unknown option '--colour'$/m,
    },
    'a flag without its value': { args: ['check', 'a.md', '--format'], stderr: /--format/ },
    'an unknown format': {
      args: ['check', '--format', 'xml', 'a.md'],
      stderr: /--format is “xml”; it takes text, json/,
    },
    'an unknown severity': {
      args: ['check', '--fail-on', 'never', 'a.md'],
      stderr: /--fail-on is “never”; it takes error, warning, information, hint/,
    },
    'a hostile flag': { args: ['check', '--\x1b[2J'], stderr: /--\\x1b\[2J/ },
    'a missing file': { args: ['check', 'a.md'], stderr: /: a\.md: no such file or folder/ },
    'a file for a folder': {
      args: ['check', 'a.md/b.md'],
      files: { 'a.md': clean },
      stderr: /: a\.md\/b\.md: no such file or folder/,
    },
    'a name too long': { args: ['check', `${'x'.repeat(300)}.md`], stderr: /name is too long/ },
    'a binary file': {
      args: ['check', 'a.md'],
      files: { 'a.md': new Uint8Array([0x50, 0x4b, 0, 0x04]) },
      stderr: /: a\.md: a binary file, not text/,
    },
    'invalid UTF-8': {
      args: ['check', 'a.md'],
      files: { 'a.md': Buffer.from('Dear José,', 'latin1') },
      stderr: /: a\.md: not valid UTF-8; save it as UTF-8/,
    },
    'UTF-16': {
      args: ['check', 'a.md'],
      files: { 'a.md': Buffer.from('\uFEFFDear Dana,', 'utf16le') },
      stderr: /: a\.md: encoded as UTF-16; save it as UTF-8/,
    },
    'an empty file': {
      args: ['check', 'a.md'],
      files: { 'a.md': '' },
      stderr: /: a\.md: empty; write the draft first/,
    },
    'a blank file': {
      args: ['check', 'a.md'],
      files: { 'a.md': '\uFEFF \r\n' },
      stderr: /: a\.md: empty/,
    },
    'empty standard input': { args: ['check', '-'], stderr: /: standard input: empty/ },
    'a device': { args: ['check', '/dev/zero'], stderr: /: \/dev\/zero: a device, not a file/ },
    'a huge file': {
      args: ['check', 'a.md'],
      files: { 'a.md': new Uint8Array(25 * 1024 * 1024 + 1).fill(0x61) },
      stderr: /: a\.md: larger than 25 MiB/,
    },
    'a link to itself': {
      args: ['check', 'a.md'],
      around: { prepare: (folder) => symlinkSync('a.md', join(folder, 'a.md')) },
      stderr: /: a\.md: a symbolic link that leads back to itself/,
    },
    'a folder with no message files': {
      args: ['check', 'd'],
      files: { 'd/a.html': clean },
      status: 0,
      stderr: /: d: no \.md, \.txt or \.eml file in this folder/,
    },
    'a folder without drafts': {
      args: ['check', 'd'],
      files: { 'd/README.md': readme, 'd/empty.md': '' },
      status: 0,
      stderr: /: d: no draft in this folder; name a file/,
    },
  };
  for (const [name, { args, files, around, status = 2, stderr }] of Object.entries(cases)) {
    it(name, () => {
      const outcome = run(args, files, around);
      assert.match(outcome.stderr, stderr);
      assert.equal(outcome.status, status);
      assert.doesNotMatch(outcome.stderr, hidden);
    });
  }

  it('still reports the other files', () => {
    const files = { 'a.md': compared, 'b.md': new Uint8Array([0]), 'c.md': bracketed };
    const { status, stdout, stderr } = run(['check', '.'], files);
    assert.equal(status, 2);
    assert.match(stdout, /^a\.md:5:/m);
    assert.match(stdout, /^c\.md:3:/m);
    assert.match(stderr, /^graceful-decline: b\.md: a binary file/);
  });
});
