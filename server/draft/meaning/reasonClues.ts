import { isWord, shape } from '../../phrases/vocabulary';
import { beyond, type ClueTaker, numbered, type Slots, wordAt } from '../clues/clues';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { goodwillOf, thanksOf } from '../parts';
import { beginningIn, inOrder, meets } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { clausesOf } from './clauses';
import { isNews } from './jobNews';
import type { Reading } from './reading';

/*
 * What a clause shows, from which is learnt (`npm run learn`) whether it tells a reason for withdrawing that was not
 * told before: what joins it, its words, where it stands from the withdrawal and from the reason told last.
 */

const names = [
  'traits',
  'word',
  // Its first words behind what joins it: “because (I have) moved”.
  ...(['opener', 'opener2', 'openerPair'] as const),
  ...(['joint', 'mark', 'jointOpenerPair', 'nextJoint', 'nextOpener', 'lastJoint'] as const),
  // What joins it, where the withdrawal stands before it or behind.
  ...(['jointBehindAct', 'jointBeforeAct'] as const),
  // By where the reason told last stands.
  ...(['jointAdjacent', 'jointBeside', 'jointNext', 'jointFar'] as const),
  ...(['openerAdjacent', 'openerBeside', 'openerNext', 'openerFar'] as const),
] as const;

const traits = [
  ...(['act', 'news', 'leaves', 'act-before', 'act-behind', 'act-next', 'act-last'] as const),
  ...(['act-beside', 'thanks', 'wishes', 'thanks-inside', 'wishes-inside', 'question'] as const),
  ...(['clause0', 'clause1', 'clause2', 'clause3', 'clause4'] as const),
  ...(['no-act', 'two-to-act', 'one-to-act', 'at-act'] as const),
  ...(['one-from-act', 'two-from-act', 'three-from-act'] as const),
  ...(['told0', 'told1', 'told2'] as const),
  ...(['toldAdjacent', 'toldBeside', 'toldNext', 'toldFar'] as const),
] as const;

export const reasonSlots: Slots = { names, traits };

const slot = numbered(names);
const trait = numbered(traits);

/** A clause of the body as what may tell a reason. */
export interface Ground extends Range {
  readonly sentence: Sentence;
  /** Behind what joins it. */
  readonly core: number;
  /** The last word that joins it, “and (because)”, the mark in its place, or `beyond`. */
  readonly joint: number;
  /** Where its sentence stands in the draft, and it in its sentence. */
  readonly place: number;
  readonly at: number;
}

/** All clauses of the body, sentence by sentence. */
export const groundsIn = derived((draft: Draft): readonly Ground[] => {
  const found: Ground[] = [];
  for (const [place, sentence] of draft.sentences.entries()) {
    if (draft.inSignOff(sentence)) continue;
    for (const [at, clause] of clausesOf(draft, sentence).entries())
      found.push(groundOf(draft, sentence, clause, place, at));
  }
  return found;
});

const joining = idsOf(
  'and also plus but so as because since for cos cause that which besides moreover anyway',
);

function groundOf(
  { words: { id } }: Draft,
  sentence: Sentence,
  { first, last }: Range,
  place: number,
  at: number,
): Ground {
  let core = first;
  let joint = beyond;
  for (; core < last; core++) {
    const word = id[core] as number;
    if (joining.has(word)) joint = word;
    else if (isWord(word)) break;
  }
  if (joint === beyond && at > 0) joint = shape[','];
  return { first, last, sentence, core, joint, place, at };
}

/** What the whole draft says on going, in order, and the place of the first sentence that does, or -1. */
const actsOf = derived((draft: Draft): { acts: readonly Reading[]; place: number } => {
  const acts = [...draft.stance.clear, ...draft.stance.unclear].sort(inOrder);
  const place = draft.sentences.findIndex((one) => beginningIn(acts, one).length > 0);
  return { acts, place };
});

/** Shows all clues of a clause; `told` is the reason that stands before it last, `count` how many do. */
export function showGround(
  draft: Draft,
  all: readonly Ground[],
  number: number,
  told: Ground | undefined,
  count: number,
  taker: ClueTaker,
): void {
  const ground = all[number] as Ground;
  const [last, next] = [all[number - 1], all[number + 1]].map((one) =>
    one?.sentence === ground.sentence ? one : undefined,
  );
  showWords(draft, ground, last, next, taker);
  showActs(draft, ground, last, next, taker);
  showTold(draft, ground, told, count, taker);
  showPlace(draft, ground, taker);
}

function showWords(
  { words }: Draft,
  ground: Ground,
  last: Ground | undefined,
  next: Ground | undefined,
  taker: ClueTaker,
): void {
  const { core, joint } = ground;
  const [opener, second] = [wordAt(words, core, ground), wordAt(words, core + 1, ground)];
  taker.word(slot.opener, opener);
  taker.word(slot.opener2, second);
  taker.pair(slot.openerPair, opener, second);
  taker.word(slot.joint, joint);
  taker.pair(slot.jointOpenerPair, joint, opener);
  if (ground.at > 0) taker.word(slot.mark, words.id[ground.first] as number);
  for (let at = core; at < ground.last; at++) taker.word(slot.word, words.id[at] as number);
  if (next) {
    taker.word(slot.nextJoint, next.joint);
    taker.word(slot.nextOpener, wordAt(words, next.core, next));
  }
  if (last) taker.word(slot.lastJoint, words.id[last.first] as number);
}

function showActs(
  draft: Draft,
  ground: Ground,
  last: Ground | undefined,
  next: Ground | undefined,
  taker: ClueTaker,
): void {
  const acts = beginningIn(actsOf(draft).acts, ground.sentence);
  if (acts.length === 0) return;
  const show = (name: keyof typeof trait) => taker.word(slot.traits, trait[name]);
  const inside = (range: Range) => beginningIn(acts, range).length > 0;
  show('act-beside');
  if (inside(ground)) show('act');
  if (next && inside(next)) show('act-next');
  if (last && inside(last)) show('act-last');
  if ((acts[0] as Reading).match.first < ground.first) {
    show('act-before');
    taker.word(slot.jointBehindAct, ground.joint);
  }
  if ((acts.at(-1) as Reading).match.first >= ground.last) {
    show('act-behind');
    taker.word(slot.jointBeforeAct, ground.joint);
  }
  for (const { match } of beginningIn(draft.stance.clear, ground))
    show(isNews(draft, match) ? 'news' : 'leaves');
}

function showTold(
  { words }: Draft,
  ground: Ground,
  told: Ground | undefined,
  count: number,
  taker: ClueTaker,
): void {
  taker.word(slot.traits, trait.told0 + Math.min(2, count));
  if (!told) return;
  const distance = distanceOf(told, ground);
  taker.word(slot.traits, trait.toldAdjacent + distance);
  taker.word(slot.jointAdjacent + distance, ground.joint);
  taker.word(slot.openerAdjacent + distance, wordAt(words, ground.core, ground));
}

/** Right before it, in its sentence, in the sentence before, farther: by the order of the slots. */
function distanceOf(told: Ground, { sentence, at, place }: Ground): number {
  if (told.sentence === sentence) return at - told.at === 1 ? 0 : 1;
  return place - told.place === 1 ? 2 : 3;
}

function showPlace(draft: Draft, ground: Ground, taker: ClueTaker): void {
  const { sentence, place, at } = ground;
  const show = (name: keyof typeof trait) => taker.word(slot.traits, trait[name]);
  if (meets(thanksOf(draft), sentence)) {
    show('thanks');
    if (meets(thanksOf(draft), ground)) show('thanks-inside');
  }
  if (meets(goodwillOf(draft), sentence)) {
    show('wishes');
    if (meets(goodwillOf(draft), ground)) show('wishes-inside');
  }
  if (sentence.question) show('question');
  taker.word(slot.traits, trait.clause0 + Math.min(4, at));
  const act = actsOf(draft).place;
  if (act < 0) show('no-act');
  else taker.word(slot.traits, trait['at-act'] + Math.max(-2, Math.min(3, place - act)));
}
