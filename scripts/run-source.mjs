// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds `test/support/NAME.ts` and runs it with these arguments.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit status
 */
export async function runSource(name, args) {
  const outfile = join(root, 'out', `${name}.js`);
  await build({
    entryPoints: [join(root, `test/support/${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    logLevel: 'warning',
  });
  return spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
}
