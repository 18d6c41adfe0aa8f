import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Draft } from '../../server/draft/draft';
import { type Ground, groundsIn } from '../../server/draft/meaning/reasonClues';
import { applyEdits } from '../../server/fix';
import { lint } from '../../server/lint';
import { withdrawing } from '../../server/rules/missing-withdrawal';
import { readCorpus } from './corpus';
import { draftOf } from './sentenceExamples';

/* Messages and the reasons they give, for `npm run learn`, and to test what it has learnt. */

/** A line of `test/reasons`: each distinct reason is a passage of the text, in order. */
export interface ReasonedMessage {
  readonly id: string;
  readonly text: string;
  readonly reasons: readonly string[];
}

/** The clauses of a message, and which of them tell a reason that was not told before; `undefined` where it goes on. */
export interface LabelledGrounds {
  readonly draft: Draft;
  readonly grounds: readonly Ground[];
  readonly isReason: readonly (boolean | undefined)[];
}

/** A draft of the corpus: nobody has said where its reasons are, only whether there are too many. */
export interface CountedDraft {
  readonly draft: Draft;
  readonly grounds: readonly Ground[];
  readonly tooMany: boolean;
}

const folder = 'test/reasons';
/** Never learnt from: what is found in it is what is found in messages of others. */
const unlearnt = 'unlearnt.jsonl';

export function reasonFiles(): string[] {
  return readdirSync(folder).filter((name) => name !== unlearnt);
}

export function reasonedMessages(file: string): ReasonedMessage[] {
  return linesOf<ReasonedMessage>(file);
}

/** Messages of which is known only whether they give too many. */
export function unlearntMessages() {
  return linesOf<{ readonly id: string; readonly text: string; readonly tooMany: boolean }>(
    unlearnt,
  );
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

export function labelledGrounds({ text, reasons }: ReasonedMessage): LabelledGrounds {
  const draft = new Draft(text, 'markdown', 0);
  const grounds = groundsIn(draft);
  const isReason: (boolean | undefined)[] = grounds.map(() => false);
  let from = 0;
  for (const reason of reasons) {
    const start = text.indexOf(reason, from);
    if (start === -1) throw new Error(`“${reason}” doesn’t stand where it should in “${text}”`);
    const end = start + reason.length;
    const within = grounds.flatMap((ground, at) => {
      const span = draft.spanOf(ground);
      return span.end > start + 1 && span.start < end ? [at] : [];
    });
    for (const [place, at] of within.entries()) {
      if (place === 0) isReason[at] = true;
      else if (isReason[at] === false) isReason[at] = undefined;
    }
    from = start;
  }
  return { draft, grounds, isReason };
}

/** The drafts of a corpus file in which reasons are counted, but for those of which editors may differ. */
export function countedIn(file: string): CountedDraft[] {
  const corpus = readCorpus(file);
  if (corpus.kind !== 'drafts') return [];
  return corpus.drafts.flatMap(({ name, text, expect, allow }) =>
    [text, ...withdrawn(text, name)].flatMap((one) => {
      const draft = draftOf(one, name);
      if (allow.includes(rule) || !withdrawing.includes(draft.scenario)) return [];
      return [{ draft, grounds: groundsIn(draft), tooMany: expect.includes(rule) }];
    }),
  );
}

/** A draft that withdraws nowhere, as it is once it does: it gives no more reasons than before. */
function withdrawn(text: string, name: string): string[] {
  const { findings } = lint(text, { path: name, always: true, now: 0 });
  const [fix] = findings.find((one) => one.rule === 'missing-withdrawal')?.fixes ?? [];
  return fix ? [applyEdits(text, fix.edits)] : [];
}

const rule = 'too-many-reasons';
