// @ts-check
/**
 * @typedef {object} Goal
 * @property {string} text
 * @property {boolean} met
 *
 * @typedef {object} Row
 * @property {string} figure what was measured
 * @property {string} measured with its unit
 * @property {number} [floor] how many times the floor's it is
 * @property {number} [peer] how many times ours write-good's is
 * @property {Goal[]} [goals] none for a figure that only explains another
 */

/**
 * @param {number} value
 * @param {number} limit
 * @param {string} [unit]
 * @param {string} [of] what the limit counts: × the floor
 * @returns {Goal}
 */
export function atMost(value, limit, unit = '', of = '') {
  return { text: `≤ ${limit}${unit && ` ${unit}`}${of && ` ${of}`}`, met: value <= limit };
}

/**
 * @param {number} value
 * @param {number} limit
 * @param {string} [unit]
 * @returns {Goal}
 */
export function atLeast(value, limit, unit = '') {
  return { text: `≥ ${limit}${unit && ` ${unit}`}`, met: value >= limit };
}

/**
 * @param {number} ratio
 * @param {number} limit
 * @returns {Goal}
 */
export function timesFaster(ratio, limit) {
  return atLeast(ratio, limit, '× write-good');
}

/**
 * @param {number} value
 * @param {string} unit
 * @returns {string} with three digits that count
 */
export function amount(value, unit) {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return `${value.toFixed(digits)} ${unit}`;
}

/** @param {readonly Row[]} rows */
export function print(rows) {
  const table = [['', 'measured', 'floor', 'write-good', 'goal', ''], ...rows.map(cells)];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of table) {
    const padded = line.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column >= 1 && column <= 3 ? cell.padStart(width) : cell.padEnd(width);
    });
    console.log(padded.join('  ').trimEnd());
  }
}

/** @param {Row} row */
function cells({ figure, measured, floor, peer, goals = [] }) {
  return [
    figure,
    measured,
    floor === undefined ? '' : times(floor),
    peer === undefined ? '' : times(peer),
    goals.map(({ text }) => text).join(', '),
    verdict(goals),
  ];
}

/** @param {number} ratio */
function times(ratio) {
  return `${ratio >= 100 ? Math.round(ratio) : ratio.toPrecision(2)}×`;
}

/** @param {readonly Goal[]} goals */
function verdict(goals) {
  if (goals.length === 0) return '';
  const missed = goals.filter(({ met }) => !met);
  if (missed.length === 0) return 'ok';
  return missed.length === goals.length ? 'over' : `over: ${missed.map((g) => g.text).join(', ')}`;
}
