// @ts-check
/**
 * Writes what the rules say about settings: `contributes.configuration` of package.json, its
 * strings in package.nls.json, and the schema of `.graceful-decline.json`.
 *
 *     node scripts/settings.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.mjs';
import {
  configuration,
  isOfRules,
  schema,
  stringPrefix,
  strings,
} from './settings/contributions.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const source = await readSource();
await rewrite('package.json', (manifest) => ({
  ...manifest,
  contributes: {
    ...manifest.contributes,
    configuration: [
      ...manifest.contributes.configuration.filter(
        (/** @type {{ title: string }} */ group) => !isOfRules(group),
      ),
      ...configuration(source),
    ],
  },
}));
await rewrite('package.nls.json', (all) => {
  const others = Object.entries(all).filter(([key]) => !key.startsWith(stringPrefix));
  const entries = [...others, ...Object.entries(strings(source))];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
});
await write('schemas/graceful-decline.schema.json', schema(source));

/**
 * The rules as they are in the sources.
 *
 * @returns {Promise<import('./settings/contributions.mjs').Source>}
 */
function readSource() {
  const contents = `
    export { rules } from './server/rules/index';
    export { ruleGroups as groups } from './server/config/groups';
    export { settableSeverities as severities } from './server/settings';
    export { runs } from './server/lsp/settings';
  `;
  return importSource(root, contents);
}

/**
 * @param {string} path
 * @param {(old: any) => object} change
 */
async function rewrite(path, change) {
  await write(path, change(JSON.parse(await readFile(join(root, path), 'utf8'))));
}

/**
 * @param {string} path
 * @param {object} value
 */
async function write(path, value) {
  await writeFile(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
}
