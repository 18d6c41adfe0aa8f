import { type Draft, some } from '../draft/draft';
import { idsOf } from '../draft/tables';
import { is, matcher, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { type Clause, joiner } from './clauses';
import { echoes } from './telling';

/** Somebody or something of which only a clause that is gone has told: “she …”, “this burns your people”. */
const pronoun =
  /\b(?:they|them|their|theirs|yours|he|him|his|she|her|hers)(?=['’]|\b)|\bthere (?!is|are|was|were|will|would|has|have|['’])|^(?:so|and|but),? it\b|^(?:(?:so|and|but),? )?(?:this|that)(?:['’]s| (?:is|was|makes?|made|\S+s (?:you|your|me|my|us|our|people|one|the))\b)/i;
/** “(Her dialysis …) that works with all that”: the whole of what was told. */
const allOfIt = /\ball (?:of )?(?:that|this)\b|\b(?:with|about|around) (?:that|this)$/i;
/** “and even (if …)”, “apart from that”, “I will be honest with you”: said only for what follows. */
const announces =
  /^(?:and|but|so)?,? ?(?:even|only|not even|especially|two|three|four|second(?:ly)?|third(?:ly)?|(?:quite )?(?:apart from|aside from|on top of|besides|beside|because of|after|with) (?:all )?(?:that|this|it)|hey|well|look|listen|you know|you see)$|\bthe one$|^(?:and |but )?(?:I (?:will|must|should|have to|['’]ll) |to )(?:just |only )?(?:be|say|add|mention) ?(?:quite |very )?(?:honest|frank|open|straight|candid)?\b|\b(?:and|but|so|since|because|as) (?:that|it|this)(?: is| was|['’]s)$/i;

/** “that the brief(, as it stands, is …)” */
const ofThat = /\bthat (?:the|a|an|your|my|this|its|their) \S+[\s,]*$/i;
/** “I’d only mention (that …)” */
const mentions =
  /^I(?:['’]d| would| will|['’]ll| must| should| can)? (?:only |just |also )?(?:mention|add|say|note|point out)$/i;

const relatives = ['who', 'whose', 'which', 'that', 'when', 'where'].map((word) => wordId(word));
const shortSubject = 3;

/** The clauses that stay, without those that only lead to, or hark back to, one that is gone. */
export function pruned(
  draft: Draft,
  clauses: readonly Clause[],
  kept: readonly Clause[],
): readonly Clause[] {
  const stays = kept.filter((clause) => !hangsOnGone(draft, clauses, kept, clause));
  return stays.length === kept.length ? kept : pruned(draft, clauses, stays);
}

function hangsOnGone(
  draft: Draft,
  clauses: readonly Clause[],
  kept: readonly Clause[],
  clause: Clause,
): boolean {
  const at = clauses.indexOf(clause);
  const before = clauses[at - 1];
  const next = clauses[at + 1];
  const text = draft.textOf({ first: clause.core, last: clause.last }).replace(/[\s,;:–—-]+$/, '');
  if (clauses.slice(0, at).some((one) => !kept.includes(one)) && allOfIt.test(text)) return true;
  if (before && !kept.includes(before)) {
    if (is.condition[joiner(draft, before)] === 1 && supposed.test(text)) return true;
    if (isEcho(draft, clause) || isFragment(draft, clause)) return true;
    // “(but I might change my mind) if the pay is right”
    if (is.condition[joiner(draft, clause)] === 1) return true;
    if (relatives.includes(joiner(draft, clause)) || goesOn(draft, before, clause)) return true;
    if (isGroundOf(draft, before, clause)) return true;
    if (kept[0] !== clause && concludes(draft, clause)) return true;
    if (kept[0] === clause && orphaned(draft, clauses, kept, at)) return true;
  }
  if (!next || kept.includes(next)) return false;
  if (hasPurpose(draft, next) && !saysAct(draft, clause)) return true;
  if (bidsGo(draft, clause, next)) return true;
  if (before && begunBefore(draft, clause, clauses.slice(at + 1))) return true;
  if (fronts(draft, clause)) return true;
  const whole = draft.textOf({ first: clause.first, last: clause.last });
  if (is.condition[joiner(draft, next)] === 1 && supposed.test(text)) return true;
  return (
    announces.test(text) ||
    mentions.test(text) ||
    ofThat.test(whole) ||
    subjectOnly(draft, clause, next)
  );
}

/** “I do”, “I really did”: an echo of what stood before. */
function isEcho(draft: Draft, { core, last }: Clause): boolean {
  const opener = draft.words.id[core] as number;
  return is.subjectI[opener] === 1 && echoes(draft, { first: core, last });
}

/** “(a position which is a step up,) and comes with a car”: what is told on of it has no subject of its own. */
function goesOn(draft: Draft, before: Clause, clause: Clause): boolean {
  const { id } = draft.words;
  if (!relatives.includes(joiner(draft, before)) || joiner(draft, clause) !== and) return false;
  const opener = id[clause.core] as number;
  const own = [is.subjectI, is.subjectYou, is.subjectOther, is.article, is.ofMine, is.breaker];
  if (own.some((table) => table[opener] === 1) || draft.capital(clause.core)) return false;
  return !saysAct(draft, clause);
}

/** “(which I had my heart set on) as I’m in there every weekend”: the ground of what was told of it. */
function isGroundOf(draft: Draft, before: Clause, clause: Clause): boolean {
  if (!relatives.includes(joiner(draft, before)) || saysAct(draft, clause)) return false;
  return grounds.has(draft.words.id[clause.first] as number);
}

const grounds = idsOf('as because since');

/** “you can stick your test (where the sun doesn’t shine)”: the place is the point of it. */
function bidsGo(draft: Draft, { core }: Clause, next: Clause): boolean {
  const { id } = draft.words;
  if (joiner(draft, next) !== where || is.subjectYou[id[core] as number] !== 1) return false;
  return enabling.has(id[core + 1] as number) && sticking.has(id[core + 2] as number);
}

const where = wordId('where');
const sticking = idsOf('stick shove put stuff');

/** “I attach the letter (so you can see that it is true)”: what is done only for what goes. */
function hasPurpose(draft: Draft, { core, last }: Clause): boolean {
  const { id } = draft.words;
  const subject = id[core] === that ? core + 1 : core;
  if (id[core - 1] !== so || subject + 1 >= last) return false;
  return is.subjectYou[id[subject] as number] === 1 && enabling.has(id[subject + 1] as number);
}

const enabling = idsOf('can may might');

function saysAct(draft: Draft, { first, last }: Clause): boolean {
  const { clear, unclear } = draft.stance;
  return [...clear, ...unclear].some(({ match }) => match.first >= first && match.first < last);
}

/** “(a firm there is taking care of my permit) and a flat for a month”: a thing listed, without a verb of its own. */
function isFragment(draft: Draft, clause: Clause): boolean {
  const { id } = draft.words;
  if (joiner(draft, clause) !== and) return false;
  const named = clause.first + (id[clause.first] === and ? 1 : 2);
  const opener = id[named] as number;
  if (is.article[opener] !== 1 && is.ofMine[opener] !== 1) return false;
  return !some(verbs, draft.words, clause);
}

const verbs = matcher.anyOf('auxiliary', 'pastVerb', 'subjectI', 'subjectYou');

/** “: … and your switchboard(, where nobody …, mislaid it)”: a subject whose verb goes with what stands between. */
function begunBefore(draft: Draft, clause: Clause, behind: readonly Clause[]): boolean {
  const { id } = draft.words;
  const end = behind.findIndex((one) => !relatives.includes(joiner(draft, one)));
  const told = end === -1 ? behind : behind.slice(0, end);
  const [next, last] = [told[0], told.at(-1)];
  if (!next || !last || id[next.first] !== shape[',']) return false;
  const goesOn = id.subarray(next.first + 1, last.last).includes(shape[','] as number);
  const joined = id.subarray(Math.max(clause.core, clause.last - shortSubject), clause.last - 1);
  return goesOn && joined.includes(and);
}

const and = wordId('and');
const [so, that] = ['so', 'that'].map((word) => wordId(word));

/** “…, and even if it hadn’t, (…)”: a condition said before what hangs on it. */
function fronts(draft: Draft, clause: Clause): boolean {
  if (is.condition[joiner(draft, clause)] !== 1) return false;
  const before = draft.words.id[clause.first - 1] as number;
  return fronting.includes(before);
}

const fronting = ['and', 'but', 'so', 'even'].map((word) => wordId(word));

/** “(They sell the flat,) so I move”: without its cause, only the withdrawal itself still follows. */
function concludes(draft: Draft, clause: Clause): boolean {
  if (!conclusions.includes(joiner(draft, clause))) return false;
  return !saysAct(draft, clause);
}

const conclusions = ['so', 'therefore', 'hence', 'thus'].map((word) => wordId(word));

/** Speaks of somebody whom only what is gone has named: itself, or in what hangs on it, “the town where he lives”. */
function orphaned(
  draft: Draft,
  clauses: readonly Clause[],
  kept: readonly Clause[],
  at: number,
): boolean {
  const clause = clauses[at] as Clause;
  const next = clauses[at + 1];
  const hangs = next && kept.includes(next) && relatives.includes(joiner(draft, next));
  const last = hangs ? next.last : clause.last;
  return pronoun.test(draft.textOf({ first: clause.first, last }));
}

/** “I may yet knock on your door (if it sours)”: without the condition it says something else. */
const supposed =
  /^(?:and |but |so )?I(?:['’]d| may| might| could| would)\b(?! like to (?:thank|withdraw))/i;

/** “Three people (who used to work there …)”, “The hours fall (when …)”: too little to be said alone. */
function subjectOnly(draft: Draft, clause: Clause, next: Clause): boolean {
  if (clause.last - clause.core > shortSubject) return false;
  const opener = draft.words.id[clause.core] as number;
  if (is.subjectI[opener] === 1) return false;
  return relatives.includes(joiner(draft, next));
}
