#!/usr/bin/env node
// @ts-check
/**
 * Stands in for the `code` executable where desktop VS Code can't be had: takes the arguments
 * that `@vscode/test-electron` gives it, runs the same tests in the real extension host of the
 * VS Code server, and ends with the status that the host reports.
 */
import { fstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from './browser.mjs';
import { installHost } from './install.mjs';
import { exitOnSignals } from './processes.mjs';
import { startServer } from './server.mjs';

/** How long a run of tests may take, in milliseconds. */
const RUN_LIMIT = 300_000;

exitOnSignals();
exitWithParent();
try {
  process.exit(await runTests(readArguments(process.argv.slice(2))));
} catch (error) {
  console.error(error);
  process.exit(1);
}

/** Whoever started this holds the other end of its input, and is gone when that closes. */
function exitWithParent() {
  const input = fstatSync(0);
  if (input.isSocket() || input.isFIFO()) process.stdin.once('end', () => process.exit(1)).resume();
}

/**
 * @typedef {object} Arguments
 * @property {string} opened the folder or workspace file to open
 * @property {string} extension the extension under development
 * @property {string} tests the module that exports `run`
 * @property {import('./server.mjs').Profile} profile
 */

/**
 * @param {string[]} argv
 * @returns {Arguments}
 */
function readArguments(argv) {
  const { values, positionals } = parseArgs({ args: argv, strict: false, allowPositionals: true });
  /** @param {string} name */
  const need = (name) => {
    const value = values[name];
    if (typeof value !== 'string') throw new Error(`--${name}=… is missing`);
    return resolve(value);
  };
  return {
    opened: resolve(positionals[0] ?? '.'),
    extension: need('extensionDevelopmentPath'),
    tests: need('extensionTestsPath'),
    profile: { data: need('user-data-dir'), extensions: need('extensions-dir') },
  };
}

/**
 * @param {Arguments} args
 * @returns {Promise<number>} the exit status
 */
async function runTests({ opened, extension, tests, profile }) {
  const host = await installHost();
  const server = await startServer(host, profile, {
    // The host takes tests to run from the page's address only in this mode.
    args: ['--without-connection-token', '--enable-smoke-test-driver'],
  });
  const { page, close } = await openPage();
  /** @type {unknown[][]} */
  const log = [];
  const status = await new Promise((done, fail) => {
    // Not a pause but the deadline of the run: a host that hangs fails it.
    setTimeout(fail, RUN_LIMIT, new Error(`No result after ${RUN_LIMIT / 1000} s`)).unref();
    page.once('crash', () => fail(new Error('The page crashed.')));
    const begin = async () => {
      await page.exposeFunction('codeAutomationExit', done);
      await page.exposeFunction('codeAutomationLog', logTo(log));
      await page.goto(address(server.authority, opened, extension, tests));
    };
    begin().catch(fail);
  }).finally(() => server.stop());
  await close();
  if (status !== 0) for (const [first, ...rest] of log) console.error(first, ...rest);
  return Number(status);
}

/**
 * @param {string} authority
 * @param {string} opened
 * @param {string} extension
 * @param {string} tests
 * @returns {string} the address of a workbench that runs the tests at once
 */
function address(authority, opened, extension, tests) {
  const remote = `vscode-remote://${authority}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote + extension],
    ['extensionTestsPath', remote + tests],
    ['skipWelcome', 'true'],
    ['logLevel', 'info'],
  ]);
  const kind = opened.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `http://${authority}/?${new URLSearchParams({ [kind]: opened, payload })}`;
}

/**
 * Keeps the workbench's log, what tests print among it, for a run that fails; it is long and says
 * much about native parts that are left unbuilt.
 *
 * @param {unknown[][]} log
 * @returns {(level: string, args: unknown[]) => void}
 */
function logTo(log) {
  return (level, [first, ...rest]) => {
    log.push([`[${level}] ${first}`, ...rest]);
  };
}
