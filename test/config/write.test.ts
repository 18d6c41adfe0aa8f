import assert from 'node:assert/strict';
import { readConfiguration } from '../../server/config/file';
import { addPhrase, newConfiguration } from '../../server/config/write';
import { applyEdits } from '../../server/fix';

const phrase = { allow: 'a better offer', rules: ['comparison'] };
const entry = '{ "allow": "a better offer", "rules": ["comparison"] }';

const written: readonly [before: string, after: string][] = [
  ['', `{\n  "phrases": [\n    ${entry}\n  ]\n}\n`],
  ['\n', `\n${newConfiguration(phrase)}`],
  ['{}', `{\n  "phrases": [\n    ${entry}\n  ]\n}`],
  [
    '{ // why\n  "rules": { "too-long": "off" }, // she knows\n}\n',
    `{ // why\n  "rules": { "too-long": "off" }, // she knows\n  "phrases": [\n    ${entry}\n  ],\n}\n`,
  ],
  [
    '{\n\t"rules": {} // none\n}\n',
    `{\n\t"rules": {}, // none\n\t"phrases": [\n\t\t${entry}\n\t]\n}\n`,
  ],
  ['{"rules":{}}', `{"rules":{},\n  "phrases": [\n    ${entry}\n  ]}`],
  ['\uFEFF{\n  "phrases": []\n}\n', `\uFEFF{\n  "phrases": [\n    ${entry}\n  ]\n}\n`],
  ['{\n  "phrases": [{ "flag": "x" }]\n}', `{\n  "phrases": [{ "flag": "x" },\n    ${entry}]\n}`],
  [
    '{\r\n  "phrases": [\r\n    { "flag": "x" }, // no\r\n  ],\r\n}\r\n',
    `{\r\n  "phrases": [\r\n    { "flag": "x" }, // no\r\n    ${entry},\r\n  ],\r\n}\r\n`,
  ],
];

describe('a phrase written into a configuration file', () => {
  for (const [before, after] of written) {
    it(`of ${JSON.stringify(before)}`, () => {
      const edits = addPhrase(before, phrase);
      assert.ok(edits);
      assert.equal(applyEdits(before, edits), after);
      const { settings, problems } = readConfiguration(after);
      assert.deepEqual(problems, []);
      assert.deepEqual(settings.phrases?.at(-1), phrase);
    });
  }

  for (const broken of ['{', '[]', '{ "phrases": {} }', '{ "rules" }', '\0']) {
    it(`is not, where there is ${JSON.stringify(broken)}`, () => {
      assert.equal(addPhrase(broken, phrase), undefined);
    });
  }
});
