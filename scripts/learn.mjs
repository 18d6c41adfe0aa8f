// @ts-check
/**
 * Learns from the corpus what each clue weighs in telling drafts from other documents, and writes
 * `server/draft/recognise/weights.ts`. To be run when the corpus, the lexicons or the clues have changed much.
 *
 *     npm run learn [-- FILE…]
 *
 * Files named are scored by what the rest has taught, and nothing is written.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, 'out', 'learn.js');

await build({
  entryPoints: [join(root, 'test/support/learn.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  logLevel: 'warning',
});
process.exitCode =
  spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
    .status ?? 1;
