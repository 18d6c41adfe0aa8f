// @ts-check
import { median, ratio, takeTurns } from './measure.mjs';
import { bundleEmptyServer } from './servers.mjs';
import { amount, atMost } from './table.mjs';
import { longName, readPieces, Writer } from './texts.mjs';
import { Typist } from './typist.mjs';

/** @typedef {import('./table.mjs').Row} Row */

/**
 * From a keystroke to its diagnostics, through the built server's standard input and output.
 *
 * @param {import('../bench.mjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function measureKeystroke({ folder, server, say }) {
  const empty = await bundleEmptyServer(folder);
  const writer = new Writer(readPieces().fresh, 3);
  const draft = writer.draft();
  say('a draft');
  const pulled = await race(server, empty, draft, { warmUp: 300, most: 300 });
  say('a draft, by an editor that does not ask');
  const pushed = await race(server, empty, draft, { warmUp: 300, most: 300, pulls: false });
  say('1 MB');
  const long = writer.document({ bytes: 1_000_000 });
  const large = await race(server, empty, long, { warmUp: 5, most: 30, name: longName });
  return [
    draftRow('keystroke to diagnostics, 200-word draft', pulled),
    draftRow('the same, diagnostics pushed', pushed),
    {
      figure: 'keystroke to diagnostics, 1 MB document',
      measured: amount(median(large.ours), 'ms'),
      floor: ratio(large.ours, large.floor),
      goals: [atMost(median(large.ours), 10, 'ms')],
    },
  ];
}

/**
 * @param {string} figure
 * @param {{ ours: number[], floor: number[] }} times
 * @returns {Row}
 */
function draftRow(figure, { ours, floor }) {
  const above = median(ours) / median(floor);
  const goals = [atMost(above, 1.5, '× floor')];
  return { figure, measured: amount(median(ours), 'ms'), floor: above, goals };
}

/**
 * @param {string} server
 * @param {string} empty
 * @param {string} text
 * @param {{ warmUp: number, most: number, pulls?: boolean, name?: string }} options
 */
async function race(server, empty, text, { warmUp, most, ...options }) {
  const ours = await Typist.sitDown(server, text, options);
  const floor = await Typist.sitDown(empty, text, options);
  const contestants = { ours: () => ours.type(), floor: () => floor.type() };
  await takeTurns(contestants, { most: warmUp, least: 1 });
  const times = await takeTurns(contestants, { most });
  if (ours.shown === 0) throw new Error('The server found nothing: it is no figure.');
  await Promise.all([ours.leave(), floor.leave()]);
  return times;
}
