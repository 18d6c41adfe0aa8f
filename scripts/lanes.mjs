// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start } from './host/processes.mjs';

/**
 * @typedef {import('../test/vscode/results.mjs').Results} Results
 *
 * @typedef {object} Lane a kind of tests that is run, and counted, by itself
 * @property {string} name what `npm test -- NAME` takes
 * @property {string} title
 * @property {(say: (line: string) => void) => Promise<Results>} run `say` hears what it prints
 *
 * @typedef {object} Ended
 * @property {number | null} status null when it took too long and was ended
 * @property {string} output
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const longest = 25 * 60_000;

/** Every lane, the quickest to fail first. @type {readonly Lane[]} */
export const lanes = [
  { name: 'unit', title: 'Unit tests', run: mocha(isUnitTest) },
  { name: 'check', title: 'Types and style', run: check },
  { name: 'server', title: 'Server over stdio', run: mocha((path) => path.startsWith('lsp/')) },
  { name: 'host', title: 'VS Code host', run: script('test/vscode/run.mjs') },
  { name: 'packed', title: 'Packed extension', run: script('test/vscode/packed.mjs') },
  { name: 'neovim', title: 'Neovim', run: script('test/neovim/run.mjs') },
];

/** @param {string} path below `test/` */
function isUnitTest(path) {
  return !/^(?:lsp|vscode)\//.test(path);
}

/**
 * A lane that is a script of its own, which writes its results to the file named by `RESULTS_FILE`.
 *
 * @param {string} path
 * @returns {Lane['run']}
 */
function script(path) {
  return async (say) => {
    const { written, ended } = await runForResults(say, (file) => ({
      args: [path],
      env: { RESULTS_FILE: file },
    }));
    const broken = ended.status !== 0 && written?.failed === 0 && !written.skipped;
    return written === undefined || broken ? unexplained(path, ended) : written;
  };
}

/**
 * A lane of mocha tests.
 *
 * @param {(path: string) => boolean} wanted which of the files below `test/`
 * @returns {Lane['run']}
 */
function mocha(wanted) {
  return async (say) => {
    // The bundler is there only once the packages are installed.
    const { compileTests } = await import('./compile-tests.mjs');
    const files = await compileTests(wanted);
    if (files.length === 0) return oneFailure('There are no such tests.');
    const { written, ended } = await runForResults(say, (file) => ({
      args: [
        '--enable-source-maps',
        'node_modules/mocha/bin/mocha.js',
        // A failed test may leave its server running; the run ends all the same.
        '--exit',
        ...['--timeout', '90000', '--reporter', 'json', '--reporter-option', `output=${file}`],
        ...files,
      ],
    }));
    return written === undefined ? unexplained('mocha', ended) : mochaResults(written);
  };
}

/**
 * Runs a script that leaves its results in a file.
 *
 * @param {(line: string) => void} say
 * @param {(file: string) => { args: string[], env?: Record<string, string> }} call
 * @returns {Promise<{ written: any, ended: Ended }>} `written` is undefined where nothing was
 */
async function runForResults(say, call) {
  const folder = await mkdtemp(join(tmpdir(), 'graceful-decline-'));
  try {
    const file = join(folder, 'results.json');
    const { args, env } = call(file);
    const ended = await node(args, say, env);
    const written = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
    return { written, ended };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {{ passes: unknown[], pending: { fullTitle: string }[], failures: { fullTitle: string, err: { stack?: string, message?: string } }[] }} written
 * @returns {Results}
 */
function mochaResults({ passes, pending, failures }) {
  const failed = failures.map(({ fullTitle, err }) => `${fullTitle}\n${err.stack ?? err.message}`);
  // A test that is not run proves nothing.
  const idle = pending.map(({ fullTitle }) => `${fullTitle}\nwas not run`);
  const all = [...failed, ...idle];
  return { passed: passes.length, failed: all.length, failures: all };
}

/** @type {Lane['run']} */
async function check(say) {
  const tools = [
    ['node_modules/typescript/bin/tsc', '--noEmit'],
    ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ];
  const failures = [];
  for (const args of tools) {
    const { status, output } = await node(args, say);
    if (status !== 0) failures.push(`${args.join(' ')}\n${output}`);
  }
  return { passed: tools.length - failures.length, failed: failures.length, failures };
}

/**
 * Runs a script with node to its end, or ends it after ten minutes.
 *
 * @param {readonly string[]} args
 * @param {(line: string) => void} say
 * @param {Record<string, string>} [env]
 * @returns {Promise<Ended>}
 */
function node(args, say, env = {}) {
  return new Promise((resolve, reject) => {
    const child = start(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
        say(text.trim().split('\n').at(-1) ?? '');
      });
    }
    const limit = setTimeout(() => child.kill(), longest);
    child.once('error', reject);
    child.once('close', (status) => {
      clearTimeout(limit);
      resolve({ status, output });
    });
  });
}

/**
 * @param {string} what
 * @param {Ended} ended
 * @returns {Results}
 */
function unexplained(what, { status, output }) {
  return oneFailure(`${what} ended with ${status ?? 'no status, after too long'}\n${output}`);
}

/**
 * @param {string} text
 * @returns {Results}
 */
function oneFailure(text) {
  return { passed: 0, failed: 1, failures: [text.trim()] };
}
