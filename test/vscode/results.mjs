// @ts-check
import { writeFile } from 'node:fs/promises';

/**
 * The outcome of one lane.
 *
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures one line or more for each, `title: message`
 * @property {string} [skipped] why nothing could be run on this machine
 */

/**
 * Runs mocha's tests and counts them.
 *
 * @param {import('mocha')} mocha
 * @returns {Promise<Results>}
 */
export async function runMocha(mocha) {
  /** @type {Results} */
  const results = { passed: 0, failed: 0, failures: [] };
  await new Promise((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', () => {
      results.passed += 1;
    });
    runner.on('fail', (test, error) => {
      results.failed += 1;
      results.failures.push(`${test.fullTitle()}: ${error.message}`);
    });
  });
  return results;
}

/**
 * Shows a lane's outcome, writes it to the file named by `RESULTS_FILE`, and sets the exit status.
 *
 * @param {string} lane
 * @param {Results} results
 */
export async function report(lane, results) {
  const { passed, failed, failures, skipped } = results;
  for (const failure of failures) console.error(`✖ ${failure}`);
  console.log(
    skipped ? `${lane}: skipped, ${skipped}` : `${lane}: ${passed} passed, ${failed} failed`,
  );
  const file = process.env.RESULTS_FILE;
  if (file) await writeFile(file, `${JSON.stringify(results)}\n`);
  const nothing = skipped ? Boolean(process.env.CI) : passed === 0;
  process.exitCode = failed > 0 || nothing ? 1 : 0;
}
