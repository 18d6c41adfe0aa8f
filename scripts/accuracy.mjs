// @ts-check
/**
 * Scores the checker on the corpus: precision, recall and F1 of each rule, and every disagreement.
 *
 *     npm run accuracy [-- FILE…] [-- --brief]
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runSource } from './run-source.mjs';

const corpus = join(root, 'test', 'corpus');
const given = process.argv.slice(2);
const named = given.some((argument) => !argument.startsWith('--'));
const files = readdirSync(corpus).filter((name) => name.endsWith('.jsonl'));
const all = named ? [] : files.map((name) => join(corpus, name));
process.exitCode = await runSource('accuracy', [...given, ...all]);
