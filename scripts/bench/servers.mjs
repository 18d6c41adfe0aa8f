// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles the server that lints nothing, the way ours is bundled.
 *
 * @param {string} folder
 * @returns {Promise<string>} its path
 */
export async function bundleEmptyServer(folder) {
  const outfile = join(folder, 'empty-server.js');
  await build({
    entryPoints: [fileURLToPath(new URL('empty-server.mjs', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outfile;
}
