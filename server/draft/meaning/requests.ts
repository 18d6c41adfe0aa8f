import { is, wordId } from '../../phrases/language';
import { shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import { beginningIn } from '../search';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import { closesClause } from './clauses';
import type { Reading } from './reading';

/** “keep my slot” is asked for; what is thanked for, spared or needn't be done isn't, nor what others would do. */
export function isAsked(draft: Draft, reading: Reading): boolean {
  const { subject, sentence } = reading;
  if (!sentence.question && (subject === 'writer' || subject === 'other')) return false;
  if (isUnneeded(draft, reading) || isThanked(draft, reading)) return false;
  return !isSpared(draft, reading) && !isJudged(draft, reading);
}

/** “There's no need to hold a place or keep my papers”: the second of two things that needn't be done. */
function isUnneeded(draft: Draft, { match, sentence }: Reading): boolean {
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
function isThanked(draft: Draft, { match, sentence }: Reading): boolean {
  return beginningIn(draft.readings('thanks'), sentence).some((thanks) => {
    if (thanks.match.last > match.first) return false;
    // “It means a lot that you would …”
    if (draft.words.id[thanks.match.last] === that) return true;
    return !asksNow(draft, { first: thanks.match.first, last: match.last });
  });
}

const that = wordId('that');

/** “Thank you, but please keep it”, “Thanks and would you keep it”; “thank you for saying you would keep it” doesn't. */
function asksNow({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (turning[id[at] as number] === 1) return true;
    if (asking.has(id[at] as number) && is.subjectYou[id[at - 1] as number] !== 1) return true;
  }
  return false;
}

const turning = tableOf('if please but and so');
for (const mark of [',', ';', ':', '@dash'] as const) turning[shape[mark]] = 1;
const asking = idsOf('could would can will');

/** “I’d sooner tell you now than have you keep a place”: what the reader is spared. */
function isSpared({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  for (let at = Math.max(sentence.first, match.first - 5); at < match.first; at++)
    if (id[at] === than && sparing.has(id[at + 1] as number)) return true;
  return false;
}

const than = wordId('than');
const sparing = idsOf('have let make see ask leave keep hold');

/** “I know how hard it is to keep a chair free”: what is told of it asks for nothing. */
function isJudged({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  return id[first - 1] === to && judging.has(id[first - 2] as number);
}

const to = wordId('to');
const judging = idsOf('is was be hard difficult tough easy trouble awkward');
