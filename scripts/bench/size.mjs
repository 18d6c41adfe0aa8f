// @ts-check
import { statSync } from 'node:fs';
import { packExtension, vsixPath } from '../host/package.mjs';
import { atMost } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */

/**
 * What ships, as it is written to the disk.
 *
 * @param {import('../bench.mjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function measureSize({ cli, server, protocol, say }) {
  say('packing the extension');
  await packExtension();
  return [
    row('size of the CLI', [cli], 200),
    row('size of the server', [server, protocol], 400),
    row('size of the packed extension', [vsixPath], 500),
  ];
}

/**
 * @param {string} figure
 * @param {readonly string[]} paths
 * @param {number} limit
 * @returns {Row}
 */
function row(figure, paths, limit) {
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const kilobytes = bytes / 1000;
  return {
    figure,
    measured: `${Math.round(kilobytes)} kB`,
    goals: [atMost(kilobytes, limit, 'kB')],
  };
}
