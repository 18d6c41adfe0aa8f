import { is, type Meaning, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { type Draft, some } from '../draft';
import type { Reading } from '../meaning/reading';
import { idsOf } from '../tables';
import { isByAnother } from './agents';
import { isNotNow } from './notNow';

const telling = matcher.table('hearsay');
const done = matcher.table('leftBehind');
const indefinite = matcher.anyOf('numeral', 'other');
for (const word of ['a', 'an', 'one', 'other', 'some', 'several', 'any'])
  indefinite[wordId(word)] = 1;
const definite = matcher.anyOf('ofMine', 'ofYours', 'subjectThing');
for (const word of ['the', 'this', 'that', 'these', 'it']) definite[wordId(word)] = 1;
const weighed = idsOf('thought thinking considered');
const links = idsOf('of about');
const handed = idsOf('her his their');
const me = idsOf('me');
const duties = idsOf('panel rota committee board');
const pass = idsOf('pass passing');
const leaving: ReadonlySet<Meaning> = new Set(['withdraw', 'remove', 'cancel']);
const objectReach = 5;

/** Whether the writer does anything, now and to this reader, that ends the process or leaves it open. */
export function hasLiveAct(draft: Draft): boolean {
  const { clear, unclear } = draft.stance;
  for (const act of clear) if (isLive(draft, act)) return true;
  for (const act of unclear) if (isLive(draft, act)) return true;
  return false;
}

/** “I’m withdrawing”, not “I withdrew in January”. */
export function leavesNow(draft: Draft): boolean {
  return draft.stance.clear.some(
    (act) =>
      leaving.has(draft.meaningOf(act.match)) &&
      !some(done, draft.words, act.match) &&
      isLive(draft, act),
  );
}

/** Whether an act is the writer's own, done now, and done to the reader. */
export function isLive(draft: Draft, act: Reading): boolean {
  if (isByAnother(draft, act) || isNotNow(draft, act)) return false;
  const meaning = draft.meaningOf(act.match);
  if (meaning === 'slot' || meaning === 'reach' || (meaning === 'attend' && act.ability))
    return !isAnInterview(draft, act) && !isExcepted(draft, act);
  if (meaning === 'accepted') return !isHearsay(draft, act);
  if (!leaving.has(meaning)) return true;
  return (
    !isHearsay(draft, act) &&
    !isToOthers(draft, act) &&
    !isOnlyWeighed(draft, act) &&
    !isOfDuty(draft, act) &&
    !handsOn(draft, act)
  );
}

/** “any day apart from Wednesday, when I can’t get away”, “not Tuesdays, otherwise any slot is fine” */
export function isExcepted({ words }: Draft, { match, sentence }: Reading): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    const id = words.id[at] as number;
    if (at >= match.last && id === otherwise) return true;
    if (at >= match.first) continue;
    if (id === except || (id === from && words.id[at - 1] === apart)) return true;
  }
  return false;
}

/** “I’ve got an interview on Thursday”: it is in the way of something else. */
function isAnInterview({ words }: Draft, { match: { first, last } }: Reading): boolean {
  return hasWord(words.id, first, last, articles) && hasWord(words.id, first, last, interviews);
}

const articles = idsOf('a an another');
const interviews = idsOf('interview interviews');

/** “somebody told you I had withdrawn”, “I told them I was withdrawing”: said to or by others. */
export function isHearsay({ words }: Draft, reading: Reading): boolean {
  const { match, sentence } = reading;
  const over = some(done, words, match);
  if (over && isListed(words.id, match.first)) return true;
  if (over && wroteToOthers(words.id, match.first, sentence.first)) return true;
  let mine = is.subjectI[words.id[match.first] as number] === 1;
  for (let at = match.first - 1; at > sentence.first; at--) {
    const id = words.id[at] as number;
    if (!isWord(id) || is.breaker[id] === 1) return false;
    mine ||= is.subjectI[id] === 1;
    if (telling[id] !== 1) continue;
    if (outsiders[words.id[at + 1] as number] === 1 || rumours.has(id)) return true;
    // “a mail saying my application had been withdrawn”
    if (over && hasWord(words.id, match.first - 1, match.last, been)) return true;
    return over && mine && !reading.ability && isOfAnother(words.id, at, sentence.first);
  }
  return false;
}

/** “I wrote to the three firms and withdrew”: not to the reader. */
function wroteToOthers(ids: Int32Array, at: number, first: number): boolean {
  if (ids[at - 1] !== and) return false;
  for (let verb = at - 2; verb >= first; verb--) {
    if (is.ofYours[ids[verb] as number] === 1) return false;
    if (written.has(ids[verb] as number)) return true;
  }
  return false;
}

const [and, to] = ['and', 'to'].map((word) => wordId(word));
const written = idsOf('wrote emailed rang phoned called texted mailed messaged told');

/** “your office has me down as withdrawn” */
function isListed(ids: Int32Array, at: number): boolean {
  if (ids[at - 1] !== as || ids[at - 2] !== down) return false;
  return me.has(ids[at - 3] as number) && is.auxiliary[ids[at - 4] as number] === 1;
}

const [as, down] = ['as', 'down'].map((word) => wordId(word));
const [except, apart, from, otherwise] = ['except', 'apart', 'from', 'otherwise'].map((word) =>
  wordId(word),
);
const outsiders = matcher.table('absent');
const been = idsOf('been');
const rumours = idsOf('rumour rumor gossip impression');

/** “you thought”, “your assistant has told”, “somebody said” */
function isOfAnother(ids: Int32Array, verb: number, first: number): boolean {
  let at = verb - 1;
  while (at >= first && passing[ids[at] as number] === 1) at--;
  if (at < first || is.subjectI[ids[at] as number] === 1) return false;
  for (let before = at; before >= first && before > at - 2; before--)
    if (somebody[ids[before] as number] === 1) return true;
  return false;
}

const passing = matcher.anyOf('auxiliary', 'filler');
const somebody = matcher.anyOf('ofYours', 'subjectOther', 'third', 'hirer');

/** “I have turned down two other interviews”: what is over, and was somebody else's. */
export function isToOthers({ words }: Draft, { match, sentence }: Reading): boolean {
  const { id } = words;
  if (!some(done, words, match)) return false;
  const end = Math.min(match.last + objectReach, sentence.last);
  for (let at = match.first + 1; at < end; at++) {
    const word = id[at] as number;
    if (!isWord(word) || is.breaker[word] === 1 || definite[word] === 1) return false;
    // “I withdrew to take another post”
    if (at >= match.last && word === to) return false;
    if (indefinite[word] === 1) return !isReaders(id, at, sentence.last);
  }
  return false;
}

/** “two interviews with you”, “one of your interviews” */
function isReaders(ids: Int32Array, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    const id = ids[at] as number;
    if (!isWord(id) || is.breaker[id] === 1) return false;
    if (is.ofYours[id] === 1) return sides.has(ids[at - 1] as number);
  }
  return false;
}

const sides = idsOf('with from at by of');

function hasWord(ids: Int32Array, from: number, to: number, words: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (words.has(ids[at] as number)) return true;
  return false;
}

/** “I had thought of withdrawing” */
function isOnlyWeighed({ words }: Draft, { match }: Reading): boolean {
  const { id } = words;
  const before = links.has(id[match.first - 1] as number) ? match.first - 2 : match.first - 1;
  return weighed.has(id[before] as number) && is.auxiliary[id[before - 1] as number] === 1;
}

/** “Take me off the interview panel”: who sits on it interviews others. */
function isOfDuty({ words: { id } }: Draft, { match: { first, last } }: Reading): boolean {
  if (!hasWord(id, first, last, me)) return false;
  for (let at = last - 1; at < last + 3; at++) {
    if (duties.has(id[at] as number)) return !interviews.has(id[at + 1] as number);
  }
  return false;
}

/** “to pass her name on”: nothing is passed up. */
function handsOn({ words }: Draft, { match: { first, last } }: Reading): boolean {
  return hasWord(words.id, first, last, pass) && hasWord(words.id, first, last + 1, handed);
}

/** “I’m not withdrawing”: the writer stays, and says so. */
export function deniesLeaving(draft: Draft): boolean {
  return draft
    .readings('withdraw')
    .some(({ negated, subject, unreal }) => negated && subject === 'writer' && !unreal);
}

const back = wordId('back');
const coming: readonly Meaning[] = ['attend', 'coming', 'takingUp'];

/** “I’ll come as planned”, “I accept with pleasure”; “I’ll come back to you” stays away. */
export function saysYes(draft: Draft): boolean {
  return coming.some((meaning) =>
    draft
      .readings(meaning)
      .some(
        (reading) =>
          promises(reading, meaning === 'attend') && draft.words.id[reading.match.last] !== back,
      ),
  );
}

function promises(reading: Reading, future: boolean): boolean {
  const { subject, negated, unreal, reported, ability, hedged, doubted, sentence } = reading;
  if (negated || unreal || reported || hedged || doubted || sentence.question) return false;
  return !future || (reading.future && !ability && subject === 'writer');
}
