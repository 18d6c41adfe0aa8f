import { is, wordId } from '../../phrases/language';
import { shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import { clauseOf } from './clauses';
import type { Reading } from './reading';
import { isPerk } from './stance';

/* What only sounds like a reason. */

/** “I put in for the early shift”: what the message is about. */
export function isAppliedFor(draft: Draft, { match, sentence }: Reading): boolean {
  const { first } = clauseOf(draft, sentence, match.first);
  return applying.test(draft.textOf({ first, last: match.last }));
}

const applying = /\b(?:put in|appl(?:y|ied|ying)) for\b/i;

/** “Cory Blanchard here, the night-shift medic.”: who writes. */
export function isIntroduced(draft: Draft, { match, sentence }: Reading): boolean {
  return introduced.test(draft.textOf({ first: sentence.first, last: match.first }));
}

const introduced =
  /^(?:(?:it['’]s|this is|I am|I['’]m) (?:\p{Lu}[\p{L}'’.-]* ?){1,3}|(?:\p{Lu}[\p{L}'’.-]* ){1,3}(?:here|speaking|calling)), ?(?:the|your|an?|from|on|with)?(?: [\p{L}-]+){0,3}$/u;

/** What only sounds like a way to go. */
export const isNoWay = (draft: Draft, reading: Reading) =>
  isPerk(draft, reading) || isTitle(draft, reading) || isInCompound(draft, reading);

/** “the drive-up window” */
const isInCompound = ({ text, words: { end } }: Draft, { match: { last } }: Reading) =>
  text.charAt(end[last - 1] as number) === '-';

/** “your episode about the ferry strike” */
function isTitle({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  return id[is.article[id[first - 1] as number] === 1 ? first - 2 : first - 1] === about;
}

const about = wordId('about');

/** “I may apply again when my studies are done” */
export function isForLater(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  for (let at = sentence.first; at < match.first; at++) {
    if (id[at] !== again) continue;
    const next = id[at + 1] === shape[','] ? at + 2 : at + 1;
    if (next <= match.first && later.has(id[next] as number)) return true;
  }
  return false;
}

const again = wordId('again');
const later = idsOf('when once after as');
