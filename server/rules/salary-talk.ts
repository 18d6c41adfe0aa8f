import { derived } from '../draft/derived';
import { type Draft, some } from '../draft/draft';
import { isCourtesyOnly } from '../draft/meaning/courtesies';
import { hintsOfOtherJob } from '../draft/meaning/otherJob';
import type { Reading } from '../draft/meaning/reading';
import { paysTold } from '../draft/meaning/slight';
import { beginningIn, inOrder, meets } from '../draft/search';
import { oddsOf } from '../draft/secondOpinion/odds';
import { reconsidered } from '../draft/secondOpinion/opinion';
import { idsOf, tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { nextOf } from '../mend/neighbours';
import { recallsQuestion } from '../mend/telling';
import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { leaveOut } from './leave-out';
import type { Rule } from './rule';

const and = wordId('and');

export const salaryTalk: Rule = {
  id: 'salary-talk',
  severity: 'warning',
  summary: 'Pay, benefits or an amount of money for work.',
  why: 'Numbers invite a negotiation you have already ended, and they travel.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation to interview. I won’t be going ahead, because the [|salary|] was low.\n\nKind regards,\nSam\n',
      fixes: {
        'Leave the pay out':
          'Hi Dana,\n\nThank you for the invitation to interview. I won’t be going ahead.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you. You asked about compensation; I’d rather not discuss it. I withdraw my application.\n\nSam\n',
    },
  ],
  needs: ['pay', 'slightPay', 'amount', 'perTime', 'payHint'],
  hears: 'pay',
  check(draft) {
    return leaveOut(draft, payOf(draft), {
      message: 'Talks about pay: leave it out of the message.',
      title: 'Leave the pay out',
      topic: 'pay',
    });
  },
};

/** Phrases about pay that are meant as such, in order. */
export const payOf = derived((draft: Draft) =>
  reconsidered(draft, 'pay', payTold(draft), (sentence) => isOfOtherThings(draft, sentence)),
);

/** “whoever runs the wages with you”: its words alone sound like pay, and a row tells what else it is. */
function isOfOtherThings(draft: Draft, sentence: Sentence): boolean {
  return meets(draft.readings('notPay'), sentence) && oddsOf(draft, 'pay', sentence) < clearly;
}

/** Odds at which pay is talked about as well. */
const clearly = 9;

/** Those that rows know. */
export const payTold = derived((draft: Draft): readonly Reading[] => {
  const told = [...paysTold(draft), ...hintsOfOtherJob(draft, 'payHint')];
  const all = [...told, ...figuresOf(draft), ...amountsOf(draft)].sort(inOrder);
  if (all.length === 0) return all;
  const other = draft.readings('notPay');
  const refusals = draft.readings('refusal');
  return all.filter((reading) => {
    const { match, sentence } = reading;
    if (meets(other, match)) return false;
    if (isInvitation(draft, reading) || isOfAnother(draft, reading)) return false;
    if (isWished(draft, reading) || isCourtesyOnly(draft, reading)) return false;
    if (meets(refusals, sentence) || isOnlyAsked(draft, sentence, refusals)) return false;
    if (reading.reported && !judges(draft, reading)) return false;
    if (countsThings(draft, reading) || some(measures, draft.words, match)) return false;
    if (/^\$\d$/.test(draft.textOf(match))) return false;
    return draft.meaningOf(match) === 'perTime' || !isName(draft, reading);
  });
});

/** “You wanted to know what salary they pay. I would rather leave that between us”: the reader's question, not answered. */
function isOnlyAsked(draft: Draft, sentence: Sentence, refusals: readonly Reading[]): boolean {
  const next = nextOf(draft, sentence);
  return next !== undefined && meets(refusals, next) && recallsQuestion(draft.textOf(sentence));
}

/** “twelve thousand members”, “three hundred litres”: no money is counted. */
function countsThings(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (!round.has(id[match.last - 1] as number) || match.last >= sentence.last) return false;
  const next = id[match.last] as number;
  return beings[next] === 1 || (isPlural(draft, match.last) && sums[next] !== 1);
}

/** “ten minutes an hour”, “thirty miles an hour” */
const measures = tableOf('minutes miles');

const round = idsOf('thousand hundred');
const beings = matcher.table('beings');
const sums = matcher.table('afterSum');

/** “members”: a word that no lexicon need know. */
function isPlural(draft: Draft, at: number): boolean {
  return /^[a-z]{3,}s$/i.test(draft.textOf({ first: at, last: at + 1 }));
}

/** “offering me an interview for the dental receptionist role”: it was no pay that was offered. */
function isInvitation(draft: Draft, { match }: Reading): boolean {
  return beginningIn(draft.readings('candidacy'), match).some(
    (told) => told.match.first === match.first && told.match.last > match.last,
  );
}

/** “I hope your staff get the raise they ask for” */
function isWished(draft: Draft, { unreal, match, sentence }: Reading): boolean {
  if (!unreal || !some(is.ofYours, draft.words, { first: sentence.first, last: match.first }))
    return false;
  return meets(draft.readings('goodwill'), sentence);
}

/** “My neighbour is the one with the perks”: pay of somebody who has no part in this. */
function isOfAnother({ words }: Draft, { match, sentence }: Reading): boolean {
  const { id } = words;
  let first = match.first;
  while (first > sentence.first && isWord(id[first - 1] as number)) first--;
  if (is.ofMine[id[first] as number] !== 1) return false;
  const named = [first + 1, first + 2].find((at) => person[id[at] as number] === 1);
  if (named === undefined || named >= match.first || tells[id[named + 1] as number] === 1)
    return false;
  return (
    !some(is.ofMine, words, { first: named, last: match.last }) &&
    !some(is.subjectI, words, { first: named, last: match.last })
  );
}

const person = matcher.anyOf('acquaintance', 'relative');
for (const id of matcher.members('bossNoun')) person[id] = 0;
const tells = matcher.anyOf('reporting', 'hearsay');

function figuresOf(draft: Draft): Reading[] {
  return draft
    .readings('perTime')
    .filter((reading) => figure.test(draft.textOf(before(reading))))
    .map((reading) => reading.widened(reading.match.first - 1, reading.match.last));
}

/** By what a sentence is about pay: by words of work, or only by the writer in it. */
type Paid = 'work' | 'writer' | undefined;

/** Sums, where they are paid for work. */
function amountsOf(draft: Draft): Reading[] {
  let last: Sentence | undefined;
  let paid: Paid;
  return draft.readings('amount').filter(({ match, sentence }) => {
    if (sentence !== last) paid = aboutPay(draft, sentence);
    last = sentence;
    return (
      paid === 'work' || isForDoing(draft, match) || (paid === 'writer' && isRate(draft, match))
    );
  });
}

/** “£11 to stand in a fridge all night”: what the work brings. */
function isForDoing({ words: { id } }: Draft, { last }: Range): boolean {
  return id[last] === to && doing.has(id[last + 1] as number);
}

const to = wordId('to');
const doing = idsOf(
  'stand sit work carry clean drive stack lift cook wash teach watch shovel pack pick do run',
);

/** “R380”, “KSh900": a currency's letters and a sum. */
const figure = /^\p{Lu}{1,3}\p{Ll}{0,2}\.?\d{2,}/u;

function before({ match }: Reading): Range {
  return { first: Math.max(0, match.first - 1), last: match.first };
}

/** Whether a sentence speaks of work and what it brings, and not of a ticket or a parcel. */
function aboutPay({ words }: Draft, { first, last }: Sentence): Paid {
  let pay: Paid;
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    if (is.expense[id] === 1) return undefined;
    if (is.payContext[id] === 1) pay = 'work';
    else if (is.subjectI[id] === 1) pay ??= 'writer';
  }
  return pay;
}

/** “at £12”, “on $40,000”, “£24,000 won’t do”: what one works for. */
function isRate({ words: { id } }: Draft, { first, last }: Range): boolean {
  if (rating.has(id[first - 1] as number)) return true;
  return is.auxiliary[id[last] as number] === 1 && is.negator[id[last + 1] as number] === 1;
}

const rating = idsOf('at on for under below from than to only just over');

/** “You mentioned 45k, which is too low” is the writer's own word on it. */
function judges(draft: Draft, { match, sentence }: Reading): boolean {
  const rest = draft.textOf({ first: match.first, last: sentence.last });
  return /\b(?:low|lower|high|less|more|below|enough|match|better)\b/i.test(rest);
}

/** “Payroll Engineer”, “Compensation & Benefits Analyst”, “the compensation module”. */
function isName(draft: Draft, { match, sentence }: Reading): boolean {
  const { words } = draft;
  const next = words.id[match.last] as number;
  const afterAnd = next === and ? (words.id[match.last + 2] as number) : -1;
  if (is.roleNoun[next] === 1 || is.roleNoun[afterAnd] === 1) return true;
  for (let at = match.first; at < match.last; at++) {
    if (opensSentence(draft, sentence, at) || common[words.id[at] as number] === 1) continue;
    if (draft.capital(at) && !draft.shouting(at) && is.subjectI[words.id[at] as number] !== 1) {
      return true;
    }
  }
  return false;
}

/** “Sunday rates”, “a London supplement” are no names of a firm. */
const common = matcher.anyOf('day', 'month', 'place');

/** The first word, whatever bullet, bracket or quotation mark stands before it. */
function opensSentence({ words }: Draft, { first }: Sentence, at: number): boolean {
  for (let before = first; before < at; before++) {
    if (isWord(words.id[before] as number)) return false;
  }
  return true;
}
