// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readPieces, Writer } from './texts.mjs';

/**
 * @typedef {object} Drafts on the disk
 * @property {string} folder
 * @property {string[]} names of the files in it
 */

/**
 * @param {string} parent
 * @param {number} count
 * @returns {Drafts}
 */
export function writeDrafts(parent, count) {
  const folder = join(parent, `drafts-${count}`);
  const names = Array.from({ length: count }, (_, index) => `${index}.md`);
  const writer = new Writer(readPieces().fresh, 4);
  mkdirSync(folder, { recursive: true });
  for (const name of names) writeFileSync(join(folder, name), writer.draft());
  return { folder, names };
}

/** Path of write-good's command line. */
export const writeGoodCli = join(
  dirname(createRequire(import.meta.url).resolve('write-good/package.json')),
  'bin/write-good.js',
);

/**
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {number} milliseconds from the start of the process to its end
 */
export function timeNode(args, options = {}) {
  const began = performance.now();
  const { error, signal } = spawnSync(process.execPath, args, { ...options, stdio: 'ignore' });
  const spent = performance.now() - began;
  if (error ?? signal) throw new Error(`node ${args[0]} did not end: ${error ?? signal}`);
  return spent;
}
