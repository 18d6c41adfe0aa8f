#!/usr/bin/env node
// @ts-check
/**
 * Fetches the VS Code server and the node it wants from the package registry into `.cache/`, so
 * that tests and `npm start` have a real VS Code without a desktop download.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodePart, SERVER } from './packages.mjs';
import { run } from './processes.mjs';

/** @typedef {import('./packages.mjs').Part} Part */

/** What is in npm's cache will do, since hashes are checked; without a network it fails soon. */
const NPM = [
  '--prefer-offline',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
  '--loglevel=error',
];

/**
 * Where the parts of the host are.
 *
 * @typedef {object} Host
 * @property {string} server the VS Code server's folder
 * @property {string} node the node binary that runs it
 */

/**
 * The ignored folder that keeps what is fetched or built for the lanes.
 *
 * @returns {string}
 */
export function cacheFolder() {
  const here = fileURLToPath(new URL('../../.cache', import.meta.url));
  return resolve(process.env.GRACEFUL_DECLINE_CACHE || here);
}

/**
 * Whether this machine can run the VS Code server from the packages.
 *
 * @returns {boolean}
 */
export function hostIsSupported() {
  return nodePart() !== undefined;
}

/**
 * Installs what is missing. A part has its final name only when it is complete, so an install
 * that was cut off is done again, and two at the same time do no harm.
 *
 * @param {(line: string) => void} [report] told of each long step
 * @returns {Promise<Host>}
 * @throws {Error} saying what to do, when a part can't be had
 */
export async function installHost(report = console.log) {
  const node = nodePart();
  if (!node) {
    const here = `${process.platform}-${process.arch}`;
    throw new Error(`The VS Code server runs on Linux only, not on ${here}: use desktop VS Code.`);
  }
  const root = join(cacheFolder(), 'vscode-host');
  await mkdir(root, { recursive: true });
  await removeLeftovers(root);
  const nodeFolder = await installPart(root, node, report);
  const server = await installPart(root, SERVER, report, installDependencies);
  return { server, node: join(nodeFolder, 'node') };
}

/**
 * @param {string} root
 * @param {Part} part
 * @param {(line: string) => void} report
 * @param {(folder: string) => Promise<unknown>} [finish] what is left to do after unpacking
 * @returns {Promise<string>} the part's folder
 */
async function installPart(root, part, report, finish) {
  const target = join(root, part.spec);
  if (existsSync(target)) return target;
  const started = Date.now();
  report(`Fetching ${part.spec} …`);
  const work = await mkdtemp(join(root, `${WORK}${process.pid}-`));
  try {
    const tarball = await fetchTarball(part, work);
    await run('tar', ['-xzf', tarball, '-C', work, part.folder]);
    const unpacked = join(work, part.folder);
    if (finish) {
      report(`Installing what ${part.spec} needs …`);
      await finish(unpacked);
    }
    await rename(unpacked, target).catch((error) => {
      if (!existsSync(target)) throw error;
    });
  } catch (error) {
    throw new Error(
      `Could not install ${part.spec}. It comes from the npm registry: check the connection and run it again.`,
      { cause: error },
    );
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  report(`Installed ${part.spec} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return target;
}

/**
 * @param {Part} part
 * @param {string} folder
 * @returns {Promise<string>} the tarball, proven to be the expected one
 */
async function fetchTarball(part, folder) {
  await run('npm', ['pack', part.spec, '--pack-destination', folder, ...NPM], { cwd: folder });
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (!name) throw new Error(`npm pack ${part.spec} left no tarball`);
  const tarball = join(folder, name);
  const sha512 = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64');
  if (sha512 !== part.sha512) {
    throw new Error(`${name} is not the expected file: its sha512 is ${sha512}`);
  }
  return tarball;
}

/**
 * Native parts stay unbuilt: the server does without them.
 *
 * @param {string} folder
 */
function installDependencies(folder) {
  const what = ['--omit=dev', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
  return run('npm', ['install', ...what, ...NPM], { cwd: folder });
}

/** Names of work folders start so, with the process that works in it after. */
const WORK = 'unfinished-';

/**
 * Removes work folders whose process has gone.
 *
 * @param {string} root
 */
async function removeLeftovers(root) {
  for (const name of await readdir(root)) {
    const pid = name.startsWith(WORK) ? Number.parseInt(name.slice(WORK.length), 10) : Number.NaN;
    if (!Number.isNaN(pid) && !isAlive(pid)) {
      await rm(join(root, name), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { exitOnSignals } = await import('./processes.mjs');
  exitOnSignals();
  try {
    const { server, node } = await installHost();
    console.log(`VS Code server: ${server}\nnode: ${node}`);
  } catch (error) {
    console.error(error instanceof Error ? `${error.message}\n${error.cause}` : error);
    process.exitCode = 1;
  }
}
