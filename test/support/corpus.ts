import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../server/draft/secondOpinion/odds';
import type { Labelled } from './score';
import { topicsToldBy } from './topics';

/** A document that is no draft. */
export interface NotDraft {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** What a file of the corpus holds, told by the keys of its first line: `expect`, or else `channel`, or neither. */
export type CorpusFile =
  | { readonly kind: 'drafts' | 'recognise'; readonly drafts: readonly Labelled[] }
  | { readonly kind: 'not-drafts'; readonly drafts: readonly NotDraft[] };

const folder = 'test/corpus';
const sentences = 'test/sentences';

/** The corpus's files, `drafts-….jsonl`, `recognise….jsonl` and `not-drafts….jsonl`. */
export function corpusFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name));
}

/** A sentence as it might stand in a message, with the rules that report it; `withdrawal` where it withdraws. */
export interface LabelledSentence {
  readonly text: string;
  readonly about: readonly string[];
  /** The topics that it was labelled for; of others nobody has said whether it is about them. */
  readonly tells: readonly Topic[];
}

/** All labelled sentences: what `npm run learn` learns from besides the drafts. */
export function labelledSentences(): LabelledSentence[] {
  const files = readdirSync(sentences).filter((name) => name.endsWith('.jsonl'));
  return files.flatMap((name) =>
    linesOf<LabelledSentence>(join(sentences, name)).map((line) => ({
      ...line,
      tells: topicsToldBy(name),
    })),
  );
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** Reads one file, of the corpus or of the same form. */
export function readCorpus(file: string): CorpusFile {
  const drafts = linesOf<Labelled>(file);
  const [first] = drafts;
  if (first && 'expect' in first) return { kind: 'drafts', drafts };
  return first && 'channel' in first
    ? { kind: 'recognise', drafts }
    : { kind: 'not-drafts', drafts };
}
