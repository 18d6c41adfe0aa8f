#!/usr/bin/env node
// @ts-check
/**
 * Runs `suite/*.test.ts` inside a real extension host.
 *
 *     VSCODE_EXECUTABLE=… RESULTS_FILE=… node test/vscode/run.mjs
 *
 * Without `VSCODE_EXECUTABLE`, Linux takes the VS Code server from the packages, and other
 * systems the desktop VS Code that `@vscode/test-electron` downloads. Wants a built `dist/`.
 */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { findChromium } from '../../scripts/host/browser.mjs';
import { hostIsSupported } from '../../scripts/host/install.mjs';
import { exitOnSignals } from '../../scripts/host/processes.mjs';
import { report } from './results.mjs';

const LANE = 'VS Code host';
const root = fileURLToPath(new URL('../..', import.meta.url));
const suite = join(root, 'test/vscode/suite');
const compiled = join(root, 'out/vscode');

exitOnSignals();
const executable = process.env.VSCODE_EXECUTABLE ?? standIn();
if (executable !== undefined && hostIsSupported() && !findChromium()) {
  await report(LANE, { passed: 0, failed: 0, failures: [], skipped: 'Chromium is not installed' });
} else {
  await compile();
  await report(LANE, await runSuite(executable));
}

/** @returns {string | undefined} the executable that acts as `code`, where there can be one */
function standIn() {
  return hostIsSupported() ? join(root, 'scripts/host/code.mjs') : undefined;
}

/** Makes one CommonJS file of each test file; the host brings `vscode`. */
async function compile() {
  const names = await readdir(suite);
  const entries = names.filter((name) => name === 'index.ts' || name.endsWith('.test.ts'));
  await rm(compiled, { recursive: true, force: true });
  await build({
    entryPoints: entries.map((name) => join(suite, name)),
    outdir: compiled,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/**
 * @param {string | undefined} vscodeExecutablePath
 * @returns {Promise<import('./results.mjs').Results>}
 */
async function runSuite(vscodeExecutablePath) {
  const temp = await realpath(await mkdtemp(join(tmpdir(), 'graceful-decline-')));
  const workspace = join(temp, 'drafts.code-workspace');
  const RESULTS_FILE = join(temp, 'results.json');
  process.once('exit', () => rmSync(temp, { recursive: true, force: true, maxRetries: 5 }));
  // Two folders, so that their settings can differ; the first is the one that tests write to.
  const folders = ['drafts', 'others'];
  for (const name of folders) await mkdir(join(temp, name));
  await writeFile(workspace, JSON.stringify({ folders: folders.map((path) => ({ path })) }));
  await runTests({
    ...(vscodeExecutablePath && { vscodeExecutablePath }),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(compiled, 'index.js'),
    extensionTestsEnv: { RESULTS_FILE },
    launchArgs: [
      workspace,
      `--user-data-dir=${join(temp, 'user')}`,
      `--extensions-dir=${join(temp, 'extensions')}`,
    ],
  }).catch((error) => console.error(String(error)));
  return readResults(RESULTS_FILE);
}

/**
 * A host that dies early is reported as a success: only the results prove that tests were run.
 *
 * @param {string} file
 * @returns {Promise<import('./results.mjs').Results>}
 */
async function readResults(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, failures: [`${LANE}: the host left no results`] };
  }
}
