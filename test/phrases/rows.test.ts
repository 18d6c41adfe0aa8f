import assert from 'node:assert/strict';
import { compile } from '../../server/phrases/compile';
import { Matcher } from '../../server/phrases/matcher';
import { Scanner } from '../../server/phrases/words';

/** What a row finds in a text. */
function found(row: string, text: string): string[] {
  const matcher = new Matcher(compile({ filler: 'really' }, [{ told: row }]));
  const words = new Scanner(matcher.vocabulary).scan(text, { start: 0, end: text.length });
  return matcher
    .match(words)
    .map(({ first, last }) => text.slice(words.start[first], words.end[last - 1]));
}

describe('rows', () => {
  const cases: readonly [row: string, text: string, found: string[]][] = [
    ['that is all', 'that is really all', ['that is really all']],
    ['so? and? that is all', 'that is all', ['that is all']],
    ['(so|well)? ,? that is all', 'that is all', ['that is all']],
    ['that is (all|it)?', 'that is it', ['that is it']],
    ['that _1 all', 'that is all', ['that is all']],
    ['that _1 all', 'that was not all', []],
  ];
  for (const [row, text, expected] of cases) {
    it(`“${row}” in “${text}”`, () => assert.deepEqual(found(row, text), expected));
  }
});
