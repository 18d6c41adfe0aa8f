import { is, matcher, wordId } from '../../phrases/language';
import { shape } from '../../phrases/vocabulary';
import { type Draft, some } from '../draft';
import { goodwillOf, thanksOf } from '../parts';
import { beginningIn, meets } from '../search';
import { idsOf } from '../tables';
import { isTopic } from './belongs';
import { theyAreReaders } from './hosts';
import { isPeerless } from './readerFirst';
import type { Reading } from './reading';

/*
 * Words that tell of pay where an employer gives them, and of an hour, a kindness or a visit where they stand in a
 * letter to one.
 */

const payName = matcher.table('payName');

/** “an hour well spent”, “the lunch you gave me”: a time, a kindness or a wish, and never called pay. */
export function isCourtesyOnly(draft: Draft, reading: Reading): boolean {
  if (isTime(draft, reading) || theyAreReaders(draft, reading) || isSettled(draft, reading))
    return true;
  const { match, sentence } = reading;
  const { words } = draft;
  if (some(payName, words, match)) return false;
  if (some(charity, words, sentence) || isPeerless(draft, reading, payName)) return true;
  if (isThankedFor(draft, reading) || isHopedFor(draft, reading)) return true;
  if (isOfOuting(draft, reading)) return true;
  const before = { first: sentence.first, last: match.first };
  return some(is.ofYours, words, before) && isTopic(draft, reading);
}

const charity = matcher.table('charity');
const lasting = matcher.table('lasting');
const tens = matcher.table('tens');
const numeral = matcher.table('numeral');
const large = idsOf('hundred thousand couple few several');

/** “less than 20 minutes”, “starts at nine thirty” */
function isTime({ words: { id } }: Draft, { match }: Reading): boolean {
  const end = id[match.last - 1] as number;
  const counts = end === shape['@number'] || tens[end] === 1 || numeral[end] === 1;
  if (counts && lasting[id[match.last] as number] === 1) return true;
  for (let at = match.first + 1; at < match.last; at++) {
    const hour = id[at - 1] as number;
    if (tens[id[at] as number] !== 1 || tens[hour] === 1) continue;
    if (tens[id[at - 2] as number] === 1) continue;
    if (numeral[hour] === 1 && !large.has(hour)) return true;
  }
  return false;
}

const breaks = matcher.anyOf('breaker', 'subjectI', 'subjectOther', 'other');
breaks[wordId('as')] = 0;
for (const mark of [';', ':', '@dash'] as const) breaks[shape[mark]] = 1;

/** “Thank you for the visit, meals included”: thanked for, with no word of anybody else between. */
function isThankedFor(draft: Draft, { match, sentence }: Reading): boolean {
  return beginningIn(thanksOf(draft), sentence).some(
    (thanks) =>
      thanks.match.first < match.first &&
      !some(breaks, draft.words, { first: thanks.match.last, last: match.first }),
  );
}

/** “I hope the leisure centre opens with the gym pass you spoke of” */
function isHopedFor(draft: Draft, { unreal, match, sentence }: Reading): boolean {
  if (!unreal || !meets(goodwillOf(draft), sentence)) return false;
  return !some(is.subjectOther, draft.words, { first: sentence.first, last: match.last });
}

const bookable = matcher.table('bookable');
const definite = matcher.table('definite');
const settledReach = 4;

/** “the standard fee for the room”: what the writer owes for the visit. */
function isSettled({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  const to = Math.min(sentence.last, match.last + settledReach);
  for (let at = match.last; at < to; at++) {
    if (bookable[id[at] as number] !== 1) continue;
    return definite[id[at - 1] as number] === 1 || definite[id[at - 2] as number] === 1;
  }
  return false;
}

const outing = matcher.table('outing');
const whichever = idsOf('which that');

/** “the open day, which comes with lunch” */
function isOfOuting({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  let which = match.first;
  const from = Math.max(sentence.first, match.first - 4);
  while (which > from && !whichever.has(id[which] as number)) which--;
  return (
    whichever.has(id[which] as number) &&
    [1, 2, 3, 4, 5].some((back) => outing[id[which - back] as number] === 1)
  );
}
