import assert from 'node:assert/strict';
import { escapeControls, safeJson } from '../../server/cli/escape';

describe('escaping', () => {
  const cases: readonly [text: string, terminal: string, json: string][] = [
    ['plain – “text” é 日本 👩‍💻', 'plain – “text” é 日本 👩‍💻', '"plain – “text” é 日本 👩‍💻"'],
    ['\x1b[31m', '\\x1b[31m', '"\\u001b[31m"'],
    ['a\nb\tc\0', 'a\\x0ab\\x09c\\x00', '"a\\nb\\tc\\u0000"'],
    ['\x7f\x9b', '\\x7f\\x9b', '"\\u007f\\u009b"'],
    ['\u202Eevil\u2066', '\\u{202e}evil\\u{2066}', '"\\u202eevil\\u2066"'],
    ['\u2028\uFEFF', '\\u{2028}\\u{feff}', '"\\u2028\\ufeff"'],
    ['\u{E0041}', '\\u{e0041}', '"\\udb40\\udc41"'],
    ['\uD800', '\\u{d800}', '"\\ud800"'],
  ];
  for (const [text, terminal, json] of cases) {
    it(`shows ${json} in a terminal`, () => {
      assert.equal(escapeControls(text), terminal);
    });
    it(`writes ${json} as JSON`, () => {
      assert.equal(safeJson(text), json);
      assert.equal(JSON.parse(safeJson(text)), text);
    });
  }
});
