import { inflect } from '../phrases/inflect';
import { is, matcher, scanner } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { type Item, parsePattern, type Sequence } from '../phrases/pattern';
import { flag, shape, shapes } from '../phrases/vocabulary';
import { fold, type Words } from '../phrases/words';

/** A text as it was scanned. */
export interface Scanned {
  readonly text: string;
  readonly words: Words;
}

/** One item of a row, ready to be matched. */
export type Step =
  | { readonly kind: 'word'; readonly fits: Fits }
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'choice'; readonly choices: readonly Steps[]; readonly optional: boolean };
export type Steps = readonly Step[];

/** Whether the word at a place is one that is asked for. */
type Fits = (scanned: Scanned, at: number) => boolean;

/** A row can't be read; the message says why and what to do. */
export class PatternError extends Error {}

const longestRow = 200;

/**
 * Reads a row of the lexicons' pattern language, in any case and with words that no lexicon knows.
 * Throws a PatternError.
 */
export function readPattern(row: string): Steps {
  if (row.length > longestRow) {
    throw new PatternError(`A phrase may have ${longestRow} characters; write several.`);
  }
  const steps = parsed(row).flatMap(stepsOf);
  if (canBeEmpty(steps)) throw new PatternError('This matches no word; write at least one.');
  return steps;
}

function parsed(row: string): Sequence {
  try {
    return parsePattern(row);
  } catch (error) {
    const open = /Unclosed/.test(String(error));
    throw new PatternError(open ? 'A “(” is not closed.' : 'There is a “)” too many.');
  }
}

function stepsOf(item: Item): Step[] {
  if (item.kind === 'gap') return [item];
  if (item.kind === 'symbol') {
    const steps = symbolSteps(item.symbol);
    return item.optional ? [{ kind: 'choice', choices: [steps], optional: true }] : steps;
  }
  const choices = item.choices.map((choice) => choice.flatMap(stepsOf));
  return [{ kind: 'choice', choices, optional: item.optional }];
}

function symbolSteps(symbol: string): Step[] {
  if (symbol.startsWith('<')) throw new PatternError('“<…>” can’t be used here; write the words.');
  if (/^@./.test(symbol)) return [{ kind: 'word', fits: classFits(symbol) }];
  if (!/.~$/.test(symbol)) return literals(symbol);
  const [base = '', ...before] = symbol.slice(0, -1).split('-').reverse();
  const forms = inflect(fold(base)).map((form) => literal(scan(form), 0));
  const family: Fits = (scanned, at) => forms.some((fits) => fits(scanned, at));
  return [...before.reverse().flatMap(literals), { kind: 'word', fits: family }];
}

/** A word as the scanner reads it: `won’t` is two, and so is `follow-up`. */
function literals(word: string): Step[] {
  const scanned = scan(word);
  return Array.from({ length: scanned.words.count }, (_, at) => ({
    kind: 'word',
    fits: literal(scanned, at),
  }));
}

/** Words that a lexicon knows are told by their number, so that slips and accents don’t matter. */
function literal(of: Scanned, at: number): Fits {
  const id = of.words.id[at] as number;
  const spelt = isWord(id) || id === shape['@link'] || id === shape['@address'];
  if (id >= shapes.length || !spelt) return ({ words }, other) => words.id[other] === id;
  const text = textAt(of, at);
  return (scanned, other) => scanned.words.id[other] === id && textAt(scanned, other) === text;
}

function classFits(symbol: string): Fits {
  if (symbol === '@name') {
    return ({ words }, at) => ((words.flags[at] as number) & flag.capital) !== 0;
  }
  const id = (shapes as readonly string[]).indexOf(symbol);
  if (id !== -1) return ({ words }, at) => words.id[at] === id;
  const table = tableOf(symbol);
  return ({ words }, at) => table[words.id[at] as number] === 1;
}

function tableOf(symbol: string): Uint8Array {
  try {
    return matcher.table(symbol.slice(1));
  } catch {
    throw new PatternError(`“${symbol}” is no class of words; write the words themselves.`);
  }
}

function canBeEmpty(steps: Steps): boolean {
  return steps.every(
    (step) =>
      step.kind === 'gap' ||
      (step.kind === 'choice' && (step.optional || step.choices.some(canBeEmpty))),
  );
}

/** A text by itself as it is scanned. */
export function scan(text: string): Scanned {
  return { text, words: scanner.scan(text, { start: 0, end: text.length }) };
}

function textAt({ text, words }: Scanned, at: number): string {
  return fold(text.slice(words.start[at], words.end[at]));
}

/** Adverbs that may stand between any two items. */
export function isFiller({ words }: Scanned, at: number): boolean {
  return is.filler[words.id[at] as number] === 1;
}
