import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { check } from '../../server/index';
import type { FileReport, Report } from '../../server/report';
import { type Files, withFolder } from '../support/folder';

const program = join(process.cwd(), 'dist/cli.js');
/** Characters that act on a terminal, or hide from the eye. */
const hidden = /(?!\n)[\p{Cc}\p{Cf}]/u;

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Prepares the folder further, such as by links. */
  readonly prepare?: (folder: string) => void;
}

/** Runs the built program in a folder that holds `files`. */
function run(args: readonly string[], files: Files = {}, around: Surroundings = {}): Outcome {
  return withFolder(files, (cwd) => {
    around.prepare?.(cwd);
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd,
      encoding: 'utf8',
      input: around.input ?? '',
      env: { PATH: process.env.PATH, ...around.env },
    });
    assert.doesNotMatch(stdout + stderr, /^\s+at .*:\d+/m, 'a stack trace');
    return { status, stdout, stderr };
  });
}

const clean = `Subject: Withdrawal from the Archivist interview - Sam Lee

Dear Ms. Ito,

Thank you for inviting me to interview for the Archivist position. I have accepted another
position, so I am withdrawing my application.

I wish you every success with the search.

Kind regards,
Sam Lee
`;
const compared = clean.replace('another\nposition', 'a better offer');
const bracketed = clean.replace('Ms. Ito', '[Name]');
const readme = '# Archive tools\n\nRun `make` to build the tools.\n';

describe('graceful-decline', () => {
  it('finds nothing in a good draft', () => {
    const outcome = run(['check', 'a.md'], { 'a.md': clean });
    assert.deepEqual(outcome, {
      status: 0,
      stdout: 'Checked 1 draft: nothing found.\n',
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

/** What `--format json` printed. */
function parse(stdout: string): Report {
  return JSON.parse(stdout);
}

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

describe('graceful-decline in folders', () => {
  /** The paths checked, in order. */
  function checkedPaths(args: readonly string[], files: Files, around?: Surroundings): string[] {
    const { stdout } = run(['check', '--format', 'json', ...args], files, around);
    return parse(stdout).files.map(({ path }) => path);
  }

  it('finds message files by name, in order, and passes hidden and installed folders over', () => {
    const files = Object.fromEntries(
      [
        'z.md',
        'B.MD',
        'a/2.eml',
        'a/10.txt',
        'a.md',
        'note.html',
        '.git/x.md',
        '.hidden/x.md',
        'node_modules/p/x.md',
        'a/node_modules/x.md',
      ].map((path) => [path, clean]),
    );
    assert.deepEqual(checkedPaths(['.'], files), ['B.MD', 'a/10.txt', 'a/2.eml', 'a.md', 'z.md']);
  });

  it('checks a file once, however often it is named', () => {
    const files = { 'd/a.md': clean, 'd/b.md': readme };
    assert.deepEqual(checkedPaths(['d', 'd/b.md', './d/a.md', 'd'], files), ['./d/a.md', 'd/b.md']);
  });

  it('follows links to files, and no links to folders', () => {
    const prepare = (folder: string) => {
      symlinkSync('..', join(folder, 'd/loop'));
      symlinkSync('../a.md', join(folder, 'd/link.md'));
      symlinkSync('nowhere.md', join(folder, 'd/broken.md'));
    };
    assert.deepEqual(checkedPaths(['d'], { 'a.md': clean, 'd/b.md': clean }, { prepare }), [
      'd/b.md',
      'd/link.md',
    ]);
  });

  it('counts the drafts among the files', () => {
    const { stdout } = run(['check', '.'], { 'a.md': clean, 'README.md': readme });
    assert.equal(stdout, 'Checked 1 draft among 2 files: nothing found.\n');
  });
});

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
