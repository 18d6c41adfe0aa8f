import { is, type Meaning, matcher, wordId } from '../../phrases/language';
import { Weighing } from '../clues/weighing';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import { beginningIn, overlaps } from '../search';
import { doubtOf } from '../secondOpinion/doubt';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import { isNews } from './jobNews';
import { type Ground, groundsIn, reasonSlots, showGround } from './reasonClues';
import { weights } from './reasonWeights';
import { isTale } from './tales';

/*
 * Rows know the reasons that are often given; whether any other clause gives one, and another than those told before
 * it, is learnt from labelled messages.
 */

/** From these odds on, in tenths of a logarithm, a clause tells a reason. */
const sure = 5;
/**
 * In a long letter the first of two has to be surer, as most that tell one tell it plainly: of 180 chatty ones without
 * a second reason, asking so much of it spared five in twelve, and cost one in eight of those found.
 */
const firstInLong = 16;

/**
 * Below these odds a clause of a long letter tells no reason, whatever row it matches: of such, where rows found a reason
 * in 460 chatty ones, three in four are none.
 */
const unlikely = -20;

let known: Weighing | undefined;

/** Laid out when a clause is first weighed, since not every start checks a draft. */
function weighing(): Weighing {
  known ??= new Weighing(weights, reasonSlots);
  return known;
}

/** The odds of each clause, whatever was told before it. */
const alone = derived((draft: Draft): readonly number[] => {
  const all = groundsIn(draft);
  return all.map((_, number) =>
    weighing().oddsOf((taker) => showGround(draft, all, number, undefined, 0, taker)),
  );
});

/** “We ate the lot on the drive home”: in small talk, a clause that only sounds like a reason. */
export function isSmallTalk(draft: Draft, clause: Range): boolean {
  if (doubtOf(draft) === 0) return false;
  const odds = alone(draft);
  const met = groundsIn(draft).flatMap((ground, at) =>
    overlaps(ground, clause) ? [odds[at] as number] : [],
  );
  return met.length > 0 && Math.max(...met) <= unlikely;
}

/** The reasons that a draft gives by all that its clauses show: the first, and what surely is another. */
export const seemingReasons = derived((draft: Draft): readonly Ground[] => {
  const all = groundsIn(draft);
  const told: Ground[] = [];
  const surely: Ground[] = [];
  let first: Ground | undefined;
  for (const [number, ground] of all.entries()) {
    const odds = weighing().oddsOf((taker) =>
      showGround(draft, all, number, told.at(-1), told.length, taker),
    );
    if (odds <= 0 || !mayTell(draft, ground) || leadsOn(draft, all, number)) continue;
    const added = first !== undefined && isAdded(draft, ground);
    if (odds > (told.length > 0 ? sure : firstSureOf(draft, ground))) {
      if (first && added && surely.length === 0) surely.push(first);
      surely.push(ground);
    }
    first ??= ground;
    told.push(ground);
  }
  return surely;
});

/** “Another thing is that …”, “I also …”: says itself that one stands before it. */
function isAdded({ words }: Draft, { first, core, last }: Ground): boolean {
  return some(adding, words, { first, last: Math.min(core + 2, last) });
}

const adding = tableOf('another also besides plus moreover furthermore secondly');

/** “I’ve said yes to another workshop” is a reason without doubt. */
function firstSureOf(draft: Draft, ground: Ground): number {
  const least = doubtOf(draft) > 0 ? firstInLong : sure;
  const acts = beginningIn(draft.stance.clear, ground);
  return acts.some(({ match }) => isNews(draft, match)) ? 0 : least;
}

/**
 * Neither the withdrawal itself, unless it is news of another job, nor when or on what condition something is so, nor
 * what is said of a silence or an apology.
 */
function mayTell(draft: Draft, ground: Ground): boolean {
  const { clear, unclear } = draft.stance;
  const { id } = draft.words;
  const opener = id[ground.core] as number;
  if (opening.has(opener) || isTale(draft, ground.sentence)) return false;
  // “besides, …”, “and there’s one more thing: …”
  if (ground.last - ground.core < 2 || isOneMore(draft, ground)) return false;
  if (ofDecision.test(draft.textOf({ first: ground.core, last: ground.last }))) return false;
  // “I’m, well, …”
  if (is.subjectI[opener] === 1 && ground.last - ground.core < fewestWords) return false;
  if (beginningIn(unclear, ground).length > 0 || some(counting, draft.words, ground)) return false;
  if (elsewhere.some((meaning) => beginningIn(draft.readings(meaning), ground).length > 0))
    return false;
  if (silences.some((meaning) => beginningIn(draft.readings(meaning), ground.sentence).length > 0))
    return false;
  return beginningIn(clear, ground).every(({ match }) => isNews(draft, match));
}

/** “I’ve made my mind up”, “I’ve slept on it”: that something is decided, and not why. */
const ofDecision =
  /^(?:I(?:['’]ve| have)?(?: now| just| already| finally)? (?:made (?:up )?my (?:mind|decision|choice)(?: up)?|decided|chosen|slept on it|(?:thought|talked|mulled|weighed) (?:it|this|that|things|everything)?(?: all)? ?(?:over|through|up)|thought (?:about it|long and hard|hard)|had a (?:\p{L}+ )?think)(?: (?:now|about it|about this))?|my mind(?:['’]s| is) made up)[,.!]*$/iu;

/** “there’s one more thing” */
function isOneMore({ words }: Draft, ground: Ground): boolean {
  const isShort = ground.last - ground.core <= mostWords;
  return isShort && some(more, words, ground) && some(things, words, ground);
}

const mostWords = 7;
const more = tableOf('another more other second further');
const things = tableOf('thing reason matter point');

const fewestWords = 3;
/** “for two reasons” */
const counting = tableOf('reasons');
const opening = idsOf('when while until till if whether unless after before once');
const elsewhere: readonly Meaning[] = ['apology', 'grovel'];
const silences: readonly Meaning[] = ['wentQuiet', 'delay'];

/** “I wish to state, with all respect, (that …)”, “Apart from that, (…)”, “For one thing, (…)”: only leads to what follows. */
function leadsOn(draft: Draft, all: readonly Ground[], number: number): boolean {
  const ground = all[number] as Ground;
  const [next, second] = [all[number + 1], all[number + 2]].filter(
    (one) => one?.sentence === ground.sentence,
  );
  if (!next) return false;
  const { id } = draft.words;
  // “There is the matter of the badge, which I will post back.”
  const opensOnMe = next.joint === which && is.subjectI[id[next.core] as number] === 1;
  if (opensOnMe && willing.has(id[next.core + 1] as number)) return true;
  const told = next.joint === that || second?.joint === that;
  if (told && some(stating, draft.words, ground)) return true;
  return leads.has(draft.words.id[ground.core] as number) && !some(verbs, draft.words, ground);
}

const [that, which] = ['that', 'which'].map((word) => wordId(word));
const willing = idsOf('will shall');
const stating = tableOf('state inform say tell note add know mention advise confirm regret afraid');
const leads = idsOf('apart for on besides in first second third last finally aside');
const verbs = matcher.anyOf('auxiliary', 'pastVerb', 'subjectI', 'subjectYou', 'ofMine');
