// @ts-check
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** @type {(text: string) => unknown[]} The peer, with its default checks. */
export const writeGood = require('write-good');

/** Where the floor's sums go, lest they be taken for needless. */
export let sum = 0;

/**
 * The floor: the least that looking at every character costs.
 *
 * @param {string} text
 */
export function readThrough(text) {
  let codes = 0;
  for (let at = 0; at < text.length; at++) codes += text.charCodeAt(at);
  sum += codes;
}

/**
 * Our own library as it ships.
 *
 * @param {string} path of the bundle
 * @returns {typeof import('../../server/index').check}
 */
export function loadCheck(path) {
  return require(path).check;
}
