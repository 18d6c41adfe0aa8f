// @ts-check
/**
 * Learns from the corpus what each clue weighs in telling drafts from other documents, and writes
 * `server/draft/recognise/weights.ts`. To be run when the corpus, the lexicons or the clues have changed much.
 *
 *     npm run learn [-- FILE…]
 *
 * Files named are scored by what the rest has taught, and nothing is written.
 */
import { resolve } from 'node:path';
import { root, runSource } from './run-source.mjs';

const files = process.argv.slice(2).map((file) => resolve(file));
process.chdir(root);
process.exitCode = (await runSource('learnSentences', files)) || (await runSource('learn', files));
