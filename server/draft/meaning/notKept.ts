import { is, matcher, wordId } from '../../phrases/language';
import { isWord, shape } from '../../phrases/vocabulary';
import { type Draft, some } from '../draft';
import { beginningIn } from '../search';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { closesClause } from './clauses';
import type { Reading } from './reading';

/*
 * What sounds as if this process were kept open, and isn't: an errand that is left, what the reader has done
 * or may spare himself, and a door that the same sentence shuts.
 */

const [that, could, know, but, please, open, day, job, fair, charity, and] =
  'that could know but please open day job fair charity and'.split(' ').map((word) => wordId(word));

/** “Unless I tell you otherwise, please use this address”: it hangs on what follows, and not on the withdrawal. */
export function hangsElsewhere(
  { words: { id } }: Draft,
  { first, last }: Sentence,
  match: Range,
): boolean {
  if (match.first !== first) return false;
  for (let at = match.last; at < last - 1; at++)
    if (id[at] === shape[','] && id[at + 1] === please) return true;
  return false;
}

/** “I’ll be glad to see how it goes with your new hire” */
export function isTheirs({ words: { id } }: Draft, at: number): boolean {
  return withFor.has(id[at] as number) && is.ofYours[id[at + 1] as number] === 1;
}

const withFor = idsOf('with for');

/** “I know you would have me back”: granted, and not asked for. */
export function isKnown({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  let at = first - 1;
  while (
    id[at] === that ||
    is.subjectYou[id[at] as number] === 1 ||
    is.future[id[at] as number] === 1
  )
    at--;
  return id[at] === know && is.subjectI[id[at - 1] as number] === 1;
}

/** “Please don’t delay giving the slot to someone else”, “I’m not telling my team at work until Friday” */
export function isPutOff({ words: { id } }: Draft, { match, denial, subject }: Reading): boolean {
  if (subject === 'writer' && telling.has(id[match.first] as number)) return true;
  for (let at = denial + 1; at < match.first; at++) if (delaying.has(id[at] as number)) return true;
  return false;
}

const telling = idsOf('tell telling inform informing notify notifying');
const delaying = idsOf('delay hesitate postpone wait');

/** “I hate to close the door on you, but my choice is made” */
export function isDecided({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  for (let at = match.last; at < sentence.last - 2; at++) {
    if (id[at] !== but || is.ofMine[id[at + 1] as number] !== 1) continue;
    for (let end = at + 3; end < Math.min(sentence.last, at + 6); end++)
      if (settled.has(id[end] as number)) return true;
  }
  return false;
}

const settled = idsOf('made stands final firm clear');

const charitable = idsOf('shift day');
const errands = matcher.table('errand');

/** “Call me if you can’t open the file”, “I’d still like to come to your open day”: no act of this process. */
export function isErrand({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  let first = match.first;
  while (first > sentence.first && is.breaker[id[first - 1] as number] !== 1) first--;
  for (let at = first; at < sentence.last; at++) {
    if (is.breaker[id[at] as number] === 1 && at >= match.last) return false;
    if (errands[id[at] as number] === 1 || isDayOut(id, at)) return true;
  }
  return false;
}

/** “your open day”, “the job fair”, “the charity shift” */
const isDayOut = (id: Int32Array, at: number) =>
  (id[at] === open && id[at + 1] === day) ||
  (id[at] === job && id[at + 1] === fair) ||
  (id[at] === charity && charitable.has(id[at + 1] as number));

/** “I would rather not be your reserve”, “one good talk could not change my mind” */
export function isUnwilling(
  { words: { id } }: Draft,
  { match: { first, last } }: Reading,
): boolean {
  const own = is.subjectI[id[first] as number] === 1;
  for (let at = first + 1; at < last; at++)
    if (is.negator[id[at] as number] === 1 && (own || id[at - 1] === could)) return true;
  return false;
}

/** “There's no need to hold a place or keep my papers”: the second of two things that needn't be done. */
export function isUnneeded(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (!or.has(id[match.first - 1] as number)) return false;
  const before = { first: sentence.first, last: match.first };
  return beginningIn(draft.readings('noNeed'), before).some((unneeded) => {
    for (let at = unneeded.match.last; at < match.first; at++)
      if (closesClause(id[at] as number)) return false;
    return true;
  });
}

const or = idsOf('or nor');

/** “It was kind of you to keep my place warm”: what the reader did, and no request. */
export function isThanked(draft: Draft, { match, sentence }: Reading): boolean {
  return beginningIn(draft.readings('thanks'), sentence).some((thanks) => {
    if (thanks.match.last > match.first) return false;
    // “It means a lot that you would …”
    if (draft.words.id[thanks.match.last] === that) return true;
    return !asksNow(draft, { first: thanks.match.first, last: match.last });
  });
}

/** “Thank you, but please keep it”, “Thanks and would you keep it”; “thank you for saying you would keep it” doesn't. */
function asksNow({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    // “It was good of you to ring and to hold a spot” goes on with what was good.
    const goesOn = id[at] === and && id[at + 1] === to;
    if (turning[id[at] as number] === 1 && !goesOn) return true;
    if (asking.has(id[at] as number) && is.subjectYou[id[at - 1] as number] !== 1) return true;
  }
  return false;
}

const turning = tableOf('if please but and so');
for (const mark of [',', ';', ':', '@dash'] as const) turning[shape[mark]] = 1;
const asking = idsOf('could would can will');

/** “I’d sooner tell you now than have you keep a place”: what the reader is spared. */
export function isSpared({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  for (let at = Math.max(sentence.first, match.first - 5); at < match.first; at++)
    if (id[at] === than && sparing.has(id[at + 1] as number)) return true;
  return false;
}

/** “I know how hard it is to keep a chair free”, “you were so kind to save me one”: what is told of it asks for nothing. */
export function isJudged(
  { words: { id } }: Draft,
  { match: { first }, sentence }: Reading,
): boolean {
  const before = id[first - 2] as number;
  if (id[first - 1] !== to) return false;
  if (judging.has(before)) return true;
  const verb = intensive.has(id[first - 3] as number) ? first - 4 : first - 3;
  return praising.has(before) && was.has(id[verb] as number) && !sentence.question;
}

const praising = idsOf('kind good nice sweet generous gracious decent');
const intensive = idsOf('so very too really');
const was = idsOf('was were is are been');
const judging = idsOf('is was be hard difficult tough easy trouble awkward');
const than = wordId('than');
const sparing = idsOf('have let make see ask leave keep hold');

/** “Should she have any questions, I’ll be glad to answer them” */
export function isService({ words: { id } }: Draft, { match: { last } }: Reading): boolean {
  return [last, last - 1].some((at) => id[at] === to && serving.has(id[at + 1] as number));
}

const to = wordId('to');
const serving = idsOf('answer explain help tell send show advise');

/** “Your office let my application sit in a drawer”: neither asked for nor hoped. */
export function isSuffered({ words }: Draft, { match: { first }, sentence }: Reading): boolean {
  const by = first - 2;
  if (words.id[first - 1] !== letWord || by < sentence.first) return false;
  if (!isWord(words.id[by] as number)) return false;
  const before = { first: sentence.first, last: first - 1 };
  return !some(is.auxiliary, words, before) && !some(bidding, words, before);
}

const letWord = wordId('let');
const bidding = tableOf(
  'please and but so do just kindly to then maybe perhaps if hope glad grateful wish will may might',
);
