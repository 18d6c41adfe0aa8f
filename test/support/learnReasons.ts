import { writeFileSync } from 'node:fs';
import type { Draft } from '../../server/draft/draft';
import { type Ground, reasonSlots, showGround } from '../../server/draft/meaning/reasonClues';
import { corpusFiles } from './corpus';
import {
  type CountedDraft,
  countedIn,
  type LabelledGrounds,
  labelledGrounds,
  reasonedMessages,
  reasonFiles,
} from './labelledReasons';
import { type ClueCase, cluesOf, learnClues, type Model, sourceOf } from './learnClues';

/*
 * `npm run learn`: what a clause shows weighs in telling a reason for withdrawing that was not told before. Learnt from
 * labelled messages, and from the drafts of the corpus, of which is known only whether they give too many: of those that
 * don't, no second reason is one; of those that do, the likeliest is. The same messages give the same weights.
 */

const target = 'server/draft/meaning/reasonWeights.ts';
/** How often what was learnt is asked for the reasons of the corpus's drafts. */
const rounds = 3;
/** In a draft that gives too many, the likeliest second reason is one from these odds on. */
const likely = -3;
/** In a draft that doesn't, one that comes so near is worth to be told of. */
const near = -0.5;

function main(): void {
  const messages = reasonFiles().flatMap(reasonedMessages).map(labelledGrounds);
  const told = messages.flatMap(casesIn);
  const drafts = corpusFiles().flatMap(countedIn);
  const spared = new Map<string, ClueCase>();
  let model = learnClues(told);
  for (let round = 0; round < rounds; round++) {
    const further = drafts.filter(({ tooMany }) => tooMany).flatMap((one) => secondIn(model, one));
    for (const [at, draft] of drafts.entries())
      if (!draft.tooMany) putSpared(model, draft, at, spared);
    const counted = [...further, ...spared.values()];
    // In a draft that is to be sent, a mistake weighs twice.
    model = learnClues([...told, ...counted, ...counted]);
  }
  writeFileSync(
    target,
    sourceOf(model, reasonSlots, 'a clause weighs in telling reasons for withdrawing'),
  );
  console.log(
    `${target}: ${told.length} clauses of ${messages.length} messages, ${spared.size} of drafts`,
  );
}

function cluesAt(draft: Draft, grounds: readonly Ground[], at: number, told: readonly Ground[]) {
  return cluesOf((taker) => showGround(draft, grounds, at, told.at(-1), told.length, taker));
}

function casesIn({ draft, grounds, isReason }: LabelledGrounds): ClueCase[] {
  const before: Ground[] = [];
  return grounds.flatMap((ground, at) => {
    const positive = isReason[at];
    if (positive === undefined) return [];
    const clues = cluesAt(draft, grounds, at, before);
    if (positive) before.push(ground);
    return [{ clues, positive }];
  });
}

/** The first reason and the likeliest second of a draft that gives too many. */
function secondIn(model: Model, { draft, grounds }: CountedDraft): ClueCase[] {
  const before: Ground[] = [];
  const found: ClueCase[] = [];
  let best: ClueCase | undefined;
  let most = likely;
  for (const [at, ground] of grounds.entries()) {
    const clues = cluesAt(draft, grounds, at, before);
    const odds = model.oddsOf(clues);
    if (before.length > 0) {
      if (odds <= most) continue;
      most = odds;
      best = { clues, positive: true };
    } else if (odds > 0) {
      before.push(ground);
      found.push({ clues, positive: true });
    }
  }
  return best ? [...found, best] : found;
}

/** Puts to `spared` what comes near to a second reason in a draft that gives none, once for all rounds. */
function putSpared(
  model: Model,
  { draft, grounds }: CountedDraft,
  number: number,
  spared: Map<string, ClueCase>,
): void {
  const before: Ground[] = [];
  for (const [at, ground] of grounds.entries()) {
    const clues = cluesAt(draft, grounds, at, before);
    const odds = model.oddsOf(clues);
    if (before.length > 0 && odds > near) {
      const key = `${number} ${at} ${before[0]?.first}`;
      if (!spared.has(key)) spared.set(key, { clues, positive: false });
    }
    if (before.length === 0 && odds > 0) before.push(ground);
  }
}

main();
