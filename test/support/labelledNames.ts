import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Draft } from '../../server/draft/draft';
import type { Named } from '../../server/draft/names/names';
import { namedIn } from '../../server/draft/names/seeming';
import { rules as allRules } from '../../server/rules/index';
import { examples as furtherExamples } from '../rules/index';
import { readCorpus } from './corpus';
import { parseMarked } from './marked';
import { draftOf } from './sentenceExamples';

/* Names in messages, and which of them are new employers': for `npm run learn`, and to test what it has learnt. */

/** A line of `test/names`: a message, and the names in it; those not listed are no employers'. */
interface NamedMessage {
  readonly id: string;
  readonly text: string;
  readonly names: readonly { readonly name: string; readonly employer: boolean }[];
}

/** A name as it stands in its draft, and whether it is a new employer's. */
export interface LabelledName {
  readonly draft: Draft;
  readonly named: Named;
  readonly employer: boolean;
}

/** A message that names no employer, or the names that it does. */
export interface NamingMessage {
  readonly id: string;
  readonly text: string;
  readonly employers: readonly string[];
}

const folder = 'test/names';
/** Never learnt from: what is found in it is what is found in messages of others. */
export const unlearnt = 'unlearnt.jsonl';

export function namingFiles(): string[] {
  return readdirSync(folder).filter((name) => name !== unlearnt);
}

export function namingMessages(file: string): NamingMessage[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as NamedMessage)
    .map(({ id, text, names }) => {
      const employers = names.filter(({ employer }) => employer).map(({ name }) => name);
      return { id, text, employers };
    });
}

/** The names of messages that were written for this. */
export function namesOf(messages: readonly NamingMessage[]): LabelledName[] {
  return messages.flatMap(({ text, employers }) =>
    labelled(new Draft(text, 'markdown', 0), employers),
  );
}

/** The names of a corpus file's drafts, but for those of which editors may differ. */
export function namesInCorpus(file: string): LabelledName[] {
  const corpus = readCorpus(file);
  if (corpus.kind !== 'drafts') return [];
  return corpus.drafts.flatMap(({ name, text, expect, allow, spans }) => {
    const employers = expect.includes(rule) ? (spans[rule] ?? []) : [];
    if (allow.includes(rule) || (expect.includes(rule) && employers.length === 0)) return [];
    return labelled(draftOf(text, name), employers);
  });
}

const rule = 'names-employer';

/** The names in the rule's own examples, which were chosen to tell apart what is alike. */
export function namesInExamples(): LabelledName[] {
  const own = allRules.find(({ id }) => id === rule)?.examples ?? [];
  return [...own, ...(furtherExamples[rule] ?? [])].flatMap(({ text, name }) => {
    const { text: bare, spans } = parseMarked(text);
    const draft = draftOf(bare, name ?? 'draft.md');
    return labelled(
      draft,
      spans.map(({ start, end }) => bare.slice(start, end)),
    );
  });
}

function labelled(draft: Draft, employers: readonly string[]): LabelledName[] {
  return namedIn(draft).map((named) => {
    const name = draft.textOf(named.run);
    const employer = employers.some((one) => one.includes(name) || name.includes(one));
    return { draft, named, employer };
  });
}
