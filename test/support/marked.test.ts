import assert from 'node:assert/strict';
import { mark, parseMarked } from './marked';

describe('marked text', () => {
  const cases: readonly [source: string, text: string, spans: readonly [number, number][]][] = [
    ['nothing', 'nothing', []],
    ['[|all|]', 'all', [[0, 3]]],
    [
      'a [|b|] c [|d|]',
      'a b c d',
      [
        [2, 3],
        [6, 7],
      ],
    ],
    ['Dear [|[Name]|],', 'Dear [Name],', [[5, 11]]],
    ['none[||] here', 'none here', [[4, 4]]],
    ['[|é👍|]\r\n', 'é👍\r\n', [[0, 3]]],
  ];
  for (const [source, text, pairs] of cases) {
    const spans = pairs.map(([start, end]) => ({ start, end }));
    it(`reads ${JSON.stringify(source)}`, () => {
      assert.deepEqual(parseMarked(source), { text, spans });
    });
    it(`writes ${JSON.stringify(source)}`, () => {
      assert.equal(mark(text, spans), source);
    });
  }

  for (const source of ['a [|b', 'a |] b', '[|a [|b|] c|]']) {
    it(`refuses ${JSON.stringify(source)}`, () => {
      assert.throws(() => parseMarked(source));
    });
  }
});
