// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Draft
 * @property {string} name
 * @property {string} text
 * @property {boolean} [fixed] whether its fixes are applied: it has one finding, with a safe fix
 * @property {Question} [question] what Neovim asks the server about it
 *
 * @typedef {object} Question
 * @property {'hover' | 'outline' | 'complete'} ask
 * @property {string} [behind] the cursor stands behind this
 * @property {readonly (string | RegExp)[]} answer the lines that Neovim shows, or that it has then
 */

const compared = `Subject: Withdrawal from the Archivist interview - Sam Lee

Dear Ms. Ito,

Thank you for inviting me to interview for the Archivist position. I have accepted a better offer, so I am withdrawing my application.

I wish you every success with the search.

Kind regards,
Sam Lee
`;

/** @type {readonly Draft[]} */
const questions = [
  {
    name: 'hover.md',
    text: compared,
    question: {
      ask: 'hover',
      behind: 'a better',
      answer: [/^\*\*comparison\*\*: \S/, '', /\S/, '', /^✗ .*\*\*/, '', /^✓ /],
    },
  },
  {
    name: 'hover-wide.md',
    text: compared.replace('I wish', '👩‍💻 日本語 é I wish'),
    question: { ask: 'hover', behind: 'every success', answer: [/^\*\*Good wishes\*\*: \S/] },
  },
  {
    name: 'outline.decline.md',
    text: 'Dear Ms. Ito,\n\nI withdraw my application.\n\nI wish you luck.\n\nSam Lee\n',
    question: {
      ask: 'outline',
      answer: [
        '1 [String] Greeting',
        '1 [Null] No thanks yet',
        '3 [String] Withdrawal',
        '5 [String] Good wishes',
        '7 [String] Signature',
      ],
    },
  },
  {
    name: 'slot.decline.md',
    text: 'Dear Ms. Ito,\n\n日本語 is my field. \n\nKind regards,\nSam Lee\n',
    question: {
      ask: 'complete',
      behind: 'field. ',
      answer: [
        'Dear Ms. Ito,',
        '',
        /^日本語 is my field\. Thank you .*\.$/,
        '',
        'Kind regards,',
        'Sam Lee',
      ],
    },
  },
  {
    name: 'slash.decline.md',
    text: 'Dear Ms. Ito,\n\nThank you for the invitation.\n\n/\n',
    question: {
      ask: 'complete',
      behind: '/',
      answer: [
        'Dear Ms. Ito,',
        '',
        'Thank you for the invitation.',
        '',
        /^I have .* application\.$/,
      ],
    },
  },
  {
    name: 'prefix.md',
    text: '# Notes\n\ndecline-subject\n',
    question: {
      ask: 'complete',
      behind: 'decline-subject',
      answer: ['# Notes', '', /^Subject: .*\[position\] .*\[Your Name\]$/],
    },
  },
];

/** What Neovim opens: a text for each thing that its positions could go wrong on, and the examples. */
export const drafts = /** @type {readonly Draft[]} */ ([
  { name: 'compared.md', text: compared, fixed: true },
  { name: 'crlf.txt', text: compared.replaceAll('\n', '\r\n'), fixed: true },
  { name: 'wide.md', text: compared.replace('Thank', '👩‍💻 日本語 é: thank'), fixed: true },
  { name: 'brackets.md', text: compared.replace('Ms. Ito', '[Name]').replace('Sam Lee', '[Me]') },
  { name: 'README.md', text: '# Archive tools\n\nRun `make` to build [Name].\n' },
  ...examples(),
  ...questions,
]);

/** @returns {Draft[]} */
function examples() {
  const folder = new URL('../../examples/', import.meta.url);
  return readdirSync(fileURLToPath(folder))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}
