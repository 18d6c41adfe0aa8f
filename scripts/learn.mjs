// @ts-check
/**
 * Learns from what is labelled, and writes `server/draft/secondOpinion/weights.ts` (what the words of a sentence weigh
 * for each topic), `server/draft/names/employerWeights.ts` and `server/draft/meaning/reasonWeights.ts` (what tells a
 * new employer's name, and a further reason) and `server/draft/recognise/weights.ts` (what tells drafts from other
 * documents). To be run when the corpus, the labelled sentences, names or reasons, the lexicons or the clues have
 * changed much.
 *
 *     npm run learn [-- FILE…]
 *
 * Files named are scored by what the rest has taught, for topics and for drafts, and nothing is written.
 */
import { resolve } from 'node:path';
import { root, runSource } from './run-source.mjs';

const files = process.argv.slice(2).map((file) => resolve(file));
const learners = [
  'learnSentences',
  ...(files.length > 0 ? [] : ['learnNames', 'learnReasons']),
  'learn',
];
process.chdir(root);
for (const learner of learners) process.exitCode ||= await runSource(learner, files);
