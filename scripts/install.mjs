// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Lockfile as npm writes it
 * @property {Record<string, { version?: string, optional?: boolean }>} packages by their folder
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs the packages, unless those that the lockfile names are there.
 *
 * @returns {boolean} whether they are there now
 */
export function installPackages() {
  if (areInstalled()) return true;
  console.log('Installing the packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error('The packages could not be installed: see npm’s message above.');
  return status === 0;
}

/** Optional packages are for other systems, too: those that are missing are not missed. */
function areInstalled() {
  const wanted = Object.entries(readPackages('package-lock.json'));
  const present = readPackages('node_modules/.package-lock.json');
  return wanted.every(
    ([folder, { version, optional }]) =>
      folder === '' || optional || present[folder]?.version === version,
  );
}

/**
 * @param {string} path
 * @returns {Lockfile['packages']} none where there is no such file
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return {};
  }
}
