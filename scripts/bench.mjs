// @ts-check
/**
 * Measures what the goals are about, beside a floor and beside write-good, and says which are met.
 *
 *     npm run bench [-- NAME …]     check, throughput, keystroke, cli, start, memory, size
 *
 * Ratios count: a busy machine slows down all that it is compared with. Exits with 0 whether or not
 * the goals are met.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureCheck } from './bench/check.mjs';
import { measureCli } from './bench/cli.mjs';
import { measureKeystroke } from './bench/keystroke.mjs';
import { measureMemory } from './bench/memory.mjs';
import { measureSize } from './bench/size.mjs';
import { measureStart } from './bench/start.mjs';
import { print } from './bench/table.mjs';
import { measureThroughput } from './bench/throughput.mjs';
import { exitOnSignals } from './host/processes.mjs';

/**
 * @typedef {object} Bench what a section works with
 * @property {string} folder a temporary one
 * @property {string} library the built bundles, as they were when the run began
 * @property {string} cli
 * @property {string} server
 * @property {string} protocol what the server loads with it
 * @property {(step: string) => void} say shows progress
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {Record<string, (bench: Bench) => Promise<import('./bench/table.mjs').Row[]>>} */
const sections = {
  check: measureCheck,
  throughput: measureThroughput,
  keystroke: measureKeystroke,
  cli: measureCli,
  start: measureStart,
  memory: measureMemory,
  size: measureSize,
};

const legend = `floor: how many times the floor's the figure is. The floor is a charCodeAt loop over the same texts;
for the server, one that lints nothing; for a start and its memory, “node -e 0”.
write-good: how many times the figure write-good's is.`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in sections));

exitOnSignals();
if (unknown.length > 0) {
  const names = Object.keys(sections).join(', ');
  console.error(`There is no figure “${unknown.join('”, “')}”; there are ${names}.`);
  process.exitCode = 2;
} else if (built()) {
  await measure(wanted.length > 0 ? wanted : Object.keys(sections));
} else {
  process.exitCode = 2;
}

/** @returns {boolean} whether `dist/` is up to date */
function built() {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) console.error(stdout);
  return status === 0;
}

/** @param {readonly string[]} names */
async function measure(names) {
  const folder = mkdtempSync(join(tmpdir(), 'graceful-decline-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const copied = (/** @type {string} */ name) => {
    copyFileSync(join(root, 'dist', name), join(folder, name));
    return join(folder, name);
  };
  const bench = {
    folder,
    library: copied('index.js'),
    cli: copied('cli.js'),
    server: copied('server.js'),
    protocol: copied('protocol.js'),
  };
  const load = loadavg()[0]?.toFixed(1);
  const rows = [];
  for (const name of names) {
    const say = (/** @type {string} */ step) => console.error(`${name}: ${step} …`);
    rows.push(...((await sections[name]?.({ ...bench, say })) ?? []));
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  console.log(
    `node ${process.version}, ${process.platform} ${process.arch}, ${machine}, load ${load}\n`,
  );
  print(rows);
  console.log(`\n${legend}`);
}
