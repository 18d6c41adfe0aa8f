// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, ratio, takeTurns } from './measure.mjs';
import { timeNode, writeDrafts, writeGoodCli } from './processes.mjs';
import { bundleEmptyServer } from './servers.mjs';
import { atMost } from './table.mjs';
import { longName, readPieces, Writer } from './texts.mjs';
import { Typist } from './typist.mjs';

/**
 * @typedef {import('./table.mjs').Row} Row
 * @typedef {{ ours: number[], floor: number[], peer?: number[] }} Peaks megabytes
 */

const hook = fileURLToPath(new URL('peak.cjs', import.meta.url));
const rounds = { most: 5 };
/** The last ones are left out once they have taken 2 s. */
const keystrokes = 10;
const patience = 2000;

/**
 * The most memory that a process held at a time.
 *
 * @param {import('../bench.mjs').Bench} bench
 * @returns {Promise<Row[]>}
 */
export async function measureMemory({ folder, cli, server, say }) {
  const probe = new Probe(join(folder, 'peak'));
  say('the command line on one draft');
  const one = await peaksOfCli(probe, cli, writeDrafts(folder, 1));
  if (median(one.ours) === 0) {
    return [{ figure: 'peak memory', measured: 'this platform can’t tell' }];
  }
  say('the command line on a folder');
  const many = await peaksOfCli(probe, cli, writeDrafts(folder, 1000));
  say('the server');
  const text = new Writer(readPieces().fresh, 5).document({ bytes: 1_000_000 });
  const empty = await bundleEmptyServer(folder);
  const large = await takeTurns(
    { ours: () => probe.server(server, text), floor: () => probe.server(empty, text) },
    rounds,
  );
  return [
    row('peak memory of the CLI, one draft', one, 55),
    row('peak memory of the CLI, 1,000 drafts', many, 60),
    row('peak memory of the server, 1 MB document', large, 120),
  ];
}

/**
 * @param {Probe} probe
 * @param {string} cli
 * @param {import('./processes.mjs').Drafts} drafts
 */
function peaksOfCli(probe, cli, { folder, names }) {
  return takeTurns(
    {
      ours: () => probe.command([cli, 'check', '.'], folder),
      floor: () => probe.command(['-e', '0'], folder),
      peer: () => probe.command([writeGoodCli, ...names], folder),
    },
    rounds,
  );
}

/** Runs programs to their end and tells the megabytes they held at most; 0 where nothing tells. */
class Probe {
  /** @param {string} file where the programs leave their figure */
  constructor(file) {
    this.file = file;
    this.node = { args: ['--require', hook], env: { ...process.env, PEAK_FILE: file } };
  }

  /**
   * @param {readonly string[]} args
   * @param {string} cwd
   */
  command(args, cwd) {
    timeNode([...this.node.args, ...args], { cwd, env: this.node.env });
    return this.peak();
  }

  /**
   * @param {string} path
   * @param {string} text
   */
  async server(path, text) {
    const typist = await Typist.sitDown(path, text, { name: longName, node: this.node });
    await takeTurns({ stroke: () => typist.type() }, { most: keystrokes, least: 1, patience });
    await typist.leave();
    return this.peak();
  }

  peak() {
    return Number(readFileSync(this.file, 'utf8')) / 1000;
  }
}

/**
 * @param {string} figure
 * @param {Peaks} peaks
 * @param {number} limit
 * @returns {Row}
 */
function row(figure, { ours, floor, peer }, limit) {
  return {
    figure,
    measured: `${median(ours).toFixed(1)} MB`,
    floor: ratio(ours, floor),
    ...(peer && { peer: ratio(peer, ours) }),
    goals: [atMost(median(ours), limit, 'MB')],
  };
}
