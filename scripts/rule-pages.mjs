// @ts-check
/**
 * Writes `docs/rules` anew from the rules: a page for each, and the list of them all.
 *
 *     node scripts/rule-pages.mjs
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
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
async function loadCore() {
  const result = await build({
    stdin: {
      contents: "export * from './server/rules/index'; export * from './server/lint';",
      resolveDir: root,
      loader: 'ts',
    },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const code = result.outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
