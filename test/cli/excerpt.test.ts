import assert from 'node:assert/strict';
import { excerpt } from '../../server/cli/excerpt';
import { Lines } from '../../server/report';
import { parseMarked } from '../support/marked';

/** What is shown for the marked span, line by line, marks below each line that has any. */
function show(source: string, width: number): string[] {
  const { text, spans } = parseMarked(source);
  const lines = new Lines(text);
  const [span = { start: 0, end: 0 }] = spans;
  const rows = excerpt(lines, lines.position(span.start), lines.position(span.end), width);
  return rows.flatMap(({ shown, marks }) => (marks === '' ? [shown] : [shown, marks]));
}

describe('excerpt', () => {
  const cases: Readonly<Record<string, [source: string, width: number, expected: string[]]>> = {
    'underlines a word': ['a [|bad|] word', 40, ['a bad word', '  ^^^']],
    'marks an empty span': ['ab[||]c', 40, ['abc', '  ^']],
    'marks the end of a line': ['abc[||]', 40, ['abc', '   ^']],
    'finds the line': ['one\r\ntwo [|three|]\r\n', 40, ['two three', '    ^^^^^']],
    'spreads tabs': ['a\tb [|c|]\td', 40, ['a   b c d', '      ^']],
    'counts wide characters twice': ['日本 [|語|]', 40, ['日本 語', '     ^^']],
    'counts joined emoji once': ['👩‍💻👍🏽 [|x|]', 40, ['👩‍💻👍🏽 x', '     ^']],
    'counts a flag once': ['🇫🇮 [|x|]', 40, ['🇫🇮 x', '   ^']],
    'passes over combining marks': ['e\u0301 [|x|]', 40, ['e\u0301 x', '  ^']],
    'escapes controls': ['\x1b[2J [|x|]', 40, ['\\x1b[2J x', '        ^']],
    'shows each line of a span': ['a [|b\nc|] d', 40, ['a b', '  ^', 'c d', '^']],
    'leaves a blank line unmarked': ['[|a\n\nb|]', 40, ['a', '^', '', 'b', '^']],
    'stops where the next line begins': ['[|a\n|]b', 40, ['a', '^']],
    'shows three lines at most': ['[|a\nb\nc\nd|]', 40, ['a', '^', 'b', '^', 'c', '^']],
    'cuts the end off': ['[|0|]123456789abcdef', 10, ['012345678…', '^']],
    'cuts the start off': ['0123456789abcde[|f|]', 10, ['…789abcdef', '         ^']],
    'cuts both ends off': ['0123456789[|a|]bcdefghijk', 10, ['…789abcde…', '    ^']],
    'cuts a long span': ['ab[|cdefghijklmnopqrstuvwxyz|]', 10, ['abcdefghi…', '  ^^^^^^^^']],
  };
  for (const [name, [source, width, expected]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(show(source, width), expected));
  }

  it('looks at no more of a line than fits, however long the line', () => {
    const source = `${'👍'.repeat(50_000)}[|x|]${'y'.repeat(100_000)}`;
    assert.deepEqual(show(source, 11), ['…👍👍xyyyy…', '     ^']);
  });
});
