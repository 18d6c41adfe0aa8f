// @ts-check
/** Every file of the packed extension, as installed. One more or one less fails the test. */
export const allowed = [
  '.vsixmanifest',
  'LICENSE.txt',
  'changelog.md',
  'dist/client.js',
  'dist/server.js',
  'images/icon.png',
  'package.json',
  'package.nls.json',
  'readme.md',
  'schemas/graceful-decline.schema.json',
  'snippets/graceful-decline.code-snippets',
];
