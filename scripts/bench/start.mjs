// @ts-check
import { Client, pulling } from './client.mjs';
import { excess, median, ratio, takeTurns } from './measure.mjs';
import { timeNode, writeDrafts, writeGoodCli } from './processes.mjs';
import { bundleEmptyServer } from './servers.mjs';
import { amount, atMost } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */

const most = 15;

/**
 * Cold starts: the command line on one draft, the server up to its first answer.
 *
 * @param {import('../bench.mjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function measureStart({ folder: parent, cli, server, say }) {
  const { folder: cwd, names } = writeDrafts(parent, 1);
  const empty = await bundleEmptyServer(parent);
  say('the command line');
  const lines = await takeTurns(
    {
      ours: () => timeNode([cli, 'check', ...names], { cwd }),
      floor: () => timeNode(['-e', '0'], { cwd }),
      peer: () => timeNode([writeGoodCli, ...names], { cwd }),
    },
    { most },
  );
  say('the server');
  const servers = await takeTurns(
    { ours: () => timeServer(server), floor: () => timeServer(empty) },
    { most },
  );
  return [
    { ...row('cold start of the CLI, one draft', lines, 20), peer: ratio(lines.peer, lines.ours) },
    row('server, spawn to initialized', servers, 10),
  ];
}

/**
 * @param {string} figure
 * @param {{ ours: number[], floor: number[] }} times
 * @param {number} limit milliseconds above the floor
 * @returns {Row}
 */
function row(figure, { ours, floor }, limit) {
  const above = excess(ours, floor);
  return {
    figure,
    measured: `${amount(median(ours), 'ms')}, ${above < 0 ? '−' : '+'}${amount(Math.abs(above), 'ms')}`,
    floor: ratio(ours, floor),
    goals: [{ ...atMost(above, limit), text: `≤ floor + ${limit} ms` }],
  };
}

/**
 * @param {string} server
 * @returns {Promise<number>} milliseconds from its start to its answer to `initialize`
 */
async function timeServer(server) {
  const began = performance.now();
  const client = new Client(server);
  const { at } = await client.initialize(pulling);
  await client.stop();
  return at - began;
}
