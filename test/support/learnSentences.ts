import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { topics } from '../../server/draft/secondOpinion/odds';
import { sureOf } from '../../server/draft/secondOpinion/opinion';
import { corpusFiles } from './corpus';
import { nameOf, sortOf } from './features';
import { type Fit, regress } from './logistic';
import {
  alone,
  type Example,
  examplesIn,
  examplesOfRules,
  examplesOfTemplates,
  isClose,
} from './sentenceExamples';
import { wrapped } from './wrapped';

/*
 * `npm run learn`: what the words of a sentence weigh for each topic, learnt from the passages that
 * the labels of all drafts name, from sentences labelled one by one, and from what rules and templates say. The same corpus gives the same weights.
 */

const target = 'server/draft/secondOpinion/weights.ts';
/** A feature that fewer sentences show is chance. */
const fewest = { word: 3, kind: 3, pair: 5 };
const pace = { threshold: 8, positives: 2, passes: 12, rounds: 3, fits: 3 };
/** Weights are kept in eighths: in quarters, a third of them would be none, and a tenth of what is heard is lost. */
const eighths = (weight: number) => Math.round(8 * weight);

function main(files: readonly string[]): void {
  const named = new Set(files.map((file) => resolve(file)));
  const taught = corpusFiles().filter((file) => !named.has(resolve(file)));
  // These are chosen to tell apart what is alike, or are our own words.
  const close = [
    ...taught.filter(isClose).flatMap(examplesIn),
    ...examplesOfRules(),
    ...examplesOfTemplates(),
  ];
  const drafts = taught.flatMap(examplesIn);
  const examples = [...drafts, ...close, ...close, ...alone()];
  const model = learn(examples);
  if (files.length > 0) {
    for (const file of files) tell(file, model);
    return;
  }
  writeFileSync(target, sourceOf(model));
  console.log(`${target}: ${model.features.length} features of ${examples.length} sentences`);
}

interface Model {
  readonly features: readonly number[];
  readonly fits: readonly Fit[];
}

function learn(examples: readonly Example[]): Model {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts]
    .filter(([feature, count]) => count >= fewest[sortOf(feature)])
    .map(([feature]) => feature);
  const numbers = new Map(features.map((feature, at) => [feature, at]));
  const seen = examples.map((one) => one.features.flatMap((feature) => numbers.get(feature) ?? []));
  const fits = topics.map((_, topic) => {
    const cases = examples.flatMap(({ about }, at) => {
      const positive = about[topic];
      return positive === undefined ? [] : [{ features: seen[at] as number[], positive }];
    });
    return regress(cases, features.length, pace);
  });
  return { features, fits };
}

function sourceOf({ features, fits }: Model): string {
  const told = features
    .map((feature, at) => `${nameOf(feature)} ${weightsAt(fits, at)}`)
    .filter((entry) => !entry.endsWith(' '))
    .sort();
  return `/* Written by \`npm run learn\`: what each feature of a sentence weighs for each topic. */
import type { Weights } from './pack';

export const weights: Weights = {
  bias: [${fits.map(({ bias }) => eighths(bias)).join(', ')}],
  features: \`
${wrapped(told)}\`,
};
`;
}

function weightsAt(fits: readonly Fit[], at: number): string {
  return fits
    .map(({ weights }, topic) => ({ topic, weight: eighths(weights[at] as number) }))
    .filter(({ weight }) => weight !== 0)
    .map(({ topic, weight }) => String.fromCharCode(97 + topic) + weight)
    .join('');
}

/** What a file's sentences would be taken for by their odds, and how much of what they are about. */
function tell(file: string, { features, fits }: Model): void {
  const numbers = new Map(features.map((feature, at) => [feature, at]));
  const examples = examplesIn(file);
  for (const [topic, name] of topics.entries()) {
    const { bias, weights } = fits[topic] as Fit;
    const oddsOf = (one: Example) =>
      one.features.reduce((sum, feature) => {
        const at = numbers.get(feature);
        return at === undefined ? sum : sum + (weights[at] as number);
      }, bias);
    const told = examples.filter((one) => oddsOf(one) > sureOf(name) / 4);
    const about = examples.filter((one) => one.about[topic]).length;
    const right = told.filter((one) => one.about[topic]).length;
    const wrong = told.filter((one) => one.about[topic] === false);
    console.log(`${file} ${name}: ${right} of ${about}, and ${wrong.length} that aren’t`);
    for (const { id, text } of wrong) console.log(`  ${id} ${text}`);
  }
}

main(process.argv.slice(2));
