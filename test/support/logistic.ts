import { randomFrom, shuffle } from './random';

/*
 * Logistic regression for the learnt weights: many sparse features, few of which are to be kept. Follow the
 * regularised leader (FTRL-Proximal, McMahan and others, 2013): what seldom tells anything weighs nothing at all.
 */

/** What is seen of one thing, by numbers from 0 on, and whether it is what is looked for. */
export interface Case {
  /** One that is seen several times counts as often. */
  readonly features: readonly number[];
  readonly positive: boolean;
}

/** All cases side by side: what is seen of the one after the other, and where each begins. */
interface Table {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly positive: Uint8Array;
}

export interface Fit {
  readonly bias: number;
  readonly weights: Float64Array;
}

export interface Pace {
  /** How much has to speak for a feature before it weighs anything. */
  readonly threshold: number;
  /** How much more a positive case counts than another. */
  readonly positives: number;
  readonly passes: number;
  /** Fits one after the other; what one takes for positive and isn't counts more in the next. */
  readonly rounds: number;
  /** Fits of which the mean is taken, each over the cases in another order. */
  readonly fits: number;
}

const rate = 0.1;

/** The same cases give the same weights. */
export function regress(cases: readonly Case[], count: number, pace: Pace): Fit {
  const table = tableOf(cases);
  const fits = Array.from({ length: pace.fits }, (_, at) => fitOnce(table, count, pace, at + 1));
  const mean = (part: (fit: Fit) => number) =>
    fits.reduce((sum, fit) => sum + part(fit), 0) / fits.length;
  return {
    bias: mean(({ bias }) => bias),
    weights: Float64Array.from({ length: count }, (_, at) =>
      mean(({ weights }) => weights[at] as number),
    ),
  };
}

function tableOf(cases: readonly Case[]): Table {
  const starts = new Int32Array(cases.length + 1);
  cases.forEach(({ features }, at) => {
    starts[at + 1] = (starts[at] as number) + features.length;
  });
  const features = new Int32Array(starts[cases.length] as number);
  cases.forEach((one, at) => {
    features.set(one.features, starts[at]);
  });
  return { features, starts, positive: Uint8Array.from(cases, ({ positive }) => +positive) };
}

function fitOnce(table: Table, count: number, pace: Pace, seed: number): Fit {
  const counts = new Float64Array(table.positive.length).fill(1);
  let best = follow(table, counts, count, pace, seed);
  for (let round = 1; round < pace.rounds; round++) {
    for (let at = 0; at < counts.length; at++)
      if (table.positive[at] === 0 && sumOf(best, table, at) > nearlyTaken)
        counts[at] = (counts[at] as number) * mistaken;
    best = follow(table, counts, count, pace, seed);
  }
  return best;
}

/** From these odds on something is nearly taken for what it isn't; and so much more it counts then. */
const nearlyTaken = 0.75;
const mistaken = 3;

function sumOf({ bias, weights }: Fit, { features, starts }: Table, one: number): number {
  const end = starts[one + 1] as number;
  let sum = bias;
  for (let at = starts[one] as number; at < end; at++)
    sum += weights[features[at] as number] as number;
  return sum;
}

/** Follows the regularised leader; `counts` tells how much each case counts that isn't positive. */
function follow(table: Table, counts: Float64Array, count: number, pace: Pace, seed: number): Fit {
  const { features, starts, positive } = table;
  const weights = new Float64Array(count);
  const pulls = new Float64Array(count);
  const squares = new Float64Array(count);
  const fit = { bias: -2, weights };
  let biasSquares = 1e-6;
  const order = Int32Array.from(counts, (_, at) => at);
  const random = randomFrom(seed);
  for (let pass = 0; pass < pace.passes; pass++) {
    shuffle(order, random);
    for (const one of order) {
      const error = 1 / (1 + Math.exp(-sumOf(fit, table, one))) - (positive[one] as number);
      // What is told right needs no more learning.
      if (Math.abs(error) < settled) continue;
      const slope = error * (positive[one] === 1 ? pace.positives : (counts[one] as number));
      const end = starts[one + 1] as number;
      for (let at = starts[one] as number; at < end; at++)
        pull(features[at] as number, slope, pace.threshold);
      biasSquares += slope * slope;
      fit.bias -= (rate * slope) / Math.sqrt(biasSquares);
    }
  }
  return fit;

  function pull(at: number, slope: number, threshold: number): void {
    const before = squares[at] as number;
    const after = before + slope * slope;
    const weight = weights[at] as number;
    const drift = ((Math.sqrt(after) - Math.sqrt(before)) / rate) * weight;
    const sum = (pulls[at] as number) + slope - drift;
    pulls[at] = sum;
    squares[at] = after;
    const excess = Math.abs(sum) - threshold;
    weights[at] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / ((1e-3 + Math.sqrt(after)) / rate);
  }
}

const settled = 2e-3;
