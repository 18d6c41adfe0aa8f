/** Learnt weights as a bundle carries them: lists of numbers, written as `digits.ts` does. */
export interface PackedWeights {
  /** In quarters of a logarithm of odds, by topic. */
  readonly bias: readonly number[];
  /** Words that weigh by themselves, each as the step from the one before. */
  readonly words: string;
  /** Words that begin pairs, likewise, and how many each begins. */
  readonly leads: string;
  readonly counts: string;
  /** What stands behind them, lead by lead, each as the step from the one before. */
  readonly seconds: string;
  /** Of the words and then the pairs: how many topics each weighs for, which, and how much. */
  readonly lengths: string;
  readonly topics: string;
  readonly amounts: string;
}

/** Numbers below these take one digit. */
export const small = { step: 80, second: 60, amount: 85 };
