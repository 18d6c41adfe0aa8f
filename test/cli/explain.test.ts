import assert from 'node:assert/strict';
import { compared, hidden, run } from './program';

const config = '.graceful-decline.json';

describe('explain', () => {
  it('says which value holds for a file and where it comes from', () => {
    const { status, stdout, stderr } = run(['explain', 'd/a.md'], {
      'd/a.md': compared,
      [config]: '{\n  "rules": { "comparison": "off" }\n}\n',
    });
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^# `d\/a\.md`\n\nChecked as email, decline, because /);
    assert.match(stdout, /^\| comparison +\| off +\| \.graceful-decline\.json:2 +\|$/m);
    assert.match(stdout, /^\| criticism +\| warning +\| default +\|$/m);
  });

  it('says why a file that is found would not be checked', () => {
    const files = { 'a.md': compared, [config]: '{ "exclude": ["a.md"] }' };
    const { status, stdout } = run(['explain', 'a.md'], files);
    assert.equal(status, 0);
    assert.match(stdout, /^Not checked: its configuration excludes it\.$/m);
  });

  it('tells of what can’t be read or be right', () => {
    const files = { 'a.md': compared, [config]: '{ "phrases": [{ "flag": "(" }] }' };
    const { status, stderr } = run(['explain', 'none.md', '.', 'a.md'], files);
    assert.equal(status, 2);
    assert.match(stderr, /none\.md: no such file/);
    assert.match(stderr, /: \.: a folder; name a file in it/);
    assert.match(stderr, /\.graceful-decline\.json:1:25: A “\(” is not closed\./);
  });

  it('keeps a terminal safe', () => {
    const phrases = '{ "phrases": [{ "flag": "a\\u001b[31m\\u202eb" }] }';
    const { stdout } = run(['explain', 'a.md'], { 'a.md': compared, [config]: phrases });
    assert.match(stdout, /flag/);
    assert.doesNotMatch(stdout, hidden);
  });

  it('wants a file', () => {
    const { status, stderr } = run(['explain']);
    assert.equal(status, 2);
    assert.match(stderr, /nothing to explain; name a file: “graceful-decline explain FILE”/);
  });
});
