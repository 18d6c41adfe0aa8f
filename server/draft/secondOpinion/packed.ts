/** Learnt weights as a bundle carries them: lists of numbers, written as `digits.ts` does. */
export interface PackedWeights {
  /** In eighths of a logarithm of odds, by topic. */
  readonly bias: readonly number[];
  readonly words: PackedWords;
  readonly kinds: PackedKinds;
  readonly pairs: PackedPairs;
}

/** Of some features: for how many topics each weighs, which, and how much. */
export interface PackedAmounts {
  readonly lengths: string;
  readonly topics: string;
  readonly amounts: string;
}

/** Words that weigh by themselves. */
export interface PackedWords extends PackedAmounts {
  /** Each as the step from the one before. */
  readonly words: string;
}

/** Kinds: all words of one weigh the same for it. */
export interface PackedKinds extends PackedAmounts {
  /** How many words each has, and these, kind by kind, each as the step from the one before. */
  readonly counts: string;
  readonly members: string;
}

/** Two words side by side. */
export interface PackedPairs extends PackedAmounts {
  /** The first words, each as the step from the one before, and of how many pairs each is the first. */
  readonly leads: string;
  readonly counts: string;
  /** The second words, lead by lead, each as the step from the one before. */
  readonly seconds: string;
}

/** Numbers below these take one digit. */
export const small = { step: 80, second: 60, amount: 85 };
