// @ts-check
/**
 * Scores the checker on the corpus: precision, recall and F1 of each rule, and every disagreement.
 *
 *     npm run accuracy [-- FILE…] [-- --brief]
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, 'out', 'accuracy.js');
const corpus = join(root, 'test', 'corpus');

await build({
  entryPoints: [join(root, 'test/support/accuracy.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  logLevel: 'warning',
});
const given = process.argv.slice(2);
const named = given.some((argument) => !argument.startsWith('--'));
const files = readdirSync(corpus).filter((name) => name.endsWith('.jsonl'));
const all = named ? [] : files.map((name) => join(corpus, name));
process.exitCode =
  spawnSync(process.execPath, [outfile, ...given, ...all], { stdio: 'inherit' }).status ?? 1;
