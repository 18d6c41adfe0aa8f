import { Draft, kindOf } from '../../server/draft/draft';
import { readMail } from '../../server/draft/mail/mail';
import { leaves } from '../../server/draft/meaning/hints';
import { stanceTold } from '../../server/draft/meaning/stance';
import { type Topic, topics } from '../../server/draft/secondOpinion/odds';
import type { Range } from '../../server/draft/text/layout';
import type { Span } from '../../server/draft/types';
import { rules as allRules } from '../../server/rules/index';
import { shoutsIn } from '../../server/rules/shouting';
import { examples as furtherExamples } from '../rules/index';
import { templates } from '../snippets/files';
import { everyChoice, people, typed } from '../snippets/fills';
import { labelledSentences, readCorpus } from './corpus';
import { featuresOf } from './features';
import { parseMarked } from './marked';
import type { Labelled } from './score';
import { expand } from './snippet';
import { labelOf } from './topics';

/* Sentences to learn from, and what the labels of drafts, rules' examples and sentences tell of each. */

/** A sentence: its features, and for each topic whether it is about it, as far as the labels tell. */
export interface Example {
  readonly id: string;
  readonly text: string;
  readonly features: readonly number[];
  readonly about: readonly (boolean | undefined)[];
}

/** Whether a file holds innocent words, chosen to be close to what is reported. */
export const isClose = (file: string) => file.includes('innocent');

/** The sentences of a file's drafts. */
export function examplesIn(file: string): Example[] {
  const corpus = readCorpus(file);
  return corpus.kind === 'drafts' ? corpus.drafts.flatMap(sentencesOf) : [];
}

function sentencesOf(labelled: Labelled): Example[] {
  const { id, name } = labelled;
  const draft = draftOf(labelled.text, name);
  const { text } = draft;
  const withdraws = withdrawalIn(labelled.expect, draft, labelled.scenario ?? draft.scenario);
  return described(id, draft, (topic, span) =>
    topic === 'withdraw' ? withdraws(span) : isAbout(labelled, labelOf[topic], text, span),
  );
}

/**
 * Labels name no passage that withdraws, only that there is one or none. Where rows agree with them on
 * the whole of a draft, what they take for a withdrawal is one; so is what alone sounds like one where there is no other.
 */
function withdrawalIn(
  expect: readonly string[],
  draft: Draft,
  scenario: string,
): (span: Span) => boolean | undefined {
  // Who asks for another time goes on; who follows up looks back on a withdrawal.
  if (['reschedule', 'follow-up'].includes(scenario)) return () => false;
  const none = withdrawals.some((rule) => expect.includes(rule));
  const { clear, unclear } = stanceTold(draft);
  if (none && clear.length > 0) return () => undefined;
  const spans = (ranges: readonly Range[]) => ranges.map((range) => draft.spanOf(range));
  const seeming = draft.sentences.filter((sentence) => leaves(draft, sentence));
  const acts = clear.length > 0 ? clear.map(({ match }) => match) : none ? [] : seeming;
  const either = unclear.map(({ match }) => match);
  const alone = clear.length > 0 || acts.length === 1;
  const [sure, unsure] = alone ? [spans(acts), spans(either)] : [[], spans([...acts, ...either])];
  return (sentence) =>
    sure.some((span) => meet(span, sentence)) ||
    (unsure.some((span) => meet(span, sentence)) ? undefined : false);
}

const withdrawals = ['missing-withdrawal', 'unclear-withdrawal'];

export function draftOf(text: string, name: string): Draft {
  const kind = kindOf(name);
  return new Draft(kind === 'mail' ? (readMail(text)?.text ?? text) : text, kind, 0);
}

/** The examples of the rules themselves, which tell of nothing but their own rule. */
export function examplesOfRules(): Example[] {
  return topics.flatMap((topic) => {
    const id = topic === 'withdraw' ? 'missing-withdrawal' : labelOf[topic];
    const own = allRules.find((rule) => rule.id === id)?.examples ?? [];
    return [...own, ...(furtherExamples[id] ?? [])].flatMap(({ text, name }) => {
      const { text: bare, spans } = parseMarked(text);
      const draft = draftOf(bare, name ?? 'draft.md');
      const withdraws = withdrawalIn(spans.length > 0 ? [id] : [], draft, draft.scenario);
      return described(id, draft, (other, sentence) => {
        if (other === 'withdraw') return withdrawals.includes(id) ? withdraws(sentence) : undefined;
        return other === topic ? spans.some((span) => meet(span, sentence)) : undefined;
      });
    });
  });
}

/** What the templates say, filled, which is about nothing that is reported. */
export function examplesOfTemplates(): Example[] {
  const texts = templates.flatMap(([, { body }]) =>
    people.flatMap((person) =>
      everyChoice(body).map((fill) => expand(body, { ...fill, ...typed(body, person) })),
    ),
  );
  const all = texts.flatMap((text) => {
    const draft = draftOf(text, 'draft.md');
    const withdraws = withdrawalIn([], draft, draft.scenario);
    return described('template', draft, (topic, span) =>
      topic === 'withdraw' ? withdraws(span) : false,
    );
  });
  return [...new Map(all.map((one) => [one.text, one])).values()];
}

/** Rows find a withdrawal: news of another job is one by what else is said, and not all have labelled it so. */
export const seemsToLeave = (draft: Draft) => stanceTold(draft).clear.length > 0;

/** Sentences that were labelled by themselves. */
export function alone(): Example[] {
  return labelledSentences().flatMap(({ text, about, tells }) => {
    const draft = draftOf(`Hi Dana,\n\n${text}\n\nSam\n`, 'draft.md');
    const single = draft.sentences.length === 1;
    const leavesIt = seemsToLeave(draft);
    return described('sentence', draft, (topic) => {
      if (!tells.includes(topic)) return undefined;
      const told = about.includes(labelOf[topic]);
      if (topic === 'withdraw' && !told && leavesIt) return undefined;
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
      features,
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
