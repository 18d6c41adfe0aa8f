// @ts-check
import { spawnSync } from 'node:child_process';
import { median, ratio, takeTurns } from './measure.mjs';
import { timeNode, writeDrafts, writeGoodCli } from './processes.mjs';
import { amount, atMost, timesFaster } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */

const count = 1000;

/** The floor: a process that looks at every character of the files. */
const readFiles = `
  const { readdirSync, readFileSync } = require('node:fs');
  let sum = 0;
  for (const name of readdirSync('.')) {
    const text = readFileSync(name, 'utf8');
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  }
  process.exitCode = sum > 0 ? 0 : 1;
`;

/**
 * A thousand drafts through the command line, from the start of the process to its end.
 *
 * @param {import('../bench.mjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function measureCli({ folder: parent, cli, say }) {
  const { folder, names } = writeDrafts(parent, count);
  const cwd = folder;
  say(`${count} files`);
  const drafts = draftsFound(cli, cwd);
  if (drafts < 0.95 * count) throw new Error(`of ${count} files ${drafts} were taken for drafts`);
  const { ours, peer, floor } = await takeTurns(
    {
      ours: () => timeNode([cli, 'check', '.'], { cwd }),
      peer: () => timeNode([writeGoodCli, ...names], { cwd }),
      floor: () => timeNode(['-e', readFiles], { cwd }),
    },
    { most: 7 },
  );
  const faster = ratio(peer, ours);
  return [
    {
      figure: '1,000 drafts through the CLI',
      measured: amount(median(ours) / 1000, 's'),
      floor: ratio(ours, floor),
      peer: faster,
      goals: [atMost(median(ours) / 1000, 0.2, 's'), timesFaster(faster, 8)],
    },
  ];
}

/**
 * @param {string} cli
 * @param {string} cwd
 */
function draftsFound(cli, cwd) {
  const { stdout } = spawnSync(process.execPath, [cli, 'check', '.', '--format', 'json'], {
    cwd,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  /** @type {{ files: { draft: boolean }[] }} */
  const { files } = JSON.parse(stdout);
  return files.filter(({ draft }) => draft).length;
}
