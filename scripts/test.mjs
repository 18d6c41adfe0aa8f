// @ts-check
/**
 * Installs what is missing, builds, runs the lanes and adds them up.
 *
 *     npm test                  every lane
 *     npm test -- unit check    these
 *
 * The last line is `N passed, N failed`, and `, N skipped` for lanes that can't run on this
 * machine. With `CI` set nothing may be skipped.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exitOnSignals } from './host/processes.mjs';
import { installPackages } from './install.mjs';
import { lanes } from './lanes.mjs';

/** @typedef {import('../test/vscode/results.mjs').Results} Results */

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !lanes.some((lane) => lane.name === name));

exitOnSignals();
if (unknown.length > 0) {
  const names = lanes.map((lane) => lane.name).join(', ');
  console.error(`There is no lane “${unknown.join('”, “')}”; there are ${names}.`);
  process.exitCode = 2;
} else if (installPackages() && built()) {
  process.exitCode = await runLanes();
} else {
  process.exitCode = 2;
}

/** @returns {boolean} whether `dist/` is up to date */
function built() {
  console.log('Building …');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

/** @returns {Promise<number>} the exit status */
async function runLanes() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const lane of lanes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const results = await runLane(lane);
    total.passed += results.passed;
    total.failed += results.failed;
    if (results.skipped && process.env.CI) total.failed += 1;
    else if (results.skipped) total.skipped += 1;
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  const nothing = total.passed + total.skipped === 0;
  return total.failed > 0 || nothing ? 1 : 0;
}

/**
 * @param {import('./lanes.mjs').Lane} lane
 * @returns {Promise<Results>}
 */
async function runLane({ title, run }) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  let latest = '';
  console.log(`${title} …`);
  // A lane that takes long shows that it is alive, and what it is at.
  const pulse = setInterval(() => console.log(`  ${seconds()} ${latest}`.trimEnd()), 10_000);
  const results = await run((line) => {
    latest = line;
  }).catch(failure);
  clearInterval(pulse);
  for (const text of results.failures) console.log(`\n✖ ${text}\n`);
  const counts = `${results.passed} passed, ${results.failed} failed`;
  const skipped = `skipped${process.env.CI ? ', which CI must not' : ''}: ${results.skipped}`;
  console.log(`  ${results.skipped ? skipped : counts} (${seconds()})`);
  return results;
}

/**
 * @param {unknown} error
 * @returns {Results}
 */
function failure(error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { passed: 0, failed: 1, failures: [text] };
}
