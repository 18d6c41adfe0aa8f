import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../support/folder';
import { clean, parse, readme, run, type Surroundings } from './program';

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
    assert.equal(
      stdout,
      'a.md 5 of 5 parts · 30 words · ready to send\nChecked 1 draft among 2 files: nothing found.\n',
    );
  });
});
