// @ts-check
/**
 * @typedef {object} Rounds
 * @property {number} most
 * @property {number} [least] 5 unless told
 * @property {number} [patience] milliseconds after which no more rounds begin than `least`; 10 s unless told
 */

/**
 * Has the contestants take turns, so that what slows the machine down slows all of them, and begin
 * in turn, so that none is always the first to touch a text.
 *
 * @template {string} Name
 * @param {Record<Name, (round: number) => number | Promise<number>>} contestants each gives its figure
 * @param {Rounds} rounds
 * @returns {Promise<Record<Name, number[]>>} the figures by round
 */
export async function takeTurns(contestants, { most, least = 5, patience = 10_000 }) {
  const names = /** @type {Name[]} */ (Object.keys(contestants));
  const figures = /** @type {Record<Name, number[]>} */ ({});
  for (const name of names) figures[name] = [];
  const started = performance.now();
  for (let round = 0; round < most; round++) {
    if (round >= least && performance.now() - started > patience) break;
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      figures[name].push(await contestants[name](round));
    }
  }
  return figures;
}

/**
 * @param {() => unknown} act
 * @returns {number} milliseconds
 */
export function time(act) {
  const started = performance.now();
  act();
  return performance.now() - started;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * How many times the one is the other, round by round.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} others
 */
export function ratio(values, others) {
  return median(values.map((value, round) => value / (others[round] ?? Number.NaN)));
}

/**
 * By how much the one exceeds the other, round by round.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} others
 */
export function excess(values, others) {
  return median(values.map((value, round) => value - (others[round] ?? Number.NaN)));
}
