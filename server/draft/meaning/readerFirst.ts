import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { type Draft, some } from '../draft';
import { beginningIn, meets } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import { clauseOf } from './clauses';
import { isNews } from './jobNews';
import { contrasts, openingOf } from './pronouns';
import type { Reading } from './reading';
import { mine, others } from './theirs';

/* What ranks the reader's side first, or one day before another: neither puts another job above this one. */

const [your, yours] = ['your', 'yours'].map((word) => wordId(word));
/** What lowers the reader's, or names it as what is outdone. */
const noPraise = matcher.anyOf('lesser', 'small', 'hindering', 'ofYours', 'negator');
const turning = matcher.table('turning');
const tells = idsOf('know that think believe sure found find hear and may of');

/** “Your talk on tides moved me most”, “I know your hospital ranks first”: it is the reader's that does it. */
export function readerRanksFirst(draft: Draft, { match, sentence, negated }: Reading): boolean {
  const { words } = draft;
  const { id } = words;
  if (negated || some(noPraise, words, match)) return false;
  // “Yours is a good team”, but not “yours is a good team, but theirs is the livelier one”
  if (id[sentence.first] === yours && !contrasts(words, sentence)) return true;
  const clause = clauseOf(draft, sentence, match.first);
  let at = match.first - 1;
  while (at >= clause.first && id[at] !== your) {
    const word = id[at] as number;
    if (is.subjectI[word] === 1 || is.subjectOther[word] === 1 || mine.has(word)) return false;
    // “your talk on tides” is the reader's; what comes “after your call” is another's
    if (turning[word] === 1 || at < match.first - longestSubject) return false;
    at--;
  }
  if (at < clause.first) return standsForReaders(draft, clause, sentence.first);
  if (others.has(id[at + 1] as number)) return false;
  const before = id[at - 1] as number;
  // “the dashboard your team put out”
  const article = at - 2;
  const opens = article === sentence.first || !isWord(id[article - 1] as number);
  if (article >= sentence.first && opens && is.article[id[article] as number] === 1)
    return readersSide.has(id[at + 1] as number);
  return at === sentence.first || !isWord(before) || tells.has(before) || at === clause.first;
}

const pronouns = idsOf('it which who');
const joining = matcher.anyOf('conjunction', 'filler');
for (const pronoun of pronouns) joining[pronoun] = 0;

/** “Your office is lovely; it felt …”: the sentence opens with the reader's, and sets nothing against it. */
function standsForReaders({ words }: Draft, clause: Range, first: number): boolean {
  const at = openingOf(words, clause, joining);
  if (words.id[first] !== your || !pronouns.has(words.id[at] as number)) return false;
  return !contrasts(words, { first, last: at });
}

const longestSubject = 9;
const readersSide = idsOf('team staff people firm company department school group lot crew office');

const peerless = matcher.table('peerless');
const peerReach = 6;

/**
 * “No school came close to yours”, “Nothing could match the kindness you showed”: the reader's is beyond compare,
 * unless a word of `not` says what is.
 */
export function isPeerless(
  { words }: Draft,
  { match, sentence }: Reading,
  not?: Uint8Array,
): boolean {
  const { id } = words;
  if (
    !some(peerless, words, { first: Math.max(sentence.first, match.first - 3), last: match.last })
  )
    return false;
  const to = Math.min(sentence.last, match.last + peerReach);
  for (let at = match.last; at < to; at++) {
    const word = id[at] as number;
    if (!isWord(word) || not?.[word] === 1) return false;
    if (is.ofYours[word] === 1) return true;
  }
  return false;
}

/** “Seldom have I seen a finer office”, “it would be hard to find a kinder team”, “I don’t think there’s a better one”: none is above it. */
export function isUnequalled(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  const { first } = clauseOf(draft, sentence, match.first);
  for (let at = first; at < match.first; at++) {
    const word = id[at] as number;
    if (rarely.has(word)) return true;
    if (hard.has(word) && id[at + 1] === to && finding.has(id[at + 2] as number)) return true;
    if (is.negator[word] === 1 && id[at + 1] === think && id[at + 2] === there) return true;
  }
  return false;
}

const rarely = idsOf('seldom rarely');
const hard = idsOf('hard difficult tough');
const finding = idsOf('find imagine picture meet name');
const [to, think, there] = ['to', 'think', 'there'].map((word) => wordId(word));

const small = matcher.table('small');
const sharing = matcher.table('sharing');

/** “My efforts pale beside those of your volunteers”, “the greater flexibility you showed” */
export function honoursReader(draft: Draft, { match, sentence }: Reading): boolean {
  const { words } = draft;
  const { id } = words;
  if (is.subjectYou[id[match.last] as number] === 1 && sharing[id[match.last + 1] as number] === 1)
    return true;
  const clause = clauseOf(draft, sentence, match.first);
  const from = Math.max(clause.first, match.first - 4);
  if (!some(small, words, { first: from, last: match.last })) return false;
  if (some(is.ofYours, words, { first: clause.first, last: match.first })) return false;
  const to = Math.min(sentence.last, match.last + 3);
  return some(is.ofYours, words, { first: match.last - 2, last: to });
}

const onCalendar = matcher.table('onCalendar');
const employing = matcher.table('employing');

/** “Wednesday suits me better”, “greater flexibility the week after”: of days, and of no job. */
export function isOfADay(draft: Draft, { match, sentence }: Reading): boolean {
  const { words } = draft;
  const { id } = words;
  let last = match.last;
  const opening = match.first === sentence.first;
  while (last < sentence.last && (opening || isWord(id[last] as number))) last++;
  return (
    namesADay(draft, { first: sentence.first, last }) &&
    !some(employing, words, sentence) &&
    !namesOther(draft, sentence) &&
    !beginningIn(draft.stance.clear, sentence).some((act) => isNews(draft, act.match))
  );
}

/** “any evening”, but not “fifty a week”. */
function namesADay(draft: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (onCalendar[draft.words.id[at] as number] !== 1) continue;
    if (!meets(draft.readings('perTime'), { first: at, last: at + 1 })) return true;
  }
  return false;
}

const other = idsOf('other another');
const anotherHour = idsOf('meeting interview date day slot hour time call');

/** “the other workshop”; not “the other meeting” */
function namesOther({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (other.has(id[at] as number) && !anotherHour.has(id[at + 1] as number)) return true;
  }
  return false;
}
