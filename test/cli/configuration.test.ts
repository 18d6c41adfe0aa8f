import assert from 'node:assert/strict';
import { clean, compared, parse, run } from './program';

const config = '.graceful-decline.json';
const off = '{ "rules": { "comparison": "off", }, } // she knows\n';

/** Paths and rules reported, such as `a.md comparison`. */
function found(args: readonly string[], files: Record<string, string>): string[] {
  const { stdout, stderr } = run(['check', '--format', 'json', ...args], files);
  assert.equal(stderr, '');
  return parse(stdout).files.flatMap(({ path, findings }) =>
    findings.map(({ rule }) => `${path} ${rule}`),
  );
}

describe('the configuration file', () => {
  it('sets severities, limits and what is off', () => {
    const rules = '{"comparison":"error","too-long":{"severity":"hint","email":10}}';
    const { status, stdout } = run(['check', '--format', 'json', '--fail-on', 'error', 'a.md'], {
      'a.md': compared,
      [config]: `{"rules":${rules}}`,
    });
    const [file] = parse(stdout).files;
    assert.deepEqual(
      file?.findings.map(({ rule, severity }) => [rule, severity]),
      [
        ['comparison', 'error'],
        ['too-long', 'hint'],
      ],
    );
    assert.equal(status, 1);
  });

  it('holds in its folder and those in it; the nearest wins alone', () => {
    const files = {
      [config]: off,
      'a.md': compared,
      'deep/er/a.md': compared,
      'own/a.md': compared,
      [`own/${config}`]: '{}',
    };
    assert.deepEqual(found(['.'], files), ['own/a.md comparison']);
    assert.deepEqual(found(['deep/er/a.md', 'own/a.md'], files), ['own/a.md comparison']);
  });

  it('holds for standard input by the name it is given', () => {
    const { stdout } = run(
      ['check', '--format', 'json', '--stdin-filename', 'd/a.md', '-'],
      { [`d/${config}`]: off },
      { input: compared },
    );
    assert.deepEqual(parse(stdout).files[0]?.findings, []);
  });

  it('includes and excludes by globs seen from its folder', () => {
    const files = {
      [`d/${config}`]: '{"include":["in/*.md"],"exclude":["in/old*","gone"]}',
      'd/in/a.md': 'Yes.\n',
      'd/in/old.md': compared,
      'd/gone/a.md': compared,
      'd/by-name.decline.md': 'Yes.\n',
      'd/recognised.md': clean,
    };
    const { stdout } = run(['check', '--format', 'json', 'd'], files);
    assert.deepEqual(
      parse(stdout).files.map(({ path, draft }) => [path, draft]),
      [
        ['d/by-name.decline.md', false],
        ['d/in/a.md', true],
        ['d/recognised.md', true],
      ],
    );
    assert.deepEqual(found(['d/gone/a.md'], files), ['d/gone/a.md comparison'], 'a named file');
  });

  it('is told of where it can’t be right, once, and holds otherwise', () => {
    const { status, stdout, stderr } = run(['check', '--format', 'json', 'd'], {
      [`d/${config}`]:
        '{\n  "rules": { "comparson": "off",\n    "comparison": "off" },\n  "x": 1\n',
      'd/a.md': compared,
      'd/b.md': compared,
    });
    assert.deepEqual(stderr.split('\n'), [
      `graceful-decline: d/${config}:2:14: “comparson” is no rule; did you mean “comparison”?`,
      `graceful-decline: d/${config}:4:3: “x” is no setting; “rules”, “phrases”, “include”, “exclude” are.`,
      `graceful-decline: d/${config}:5:1: The closing “}” is missing.`,
      '',
    ]);
    assert.deepEqual(
      parse(stdout).files.map(({ findings }) => findings.length),
      [0, 0],
    );
    assert.equal(status, 2);
  });

  it('that is no file counts as broken', () => {
    const { status, stderr } = run(['check', 'a.md'], { [`${config}/x`]: '', 'a.md': clean });
    assert.equal(stderr, `graceful-decline: ${config}:1:1: This is no JSON.\n`);
    assert.equal(status, 2);
  });
});

describe('ignores on the command line', () => {
  const ignored = compared.replace(
    'I wish',
    '<!-- graceful-decline-disable-file comparison salary-talk -->\nI wish',
  );

  it('leave nothing to fail, and are named where they are of no use', () => {
    const { status, stdout, stderr } = run(['check', 'a.md'], { 'a.md': ignored });
    assert.equal(
      stdout,
      'a.md 5 of 5 parts · 31 words · ready to send\nChecked 1 draft: nothing found.\n',
    );
    assert.equal(
      stderr,
      'graceful-decline: a.md:7:47: “salary-talk” finds nothing here: remove this ignore.\n',
    );
    assert.equal(status, 0);
  });
});
