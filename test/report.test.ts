import assert from 'node:assert/strict';
import type { Lint } from '../server/lint';
import { Lines, report } from '../server/report';

describe('report', () => {
  it('tells parts and findings by line and column', () => {
    const text = 'Hello Dana,\r\n\r\nThank you. I got a better offer.\r\n';
    const result: Lint = {
      draft: true,
      reason: 'it turns down an interview',
      channel: 'email',
      scenario: 'decline',
      words: 8,
      parts: [{ part: 'greeting', span: { start: 0, end: 11 } }],
      findings: [
        {
          rule: 'comparison',
          severity: 'warning',
          message: 'Ranks the offers.',
          span: { start: 32, end: 46 },
          fixes: [
            { title: 'Say “another offer”', safe: true, edits: [] },
            { title: 'Take the sentence out', edits: [] },
          ],
        },
      ],
      unused: [],
      failures: [],
      notes: [],
    };
    assert.deepEqual(report('a.md', text, result), {
      path: 'a.md',
      draft: true,
      channel: 'email',
      scenario: 'decline',
      words: 8,
      parts: [{ part: 'greeting', start: { line: 1, column: 1 }, end: { line: 1, column: 12 } }],
      findings: [
        {
          rule: 'comparison',
          severity: 'warning',
          message: 'Ranks the offers.',
          start: { line: 3, column: 18 },
          end: { line: 3, column: 32 },
          fixes: [
            { title: 'Say “another offer”', preferred: true },
            { title: 'Take the sentence out', preferred: false },
          ],
        },
      ],
    });
  });
});

describe('Lines', () => {
  const positions: readonly [text: string, offset: number, line: number, column: number][] = [
    ['', 0, 1, 1],
    ['a', 1, 1, 2],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 1, 1, 2],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['\r\r\n\n', 1, 2, 1],
    ['\r\r\n\n', 3, 3, 1],
    ['\r\r\n\n', 4, 4, 1],
    ['👍 ok', 3, 1, 4],
    ['e\u0301x', 2, 1, 3],
    ['\uFEFFab', 0, 1, 1],
    ['\uFEFFab', 1, 1, 1],
    ['\uFEFFab', 2, 1, 2],
    ['\uFEFFa\nb', 3, 2, 1],
    ['ab', 9, 1, 3],
    ['ab', -1, 1, 1],
  ];
  for (const [text, offset, line, column] of positions) {
    it(`finds offset ${offset} of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(new Lines(text).position(offset), { line, column });
    });
  }

  const texts: readonly [text: string, lines: readonly string[]][] = [
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a', '']],
    ['a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['\n\r', ['', '', '']],
    ['\uFEFFa\r\n', ['a', '']],
  ];
  for (const [text, expected] of texts) {
    it(`splits ${JSON.stringify(text)}`, () => {
      const lines = new Lines(text);
      const found = Array.from({ length: lines.count }, (_, index) => lines.line(index + 1));
      assert.deepEqual(found, expected);
    });
  }
});
