import assert from 'node:assert/strict';
import { applyEdits } from '../../server/fix';
import { difference } from '../../server/lsp/difference';

const cases: [before: string, after: string, touched: string[]][] = [
  ['a\nb\n', 'a\nb\n', []],
  ['a better offer\r\nrest\r\n', 'another offer\r\nrest\r\n', [' bett']],
  ['one\ntwo\nthree\n', 'one\nthree\n', ['two\n']],
  ['one\nthree\n', 'one\ntwo\nthree\n', ['']],
  ['x\nsame\ny\n', 'X\nsame\nY\n', ['x', 'y']],
  ['😀', '😁', ['😀']],
  ['a\r\n', 'a\n', ['\r\n']],
  ['', 'new', ['']],
  ['\ufeffold', '\ufeffnew', ['old']],
];

describe('difference', () => {
  for (const [before, after, touched] of cases) {
    it(`from ${JSON.stringify(before)} to ${JSON.stringify(after)}`, () => {
      const edits = difference(before, after);
      assert.equal(applyEdits(before, edits), after);
      assert.deepEqual(
        edits.map(({ span }) => before.slice(span.start, span.end)),
        touched,
      );
    });
  }

  it('of texts with little in common is one edit', () => {
    const before = Array.from({ length: 400 }, (_, line) => `old ${line}\n`).join('');
    const after = Array.from({ length: 400 }, (_, line) => `${line} new\n`).join('');
    const edits = difference(before, after);
    assert.equal(edits.length, 1);
    assert.equal(applyEdits(before, edits), after);
  });
});
