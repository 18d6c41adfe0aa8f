import { is, type Meaning, wordId } from '../../phrases/language';
import type { Match } from '../../phrases/matcher';
import { shape } from '../../phrases/vocabulary';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import { beginningIn, inOrder } from '../search';
import { tableOf } from '../tables';
import { isNewsOfAJob, isOpen, tellsOfHiring } from './jobNews';
import {
  callsOffAnInterview,
  concernsComing,
  endsSomething,
  isNoun,
  isOfAnother,
  isOnlyBusy,
} from './ownActs';
import type { Reading } from './reading';
import { meaningId } from './readings';

/** What the draft says about going on: acts that end it, and acts that leave it open. */
export interface Stance {
  readonly clear: readonly Reading[];
  readonly unclear: readonly Reading[];
}

/** Weighs every act of withdrawing, going on, coming, and taking another job. */
export const stanceTold = derived((draft: Draft): Stance => {
  const clear: Reading[] = [];
  const unclear: Reading[] = [];
  for (const { meaning, judge } of judges) {
    const readings = draft.readings(meaning);
    for (let at = 0; at < readings.length; at++) {
      const reading = readings[at] as Reading;
      if (reading.reported || isBracketed(draft, reading.match)) continue;
      const verdict = judge(reading, draft);
      if (verdict === 'clear') clear.push(reading);
      else if (verdict === 'unclear') unclear.push(reading);
    }
  }
  // “I’ve another offer in hand and probably won’t go on”: who has it may still take neither.
  if (unclear.length > 0 && clear.length > 0 && clear.every((act) => isOnlyHad(draft, act)))
    clear.length = 0;
  // Readings of one meaning come in order; most drafts have few acts.
  if (clear.length > 1) clear.sort(inOrder);
  if (unclear.length > 1) unclear.sort(inOrder);
  return { clear, unclear };
});

/** “Wednesday is not looking likely”: nobody isn’t looking. */
function isDoubt(draft: Draft, { match, sentence }: Reading): boolean {
  const before = { first: sentence.first, last: match.first + 1 };
  return beginningIn(draft.readings('shaky'), before).some((one) => match.last <= one.match.last);
}

/** “[say no nicely here]”: what is still to be written. */
export function isBracketed({ text, words: { id, start } }: Draft, { first }: Match): boolean {
  for (let at = first - 1; at >= Math.max(0, first - longestBracket); at--) {
    if (id[at] === shape['@close'] || id[at] === shape['@break']) return false;
    if (id[at] === shape['@open']) return text.charAt(start[at] as number) === '[';
  }
  return false;
}

const longestBracket = 12;

type Verdict = 'clear' | 'unclear' | undefined;
type Judge = (reading: Reading, draft: Draft) => Verdict;

const judges: readonly { readonly meaning: number; readonly judge: Judge }[] = [
  judged('withdraw', (reading, draft) =>
    endsSomething(draft, reading) && !isDoubt(draft, reading) ? affirmed(reading) : undefined,
  ),
  judged('remove', (reading, draft) =>
    permits(reading, draft) ? 'clear' : (advised(reading) ?? affirmed(reading)),
  ),
  judged('cancel', (reading, draft) =>
    callsOffAnInterview(draft, reading) ? affirmed(reading) : undefined,
  ),
  judged('accepted', (reading, draft) =>
    isAlsoOffered(draft, reading) ||
    (isOnlyOffered(draft, reading) && (ponders(draft) || putsOff(draft) || leans(draft)))
      ? undefined
      : news(reading, draft),
  ),
  judged('employs', (reading, draft) =>
    tellsOfHiring(draft, reading) && !isOpen(draft, reading) ? affirmed(reading, true) : undefined,
  ),
  judged('arrived', (reading, draft) => (ponders(draft) ? undefined : news(reading, draft))),
  judged('staying', (reading) => (reading.subject === 'thing' ? undefined : affirmed(reading))),
  judged('proceed', (reading, draft) =>
    isNoun(draft, reading) || isOfAnother(draft, reading) ? undefined : denied(reading),
  ),
  judged('attend', absent),
  judged('reach', (reading, draft) => (isByPhone(draft, reading) ? undefined : lost(reading))),
  judged('leaning', (reading) => (affirmed(reading) ? 'unclear' : undefined)),
  judged('slot', (reading, draft) =>
    reading.subject !== 'reader' &&
    !reading.unreal &&
    !comesAnyway(draft, reading) &&
    !isPerk(draft, reading)
      ? 'unclear'
      : undefined,
  ),
];

function judged(meaning: Meaning, judge: Judge) {
  return { meaning: meaningId(meaning), judge };
}

/** Staying away by will ends it; not being able to, or not being free, doesn't. */
function absent(reading: Reading, draft: Draft): Verdict {
  const verdict = denied(reading);
  if (verdict === undefined || !concernsComing(draft, reading)) return undefined;
  const kept = reading.ability || isOnlyBusy(draft, reading) || isHindered(draft, reading);
  return kept ? 'unclear' : verdict;
}

/** “My youngest has chickenpox, so I won’t be with you at ten”: kept from coming that day, and nothing more. */
function isHindered(draft: Draft, { sentence }: Reading): boolean {
  const told = (meaning: Meaning) => beginningIn(draft.readings(meaning), sentence).length > 0;
  return told('time') && hindrances.some(told);
}

const hindrances: readonly Meaning[] = ['slot', 'kinFact', 'ownHealth', 'hardship'];

/** “Somebody offered me a start and I took it” is the writer's act, whoever it begins with. */
function news(reading: Reading, draft: Draft): Verdict {
  if (!isNewsOfAJob(draft, reading) || isOpen(draft, reading)) return undefined;
  return affirmed(reading, ofWriter(reading) || namesWriter(draft, reading));
}

/** “Something else has come through, and I can’t say yet”: there, and not taken. */
function ponders(draft: Draft): boolean {
  return draft.readings('stall').some(({ negated, unreal }) => !negated && !unreal);
}

function putsOff(draft: Draft): boolean {
  return draft
    .readings('later')
    .some(({ future, unreal, subject }) => future && !unreal && subject !== 'reader');
}

function leans(draft: Draft): boolean {
  return draft.readings('leaning').some((reading) => affirmed(reading) !== undefined);
}

/** “I’ve also been offered a job in another lab”: one of two. */
function isAlsoOffered({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  if (id[first] !== offered && id[first - 1] !== offered) return false;
  for (let at = first - 1; at >= first - 4; at--) if (id[at] === also) return true;
  return false;
}

const [also, offered] = ['also', 'offered'].map((word) => wordId(word));

/** “I’ve got another offer” says of none that it is taken. */
function isOnlyOffered({ words }: Draft, { match }: Reading): boolean {
  return offer[words.id[match.last - 1] as number] === 1 && some(receiving, words, match);
}

/** News of a job that is there, in words of having rather than of taking. */
function isOnlyHad(draft: Draft, { match }: Reading): boolean {
  const opens = draft.words.id[match.first] as number;
  return draft.meaningOf(match) === 'accepted' && receiving[opens] === 1;
}

const offer = tableOf('offer offers company firm employer place');
const receiving = tableOf('get got getting gotten receive received receiving have had');

function namesWriter({ words }: Draft, { subject, match }: Reading): boolean {
  return subject !== 'reader' && some(is.subjectI, words, match);
}

/** “You can take me off the list”, “you need not keep a chair for me”. */
function permits(reading: Reading, { words }: Draft): boolean {
  if (reading.subject !== 'reader' || reading.negated || reading.unreal) return false;
  const may = reading.ability || is.auxiliary[words.id[reading.match.first] as number] === 1;
  return may && !reading.hedged && !reading.doubted;
}

/** “The base is low, and there’s no car”: missed in what is paid, and not on the way. */
export function isPerk(draft: Draft, { match, sentence }: Reading): boolean {
  if (draft.words.id[match.last - 1] !== car) return false;
  return beginningIn(draft.readings('pay'), { ...sentence, last: match.first }).length > 0;
}

const car = wordId('car');

/** “There’s no bus that early, so I’ll come by car” */
function comesAnyway(draft: Draft, { match, sentence }: Reading): boolean {
  const behind = { first: match.first + 1, last: sentence.last };
  return beginningIn(draft.readings('attend'), behind).some(
    (one) =>
      one.future &&
      !one.negated &&
      !one.hedged &&
      some(so, draft.words, { first: match.last - 1, last: one.match.first }),
  );
}

const so = tableOf('so');

/** “Perhaps you’d better go on without me”: left to the reader. */
function advised({ subject, negated, hedged, doubted }: Reading): 'unclear' | undefined {
  return subject === 'reader' && !negated && (hedged || doubted) ? 'unclear' : undefined;
}

/** “I tried to call you but could not get through”: it is the call that failed. */
function isByPhone(draft: Draft, { match, sentence }: Reading): boolean {
  if (!some(through, draft.words, match)) return false;
  const before = { first: sentence.first, last: match.first };
  return beginningIn(draft.readings('callMade'), before).length > 0;
}

const through = tableOf('through');

/** Not being able to come loses the hour, and says nothing of the process. */
function lost(reading: Reading): 'unclear' | undefined {
  return denied(reading) ? 'unclear' : undefined;
}

function affirmed(reading: Reading, own = ofWriter(reading)): Verdict {
  if (reading.negated || reading.unreal || !own) return undefined;
  return reading.hedged || reading.doubted ? 'unclear' : 'clear';
}

function denied(reading: Reading): 'clear' | 'unclear' | undefined {
  if (reading.unreal || !ofWriter(reading)) return undefined;
  if (reading.doubted) return 'unclear';
  if (!reading.negated) return undefined;
  // “Would it be awful if I didn’t come?” tells of nothing past.
  if (reading.hedged) return 'unclear';
  return reading.past ? undefined : 'clear';
}

function ofWriter(reading: Reading): boolean {
  return reading.subject !== 'reader' && reading.subject !== 'other';
}
