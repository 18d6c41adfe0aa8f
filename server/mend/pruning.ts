import type { Draft } from '../draft/draft';
import { is, wordId } from '../phrases/language';
import { type Clause, joiner } from './clauses';

/** Somebody of whom only a clause that is gone has told. */
const pronoun =
  /\b(?:they|them|their|theirs|he|him|his|she|her|hers)(?=['’]|\b)|^(?:so|and|but),? it\b/i;
/** “I do”, “I really did”: an echo of what stood before. */
const echo = /^(?:and |but |so )?I (?:really )?(?:do|did|am|was|have|had|will|would|can|could)$/i;
/** “but hey”, “it was the one”, “I will be honest with you”: said only for what follows. */
const announces =
  /^(?:and|but|so)?,? ?(?:hey|well|look|listen|you know|you see)$|\bthe one$|^(?:and |but )?(?:I (?:will|must|should|have to|['’]ll) |to )(?:just |only )?(?:be|say|add|mention) ?(?:quite |very )?(?:honest|frank|open|straight|candid)?\b|\bthat (?:the|a|an|your|my|this|its|their) \S+$|\b(?:and|but|so|since|because|as) (?:that|it|this)(?: is| was|['’]s)$/i;

const relatives = ['who', 'which', 'that', 'when', 'where'].map((word) => wordId(word));
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
  if (before && !kept.includes(before)) {
    if (echo.test(text)) return true;
    if (kept[0] !== clause && concludes(draft, clause)) return true;
    const opens = kept[0] === clause;
    if (opens && pronoun.test(draft.textOf({ first: clause.first, last: clause.last })))
      return true;
  }
  if (!next || kept.includes(next)) return false;
  return announces.test(text) || subjectOnly(draft, clause, next);
}

/** “(They sell the flat,) so I move”: without its cause, only the withdrawal itself still follows. */
function concludes(draft: Draft, clause: Clause): boolean {
  if (!conclusions.includes(joiner(draft, clause))) return false;
  const { clear, unclear } = draft.stance;
  return ![...clear, ...unclear].some(
    ({ match }) => match.first >= clause.first && match.first < clause.last,
  );
}

const conclusions = ['so', 'therefore', 'hence', 'thus'].map((word) => wordId(word));

/** “Three people (who used to work there …)”, “The hours fall (when …)”: too little to be said alone. */
function subjectOnly(draft: Draft, clause: Clause, next: Clause): boolean {
  if (clause.last - clause.core > shortSubject) return false;
  const opener = draft.words.id[clause.core] as number;
  if (is.subjectI[opener] === 1) return false;
  return relatives.includes(joiner(draft, next));
}
