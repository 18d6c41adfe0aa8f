import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { runMocha } from '../results.mjs';

/**
 * Called by VS Code inside its extension host: runs every test beside this file and writes the
 * results to the file named by `RESULTS_FILE`, because the host's own exit status is not enough.
 *
 * @throws when a test failed
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: 30_000 });
  const tests = readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  for (const name of tests.sort()) mocha.addFile(join(__dirname, name));
  const results = await runMocha(mocha);
  const file = process.env.RESULTS_FILE;
  if (file === undefined) throw new Error('RESULTS_FILE names no file for the results.');
  writeFileSync(file, JSON.stringify(results));
  if (results.failed > 0) throw new Error(`${results.failed} tests failed.`);
}
