#!/usr/bin/env node
// @ts-check
/**
 * Installs what is missing, builds, checks the drafts in `examples/` and opens an editor with
 * copies of them, so that trying fixes leaves the project as it is.
 *
 *     npm start
 *     npm start -- --no-editor
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, hostIsSupported, installHost } from './host/install.mjs';
import { packExtension } from './host/package.mjs';
import { exitOnSignals } from './host/processes.mjs';
import { installExtension, startServer } from './host/server.mjs';
import { installPackages } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const drafts = join(root, 'out', 'examples');

/** What `dist/` is made of. */
const sources = ['client', 'server', 'snippets', 'scripts/build.mjs', 'package-lock.json'];
const outputs = ['cli', 'client', 'index', 'protocol', 'server'].map((name) => `dist/${name}.js`);

exitOnSignals();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exit(1);
}

/**
 * @param {readonly string[]} argv
 * @returns {Promise<number>} the exit status
 */
async function main(argv) {
  const unknown = argv.find((argument) => argument !== '--no-editor');
  if (unknown !== undefined) {
    console.error(`Unknown option ${unknown}; there is only --no-editor.`);
    return 2;
  }
  if (!installPackages() || !build() || !checkExamples()) return 1;
  if (!argv.includes('--no-editor')) await openEditor();
  return 0;
}

/** @returns {boolean} whether `dist/` is up to date */
function build() {
  const oldest = Math.min(...outputs.map((path) => changedAt(join(root, path))));
  if (oldest > Math.max(...sources.map((path) => changedAt(join(root, path))))) return true;
  console.log('Building …');
  return node('scripts/build.mjs') === 0;
}

/** @returns {boolean} whether the drafts could be checked; findings are what they are there for */
function checkExamples() {
  console.log('Checking the drafts in examples/ …\n');
  return node('dist/cli.js', 'check', 'examples') !== 2;
}

async function openEditor() {
  await rm(drafts, { recursive: true, force: true });
  await cp(join(root, 'examples'), drafts, { recursive: true });
  const code = findCode();
  if (code) openDesktop(code);
  else if (hostIsSupported()) await openBrowserEditor();
  else throw new Error('No editor found: install VS Code and put `code` on the PATH.');
}

/** @param {string} code */
function openDesktop(code) {
  const args = ['--new-window', drafts, `--extensionDevelopmentPath=${root}`];
  const shell = process.platform === 'win32';
  const quoted = shell ? [code, ...args].map((argument) => `"${argument}"`) : [code, ...args];
  const { status } = spawnSync(quoted[0] ?? code, quoted.slice(1), { stdio: 'inherit', shell });
  if (status !== 0) throw new Error(`${code} could not open the drafts.`);
  console.log('\nOpened the drafts in VS Code.');
}

/** Serves the workbench, with the extension installed as it ships, until it is interrupted. */
async function openBrowserEditor() {
  const host = await installHost();
  const cache = cacheFolder();
  const profile = {
    data: join(cache, 'editor/data'),
    extensions: join(cache, 'editor/extensions'),
  };
  console.log('Packing and installing the extension …');
  await installExtension(host, profile, await packExtension());
  const token = randomUUID();
  const { authority } = await startServer(host, profile, { args: ['--connection-token', token] });
  const query = new URLSearchParams({ tkn: token, folder: drafts });
  console.log(`\nThe editor is ready: open http://${authority}/?${query}\nCtrl+C stops it.`);
  process.removeAllListeners('SIGINT').once('SIGINT', () => process.exit(0));
}

/** @returns {string | undefined} desktop VS Code's command */
function findCode() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * @param {string} path
 * @returns {number} when the file, or the newest file in the folder, was written; 0 if there is none
 */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/**
 * @param {...string} args
 * @returns {number | null} the exit status
 */
function node(...args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status;
}
