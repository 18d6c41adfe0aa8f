// @ts-check

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, start } from './processes.mjs';

/** What the server and its extension hosts inherit; there is no gallery to look extensions up in. */
const ENV = { ...process.env, EXTENSIONS_GALLERY: '{}' };

/** How long the server may take until it listens, in milliseconds. */
const START_LIMIT = 60_000;

/**
 * Folders of one VS Code set-up; any of them may be missing yet.
 *
 * @typedef {object} Profile
 * @property {string} data user and machine settings, logs, storage
 * @property {string} extensions installed extensions
 * @property {Record<string, unknown>} [settings] user settings to begin with
 *
 * @typedef {object} Server
 * @property {string} authority host and port, such as `127.0.0.1:41234`
 * @property {() => void} stop ends the server and its extension hosts at once
 */

/**
 * Starts the VS Code server on a free port of the loopback interface.
 *
 * @param {import('./install.mjs').Host} host
 * @param {Profile} profile
 * @param {{ args?: readonly string[] }} [options] further arguments of the server
 * @returns {Promise<Server>}
 * @throws {Error} with what it printed, when it doesn't listen in time
 */
export async function startServer(host, profile, { args = [] } = {}) {
  await prepare(profile);
  const fixed = [
    join(host.server, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--disable-workspace-trust'],
    ...profileArguments(profile),
  ];
  const child = start(host.node, [...fixed, ...args], {
    env: ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const port = await listeningPort(child);
  return { authority: `127.0.0.1:${port}`, stop: () => child.kill('SIGTERM') };
}

/**
 * Installs a packed extension into a profile.
 *
 * @param {import('./install.mjs').Host} host
 * @param {Profile} profile
 * @param {string} vsix path of the package
 * @returns {Promise<string>} what the installer said
 */
export async function installExtension(host, profile, vsix) {
  await prepare(profile);
  const main = join(host.server, 'out', 'server-main.js');
  return run(host.node, [
    main,
    ...['--install-extension', vsix, '--force', '--accept-server-license-terms'],
    ...profileArguments(profile),
  ]);
}

/** @param {Profile} profile */
function profileArguments(profile) {
  return ['--server-data-dir', profile.data, '--extensions-dir', profile.extensions];
}

/** Settings that keep the workbench to itself: no look-ups, no greetings, no saving unasked. */
const QUIET = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // As on a desktop: in a browser it would be on.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * The server doesn't start with an extensions folder that lacks its index.
 *
 * @param {Profile} profile
 */
async function prepare(profile) {
  await mkdir(profile.data, { recursive: true });
  await mkdir(profile.extensions, { recursive: true });
  const index = join(profile.extensions, 'extensions.json');
  if (!existsSync(index)) await writeFile(index, '[]');
  const user = join(profile.data, 'data', 'User');
  await mkdir(user, { recursive: true });
  const settings = join(user, 'settings.json');
  if (!existsSync(settings))
    await writeFile(settings, JSON.stringify({ ...QUIET, ...profile.settings }, null, 2));
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    /** @param {string} why */
    const fail = (why) => reject(new Error(`The VS Code server ${why}:\n${printed}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`did not listen within ${START_LIMIT / 1000} s`);
    }, START_LIMIT);
    /** @param {string} chunk */
    const read = (chunk) => {
      printed += chunk;
      const port = /listening on (\d+)/.exec(printed)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('error', (error) => fail(`can't be started (${error.message})`));
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`ended with ${code ?? signal}`);
    });
  });
}
