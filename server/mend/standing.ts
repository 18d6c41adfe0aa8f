import { type Draft, some } from '../draft/draft';
import { isNews } from '../draft/meaning/jobNews';
import { thanksOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import { idsOf } from '../draft/tables';
import { is, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { type Clause, isStatement, joiner, subordinators } from './clauses';
import { isCandid } from './telling';

/** “I'm afraid …”, “I was surprised …”, “I must say …” say nothing without what follows. */
const hanging =
  /^I(?:['’]m| am| was|['’]ve| have| had| must| (?:do|did) have to| have to| will|['’]ll| can(?:not|['’]t)?| would|['’]d)?\s+(?:\S+ly\s+|also\s+|only\s+)?(?:afraid|sorry|think|thought|hope|regret|fear|guess|know|feel|felt|believe|surprised|amazed|astonished|puzzled|baffled|shocked|sad|disappointed|found|noticed|say|said|admit|add|confess|heard|gathered|understand|reckon(?:ed)?|reali[sz]ed|(?:worked|figured|found) out|take it|got the (?:feeling|impression)|said yes)$/i;

/**
 * The first clause must not hang on one that is gone and needs a subject or an imperative; behind a
 * hole, only a clause with a joining word of its own goes on.
 */
export function standsAlone(
  draft: Draft,
  clauses: readonly Clause[],
  kept: readonly Clause[],
): boolean {
  const [first, ...others] = kept;
  if (!first || losesVerb(draft, clauses, kept)) return false;
  const { id } = draft.words;
  const hangs = first.core > first.first && subordinators.includes(joiner(draft, first));
  if (hangs && !asSaid.test(draft.textOf(first))) return false;
  if (first !== clauses[0] && !hasSubject(draft, first)) return false;
  if (
    hanging.test(draft.textOf({ first: first.core, last: first.last })) &&
    kept[1]?.first !== first.last
  ) {
    return false;
  }
  const start = id[first.core] as number;
  const question = draft.text.charAt(draft.spanOf(last(clauses)).end - 1) === '?';
  const asks = question && clauses.at(-1) === kept.at(-1);
  // “Going to pass on this” leaves its subject out, as the writer would have it.
  const clipped = !question && first === clauses[0];
  if (is.auxiliary[start] === 1 && is.subjectI[start] !== 1 && !asks && !clipped) return false;
  if (kept.some((clause) => leadsOn(draft, clauses, kept, clause))) return false;
  return others.every((clause, at) => {
    const before = kept[at] as Clause;
    const follows = clauses.indexOf(before) + 1 === clauses.indexOf(clause);
    if (follows || (isStatement(draft, clause) && hasVerb(draft, before))) return true;
    const joins = joiner(draft, clause);
    const between = clauses.slice(clauses.indexOf(before) + 1, clauses.indexOf(clause));
    if (joins === and && (withdraws(draft, clause, first) || goesOn(draft, between, clause)))
      return true;
    const tells = hasVerb(draft, clause) || bids(draft, clause) || leaves(draft, clause);
    if (is.breaker[joins] !== 1 || !tells) return false;
    const turned = between.some((gone) => turning.includes(joiner(draft, gone)));
    return !concluding.includes(joins) || (!turned && mayCause(draft, before));
  });
}

/** “I’d love to (, but they pay more), so I withdraw”: follows from what turned it. */
const turning = ['but', 'yet', 'though', 'although', 'however'].map((word) => wordId(word));

/** “I’ve accepted another job(, which starts soon), and I’m grateful”: an aside between marks, and told on behind it. */
function goesOn(draft: Draft, between: readonly Clause[], { first }: Clause): boolean {
  const { id } = draft.words;
  const aside = between.every((gone) => relatives.includes(joiner(draft, gone)));
  if (!aside || id[first] !== shape[',']) return false;
  if (id[first + 2] === it) return true;
  const marked = id[between[0]?.first ?? first] === shape[','];
  // “…, and so I’ll likely withdraw”: from what the aside hung on, as well.
  const told = concluding.includes(id[first + 2] as number) ? first + 3 : first + 2;
  return marked && is.subjectI[id[told] as number] === 1;
}

const it = wordId('it');

const relatives = ['which', 'who', 'whose', 'where'].map((word) => wordId(word));

/** “I have decided … (, as …,) and therefore withdraw”: told beside the first, whatever stood between. */
function withdraws(draft: Draft, { first, core, last: end }: Clause, opening: Clause): boolean {
  const { id } = draft.words;
  const follows = [core - 1, core].some((at) => concluding.includes(id[at] as number));
  if (is.subjectI[id[follows ? opening.core : core] as number] !== 1) return false;
  return beginningIn(draft.stance.clear, { first, last: end }).some(
    ({ match }) => !isNews(draft, match),
  );
}

/** “As I said, I’m withdrawing” */
const asSaid = /^as I(?:['’]ve| have)? (?:already )?(?:said|mentioned|wrote|written|told you)\b/i;

const concluding = ['so', 'therefore', 'thus'].map((word) => wordId(word));

/** Whether “so I withdraw” can follow from a clause: not from thanks, nor from a withdrawal. */
function mayCause(draft: Draft, clause: Clause): boolean {
  const acts = draft.stance.clear.filter(({ match }) => !isNews(draft, match));
  return ![...acts, ...thanksOf(draft)].some(
    ({ match }) => match.first >= clause.first && match.first < clause.last,
  );
}

/** A clause that opens the sentence now, though it did not: not “(I chose it and) therefore withdraw”. */
function hasSubject(draft: Draft, { core }: Clause): boolean {
  const id = draft.words.id[core] as number;
  const known =
    is.subjectI[id] === 1 ||
    is.subjectYou[id] === 1 ||
    is.subjectOther[id] === 1 ||
    is.article[id] === 1;
  if (known || is.ofMine[id] === 1 || is.ofYours[id] === 1 || draft.capital(core)) return true;
  return bidding.has(id);
}

/** “so count me out” */
function leaves(draft: Draft, { first, last: end }: Clause): boolean {
  return beginningIn(draft.stance.clear, { first, last: end }).length > 0;
}

/** “so please withdraw my application” */
function bids(draft: Draft, { core, last: end }: Clause): boolean {
  return /^(?:please|kindly)\b/i.test(draft.textOf({ first: core, last: end }));
}

/** What may open a sentence without a subject. */
const bidding = idsOf(`
  please kindly do dont thank thanks many hope hoping good best all let could would can may might
  this these those there another count take remove cross strike close cancel`);

function last(clauses: readonly Clause[]): Clause {
  return clauses.at(-1) as Clause;
}

/** “My dog walking (and my depression are all I can manage)”: two that share a verb go together. */
function losesVerb({ words }: Draft, clauses: readonly Clause[], kept: readonly Clause[]): boolean {
  const only = kept.length === 1 ? kept[0] : undefined;
  const next = only && clauses[clauses.indexOf(only) + 1];
  if (!only || !next || is.ofMine[words.id[only.core] as number] !== 1) return false;
  const verbIn = (clause: Clause) => some(is.auxiliary, words, clause);
  return joinerIs(words.id, next, and) && !verbIn(only) && verbIn(next);
}

function joinerIs(id: Int32Array, { first, core }: Clause, word: number): boolean {
  return id[first] === word || id[core - 1] === word;
}

const and = wordId('and');

/** “the second of (which …)”: a clause that ends on a word that leads to one that is gone. */
function leadsOn(
  draft: Draft,
  clauses: readonly Clause[],
  kept: readonly Clause[],
  clause: Clause,
): boolean {
  const { words } = draft;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next || kept.includes(next)) return false;
  const last = words.id[clause.last - 1] as number;
  const told =
    words.id[next.first] === shape[':'] &&
    isCandid(draft, { first: (clauses[0] as Clause).first, last: clause.last });
  // “has taken me on (and pays …)”, “… on(, decent rate)” is whole.
  const marked = words.id[next.first] === shape[','];
  const hangs = is.trailing[last] === 1 && joiner(draft, next) !== and && !marked;
  return told || hangs || is.article[last] === 1;
}

/** “(though do hold my place) until Easter” says nothing of its own. */
function hasVerb({ words }: Draft, { first, last }: Clause): boolean {
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    if (is.auxiliary[id] === 1 || is.subjectI[id] === 1 || is.subjectYou[id] === 1) return true;
  }
  return false;
}
