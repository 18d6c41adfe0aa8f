import assert from 'node:assert/strict';
import { readConfiguration } from '../../server/config/file';

/** `[|…|]` marks what is reported, in the order of the messages. */
interface Case {
  readonly text: string;
  readonly rules?: Record<string, object>;
  readonly phrases?: readonly object[];
  readonly messages?: readonly string[];
}

const severityList = 'write error, warning, information, hint, off or default.';
const cases: readonly Case[] = [
  { text: '' },
  { text: ' \n' },
  { text: '{}' },
  { text: '{ "$schema": "x" }' },
  { text: '\uFEFF{"rules":{"too-long":"off"}}', rules: { 'too-long': { severity: 'off' } } },
  {
    text: '{ // why\n  "rules": { "too-long": { "severity": "hint", "email": 120, }, /* x */ },\n}\n',
    rules: { 'too-long': { severity: 'hint', email: 120 } },
  },
  { text: '[|[]|]', messages: ['An object is wanted: { "rules": { … } }'] },
  { text: '{ [|"rule"|]: {} }', messages: ['“rule” is no setting; did you mean “rules”?'] },
  {
    text: '{ [|"severity"|]: {} }',
    messages: ['“severity” is no setting; “rules”, “phrases”, “include”, “exclude” are.'],
  },
  {
    text: '{ "rules": [|"off"|] }',
    messages: ['An object of rules is wanted: { "too-long": "off" }'],
  },
  {
    text: '{ "rules": { [|"too-lang"|]: "off", "comparison": "hint" } }',
    rules: { comparison: { severity: 'hint' } },
    messages: ['“too-lang” is no rule; did you mean “too-long”?'],
  },
  { text: '{ "rules": { [|"wordy"|]: "off" } }', messages: ['“wordy” is no rule.'] },
  {
    text: '{ "rules": { "comparison": [|"loud"|], "criticism": [|3|], "harsh-tone": "off" } }',
    rules: { comparison: {}, criticism: {}, 'harsh-tone': { severity: 'off' } },
    messages: [`“loud” is no severity; ${severityList}`, `No severity; ${severityList}`],
  },
  {
    text: '{ "rules": { "too-long": { "email": [|"120"|], [|"mail"|]: 1, "text": [|-1|], "phone": 5 } } }',
    rules: { 'too-long': { phone: 5 } },
    messages: [
      '“email” takes a number from 0 on.',
      '“mail” is no option of “too-long”; it takes “severity”, “email”, “phone”, “voicemail”, “linkedin”, “text”.',
      '“text” takes a number from 0 on.',
    ],
  },
  {
    text: '{ "rules": { "comparison": { [|"email"|]: 1 } } }',
    rules: { comparison: {} },
    messages: ['“email” is no option of “comparison”; it takes “severity”.'],
  },
  {
    text: '{ "include": [|"*.md"|], "exclude": [[|3|], "a/*.md", [|"!b"|], [|"/c"|], [|"*/*/*/*/*"|]] }',
    messages: [
      'A list of globs is wanted, such as ["letters/*.md"].',
      'A glob is wanted, such as "letters/*.md".',
      'A glob can’t be negated; list it under “exclude” instead.',
      'A glob is seen from this file’s folder: “letters/*.md”, not “/letters/*.md”.',
      'A glob may have 4 wildcards, this has 5; write several.',
    ],
  },
  {
    text: '{ "phrases": [ { "flag": "circle~ back", "replace": "write", }, { "allow": "offer" } ] }',
    phrases: [{ flag: 'circle~ back', replace: 'write' }, { allow: 'offer' }],
  },
  {
    text: '{ "phrases": [|{ "flag": "x" }|] }',
    messages: ['A list of phrases is wanted, such as [{ "flag": "circle~ back" }].'],
  },
  {
    text: '{ "phrases": [ [|"x"|], [|{}|], [|{ "flag": "x", "allow": "x" }|], { "flag": [|"(x"|] }, { "flag": "x", [|"rules"|]: 1, "severity": [|"loud"|], "message": [|""|] } ] }',
    phrases: [{ flag: 'x' }],
    messages: [
      'A phrase is wanted: { "flag": "…" } or { "allow": "…" }',
      'A phrase is wanted: { "flag": "…" } or { "allow": "…" }',
      'A phrase is wanted: { "flag": "…" } or { "allow": "…" }',
      'A “(” is not closed.',
      '“rules” is not known here; “flag”, “message”, “replace”, “severity” are.',
      'Write error, warning, information, hint here.',
      'Text is wanted here, up to 200 characters.',
    ],
  },
  {
    text: '{ "phrases": [ { "flag": "touch~ base", "replace": [|"touch base soon"|] } ] }',
    phrases: [{ flag: 'touch~ base' }],
    messages: ['This holds the flagged phrase itself; write another.'],
  },
  {
    text: '{ "phrases": [ { "allow": "x", "rules": [|["comparson"]|] }, { "allow": "x", "rules": [|[]|] }, { "allow": [|"@x"|] } ] }',
    messages: [
      '“comparson” is no rule; did you mean “comparison”?',
      'A list of rules is wanted, such as ["comparison"].',
      '“@x” is no class of words; write the words themselves.',
    ],
  },
  {
    text: '{ "rules": { "too-long": "off" [|"comparison"|]: "off" } }',
    rules: { 'too-long': { severity: 'off' }, comparison: { severity: 'off' } },
    messages: ['A comma is missing here.'],
  },
  {
    text: '{ "rules": { "too-long": "off"',
    rules: { 'too-long': { severity: 'off' } },
    messages: ['The closing “}” is missing.'],
  },
  { text: '{ "rules": [|}|]', messages: ['A value is missing here.'] },
  {
    text: '{ "rules": { "__proto__": "off", "constructor": "off" } }',
    messages: ['“__proto__” is no rule.', '“constructor” is no rule.'],
  },
];

describe('a configuration file', () => {
  for (const { text, rules = {}, phrases, messages = [] } of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const plain = text.replaceAll(/\[\||\|\]/g, '');
      const { settings, problems } = readConfiguration(plain);
      assert.deepEqual(
        problems.map(({ message }) => message),
        messages,
      );
      assert.deepEqual(JSON.parse(JSON.stringify(settings.rules)), rules);
      assert.deepEqual(settings.phrases, phrases);
      if (!text.includes('[|')) return;
      const shown = problems
        .toReversed()
        .reduce(
          (rest, { span: { start, end } }) =>
            `${rest.slice(0, start)}[|${rest.slice(start, end)}|]${rest.slice(end)}`,
          plain,
        );
      assert.equal(shown, text);
    });
  }

  it('may have so many phrases', () => {
    const rows = Array.from({ length: 203 }, (_, at) => ({ flag: `word${at}` }));
    const { settings, problems } = readConfiguration(JSON.stringify({ phrases: rows }));
    assert.equal(settings.phrases?.length, 200);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['Only 200 phrases are read; join some.'],
    );
  });

  it('survives what nobody would write', () => {
    for (const text of [
      '['.repeat(200_000),
      '{"a":'.repeat(100_000),
      '\0',
      '"',
      '{"rules":{"":1}}',
    ]) {
      assert.ok(readConfiguration(text).problems.length > 0);
    }
  });
});
