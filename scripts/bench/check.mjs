// @ts-check
import { loadCheck, readThrough, writeGood } from './contestants.mjs';
import { median, ratio, takeTurns, time } from './measure.mjs';
import { amount, atMost, timesFaster } from './table.mjs';
import { readPieces, Writer } from './texts.mjs';

/** @typedef {import('./table.mjs').Row} Row */

const batches = 9;
const batchSize = 40;
/** Times the other half is checked first, after which the times no longer fall. */
const warmUp = 10;

/**
 * A warm check of drafts of about 200 words that nobody has seen before.
 *
 * @param {import('../bench.mjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function measureCheck({ library, say }) {
  const pieces = readPieces();
  const seen = new Writer(pieces.warm, 1).drafts(batches * batchSize);
  const unseen = new Writer(pieces.fresh, 2).drafts(batches * batchSize);
  const check = loadCheck(library);
  const count = { drafts: 0, findings: 0 };
  /** @param {string} text */
  const checkOne = (text) => {
    const { draft, findings } = check(text, { path: 'draft.md' });
    if (draft) count.drafts++;
    count.findings += findings.length;
  };
  say('warming up');
  await race(() => seen, checkOne, warmUp);
  count.drafts = count.findings = 0;
  say('checking what is new');
  const of = (/** @type {number} */ round) =>
    unseen.slice(round * batchSize, (round + 1) * batchSize);
  const { floor, ours, peer } = await race(of, checkOne, batches);
  // Time for texts that are passed over would be no figure.
  if (count.drafts < 0.95 * unseen.length || count.findings < unseen.length) {
    throw new Error(`of ${unseen.length} drafts ${count.drafts} were taken for drafts`);
  }
  const [aboveFloor, belowPeer] = [ratio(ours, floor), ratio(peer, ours)];
  return [
    {
      figure: 'warm check of an unseen 200-word draft',
      measured: amount(median(ours), 'ms'),
      floor: aboveFloor,
      peer: belowPeer,
      goals: [
        atMost(median(ours), 0.05, 'ms'),
        atMost(aboveFloor, 30, '× floor'),
        timesFaster(belowPeer, 25),
      ],
    },
  ];
}

/**
 * @param {(round: number) => readonly string[]} textsOf
 * @param {(text: string) => void} check
 * @param {number} rounds
 */
function race(textsOf, check, rounds) {
  const each = (/** @type {(text: string) => void} */ act) => (/** @type {number} */ round) => {
    const texts = textsOf(round);
    return time(() => texts.forEach(act)) / texts.length;
  };
  const contestants = { floor: each(readThrough), ours: each(check), peer: each(writeGood) };
  return takeTurns(contestants, { most: rounds, least: rounds });
}
