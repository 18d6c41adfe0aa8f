import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** What a lane writes for the script that adds the lanes up. */
interface Results {
  passed: number;
  failed: number;
  /** One line for each, `title: message`. */
  failures: string[];
}

/**
 * Called by VS Code inside its extension host: runs every test beside this file and writes the
 * results to the file named by `RESULTS_FILE`, because the host's own exit status is not enough.
 *
 * @throws when a test failed
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: true });
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.js'))
    .sort()) {
    mocha.addFile(join(__dirname, file));
  }
  const results: Results = { passed: 0, failed: 0, failures: [] };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', () => {
      results.passed += 1;
    });
    runner.on('fail', (test, error: Error) => {
      results.failed += 1;
      results.failures.push(`${test.fullTitle()}: ${error.message}`);
    });
  });
  const file = process.env.RESULTS_FILE;
  if (file === undefined) throw new Error('RESULTS_FILE names no file for the results.');
  writeFileSync(file, JSON.stringify(results));
  if (results.failed > 0) throw new Error(`${results.failed} tests failed.`);
}
