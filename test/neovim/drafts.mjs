// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Draft
 * @property {string} name
 * @property {string} text
 * @property {boolean} [fixed] whether its fixes are applied: it has one finding, with a safe fix
 */

const compared = `Subject: Withdrawal from the Archivist interview - Sam Lee

Dear Ms. Ito,

Thank you for inviting me to interview for the Archivist position. I have accepted a better offer, so I am withdrawing my application.

I wish you every success with the search.

Kind regards,
Sam Lee
`;

/** What Neovim opens: a text for each thing that its positions could go wrong on, and the examples. */
export const drafts = /** @type {readonly Draft[]} */ ([
  { name: 'compared.md', text: compared, fixed: true },
  { name: 'crlf.txt', text: compared.replaceAll('\n', '\r\n'), fixed: true },
  { name: 'wide.md', text: compared.replace('Thank', '👩‍💻 日本語 é: thank'), fixed: true },
  { name: 'brackets.md', text: compared.replace('Ms. Ito', '[Name]').replace('Sam Lee', '[Me]') },
  { name: 'README.md', text: '# Archive tools\n\nRun `make` to build [Name].\n' },
  ...examples(),
]);

/** @returns {Draft[]} */
function examples() {
  const folder = new URL('../../examples/', import.meta.url);
  return readdirSync(fileURLToPath(folder))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}
