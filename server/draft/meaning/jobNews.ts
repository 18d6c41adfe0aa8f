import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { type Draft, some } from '../draft';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Reading } from './reading';

const [to, yes, of] = ['to', 'yes', 'of'].map((word) => wordId(word));
const [on, at, the] = ['on', 'at', 'the'].map((word) => wordId(word));
const appointment = tableOf('thing things something gig session shift engagement appointment');
const when = matcher.table('when');
const preposition = tableOf('at of about from by with in on for into');
const sitting = matcher.table('sitting');
const accepting = matcher.table('accepting');
const other = matcher.table('other');

/** “I’ve accepted a post”, but not “your team took a post”: whether what could be the news of another job is. */
export function isNewsOfAJob(draft: Draft, reading: Reading): boolean {
  const { match } = reading;
  return (
    !ofTheReader(draft, match) &&
    namesAJob(draft, match) &&
    !answersTheReader(draft, match) &&
    !isAnAppointment(draft, match) &&
    !(reading.subject !== 'writer' && isAnothers(draft, reading))
  );
}

/** Whether a phrase is the news of another job. */
export function isNews(draft: Draft, match: Reading['match']): boolean {
  const meaning = draft.meaningOf(match);
  return meaning === 'accepted' || meaning === 'takesJob' || meaning === 'employs';
}

/** “A museum hired me before you could”: told by what somebody else did, and not long ago. */
export function tellsOfHiring(draft: Draft, { match, sentence, subject }: Reading): boolean {
  if (subject === 'reader' || subject === 'writer' || sentence.question) return false;
  const { words } = draft;
  // “the firm that has taken me on”
  let before = match.first - 1;
  while (before >= sentence.first && is.auxiliary[words.id[before] as number] === 1) before--;
  if (before >= sentence.first && linking.has(words.id[before] as number)) return false;
  if (some(is.ofYours, words, { first: sentence.first, last: match.first })) return false;
  // “signed me off till Christmas”, “took me on a tour”
  if (otherwise.has(words.id[match.last] as number)) return false;
  if (some(signing, words, match) && some(enlisting, words, match)) return false;
  if (some(offering, words, match) || some(longAgo, words, sentence)) return false;
  // “took me on”, “has taken me, and …”
  const ends = !isWord(words.id[match.last - 1] as number);
  const takesOn = some(taking, words, match) && (ends || some(aboard, words, match));
  return (takesOn || some(hiring, words, match)) && !year.test(draft.textOf(sentence));
}

const linking = idsOf('that which who');
const otherwise = idsOf('off up in out to a an the aside through round around');
const hiring = tableOf(`
  hired signed appointed recruited snapped scooped poached nabbed bagged absorbed room wages start nod made`);
const taking = tableOf('taken took');
const aboard = tableOf('on aboard');
const offering = tableOf('offer offered proposal promised chance');
/** “signed me up for the assessment”, “signed me in at the desk” */
const signing = tableOf('signed');
const enlisting = tableOf('up in');
const longAgo = tableOf('ago when once years ever originally');
const year = /\bin (?:19|20)\d\d\b/;

/** “A new team is not what I should be taking on” tells of none: an act stands in the news itself. */
export function isTold({ words }: Draft, { first, match }: Reading): boolean {
  const opens = words.id[match.first] as number;
  if (is.article[opens] === 1) return false;
  if (opens === agree && words.id[match.first + 1] === that) return false;
  for (let at = first; at < match.last; at++) if (words.id[at] === should) return false;
  return true;
}

const [agree, that, should] = ['agree', 'that', 'should'].map((word) => wordId(word));

/** “your new role”, “took a job with you”, “your move into a new office”. */
function ofTheReader({ words }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (is.ofYours[words.id[at] as number] === 1) return true;
  const before = words.id[first - 1] as number;
  const nominal = is.ofYours[before] === 1 || is.ofMine[before] === 1 || is.article[before] === 1;
  if (nominal && accepting[words.id[first] as number] === 1) return true;
  // “I’ve got another job now, so you can close my file”: another clause.
  if (is.breaker[words.id[last - 1] as number] === 1) return false;
  const [next, afterNext] = [words.id[last] as number, words.id[last + 1] as number];
  return is.ofYours[next] === 1 || (preposition[next] === 1 && is.ofYours[afterNext] === 1);
}

/** “took another job”, not “took another look at the job”: the first noun is the job. */
function namesAJob({ words }: Draft, { first, last }: Range): boolean {
  const end = words.id[last - 1] as number;
  if (is.job[end] !== 1 && is.org[end] !== 1) return true;
  let determined = false;
  for (let at = first; at < last - 1; at++) {
    const id = words.id[at] as number;
    if (is.job[id] === 1 || is.org[id] === 1) return true;
    if (determined && preposition[id] === 1) return false;
    if (is.article[id] === 1 || other[id] === 1) determined = true;
  }
  return true;
}

/** “I said yes to the interview”, “accepted the offer of an interview” took the hour. */
function answersTheReader({ words }: Draft, { last }: Range): boolean {
  if (words.id[last] === of && sitting[words.id[last + 2] as number] === 1) return true;
  let at = last - 1;
  if (words.id[at] === to) at--;
  if (words.id[at] !== yes) return false;
  if (words.id[at + 1] !== to) return false;
  for (let next = at + 2; next < at + 6; next++) {
    const id = words.id[next] as number;
    if (!isWord(id) || is.article[id] === 1) continue;
    if (sitting[id] === 1 || is.day[id] === 1) return true;
    if (is.job[id] === 1 || is.org[id] === 1) return false;
  }
  return false;
}

/** “I’ve got a thing on Thursday”: nothing that one is taken on for. */
function isAnAppointment({ words }: Draft, { last }: Range): boolean {
  if (appointment[words.id[last - 1] as number] !== 1) return false;
  const next = words.id[last] as number;
  if (next !== on && next !== at) return when[next] === 1;
  return when[words.id[last + 1] as number] === 1 || words.id[last + 1] === the;
}

/** “My old teacher took a job”, “the cat …”: the clause begins with a noun that does it. */
function isAnothers({ words }: Draft, { match, sentence }: Reading): boolean {
  let first = match.first;
  while (first > sentence.first && !opensClause(words.id[first - 1] as number)) first--;
  const opener = words.id[first] as number;
  if (match.first < first + 2) return false;
  for (let at = first; at < match.first; at++) {
    const id = words.id[at] as number;
    if (is.subjectI[id] === 1) return false;
  }
  return is.article[opener] === 1 || is.ofYours[opener] === 1 || is.ofMine[opener] === 1;
}

function opensClause(id: number): boolean {
  return !isWord(id) || is.breaker[id] === 1;
}

/** “your colleague, who has moved to another team”, “before I say yes or no”, “when I’ve landed somewhere”: no news of the writer's. */
export function isOpen({ words: { id } }: Draft, { match: { first, last } }: Reading): boolean {
  let before = first - 1;
  while (is.auxiliary[id[before] as number] === 1 || is.filler[id[before] as number] === 1)
    before--;
  if (id[before] === who || (id[last] === or && id[last + 1] === no)) return true;
  if (is.subjectI[id[before] as number] !== 1) return false;
  if (id[before + 1] !== have) return false;
  const joint = id[before - 1] as number;
  return awaiting[joint] === 1 || (joint === as && id[before - 2] === soon);
}

const [who, or, no, have, as, soon] = 'who or no have as soon'
  .split(' ')
  .map((word) => wordId(word));
const awaiting = tableOf('when once until till after');
