import {
  beyond,
  type ClueTaker,
  isOfPairs,
  type Slots,
  traitSlot,
  unknownName,
  wordLimit,
} from '../../server/draft/clues/clues';
import { joint, nameOfBeyond, nameOfUnknown } from '../../server/draft/clues/weighing';
import { compiled } from '../../server/phrases/lexicon/index';
import { type Fit, regress } from './logistic';
import { wrapped } from './wrapped';

/* What clues weigh, learnt from labelled cases and written as source. */

/** The clues that a thing shows, each as a number. */
export function cluesOf(show: (taker: ClueTaker) => void): number[] {
  const found: number[] = [];
  show({
    word: (slot, word) => found.push(slot * wordLimit * wordLimit + word),
    pair: (slot, first, second) => found.push((slot * wordLimit + first) * wordLimit + second),
  });
  return found;
}

/** What one thing shows, and whether it is what is looked for. */
export interface ClueCase {
  readonly clues: readonly number[];
  readonly positive: boolean;
}

export interface Model {
  readonly clues: readonly number[];
  readonly fit: Fit;
  /** As a logarithm. */
  oddsOf(clues: readonly number[]): number;
}

/** A clue that fewer cases show is chance. */
const fewest = 3;
const pace = { threshold: 2, positives: 1, passes: 12, rounds: 1, fits: 2 };

export function learnClues(cases: readonly ClueCase[]): Model {
  const counts = new Map<number, number>();
  for (const { clues } of cases)
    for (const clue of new Set(clues)) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= fewest).map(([clue]) => clue);
  const numbers = new Map(known.map((clue, at) => [clue, at]));
  const numbersOf = (clues: readonly number[]) => clues.flatMap((clue) => numbers.get(clue) ?? []);
  const fit = regress(
    cases.map(({ clues, positive }) => ({ features: numbersOf(clues), positive })),
    known.length,
    pace,
  );
  const oddsOf = (clues: readonly number[]) =>
    numbersOf(clues).reduce((sum, at) => sum + (fit.weights[at] as number), fit.bias);
  return { clues: known, fit, oddsOf };
}

const { words } = compiled as typeof compiled & { readonly words: readonly string[] };
const tenths = (weight: number) => Math.round(10 * weight);

/** The weights as a module that exports them; `whatFor` tells in its comment what they are of. */
export function sourceOf({ clues, fit }: Model, { names, traits }: Slots, whatFor: string): string {
  const bySlot = names.map((): string[] => []);
  for (const [at, clue] of clues.entries()) {
    const weight = tenths(fit.weights[at] as number);
    const slot = Math.floor(clue / (wordLimit * wordLimit));
    const number = clue % (wordLimit * wordLimit);
    const slotName = names[slot] as string;
    const name = slotName === traitSlot ? traits[number] : nameOf(slotName, number);
    if (weight !== 0) bySlot[slot]?.push(`${name} ${weight}`);
  }
  const lists = names.map(
    (name, at) => `    ${name}: \`\n${wrapped((bySlot[at] ?? []).sort())}\`,\n`,
  );
  return `/* Written by \`npm run learn\`: what each clue of ${whatFor}. */
import type { ClueWeights } from '../clues/weighing';

export const weights: ClueWeights = {
  bias: ${tenths(fit.bias)},
  slots: {
${lists.join('')}  },
};
`;
}

function nameOf(slot: string, number: number): string {
  if (!isOfPairs(slot)) return wordNamed(number);
  return wordNamed(Math.floor(number / wordLimit)) + joint + wordNamed(number % wordLimit);
}

function wordNamed(word: number): string {
  if (word === beyond) return nameOfBeyond;
  return word === unknownName ? nameOfUnknown : (words[word] as string);
}
