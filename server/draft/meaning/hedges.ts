import { is, matcher, wordId } from '../../phrases/language';
import { isWord, type Match } from '../../phrases/matcher';
import { shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import { idsOf } from '../tables';
import type { Sentence } from '../text/sentences';
import { closesClause } from './clauses';

const [and, only, you, wordIf, have] = ['and', 'only', 'you', 'if', 'have'].map((word) =>
  wordId(word),
);
/** “You might remember I backed out in April”: what is doubted is the memory. */
const recalling = idsOf('know remember recall');
const it = wordId('it');
/** “I’d be grateful if you took me off the list” */
const asking = idsOf('grateful thankful obliged appreciate appreciated kind glad helpful');
const judged = matcher.table('judged');

/** “if you could take me off the list” asks; it doesn't suppose. */
export function asksPolitely(words: Words, at: number): boolean {
  if (words.id[at + 1] !== you) return false;
  return is.future[words.id[at + 2] as number] === 1 || asking.has(words.id[at - 1] as number);
}

/** “Would you mind if I dropped out?”, “Is it all right if I …” asks leave, and supposes nothing. */
export function asksLeave({ id }: Words, at: number): boolean {
  if (id[at] !== wordIf || is.subjectI[id[at + 1] as number] !== 1) return false;
  if (id[at - 1] === mind) return true;
  for (let before = at - 2; before >= at - leaveReach; before--)
    if (id[before] === it && is.auxiliary[id[before - 1] as number] === 1) return true;
  return false;
}

const mind = wordId('mind');
/** “would it be a great nuisance if” */
const leaveReach = 6;

/** “it’s best if I step aside” decides. */
export function isPreferred({ id }: Words, at: number): boolean {
  return (
    id[at] === wordIf &&
    is.subjectI[id[at + 1] as number] === 1 &&
    judged[id[at - 1] as number] === 1
  );
}

/** “…, I reckon.”: a hedge that closes the clause right behind what it weakens. */
export function trails(words: Words, hedge: Match, match: Match, sentence: Sentence): boolean {
  const between = hedge.first - match.last;
  if (between < 0 || between > 3 || matcher.meanings[hedge.meaning] !== 'afterthought')
    return false;
  return hedge.last >= sentence.last || !isWord(words.id[hedge.last] as number);
}

/** A hedge reaches over everything up to the next clause. */
export function reaches(words: Words, hedge: Match, match: Match): boolean {
  if (hedge.first > match.first || hedge.last > match.last) return false;
  const own = is.subjectI[words.id[hedge.first] as number] === 1;
  if (own && isJudgement(words, hedge.last)) return false;
  // “In all likelihood, I’ll pass”
  const aside = opens(words, hedge.first) ? commaBehind(words, hedge.last) : -1;
  for (let at = Math.max(hedge.last, aside + 1); at < match.first; at++) {
    const id = words.id[at] as number;
    if (closesClause(id) || id === shape[','] || recalling.has(id)) return false;
    if (is.breaker[id] === 1 && !isPreferred(words, at)) return false;
    if (id === and && (is.subjectI[words.id[at + 1] as number] === 1 || words.id[at + 1] === have))
      return false;
  }
  return true;
}

/** “As far as I can tell today, …”: a comma within so few words. */
const shortAside = 3;

function commaBehind({ id }: Words, from: number): number {
  for (let at = from; at < from + shortAside; at++) {
    if (id[at] === shape[',']) return at;
    if (!isWord(id[at] as number) || is.subjectI[id[at] as number] === 1) return -1;
  }
  return -1;
}

/** A sentence or a line begins here. */
function opens({ id }: Words, at: number): boolean {
  const before = id[at - 1];
  return before === undefined || (!isWord(before) && before !== shape[',']);
}

/** “I think it best to withdraw”, “… it would be fairer to …”: what follows is decided. */
function isJudgement({ id }: Words, from: number): boolean {
  if (id[from] !== it) return false;
  let at = from + 1;
  while (is.auxiliary[id[at] as number] === 1 || id[at] === only) at++;
  return judged[id[at] as number] === 1;
}
