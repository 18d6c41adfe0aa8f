// @ts-check
import { readdirSync } from 'node:fs';

/** Every file of the packed extension, as installed. One more or one less fails the test. */
export const allowed = [
  '.vsixmanifest',
  'LICENSE.txt',
  'changelog.md',
  'dist/client.js',
  'dist/protocol.js',
  'dist/server.js',
  ...rulePages(),
  'images/icon.png',
  'package.json',
  'package.nls.json',
  'readme.md',
  'schemas/graceful-decline.schema.json',
  'snippets/abroad.code-snippets',
  'snippets/call.code-snippets',
  'snippets/decline.code-snippets',
  'snippets/later.code-snippets',
  'snippets/lines.code-snippets',
  'snippets/reply.code-snippets',
  'snippets/social.code-snippets',
];

/** The pages of the rules, each of which a test holds to be there. */
function rulePages() {
  const folder = new URL('../../docs/rules/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => `docs/rules/${name}`);
}
