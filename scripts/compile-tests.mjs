// @ts-check
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiled = join(root, 'out/test');

/**
 * Bundles test files into `out/test`, which mirrors `test`.
 *
 * @param {(path: string) => boolean} wanted told the path below `test`
 * @returns {Promise<string[]>} the compiled files
 */
export async function compileTests(wanted) {
  const names = await readdir(join(root, 'test'), { recursive: true });
  const tests = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.test.ts') && wanted(name))
    .sort();
  await build({
    absWorkingDir: root,
    entryPoints: tests.map((name) => join(root, 'test', name)),
    outdir: compiled,
    outbase: join(root, 'test'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // Tests see the sources, and the packages as they are installed.
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return tests.map((name) => join(compiled, name.replace(/\.ts$/, '.js')));
}
