import assert from 'node:assert/strict';
import { applyEdits } from '../../server/fix';
import { ignoring } from '../../server/ignore/write';
import { lint } from '../../server/lint';
import { parseMarked } from '../support/marked';

const thanks = 'Hi Dana,\n\nThank you for inviting me to interview. I withdraw my application.';
const end = 'I wish you a good search.\n\nKind regards,\nSam\n';
const better = 'I have accepted a better offer.';
const [first, second] = ['I took [|a better offer|].', 'It is [|a better offer|] by far.'];

/** `[|…|]` marks what is reported still; `unused` are the messages about ignores, with what is underlined. */
interface Case {
  readonly text: string;
  readonly name?: string;
  readonly unused?: Readonly<Record<string, string>>;
}

const all = (text: string) => text.replaceAll(/\[\||\|\]/g, '');
const body = (...lines: string[]) => `${thanks}\n\n${lines.join('\n')}\n\n${end}`;
const cases: Readonly<Record<string, Case>> = {
  'a line': {
    text: body(`${all(first)} <!-- graceful-decline-disable-line comparison -->`, '', second),
  },
  'a line by a comment before it': {
    text: body(`<!--graceful-decline-disable-line-->${all(first)}`, second),
  },
  'the next line': {
    text: body('<!-- graceful-decline-disable-next-line comparison -->', all(first), second),
  },
  'the next line that says something': {
    text: body(
      '<!-- graceful-decline-disable-next-line comparison -->',
      '',
      '<!-- a word to myself -->',
      all(first),
      second,
    ),
  },
  'several rules, with a reason': {
    text: body(
      '<!-- graceful-decline-disable-next-line comparison, harsh-tone -- she knows, comparison-wise -->',
      `${all(first)} Whatever!!`,
    ),
  },
  'a region': {
    text: body(
      '<!-- graceful-decline-disable comparison -->',
      all(first),
      '',
      '<!-- graceful-decline-enable comparison -->',
      second,
    ),
  },
  'a region of every rule, but one from a place on': {
    text: body(
      '<!-- graceful-decline-disable -->',
      `${all(first)} Whatever!!`,
      '',
      '<!-- graceful-decline-enable comparison -->',
      `${second} Whatever!!`,
    ),
  },
  'a region to the end': {
    text: body('<!-- graceful-decline-disable -->', all(first), all(second)),
  },
  'the file, from anywhere': {
    text: `${body(all(first), all(second))}\n<!-- graceful-decline-disable-file comparison -->\n`,
  },
  'the file, from behind the signature': {
    text: `${body(all(first))}-- \nSam Lee\n<!-- graceful-decline-disable-file comparison -->\n`,
  },
  'the file, in the front matter': {
    text: `---\ngraceful-decline-disable: comparison, harsh-tone\n---\n${body(`${all(first)} Whatever!!`)}`,
  },
  'the file, as a list of YAML': {
    text: `---\nchannel: email\nGraceful-Decline-Disable: [comparison, 'harsh-tone']\n---\n${body(all(second), 'Whatever!!')}`,
  },
  'every rule in the file': {
    text: `---\ngraceful-decline-disable: all\n---\n${body(all(first), 'Whatever!!')}`,
  },
  'a mail, in its header': {
    name: 'a.eml',
    text: `To: Dana <dana@acme.example>\nX-Graceful-Decline-Disable: comparison\nSubject: Withdrawal from the Analyst interview\n\n${body(all(first))}`,
  },
  'a line of a mail': {
    name: 'a.eml',
    text: `To: Dana <dana@acme.example>\nSubject: Withdrawal from the Analyst interview\n\n${body(`${all(first)} <!-- graceful-decline-disable-line -->`, second)}`,
  },
  'a line of plain text': {
    name: 'a.txt',
    text: body(`${all(first)} <!-- graceful-decline-disable-line comparison -->`),
  },
  'nothing by a comment in code or a quotation': {
    text: body(
      `\`<!-- graceful-decline-disable-line -->\` ${first}`,
      '',
      '> <!-- graceful-decline-disable-file -->',
      '```',
      '<!-- graceful-decline-disable-file -->',
      '```',
      second,
    ),
  },
  'nothing by a comment that never ends': {
    text: `${body(first)}<!-- graceful-decline-disable-file\n`,
  },
  'nothing of another rule': {
    text: body(`${first} <!-- graceful-decline-disable-line salary-talk -->`),
    unused: { 'salary-talk': '“salary-talk” finds nothing here: remove this ignore.' },
  },
  'nothing where nothing is found': {
    text: body('<!-- graceful-decline-disable-next-line -->', 'I am glad.', '', first),
    unused: {
      '<!-- graceful-decline-disable-next-line -->': 'Nothing is found here: remove this ignore.',
    },
  },
  'one of two rules': {
    text: body(`${all(first)} <!-- graceful-decline-disable-line comparison salary-talk -->`),
    unused: { 'salary-talk': '“salary-talk” finds nothing here: remove this ignore.' },
  },
  'nothing by a rule that isn’t one': {
    text: body(`${first} <!-- graceful-decline-disable-line comparson wordy -->`),
    unused: {
      comparson: '“comparson” is no rule; did you mean “comparison”?',
      wordy: '“wordy” is no rule: remove this ignore.',
    },
  },
  'nothing by a word that isn’t one': {
    text: body(`${first} <!-- graceful-decline-ignore comparison -->`),
    unused: {
      '<!-- graceful-decline-ignore comparison -->':
        'There is no such ignore; write graceful-decline-disable-line RULE.',
    },
  },
};

describe('ignore comments silence', () => {
  for (const [title, { text: marked, name = 'a.md', unused = {} }] of Object.entries(cases)) {
    it(title, () => {
      const { text, spans } = parseMarked(marked);
      const found = lint(text, { path: name, always: true });
      const spansOf = (id: string) =>
        found.findings.filter(({ rule }) => rule === id).map(({ span }) => span);
      assert.deepEqual(spansOf('comparison'), spans);
      assert.deepEqual(spansOf('harsh-tone'), []);
      const told = found.unused.map(({ span, message }) => [
        text.slice(span.start, span.end),
        message,
      ]);
      assert.deepEqual(Object.fromEntries(told), unused);
    });
  }

  it('but not a rule that is off, of which nothing is said', () => {
    const text = body(`${better} <!-- graceful-decline-disable-line comparison -->`);
    const off = { rules: { comparison: { severity: 'off' } } } as const;
    assert.deepEqual(lint(text, { path: 'a.md', settings: off }).unused, []);
  });
});

const removals: readonly [title: string, before: string, after: string][] = [
  ['a comment behind text', 'Yes. <!-- graceful-decline-disable-line wordy -->\n', 'Yes.\n'],
  [
    'a comment with its line',
    'A\n  <!-- graceful-decline-disable-line wordy -->  \r\nB\n',
    'A\nB\n',
  ],
  [
    'the first of several',
    '<!-- graceful-decline-disable-file wordy, comparison -- why -->\nI have accepted a better offer.\n',
    '<!-- graceful-decline-disable-file comparison -- why -->\nI have accepted a better offer.\n',
  ],
  [
    'the last of several',
    '<!-- graceful-decline-disable-file comparison, wordy -->\nI have accepted a better offer.\n',
    '<!-- graceful-decline-disable-file comparison -->\nI have accepted a better offer.\n',
  ],
  [
    'a key with its line',
    '---\nchannel: email\ngraceful-decline-disable: wordy\n---\nYes.\n',
    '---\nchannel: email\n---\nYes.\n',
  ],
];

describe('an unused ignore is removed:', () => {
  for (const [title, before, after] of removals) {
    it(title, () => {
      const [unused] = lint(before, { path: 'a.md', always: true }).unused;
      assert.equal(unused && applyEdits(before, unused.fixes[0]?.edits ?? []), after);
    });
  }
});

/** Texts with `better` in them, and how each looks once `comparison` is ignored there: here, in the file. */
const written: Readonly<Record<string, readonly [name: string, text: string, ...after: string[]]>> =
  {
    'above a paragraph': [
      'a.md',
      `Hi Dana,\n\n${better} Yes.\nAnd no.\n`,
      `Hi Dana,\n\n<!-- graceful-decline-disable-next-line comparison -->\n${better} Yes.\nAnd no.\n`,
      `<!-- graceful-decline-disable-file comparison -->\nHi Dana,\n\n${better} Yes.\nAnd no.\n`,
    ],
    'behind a line of a paragraph, with its line ends': [
      'a.txt',
      `\uFEFFHi Dana,\r\n\r\nYes, and\r\n${better}  \r\nAnd no.\r\n`,
      `\uFEFFHi Dana,\r\n\r\nYes, and\r\n${better} <!-- graceful-decline-disable-line comparison -->  \r\nAnd no.\r\n`,
      `\uFEFF<!-- graceful-decline-disable-file comparison -->\r\nHi Dana,\r\n\r\nYes, and\r\n${better}  \r\nAnd no.\r\n`,
    ],
    'in the ignore that is there': [
      'a.md',
      `<!-- graceful-decline-disable-file salary-talk -- why -->\n<!-- graceful-decline-disable-next-line salary-talk -- why -->\n${better}\n`,
      `<!-- graceful-decline-disable-file salary-talk -- why -->\n<!-- graceful-decline-disable-next-line salary-talk comparison -- why -->\n${better}\n`,
      `<!-- graceful-decline-disable-file salary-talk comparison -- why -->\n<!-- graceful-decline-disable-next-line salary-talk -- why -->\n${better}\n`,
    ],
    'in the front matter': [
      'a.md',
      `---\nchannel: text\n---\n${better}\n`,
      `---\nchannel: text\n---\n<!-- graceful-decline-disable-next-line comparison -->\n${better}\n`,
      `---\ngraceful-decline-disable: comparison\nchannel: text\n---\n${better}\n`,
    ],
    'in the key that is there': [
      'a.md',
      `---\ngraceful-decline-disable: wordy\n---\n${better}\n`,
      `---\ngraceful-decline-disable: wordy\n---\n<!-- graceful-decline-disable-next-line comparison -->\n${better}\n`,
      `---\ngraceful-decline-disable: wordy, comparison\n---\n${better}\n`,
    ],
    'in the header of a mail, never in its text': [
      'a.eml',
      `To: d@acme.example\r\nSubject: Withdrawal\r\n\r\n${better}\r\n`,
      `To: d@acme.example\r\nSubject: Withdrawal\r\nX-Graceful-Decline-Disable: comparison\r\n\r\n${better}\r\n`,
    ],
    'in the header that is there': [
      'a.eml',
      `X-Graceful-Decline-Disable: wordy\nTo: d@acme.example\n\n${better}\n`,
      `X-Graceful-Decline-Disable: wordy, comparison\nTo: d@acme.example\n\n${better}\n`,
    ],
  };

describe('an ignore is written', () => {
  for (const [title, [path, text, ...after]] of Object.entries(written)) {
    it(title, () => {
      const found = lint(text, { path, always: true }).findings;
      const finding = found.find(({ rule }) => rule === 'comparison');
      assert.ok(finding);
      const fixes = ignoring(text, path)(finding);
      assert.deepEqual(
        fixes.map(({ edits }) => applyEdits(text, edits)),
        after,
      );
      assert.ok(fixes.every(({ safe }) => !safe));
    });
  }
});
