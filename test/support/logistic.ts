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

/** A case, and how much it counts. */
interface Counted extends Case {
  weight: number;
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
  const fits = Array.from({ length: pace.fits }, (_, at) =>
    regressOnce(cases, count, pace, at + 1),
  );
  const mean = (part: (fit: Fit) => number) =>
    fits.reduce((sum, fit) => sum + part(fit), 0) / fits.length;
  return {
    bias: mean(({ bias }) => bias),
    weights: Float64Array.from({ length: count }, (_, at) =>
      mean(({ weights }) => weights[at] as number),
    ),
  };
}

function regressOnce(cases: readonly Case[], count: number, pace: Pace, seed: number): Fit {
  const counted = cases.map((one) => ({ ...one, weight: 1 }));
  let best = fitOnce(counted, count, pace, seed);
  for (let round = 1; round < pace.rounds; round++) {
    for (const one of counted)
      if (!one.positive && sumOf(best, one) > nearlyTaken) one.weight *= mistaken;
    best = fitOnce(counted, count, pace, seed);
  }
  return best;
}

/** From these odds on something is nearly taken for what it isn't; and so much more it counts then. */
const nearlyTaken = 0.75;
const mistaken = 3;

function sumOf({ bias, weights }: Fit, { features }: Case): number {
  return features.reduce((sum, at) => sum + (weights[at] as number), bias);
}

function fitOnce(cases: readonly Counted[], count: number, pace: Pace, seed: number): Fit {
  const weights = new Float64Array(count);
  const pulls = new Float64Array(count);
  const squares = new Float64Array(count);
  let bias = -2;
  let biasSquares = 1e-6;
  const order = [...cases];
  const random = randomFrom(seed);
  for (let pass = 0; pass < pace.passes; pass++) {
    shuffle(order, random);
    for (const { features, positive, weight } of order) {
      let sum = bias;
      for (const at of features) sum += weights[at] as number;
      const error = 1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0);
      // What is told right needs no more learning.
      if (Math.abs(error) < settled) continue;
      const slope = error * (positive ? pace.positives : weight);
      for (const at of features) pull(at, slope, pace.threshold);
      biasSquares += slope * slope;
      bias -= (rate * slope) / Math.sqrt(biasSquares);
    }
  }
  return { bias, weights };

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
