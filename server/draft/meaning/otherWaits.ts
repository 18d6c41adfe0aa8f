import { is, wordId } from '../../phrases/language';
import { type Draft, some } from '../draft';
import { placeOf } from '../places';
import { meets } from '../search';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import type { Reading } from './reading';

/*
 * What is waited for, asked or left unsaid in the words of a stall, and yet puts no decision off: the
 * reader is to choose, somebody else is asked, a name stays private, or it is for tonight.
 */

const [from, your, no, would, have] = ['from', 'your', 'no', 'would', 'have'].map((word) =>
  wordId(word),
);

/** “I await word from you”, “I know your answer is pending”: it is the reader's turn. */
export function isReadersTurn(
  { words: { id } }: Draft,
  { match: { first, last } }: Reading,
): boolean {
  if (id[first - 1] === your) return true;
  return id[last - 1] === from && is.ofYours[id[last] as number] === 1;
}

/** “I’d no idea where to park”, “I’m not sure what I’d have done without you”: nothing is still open. */
export function isNothingOpen({ words: { id } }: Draft, { match }: Reading): boolean {
  if (id[match.first] === no && had.has(id[match.first - 1] as number)) return true;
  return [match.last - 1, match.last].some((at) => id[at] === would && id[at + 1] === have);
}

/** Where all is decided: what concerns a colleague, the name of the new firm, or this very evening, leaves nothing open. */
export function isBeside(draft: Draft, reading: Reading): boolean {
  return isPrivate(draft, reading) || asksColleague(draft, reading) || isDated(draft, reading);
}

/** “I’d rather not say yet where I’m going” */
function isPrivate(draft: Draft, { match, sentence }: Reading): boolean {
  const { words } = draft;
  if (!some(saying, words, match)) return false;
  return meets(draft.readings('refusal'), match) || some(naming, words, sentence);
}

const saying = tableOf('say tell confirm');
const naming = tableOf('where who whom');

/** “I’ll ask her about it first and send you her number”: whether she may be named. */
function asksColleague(draft: Draft, { sentence }: Reading): boolean {
  const { words, sentences } = draft;
  const next = sentences[placeOf(draft, sentence) + 1];
  return (
    some(theirs, words, sentence) &&
    (some(details, words, sentence) || (next !== undefined && some(details, words, next)))
  );
}

const theirs = tableOf('he she him his her');
const details = tableOf('details number address permission');

/** “I’ll check and let you know tonight”, “you’ll have word from me by email” */
export function isDated({ words }: Draft, { match, sentence }: Reading): boolean {
  const behind: Range = { first: match.last, last: Math.min(sentence.last, match.last + reach) };
  if (some(soon, words, behind)) return true;
  const { id } = words;
  for (let at = behind.first; at < behind.last; at++) {
    if (by.has(id[at] as number) && channels.has(id[at + 1] as number)) return true;
    if (id[at - 1] === same && days.has(id[at] as number)) return true;
  }
  return false;
}

const reach = 8;
const soon = tableOf('tonight today');
const same = wordId('same');
const days = idsOf('day hour morning afternoon evening');
const by = idsOf('by in');
const channels = idsOf('email mail post letter writing');

/** “I said I should sleep on it”, “I wanted to sleep on it”, “I did sleep on it” are past. */
export function isPast(draft: Draft, { match: { first }, sentence }: Reading): boolean {
  const { id } = draft.words;
  for (let at = sentence.first + 1; at < first; at++)
    if (said.has(id[at] as number) && id[at - 1] === I) return true;
  if (done.has(id[first - 1] as number) && id[first - 2] === I) return true;
  if (id[first - 1] === to) {
    return (
      (meant.has(id[first - 2] as number) && id[first - 3] === I) || hasTaken(id, first, sentence)
    );
  }
  return id[first - 1] === been && had.has(id[first - 2] as number) && id[first - 3] === I;
}

/** “It took me a couple of nights to get my head around it” */
function hasTaken(id: Int32Array, to: number, { first }: Sentence): boolean {
  for (let at = first; at < to; at++) if (id[at] === took && id[at + 1] === me) return true;
  return false;
}

const [I, been, took, me, to] = ['i', 'been', 'took', 'me', 'to'].map((word) => wordId(word));
const said = idsOf('said told thought wrote replied answered');
const done = idsOf('did was');
const meant = idsOf('wanted meant had tried');
/** “had”, and the “’d” that may stand for it. */
const had = idsOf('had would');

/** “I’ve had time to think”, but not “once I’ve had time to think”. */
export function hasHadTime({ words }: Draft, { match, sentence }: Reading): boolean {
  const { id } = words;
  const verb = id[match.first] === I ? match.first + 1 : match.first;
  if (id[verb] !== have || !had.has(id[verb + 1] as number)) return false;
  return !some(awaiting, words, { first: sentence.first, last: match.last });
}

const awaiting = tableOf('when once until till after if');
