import { is, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { type Draft, some } from '../draft';
import { beginningIn } from '../search';
import { idsOf, tableOf } from '../tables';
import type { Sentence } from '../text/sentences';
import { opensAnotherWay } from './otherWays';
import type { Reading } from './reading';

/** What tells the reader that the writer won't answer, or asks for no word any more. */
export function silencesOf(draft: Draft): Reading[] {
  return [
    ...draft.readings('hush').filter((reading) => hushes(draft, reading)),
    ...draft
      .readings('contactMe')
      .filter((reading) => forbids(draft, reading))
      .map((reading) => reading.widened(reading.denial - 1, reading.match.last)),
  ];
}

function hushes(draft: Draft, reading: Reading): boolean {
  const { reported, negated, subject, sentence } = reading;
  // “Did you lose my number?” asks for no silence.
  const asked = sentence.question && subject === 'reader';
  if (reported || negated || asked || isAway(draft, reading)) return false;
  if (isOnlyThen(draft, reading) || isOfThings(draft, reading) || isSurmised(draft, reading))
    return false;
  if (opensAnotherWay(draft, reading) || isOver(draft, reading)) return false;
  if (spares(draft, reading)) return false;
  if (isAskedOfReader(draft, reading) || isLasting(draft, reading)) return false;
  if (isHabit(draft, reading.match.first, sentence)) return false;
  return !isExcused(draft, reading) && !asksNone(draft, reading);
}

/** “Three weeks of radio silence is too slow for me”: the reader's, and over. */
function isLasting({ words }: Draft, { match }: Reading): boolean {
  const { id } = words;
  const { first } = match;
  if (some(is.ofMine, words, match)) return false;
  return id[first - 1] === of && spans.has(id[first - 2] as number);
}

const of = wordId('of');
const spans = idsOf('days weeks months week month days fortnight');

/** “Your competitors never ring back”: told of those named before it, where “never ring back” alone forbids. */
function isHabit({ words: { id } }: Draft, at: number, { first }: Sentence): boolean {
  const before = id[at - 1] as number;
  if (id[at] !== never || at === first || !isWord(before)) return false;
  return !bidding.has(before) && is.subjectI[before] !== 1 && is.auxiliary[before] !== 1;
}

const bidding = idsOf('please and so but just or then you kindly that');

/** “Please don’t call me before noon”, “calls before noon will not be answered”: for that hour only. */
function isOnlyThen(draft: Draft, reading: Reading): boolean {
  const next = draft.words.id[reading.match.first + 1] as number;
  if (contacts.has(draft.words.id[reading.match.first] as number) && bounding.has(next))
    return true;
  return forbidding.has(draft.words.id[reading.match.first] as number) && isBounded(draft, reading);
}

const contacts = idsOf('calls messages texts');
const bounding = idsOf('before until till between during');
const forbidding = idsOf('do never not');
const mailings = idsOf('newsletter portal alerts');
const calm = tableOf('quiet');
const bothering = idsOf('bother disturb');

/** “It gets quiet on my side in August”, “the newsletter mails”: of no word between the two. */
function isOfThings({ words }: Draft, { match, subject, unreal }: Reading): boolean {
  const { id } = words;
  if (subject === 'thing' && !unreal && some(calm, words, match)) return true;
  // “I know your mails get deleted after a year”
  if (id[match.first - 1] === know && is.subjectI[id[match.first - 2] as number] === 1) return true;
  for (let at = match.first; at < match.last; at++) {
    if (mailings.has(id[at] as number)) return true;
    if (subject === 'thing' && bothering.has(id[at] as number)) return true;
  }
  return false;
}

/** “Please ignore the mail that went to your colleague”: the reader is to overlook it, and nobody falls silent. */
function isAskedOfReader({ words }: Draft, { match, subject, future }: Reading): boolean {
  return overlooking.has(words.id[match.first] as number) && subject !== 'writer' && !future;
}

const overlooking = idsOf('ignore delete bin filter');
const know = wordId('know');
const [take, it] = ['take', 'it'].map((word) => wordId(word));
const surmising = idsOf('assume presume conclude take');

/** “I assume I’m out of the portal now”; without a condition, “please assume that I’ve withdrawn” is a plain no. */
function isSurmised({ words }: Draft, { match, sentence, subject }: Reading): boolean {
  if (!surmising.has(words.id[match.first] as number)) return false;
  if (words.id[match.first] === take && words.id[match.first + 1] !== it) return false;
  return subject === 'writer' || !some(is.condition, words, sentence);
}

/** “you may have heard nothing from me yet”, “you didn’t hear from me on Monday”, “sorry you couldn’t get hold of me” */
function isOver({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  const before = id[first - 1] as number;
  // “I’d prefer it if you didn’t write to me again” is still to come.
  const wished = is.condition[id[first - 3] as number] === 1;
  if (is.negator[id[first] as number] === 1) return past.has(before) && !wished;
  return id[first] === heard && having.has(before);
}

const past = idsOf('did could');

/** “You’re swamped, so don’t bother to reply” spares the reader trouble; “I’ve changed my number: to keep in touch, …” tells the new one. */
function spares({ words }: Draft, { match, sentence }: Reading): boolean {
  if (words.id[match.last - 1] === number) return some(touch, words, sentence);
  return some(troubling, words, match) && some(busy, words, sentence);
}

const number = wordId('number');
const touch = tableOf('touch');

const troubling = tableOf('bother');
const busy = tableOf('busy swamped plate snowed rushed stretched hectic');

const heard = wordId('heard');
const having = idsOf('have has had');

/** “Please don’t ring or write to me again”; but “don’t hesitate to call me” and “you needn’t ring back” forbid nothing. */
function forbids(draft: Draft, reading: Reading): boolean {
  const { negated, subject, unreal, reported, future, past, match, denial } = reading;
  if (!negated || unreal || reported || future || past) return false;
  if (subject === 'writer' || subject === 'other' || asksNone(draft, reading)) return false;
  if (isBounded(draft, reading) || namesOrTopic(draft, match.last)) return false;
  if (isHabit(draft, denial, reading.sentence)) return false;
  if (isOfThings(draft, reading) || opensAnotherWay(draft, reading)) return false;
  const { id } = draft.words;
  for (let at = denial + 1; at < match.first; at++)
    if (inviting.has(id[at] as number)) return false;
  return id[denial - 1] === do_ || id[denial] === never;
}

/** “don’t call me Mr Lee”, “don’t write to me about the fare”: no silence on the matter is asked for. */
function namesOrTopic(draft: Draft, at: number): boolean {
  const { id } = draft.words;
  if (draft.capital(at) && is.day[id[at] as number] !== 1) return true;
  return id[at] === about && !matter.has(id[at + 1] as number);
}

/** “I won’t be reading mail until Friday”, “I’m not taking calls that day” */
function isAway(draft: Draft, reading: Reading): boolean {
  return some(receiving, draft.words, reading.match) && isBounded(draft, reading);
}

const receiving = tableOf(
  'reading read checking check seeing see taking take picking pick looking',
);

/** “don’t ring before noon”, “not this number, my new one is …”: only for a while, or only there. */
function isBounded({ words }: Draft, { match, sentence }: Reading): boolean {
  const { id } = words;
  for (let at = match.first; at < sentence.last; at++) {
    const word = id[at] as number;
    if (bounds.has(word) || ((id[at - 1] === that || id[at - 1] === this_) && days.has(word)))
      return true;
    if ((word === fresh || word === old) && id[at - 1] === my) return true;
    if (word === as && planned.has(id[at + 1] as number)) return true;
  }
  return false;
}

const [my, fresh, old, as] = ['my', 'new', 'old', 'as'].map((word) => wordId(word));
const planned = idsOf('planned arranged agreed');
const bounds = idsOf('until till before during instead');
const days = idsOf('day morning afternoon evening week');

const matter = idsOf('it this that anything');
const inviting = idsOf('hesitate forget have need afraid trouble think feel');
const [do_, never, about, that, this_] = 'do never about that this'
  .split(' ')
  .map((word) => wordId(word));

/** “sorry for the silence from me”, “sorry for going quiet” */
function isExcused(draft: Draft, { match, sentence }: Reading): boolean {
  const before = beginningIn(draft.readings('sorry'), { first: sentence.first, last: match.first });
  return before.length > 0 && /^(?:silence|no |going |being )/i.test(draft.textOf(match));
}

const need = wordId('need');

/** “I don’t expect a reply”, “you needn’t ring back”: the reader is let off. */
function asksNone(draft: Draft, { match, subject }: Reading): boolean {
  if (draft.words.id[match.first - 1] === need) return true;
  return subject === 'writer' && /\bexpect\b(?!.*\bfrom (?:me|us)\b)/i.test(draft.textOf(match));
}
