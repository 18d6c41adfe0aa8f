import assert from 'node:assert/strict';
import { type Io, run } from '../../server/cli/run';
import { parseMarked } from '../support/marked';

const { text } = parseMarked(
  'Dear Dana,\n\nThank you for inviting me to interview. I have accepted [|a better offer|] and withdraw my application.\n\nSam\n',
);

/** What standard output gets, seen through a terminal of some kind. */
function print(args: readonly string[], terminal: Partial<Io['stdout']>, env: Io['env'] = {}) {
  let printed = '';
  run(['check', ...args, '-'], {
    stdin: () => Buffer.from(text),
    stdout: { ...terminal, write: (part) => (printed += part) },
    stderr: { write: (part) => assert.fail(part) },
    env,
  });
  return printed;
}

describe('colours', () => {
  const terminal = { isTTY: true };
  const cases: readonly [name: string, colored: boolean, printed: () => string][] = [
    ['on a terminal', true, () => print([], terminal)],
    ['not in a pipe', false, () => print([], {})],
    ['not with --no-color', false, () => print(['--no-color'], terminal)],
    ['in a pipe with --color', true, () => print(['--color'], {})],
    ['not with NO_COLOR', false, () => print([], terminal, { NO_COLOR: '1' })],
    ['with an empty NO_COLOR', true, () => print([], terminal, { NO_COLOR: '' })],
    ['with --color despite NO_COLOR', true, () => print(['--color'], terminal, { NO_COLOR: '1' })],
    ['not on a dumb terminal', false, () => print([], terminal, { TERM: 'dumb' })],
    ['never in JSON', false, () => print(['--color', '--format', 'json'], terminal)],
  ];
  for (const [name, colored, printed] of cases) {
    it(name, () => assert.equal(printed().includes('\x1b['), colored));
  }

  it('change nothing but the colours', () => {
    const [first, ...others] = print(['--color'], {}).split('\x1b[');
    const plain = [first, ...others.map((part) => part.replace(/^\d+m/, ''))].join('');
    assert.equal(plain, print([], {}));
  });
});

describe('the width of the terminal', () => {
  for (const columns of [30, 60, 80, 200]) {
    it(`is kept to by the lines shown in ${columns} columns`, () => {
      const shown = print([], { isTTY: true, columns }, { NO_COLOR: '1' })
        .split('\n')
        .filter((line) => line.includes('|'));
      assert.ok(shown.some((line) => line.includes('a better offer')));
      for (const line of shown) assert.ok(line.length <= columns, line);
    });
  }
});
