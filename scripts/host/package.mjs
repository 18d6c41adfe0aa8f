#!/usr/bin/env node
// @ts-check
/** Packs the extension as it ships: `out/graceful-decline.vsix`. Wants a built `dist/`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the package is written. */
export const vsixPath = join(root, 'out', 'graceful-decline.vsix');

/**
 * @returns {Promise<string>} the package's path
 * @throws {Error} with what the packer printed
 */
export async function packExtension() {
  await mkdir(join(root, 'out'), { recursive: true });
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const bundled = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
  ];
  await run(process.execPath, [vsce, 'package', ...bundled, '--out', vsixPath], { cwd: root });
  return vsixPath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await packExtension());
