// @ts-check
import { loadCheck, readThrough, writeGood } from './contestants.mjs';
import { median, ratio, takeTurns, time } from './measure.mjs';
import { amount, atLeast, atMost } from './table.mjs';
import { longName, readPieces, Writer } from './texts.mjs';

/**
 * @typedef {import('./table.mjs').Row} Row
 * @typedef {{ path: string, texts: readonly string[] }} Job
 */

const megabyte = 1_000_000;
const rounds = 7;
/** Documents of 10,000 words in a row: one alone is over too soon to be timed. */
const inARow = 5;

/**
 * Megabytes in a second: a long document, a shorter one, a folder of drafts; each new every time.
 *
 * @param {import('../bench.mjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function measureThroughput({ library, say }) {
  const check = loadCheck(library);
  const { warm, fresh } = readPieces();
  say('warming up');
  await race(check, new Writer(warm, 1), 2, { least: 1 });
  say('measuring');
  const { long, floor, peer, short, folder } = await race(check, new Writer(fresh, 2), rounds, {});
  return [
    { ...row('throughput, 1 MB document', long, floor), peer: ratio(peer, long) },
    row('throughput, folder of drafts in process', folder, floor),
    { figure: 'throughput, 10,000 words', measured: megabytesPerSecond(short) },
    {
      figure: 'cost per byte, 1 MB beside 10,000 words',
      measured: `${ratio(long, short).toFixed(2)} ×`,
      goals: [atMost(ratio(long, short), 1.5, '×')],
    },
  ];
}

/**
 * @param {string} figure
 * @param {readonly number[]} times milliseconds a byte
 * @param {readonly number[]} floor
 * @returns {Row}
 */
function row(figure, times, floor) {
  const goals = [atLeast(rateOf(times), 20, 'MB/s')];
  return { figure, measured: megabytesPerSecond(times), floor: ratio(times, floor), goals };
}

/** @param {readonly number[]} times milliseconds a byte */
function rateOf(times) {
  return 1000 / median(times) / megabyte;
}

/** @param {readonly number[]} times milliseconds a byte */
function megabytesPerSecond(times) {
  return amount(rateOf(times), 'MB/s');
}

/**
 * @param {typeof import('../../server/index').check} check
 * @param {Writer} writer
 * @param {number} most
 * @param {{ least?: number }} options
 */
function race(check, writer, most, options) {
  const documents = Array.from({ length: most }, () => writer.document({ bytes: megabyte }));
  const long = (/** @type {number} */ round) => ({
    path: longName,
    texts: documents.slice(round, round + 1),
  });
  const short = () => ({
    path: longName,
    texts: Array.from({ length: inARow }, () => writer.document({ words: 10_000 })),
  });
  const folder = () => ({ path: 'draft.md', texts: writer.drafts(900) });
  const ours = (/** @type {(round: number) => Job} */ job) => (/** @type {number} */ round) =>
    perByte(job(round), (text, path) => {
      const { words } = check(text, { path });
      if (words < text.length / 10) throw new Error(`of ${path} ${words} words were read`);
    });
  const contestants = {
    long: ours(long),
    floor: (/** @type {number} */ round) => perByte(long(round), readThrough),
    short: ours(short),
    peer: (/** @type {number} */ round) => perByte(long(round), writeGood),
    folder: ours(folder),
  };
  return takeTurns(contestants, { most, patience: 30_000, ...options });
}

/**
 * @param {Job} job
 * @param {(text: string, path: string) => unknown} act
 * @returns {number} milliseconds
 */
function perByte({ path, texts }, act) {
  const bytes = texts.reduce((total, text) => total + Buffer.byteLength(text), 0);
  const spent = time(() => {
    for (const text of texts) act(text, path);
  });
  return spent / bytes;
}
