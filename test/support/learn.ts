import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Draft, kindOf } from '../../server/draft/draft';
import { readMail } from '../../server/draft/mail/mail';
import { allCluesOf } from '../../server/draft/recognise/recognise';
import { frontMatterOf } from '../../server/draft/text/frontMatter';
import { matcher } from '../../server/phrases/language';
import { compiled } from '../../server/phrases/lexicon/index';
import { corpusFiles, readCorpus } from './corpus';
import { randomFrom, shuffle } from './random';
import { wrapped } from './wrapped';

/*
 * `npm run learn`: logistic regression over the clues of all labelled documents, drafts without
 * their front matter. The same corpus gives the same weights.
 */

/** A document as the names of its clues: `w interview`, `m withdraw`, `t greeting`. */
interface Example {
  readonly id: string;
  readonly isDraft: boolean;
  readonly clues: readonly string[];
}

const target = 'server/draft/recognise/weights.ts';
/** A clue that fewer documents show is chance. */
const fewest = 6;
/** So many clues are kept: those that move the most documents. */
const most = 4000;
const passes = 40;
const rate = 0.1;
/** What keeps weights small where little speaks for them. */
const decay = 1e-3;
/** A document taken for a draft costs more than a draft passed over: so much is asked beyond even odds. */
const caution = 0.5;

function main(files: readonly string[]): void {
  const named = new Set(files.map((file) => resolve(file)));
  const taught = corpusFiles().filter((file) => !named.has(resolve(file)));
  const examples = taught.flatMap(examplesIn);
  const model = learn(examples, mostTelling(examples));
  if (files.length > 0) {
    for (const file of files) tell(file, model);
    return;
  }
  writeFileSync(target, sourceOf(model));
  console.log(`${target}: ${model.weights.size} clues of ${examples.length} documents`);
}

function examplesIn(file: string): Example[] {
  const { kind, drafts } = readCorpus(file);
  return drafts.map(({ id, name, text }) => ({
    id,
    isDraft: kind !== 'not-drafts',
    clues: cluesIn(text, name),
  }));
}

function cluesIn(text: string, name: string): string[] {
  const kind = kindOf(name);
  const read = kind === 'mail' ? (readMail(text)?.text ?? text) : text;
  const bare = read.slice(frontMatterOf(read)?.span.end ?? 0);
  const { words, pairs, meanings, traits } = allCluesOf(new Draft(bare, kind, 0));
  return [
    ...words.map((word) => `w ${wordOf(word)}`),
    ...new Set(pairs.map((pair) => `p ${nameOf(pair)}`)),
    ...meanings.map((meaning) => `m ${matcher.meanings[meaning]}`),
    ...traits.map((trait) => `t ${trait}`),
  ];
}

function wordOf(id: number): string {
  return (compiled as typeof compiled & { readonly words: readonly string[] }).words[id] as string;
}

function nameOf(pair: number): string {
  const { count } = matcher.vocabulary;
  return `${wordOf(Math.floor(pair / count))}_${wordOf(pair % count)}`;
}

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** The clues to learn: those that move the most documents where all are learnt. */
function mostTelling(examples: readonly Example[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { clues } of examples)
    for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const frequent = new Set(
    [...counts].filter(([, count]) => count >= fewest).map(([clue]) => clue),
  );
  const { weights } = learn(examples, frequent);
  const moved = (clue: string) =>
    Math.abs(weights.get(clue) ?? 0) * Math.sqrt(counts.get(clue) ?? 0);
  return new Set([...frequent].sort((a, b) => moved(b) - moved(a)).slice(0, most));
}

/** Adaptive gradient descent; both kinds of documents weigh the same on the whole. */
function learn(examples: readonly Example[], known: ReadonlySet<string>): Model {
  const numbers = new Map([...known].map((clue, at) => [clue, at]));
  const weights = new Float64Array(known.size + 1);
  const moves = new Float64Array(known.size + 1).fill(1e-6);
  const bias = known.size;
  const drafts = examples.filter(({ isDraft }) => isDraft).length;
  const ofOthers = drafts / (examples.length - drafts);
  const rows = examples.map(({ isDraft, clues }) => ({
    isDraft,
    clues: clues.flatMap((clue) => numbers.get(clue) ?? []),
  }));
  const random = randomFrom(1);
  const step = (at: number, slope: number) => {
    moves[at] = (moves[at] as number) + slope * slope;
    weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(moves[at] as number);
  };
  for (let pass = 0; pass < passes; pass++) {
    shuffle(rows, random);
    for (const { isDraft, clues } of rows) {
      const sum = clues.reduce((all, at) => all + (weights[at] as number), weights[bias] as number);
      const error = 1 / (1 + Math.exp(-sum)) - (isDraft ? 1 : 0);
      const slope = isDraft ? error : error * ofOthers;
      for (const at of clues) step(at, slope + decay * (weights[at] as number));
      step(bias, slope);
    }
  }
  return {
    bias: weights[bias] as number,
    weights: new Map([...numbers].map(([clue, at]) => [clue, weights[at] as number])),
  };
}

const tenths = (weight: number) => Math.round(10 * weight);

function sourceOf({ bias, weights }: Model): string {
  const told = [...weights].map(([clue, weight]) => [clue, tenths(weight)] as const);
  const kept = told.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const of = (kind: string) =>
    kept
      .filter(([clue]) => clue.startsWith(kind))
      .map(([clue, weight]) => [clue.slice(2), weight] as const);
  const list = (kind: string) => wrapped(of(kind).map(([name, weight]) => `${name} ${weight}`));
  const traits = of('t ').map(([name, weight]) => `    ${JSON.stringify(name)}: ${weight},`);
  return `/* Written by \`npm run learn\`: what each clue weighs in telling drafts from other documents. */
import type { Weights } from './clues';

export const weights: Weights = {
  bias: ${tenths(bias - caution)},
  words: \`
${list('w ')}\`,
  pairs: \`
${list('p ')}\`,
  meanings: \`
${list('m ')}\`,
  traits: {
${traits.join('\n')}
  },
};
`;
}

/** Which documents of a file are told wrong. */
function tell(file: string, { bias, weights }: Model): void {
  const wrong = examplesIn(file).filter(({ isDraft, clues }) => {
    const sum = clues.reduce((all, clue) => all + (weights.get(clue) ?? 0), bias - caution);
    return sum > 0 !== isDraft;
  });
  console.log(`${file}: wrong ${wrong.map(({ id }) => id).join(' ') || 'none'}`);
}

main(process.argv.slice(2));
