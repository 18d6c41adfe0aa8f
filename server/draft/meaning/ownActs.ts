import { is, matcher, wordId } from '../../phrases/language';
import { isWord, type Match } from '../../phrases/matcher';
import type { Words } from '../../phrases/words';
import { type Draft, some } from '../draft';
import { idsOf, tableOf } from '../tables';
import type { Reading } from './reading';

const idOf = (word: string) => wordId(word);
const [pass, passing, out, of, on, interview, interviews, longer, this_, call, one] =
  'pass passing out of on interview interviews longer this call one'.split(' ').map(idOf);
const passed = tableOf('my your his her their our along to');
const free = tableOf('free available');
/** “I’m out on the boat” is away. */
const away = tableOf('at on in with here there all every most');
const be = tableOf("be been being is are was were 's");
const called = matcher.anyOf('hiringThing', 'session', 'day', 'subjectThing', 'subjectI');
/** Between a denial and “interview” these leave it denied: “won’t be at any interview”. */
const leading = matcher.anyOf('auxiliary', 'filler', 'day', 'article', 'ofMine', 'ofYours');
for (const word of `make making reach come coming go going do doing sit sitting take taking want up attend attending to
  for at in any this that no able having proper mondays tuesdays wednesdays thursdays fridays saturdays sundays`.split(
  /\s+/,
)) {
  leading[wordId(word)] = 1;
}

const deniesOrHelps = matcher.anyOf('auxiliary', 'negator');

/** “I’ll pass on your regards” and “I’m out of the office” end nothing; “your colleague declined” is not the writer. */
export function endsSomething(draft: Draft, reading: Reading): boolean {
  return (
    !isJudged(draft, reading) &&
    !isABack(draft, reading) &&
    !isOfAThing(draft, reading) &&
    endsIt(draft, reading) &&
    (reading.subject === 'writer' || !isAPersons(draft, reading))
  );
}

/** “I’ve put my back out” */
function isABack({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  return id[first] === back && is.ofMine[id[first - 1] as number] === 1;
}

/** “a wall of rejected logos”: what a thing is, and nobody's act. */
function isOfAThing(draft: Draft, { match, subject }: Reading): boolean {
  if (subject === 'writer' || match.last - match.first > 1) return false;
  const before = draft.words.id[match.first - 1] as number;
  return (before === of || is.article[before] === 1) && /ed$/i.test(draft.textOf(match));
}

/** “an offer that is hard to turn down” */
function isJudged({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  return id[first - 1] === to && trying[id[first - 2] as number] === 1;
}

const [to, back] = [idOf('to'), idOf('back')];
const trying = tableOf('hard tough difficult impossible easy');

/** The clause begins with a noun for somebody: “the previous candidate pulled out”. */
function isAPersons({ words }: Draft, { match, sentence }: Reading): boolean {
  let named = false;
  for (let at = match.first - 1; at >= sentence.first; at--) {
    const id = words.id[at] as number;
    if (!isWord(id) || is.breaker[id] === 1 || is.subjectI[id] === 1) return false;
    if (person[id] === 1) named = true;
    else if (is.auxiliary[id] !== 1 && is.filler[id] !== 1 && !named) return false;
    if (named && (is.article[id] === 1 || is.ofYours[id] === 1 || is.ofMine[id] === 1)) return true;
  }
  return false;
}

const person = matcher.anyOf('candidate', 'acquaintance', 'hirer', 'bossNoun', 'kin');

function endsIt({ words: { id, end }, text }: Draft, { match }: Reading): boolean {
  const { first, last } = match;
  // “non-stop here”
  if (first > 0 && text.charCodeAt(end[first - 1] as number) === hyphen) return false;
  if (id[last - 1] === out && is.subjectI[id[first] as number] === 1) {
    if (id[last] === of) return isHiring(id, last + 1, longName);
    const hyphenated = text.charCodeAt(end[last - 1] as number) === hyphen;
    return away[id[last] as number] !== 1 && !hyphenated;
  }
  // “out of this world”; not “out of this one”, “out of this so good luck”
  if (id[last - 2] === of && id[last - 1] === this_ && isWord(id[last] as number))
    return id[last] === one || is.breaker[id[last] as number] === 1 || isHiring(id, last);
  for (let at = first; at < last; at++) {
    if (id[at] !== pass && id[at] !== passing) continue;
    const object = id[at + 1] === on ? at + 2 : at + 1;
    return passed[id[object] as number] !== 1 || isHiring(id, object + 1);
  }
  return true;
}

const hyphen = 45;

/** “out of the data science interviews” */
const longName = 6;

/** “your kind invitation”, “the interview”: within three words. */
function isHiring(ids: Int32Array, from: number, within = 3): boolean {
  for (let at = from; at < from + within; at++) {
    const id = ids[at] as number;
    if (!isWord(id)) return false;
    if (is.hiringThing[id] === 1) return true;
  }
  return false;
}

/** “my flight has been cancelled”, “trains are cancelled”: what is cancelled is no interview. */
export function callsOffAnInterview(draft: Draft, reading: Reading): boolean {
  const { match, sentence } = reading;
  const { id } = draft.words;
  // “a call off the book”
  if (id[match.first] === call && is.article[id[match.first - 1] as number] === 1) return false;
  const passive = be[id[match.first - 1] as number] === 1 && /^\S+ed\b/.test(draft.textOf(match));
  // “My childminder has cancelled on me”
  if (!passive) return reading.subject !== 'thing' || be[id[match.first - 1] as number] === 1;
  let words = 0;
  for (let at = match.first - 2; at >= sentence.first && words < subjectReach; at--) {
    const word = id[at] as number;
    if (!isWord(word) || called[word] === 1) return true;
    if (is.auxiliary[word] !== 1 && is.filler[word] !== 1) words++;
  }
  return words === 0;
}

/** The noun that is cancelled stands within so many words. */
const subjectReach = 4;

/** “I won’t come”; in “I haven’t come to a decision” and “this won’t come as a surprise” nobody stays away. */
export function concernsComing({ words }: Draft, reading: Reading): boolean {
  const { match, sentence } = reading;
  const { id } = words;
  let at = match.first - 1;
  while (at > sentence.first && deniesOrHelps[id[at] as number] === 1) at--;
  if (at < match.first - 1 && is.subjectThing[id[at] as number] === 1) return false;
  if (comesToAView(words, match) || turnsOut(words, reading)) return false;
  if (id[match.first] !== interview && id[match.first] !== interviews) return true;
  for (let before = match.first - 1; before >= reading.denial; before--) {
    const word = id[before] as number;
    if (is.negator[word] === 1 || is.subjectI[word] === 1) break;
    if (leading[word] !== 1) return false;
  }
  return true;
}

/** “my knee has never come right”: how something turns out. */
function turnsOut({ id }: Words, { match, subject }: Reading): boolean {
  if (subject === 'writer' || come[id[match.first] as number] !== 1) return false;
  const next = match.first + 1;
  return outcomes.has(id[next] as number) && !soon.has(id[next + 1] as number);
}

const outcomes = idsOf('right true easy easily clean');
/** “right away” */
const soon = idsOf('away now after across to');

/** “I haven’t come to a decision”: nobody is expected. */
function comesToAView(words: Words, { first, last }: Match): boolean {
  const { id } = words;
  const at = id[last - 1] === to ? last : last + 1;
  if (come[id[first] as number] !== 1 || id[at - 1] !== to) return false;
  return some(view, words, { first: at, last: at + viewReach });
}

const come = tableOf('come coming came');
const view = tableOf('decision conclusion answer verdict terms agreement');
/** “to any firm decision” */
const viewReach = 3;

/** “the interview at the harbour” is a thing, where “interview with you” would be an act. */
export function isNoun({ words }: Draft, { match }: Reading): boolean {
  const { id } = words;
  if (id[match.first] !== interview) return false;
  const before = id[match.first - 1] as number;
  return is.article[before] === 1 || is.ofMine[before] === 1 || is.ofYours[before] === 1;
}

/** “It would not be right for me to answer today”, told behind it; “take your application further”, of the reader. */
export function isOfAnother(
  { words: { id } }: Draft,
  { match: { first, last } }: Reading,
): boolean {
  if (id[first] === right && id[last] === to) return true;
  for (let at = first + 1; at <= last; at++)
    if (candidacy[id[at] as number] === 1 && is.ofYours[id[at - 1] as number] === 1) return true;
  return false;
}

const right = idOf('right');
const candidacy = tableOf('application candidacy candidature cv resume');

/** “not free on Thursday” loses the hour; “no longer available” leaves for good. */
export function isOnlyBusy({ words }: Draft, { match, denial }: Reading): boolean {
  return words.id[denial + 1] !== longer && some(free, words, match);
}
