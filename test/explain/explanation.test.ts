import assert from 'node:assert/strict';
import { readConfiguration } from '../../server/config/file';
import { Globs } from '../../server/config/globs';
import { type EditorSide, explain } from '../../server/explain/explanation';
import { lint } from '../../server/lint';

const config = `{
  "rules": {
    "comparison": "off",
    "too-long": { "email": 120 }
  },
  "phrases": [
    { "flag": "(a|b) c", "replace": "d" },
    { "flag": "(" },
    { "allow": "e", "rules": ["comparison"], "sentence": "1x" }
  ],
  "exclude": ["old"]
}
`;
const editor: EditorSide = {
  settings: {
    rules: { comparison: { severity: 'hint' }, criticism: { severity: 'error' } },
    phrases: [{ flag: 'mine' }],
  },
  globs: new Globs(['a/*.md'], ['b']),
  run: 'onSave',
  origin: (key) =>
    key === 'rules.too-long.email' || key === 'rules.missing-thanks.severity'
      ? undefined
      : `where ${key} is`,
};
const body = 'Hi Dana, thank you for the interview invitation. I withdraw.';

interface Case {
  readonly text: string;
  readonly path?: string;
  readonly config?: string;
  readonly editor?: EditorSide;
  /** Lines that are shown, blanks between columns made one. */
  readonly lines: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'nothing configured': {
    text: body,
    lines: [
      '# `a.decline.md`',
      'Checked as text, decline, because its name says so.',
      'There is no `.graceful-decline.json` in its folder or above.',
      '| include | `**/*.decline.{md,txt,eml}` | default |',
      '| exclude | none | default |',
      '| missing-withdrawal | error | default |',
      '| too-long.email | 150 | default |',
    ],
  },
  'no draft': {
    text: 'Shopping list\n',
    path: 'list.md',
    lines: ['# `list.md`'],
  },
  'a configuration file': {
    text: body,
    config,
    lines: [
      'Configuration file: `x/c.json`',
      '| exclude | `old` | x/c.json:11 |',
      '| flag | `(a\\|b) c`, write `d` | x/c.json:7 |',
      '| allow | `e` in one sentence (comparison) | x/c.json:9 |',
      '| comparison | off | x/c.json:3 |',
      '| too-long | information | default |',
      '| too-long.email | 120 | x/c.json:4 |',
    ],
  },
  'a file and an editor': {
    text: body,
    config,
    editor,
    lines: [
      '| run | `onSave` | where run is |',
      '| include | `a/*.md` | where include is |',
      '| exclude | `old` | x/c.json:11 |',
      '| flag | `mine` | where phrases is |',
      '| comparison | off | x/c.json:3 |',
      '| criticism | error | where rules.criticism.severity is |',
      '| missing-thanks | warning | default |',
    ],
  },
  'ignores in the text': {
    text: `---\ngraceful-decline-disable: salary-talk\n---\n${body} <!-- graceful-decline-disable-line comparison -->\n\n<!-- graceful-decline-disable criticism -->\n\n<!-- graceful-decline-disable-next-line -->\nSo long.\n`,
    lines: [
      '| salary-talk | warning | default; ignored in this file, says line 2; ignored in line 9 |',
      '| comparison | warning | default; ignored in line 4; ignored in line 9 |',
      '| criticism | warning | default; ignored from line 6 on; ignored in line 9 |',
    ],
  },
  'ignores in a mail': {
    text: `Subject: x\nX-Graceful-Decline-Disable: comparison\n\n${body}\n`,
    path: 'a.eml',
    lines: ['| comparison | warning | default; ignored in this file, says line 2 |'],
  },
};

describe('an explanation of', () => {
  for (const [name, { text, path = 'a.decline.md', config, editor, lines }] of Object.entries(
    cases,
  )) {
    it(name, () => {
      const file = config
        ? { path: '/x/c.json', text: config, configuration: readConfiguration(config) }
        : undefined;
      const fileName = file ? 'x/c.json' : '';
      const shown = explain({ path, text, lint: lint(text, { path }), file, fileName, editor });
      const plain = shown.replace(/ +/g, ' ').split('\n');
      for (const line of lines) assert.ok(plain.includes(line), `${line}\nin\n${shown}`);
      const widths = shown
        .split('\n')
        .flatMap((line) => (line.startsWith('|') ? [line.length] : []));
      assert.ok(new Set(widths).size <= 2, 'columns stand below one another');
    });
  }
});
