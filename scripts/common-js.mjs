// @ts-check
/**
 * An esbuild plugin that writes bundles which share a file as CommonJS: esbuild tells them apart
 * only as ES modules, and neither the extension host nor a forked server loads these.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** @returns {import('esbuild').Plugin} */
export function commonJs() {
  return {
    name: 'common-js',
    setup({ esbuild, initialOptions, onEnd }) {
      const { charset = 'ascii', minify = false, platform = 'node', target = [] } = initialOptions;
      Object.assign(initialOptions, { format: 'esm', splitting: true, write: false });
      onEnd(async ({ outputFiles = [] }) => {
        const written = outputFiles.map(async ({ path, text }) => {
          const options = { charset, minify, platform, target };
          const { code } = await esbuild.transform(text, { ...options, format: 'cjs' });
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, code);
        });
        await Promise.all(written);
      });
    },
  };
}
