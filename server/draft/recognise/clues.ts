import { matcher } from '../../phrases/language';
import { shapes } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import { scenarios } from '../types';
import type { Evidence } from './evidence';
import type { Voice } from './whoSpeaks';

/** What a document shows of itself, each thing but pairs once, for `likelihood.ts` to weigh. */
export interface Clues {
  /** Numbers of its words. */
  readonly words: readonly number[];
  /** Two words side by side: see `pairOf`. */
  readonly pairs: readonly number[];
  /** Numbers of what its phrases mean. */
  readonly meanings: readonly number[];
  /** Its form, who speaks in it, what it says of going on: “greeting”, “length 5”, “clear 1”. */
  readonly traits: readonly string[];
}

/** What clues weigh: names and weights by turns, parted by white space; traits by their names, which hold spaces. */
export interface Weights {
  readonly bias: number;
  readonly words: string;
  /** Both words of a pair are joined by “_”. */
  readonly pairs: string;
  readonly meanings: string;
  readonly traits: Readonly<Record<string, number>>;
}

/** What is seen without weighing anything. */
export function cluesOf(draft: Draft, voice: Voice): Clues {
  const { words, matches } = draft;
  return {
    words: distinct(words.count, (at) => words.id[at] as number, shapes.length, ofWord),
    pairs: pairsOf(words.id, words.count),
    meanings: distinct(matches.length, (at) => matches[at]?.meaning ?? 0, 0, ofMeaning),
    traits: [...formOf(draft), ...voiceTraits(voice), ...stanceTraits(draft)],
  };
}

/** What is found for and against, as traits; `obstacle` is what speaks against it on its own. */
export function traitsOf({ own, against }: Evidence, obstacle: string | undefined): string[] {
  return [...upTo(owns, own), ...upTo(againsts, against), `obstacle ${obstacle ?? 'none'}`];
}

const { count: wordCount } = matcher.vocabulary;

/** The number of two words side by side. */
export function pairOf(first: number, second: number): number {
  return first * wordCount + second;
}

/** All pairs, as often as they stand; a word that no lexicon has is part of none. */
function pairsOf(id: Int32Array, count: number): number[] {
  const found: number[] = [];
  for (let at = 1; at < count; at++) {
    const [first, second] = [id[at - 1] as number, id[at] as number];
    if (first !== 0 && second !== 0) found.push(pairOf(first, second));
  }
  return found;
}

/** Number → the round it was met in last. */
const ofWord = new Int32Array(matcher.vocabulary.count);
const ofMeaning = new Int32Array(matcher.meanings.length);
let round = 0;

/** The different numbers, from `least` on. */
function distinct(
  count: number,
  numberAt: (at: number) => number,
  least: number,
  met: Int32Array,
): number[] {
  const found: number[] = [];
  round++;
  for (let at = 0; at < count; at++) {
    const number = numberAt(at);
    if (number < least || met[number] === round) continue;
    met[number] = round;
    found.push(number);
  }
  return found;
}

/** “length 0”, “length 1” …: made once, since every document is asked for some. */
const levels = (name: string, most: number) =>
  Array.from({ length: most + 1 }, (_, level) => `${name} ${level}`);

const parts = ['greeting', 'signOff', 'signature', 'postscript'] as const;
const lengths = levels('length', 12);
const knowns = levels('known', 10);
const speakers = (['mine', 'ours', 'yours', 'others'] as const).map((name) => ({
  name,
  shares: levels(name, 5),
}));
const [clears, unclears] = [levels('clear', 2), levels('unclear', 2)];
const [owns, againsts] = [levels('own', 8), levels('against', 8)];
const scenarioTraits = new Map(scenarios.map((scenario) => [scenario, `scenario ${scenario}`]));

const at = (names: readonly string[], level: number) =>
  names[Math.min(Math.floor(level), names.length - 1)] as string;

/** “own 1”, “own 2”: as much at least. */
const upTo = (names: readonly string[], amount: number) => names.slice(1, 1 + Math.max(0, amount));

function formOf({ layout, headers, length }: Draft): string[] {
  const found: string[] = parts.filter((part) => layout[part] !== undefined);
  if (headers.length > 0) found.push('headers');
  found.push(at(lengths, Math.log2(length + 1)));
  return found;
}

/** In fifths of all words that speak for or to somebody; known words in tenths of all. */
function voiceTraits(voice: Voice): string[] {
  const all = voice.mine + voice.ours + voice.yours + voice.others + 1;
  const shares = speakers.map(({ name, shares }) => at(shares, (5 * voice[name]) / all));
  return [...shares, at(knowns, (10 * voice.known) / (voice.all + 1))];
}

function stanceTraits({ stance: { clear, unclear }, scenario }: Draft): string[] {
  const trait = scenarioTraits.get(scenario) as string;
  return [...upTo(clears, clear.length), ...upTo(unclears, unclear.length), trait];
}
