import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { version } from '../../package.json';
import { check, type FileReport } from '../../server/index';
import { withFolder } from '../support/folder';
import { bracketed, clean, compared, hidden, parse, program, readme, run } from './program';

describe('graceful-decline', () => {
  it('finds nothing in a good draft', () => {
    const outcome = run(['check', 'a.md'], { 'a.md': clean });
    assert.deepEqual(outcome, {
      status: 0,
      stdout: 'a.md 5 of 5 parts · 30 words · ready to send\nChecked 1 draft: nothing found.\n',
      stderr: '',
    });
  });

  it('shows where a finding stands', () => {
    const { status, stdout } = run(['check', 'a.md'], { 'a.md': compared });
    assert.equal(status, 1);
    assert.match(stdout, /^a\.md:5:\d+ warning comparison .+$/m);
    assert.match(stdout, /^ {2}5 \| .*a better offer/m);
    assert.match(stdout, /^ {4}\| +\^+$/m);
    assert.match(stdout, /^Checked 1 draft: 1 warning\.$/m);
  });

  const statuses: readonly [failOn: string, text: string, status: number][] = [
    ['error', bracketed, 1],
    ['error', compared, 0],
    ['warning', compared, 1],
    ['information', compared, 1],
    ['hint', compared, 1],
    ['hint', clean, 0],
  ];
  for (const [failOn, text, status] of statuses) {
    const kind = text === clean ? 'nothing' : text === compared ? 'a warning' : 'an error';
    it(`--fail-on ${failOn} with ${kind} exits with ${status}`, () => {
      const args = ['check', '--fail-on', failOn, 'a.md'];
      assert.equal(run(args, { 'a.md': text }).status, status);
    });
  }

  it('prints help and version', () => {
    assert.match(run(['--help']).stdout, /^Usage: graceful-decline check/m);
    assert.match(run(['check', '--help']).stdout, /--fail-on/);
    assert.deepEqual(run(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('escapes hostile file names and texts', () => {
    const text = bracketed.replace('[Name],', '[Name]\x1b[2J\u202E,');
    const { stdout } = run(['check', '.'], { 'a\x1b[2J\n.md': text });
    assert.match(stdout, /^a\\x1b\[2J\\x0a\.md:3:6 error unfilled-placeholder /m);
    assert.match(stdout, /^ {2}3 \| Dear \[Name\]\\x1b\[2J\\u\{202e\},$/m);
    assert.doesNotMatch(stdout, hidden);
  });

  it('stops quietly when its reader has seen enough', () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`${index}.md`, bracketed]),
    );
    const { stdout, stderr } = withFolder(files, (cwd) =>
      spawnSync('sh', ['-c', `"$0" "$1" check . | head -n 1`, process.execPath, program], {
        cwd,
        encoding: 'utf8',
      }),
    );
    assert.match(stdout, /^0\.md:3:6 error unfilled-placeholder .+\n$/);
    assert.equal(stderr, '');
  });

  it('checks standard input', () => {
    const { status, stdout } = run(['check', '-'], {}, { input: compared });
    assert.equal(status, 1);
    assert.match(stdout, /^stdin\.md:5:/m);
  });

  it('reports standard input under a given name', () => {
    const args = ['check', '--format=json', '--stdin-filename', 'x.eml', '-'];
    const { stdout } = run(args, {}, { input: compared });
    assert.equal(parse(stdout).files[0]?.path, 'x.eml');
  });
});

describe('graceful-decline --format json', () => {
  it('prints what the library reports', () => {
    const files = { 'a.md': compared, 'b.txt': bracketed.replaceAll('\n', '\r\n'), 'c.md': readme };
    const { status, stdout } = run(['check', '--format', 'json', '.'], files);
    const expected: FileReport[] = Object.entries(files).map(([path, text]) =>
      check(text, { path }),
    );
    assert.deepEqual(parse(stdout), { version, files: expected });
    assert.equal(status, 1);
    assert.equal(parse(stdout).files[2]?.draft, false);
  });

  it('checks a named file in any case', () => {
    const { stdout } = run(['check', '--format', 'json', 'README.md'], { 'README.md': readme });
    assert.deepEqual(parse(stdout).files, [check(readme, { path: 'README.md', always: true })]);
  });

  it('reports what it could read beside what it could not', () => {
    const { status, stdout, stderr } = run(['check', '--format', 'json', 'no.md', 'a.md'], {
      'a.md': clean,
    });
    assert.deepEqual(
      parse(stdout).files.map(({ path }) => path),
      ['a.md'],
    );
    assert.match(stderr, /^graceful-decline: no\.md: no such file/);
    assert.equal(status, 2);
  });

  it('writes hostile file names as escapes', () => {
    const { stdout } = run(['check', '--format', 'json', '.'], { 'a\x1b[2J\u202E.md': clean });
    assert.equal(parse(stdout).files[0]?.path, 'a\x1b[2J\u202E.md');
    assert.doesNotMatch(stdout, hidden);
  });
});
