import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Draft, kindOf } from '../../server/draft/draft';
import { readMail } from '../../server/draft/mail/mail';
import { leaves } from '../../server/draft/meaning/hints';
import { stanceTold } from '../../server/draft/meaning/stance';
import { featuresOf } from '../../server/draft/secondOpinion/features';
import { type Topic, topics } from '../../server/draft/secondOpinion/odds';
import type { Range } from '../../server/draft/text/layout';
import type { Span } from '../../server/draft/types';
import { matcher } from '../../server/phrases/language';
import { compiled } from '../../server/phrases/lexicon/index';
import { rules as allRules } from '../../server/rules/index';
import { shoutsIn } from '../../server/rules/shouting';
import { examples as furtherExamples } from '../rules/index';
import { corpusFiles, labelledSentences, readCorpus } from './corpus';
import { type Fit, regress } from './logistic';
import { parseMarked } from './marked';
import type { Labelled } from './score';
import { labelOf } from './topics';
import { wrapped } from './wrapped';

/*
 * `npm run learn`: what the words of a sentence weigh for each topic, learnt from the passages that
 * the labels of all drafts name. The same corpus gives the same weights.
 */

/** A sentence: its features, and for each topic whether it is about it, as far as the labels tell. */
interface Example {
  readonly id: string;
  readonly text: string;
  readonly features: readonly number[];
  readonly about: readonly (boolean | undefined)[];
}

const target = 'server/draft/secondOpinion/weights.ts';
/** A word or pair that fewer sentences show is chance. */
const fewest = { word: 3, pair: 5 };
const pace = { threshold: 8, positives: 2, passes: 12, rounds: 3 };
/** Weights are kept in quarters. */
const quarters = (weight: number) => Math.round(4 * weight);

function main(files: readonly string[]): void {
  const named = new Set(files.map((file) => resolve(file)));
  const taught = corpusFiles().filter((file) => !named.has(resolve(file)));
  // Innocent words and the rules' own examples are few, and chosen to tell apart what is alike.
  const close = [...taught.filter(isClose).flatMap(examplesIn), ...examplesOfRules()];
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

const isClose = (file: string) => file.includes('innocent');

function examplesIn(file: string): Example[] {
  const corpus = readCorpus(file);
  return corpus.kind === 'drafts' ? corpus.drafts.flatMap(sentencesOf) : [];
}

function sentencesOf(labelled: Labelled): Example[] {
  const { id, name } = labelled;
  const draft = draftOf(labelled.text, name);
  const { text } = draft;
  const withdraws = withdrawalIn(labelled.expect, draft);
  return described(id, draft, (topic, span) =>
    topic === 'withdraw' ? withdraws(span) : isAbout(labelled, labelOf[topic], text, span),
  );
}

/**
 * Labels name no passage that withdraws, only that there is one or none. Where rows agree with them on
 * the whole of a draft, what they take for a withdrawal is one; so is what sounds like one where there is no other.
 */
function withdrawalIn(
  expect: readonly string[],
  draft: Draft,
): (span: Span) => boolean | undefined {
  const none = withdrawals.some((rule) => expect.includes(rule));
  const { clear, unclear } = stanceTold(draft);
  if (none && clear.length > 0) return () => undefined;
  const spans = (ranges: readonly Range[]) => ranges.map((range) => draft.spanOf(range));
  const seeming = draft.sentences.filter((sentence) => leaves(draft, sentence));
  const acts = clear.length > 0 ? clear.map(({ match }) => match) : none ? [] : seeming;
  const [sure, unsure] = [spans(acts), spans(unclear.map(({ match }) => match))];
  return (sentence) =>
    sure.some((span) => meet(span, sentence)) ||
    (unsure.some((span) => meet(span, sentence)) ? undefined : false);
}

const withdrawals = ['missing-withdrawal', 'unclear-withdrawal'];

function draftOf(text: string, name: string): Draft {
  const kind = kindOf(name);
  return new Draft(kind === 'mail' ? (readMail(text)?.text ?? text) : text, kind, 0);
}

/** The examples of the rules themselves, which tell of nothing but their own rule. */
function examplesOfRules(): Example[] {
  return topics.flatMap((topic) => {
    const id = topic === 'withdraw' ? 'missing-withdrawal' : labelOf[topic];
    const own = allRules.find((rule) => rule.id === id)?.examples ?? [];
    return [...own, ...(furtherExamples[id] ?? [])].flatMap(({ text, name }) => {
      const { text: bare, spans } = parseMarked(text);
      const draft = draftOf(bare, name ?? 'draft.md');
      const withdraws = withdrawalIn(spans.length > 0 ? [id] : [], draft);
      return described(id, draft, (other, sentence) => {
        if (other === 'withdraw') return withdrawals.includes(id) ? withdraws(sentence) : undefined;
        return other === topic ? spans.some((span) => meet(span, sentence)) : undefined;
      });
    });
  });
}

/** Sentences that were labelled by themselves. */
function alone(): Example[] {
  return labelledSentences().flatMap(({ text, about }) => {
    const draft = draftOf(`Hi Dana,\n\n${text}\n\nSam\n`, 'draft.md');
    const single = draft.sentences.length === 1;
    return described('sentence', draft, (topic) => {
      const told = about.includes(labelOf[topic]);
      return told && !single ? undefined : told;
    });
  });
}

const meet = (a: Span, b: Span) => a.start < b.end && a.end > b.start;

/** The sentences of a draft, and what of them is known to be about what. */
function described(
  id: string,
  draft: Draft,
  isAbout: (topic: Topic, sentence: Span) => boolean | undefined,
): Example[] {
  const shouted = shoutsIn(draft).map(({ span }) => span);
  return draft.sentences.map((sentence) => {
    const features = featuresOf(draft.words.id.subarray(sentence.first, sentence.last));
    const span = draft.spanOf(sentence);
    return {
      id,
      text: draft.textOf(sentence),
      features: [...features],
      about: topics.map((topic) =>
        // What is rude by its capitals need not be so by its words.
        topic === 'harsh' && shouted.some((one) => meet(one, span))
          ? undefined
          : isAbout(topic, span),
      ),
    };
  });
}

/** Whether a passage of a rule lies in a sentence; `undefined` where it may be any, or is arguable. */
function isAbout(
  { expect, allow, spans }: Labelled,
  rule: string,
  text: string,
  sentence: Span,
): boolean | undefined {
  if (allow.includes(rule)) return undefined;
  if (!expect.includes(rule)) return false;
  const passages = spans[rule] ?? [];
  if (passages.some((passage) => lies(text, passage, sentence))) return true;
  return passages.length === 0 ? undefined : false;
}

function lies(text: string, passage: string, { start, end }: Span): boolean {
  for (let at = text.indexOf(passage); at !== -1; at = text.indexOf(passage, at + 1))
    if (at < end && at + passage.length > start) return true;
  return false;
}

interface Model {
  readonly features: readonly number[];
  readonly fits: readonly Fit[];
}

function learn(examples: readonly Example[]): Model {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const least = (feature: number) =>
    feature < matcher.vocabulary.count ? fewest.word : fewest.pair;
  const features = [...counts].filter(([one, count]) => count >= least(one)).map(([one]) => one);
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
  bias: [${fits.map(({ bias }) => quarters(bias)).join(', ')}],
  features: \`
${wrapped(told)}\`,
};
`;
}

function weightsAt(fits: readonly Fit[], at: number): string {
  return fits
    .map(({ weights }, topic) => ({ topic, weight: quarters(weights[at] as number) }))
    .filter(({ weight }) => weight !== 0)
    .map(({ topic, weight }) => String.fromCharCode(97 + topic) + weight)
    .join('');
}

const { words } = compiled as typeof compiled & { readonly words: readonly string[] };

function nameOf(feature: number): string {
  const { count } = matcher.vocabulary;
  if (feature < count) return words[feature] as string;
  const before = Math.floor(feature / count) - 1;
  return `${words[before]}_${words[feature - (before + 1) * count]}`;
}

/** What a file's sentences would be taken for above some odds, and how much of what they are about. */
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
    const told = examples.filter((one) => oddsOf(one) > sure);
    const about = examples.filter((one) => one.about[topic]).length;
    const right = told.filter((one) => one.about[topic]).length;
    const wrong = told.filter((one) => one.about[topic] === false);
    console.log(`${file} ${name}: ${right} of ${about}, and ${wrong.length} that aren’t`);
    for (const { id, text } of wrong) console.log(`  ${id} ${text}`);
  }
}

/** As `sure` in `secondOpinion/opinion.ts`, in whole logarithms. */
const sure = 1.25;

main(process.argv.slice(2));
