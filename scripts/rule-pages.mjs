// @ts-check
/**
 * Writes `docs/rules` anew from the rules: a page for each, and the list of them all.
 *
 *     node scripts/rule-pages.mjs
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.mjs';
import { rulePages } from './rule-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/rules');

const { rules, lint } = await loadCore();
const pages = rulePages(rules, lint);
await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) {
  if (!pages.has(name)) await rm(join(folder, name));
}
for (const [name, text] of pages) await writeFile(join(folder, name), text);
console.log(`${pages.size} pages in docs/rules`);

/** @returns {Promise<typeof import('../server/rules/index') & typeof import('../server/lint')>} */
function loadCore() {
  return importSource(root, "export * from './server/rules/index'; export * from './server/lint';");
}
