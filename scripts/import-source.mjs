// @ts-check
import { build } from 'esbuild';

/**
 * Runs a module written in TypeScript, with all that it imports from the sources.
 *
 * @param {string} root the checkout, from which its imports are resolved
 * @param {string} contents
 * @returns {Promise<any>} what it exports
 */
export async function importSource(root, contents) {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
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
