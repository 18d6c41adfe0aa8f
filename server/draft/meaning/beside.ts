import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import { clauseOf } from './clauses';
import { isBesideAnother } from './otherTold';
import type { Reading } from './reading';

/** How far “than” reaches back to what it compares, and on to what it sets that beside. */
const reachBack = 14;
const reachOn = 8;

/**
 * What “than” sets above the reader's side, however much stands between: “a livelier kitchen than I’d find with you”,
 * “I’d sooner sing for them than anybody”.
 */
export const besideReader = derived((draft: Draft): readonly Reading[] => {
  const found: Reading[] = [];
  for (const than of draft.readings('setBeside')) {
    const first = comparedAt(draft, than);
    if (first === -1) continue;
    const { match, sentence } = than;
    const clause = { first: clauseOf(draft, sentence, match.first - 1).first, last: match.first };
    if (some(is.ofYours, draft.words, clause) || some(lowering, draft.words, clause)) continue;
    const last = readersSide(draft, than);
    const end =
      last === -1 && namesOthers(draft, clause) && isBesideAnother(draft, than)
        ? anybodyElse(draft, than)
        : last;
    if (end !== -1) found.push(than.widened(first, end));
  }
  return found;
});

/** “It would be hard to find a nicer team than …”: praise by way of a denial. */
const lowering = tableOf(
  'hard difficult impossible tough doubt rarely seldom hardly never nobody nothing scarcely unlikely hope',
);

/**
 * The nearest comparative before it. A time that is later or longer ranks nothing, neither do “rather than”, “more
 * than one” and “better placed than me”.
 */
function comparedAt({ words: { id } }: Draft, { match, sentence }: Reading): number {
  const [before, next, afterNext] = [match.first - 1, match.last, match.last + 1];
  if (instead.has(id[before] as number) || apartFrom.has(id[next] as number)) return -1;
  if (fillers.has(id[match.first + 1] as number)) return -1;
  if (is.subjectI[id[next] as number] === 1 && being.has(id[afterNext] as number)) return -1;
  if (id[before] === more && counted[id[next] as number] === 1) return -1;
  const end = Math.max(sentence.first, match.first - reachBack);
  for (let at = match.first - 1; at >= end && isWord(id[at] as number); at--)
    if (compared[id[at] as number] === 1) return ofTime.has(id[at] as number) ? -1 : at;
  return -1;
}

const instead = idsOf('rather sooner');
/** “more for my peace than for yours” sets aims beside each other. */
const apartFrom = idsOf('me myself my him us for enough generous fair');
/** “more than kind of you”: passed over in a phrase, as in “kind of” */
const fillers = idsOf('kind');
const being = idsOf('am was');
const more = wordId('more');
const counted = matcher.anyOf('count', 'article');
const ofTime = idsOf('longer shorter later earlier');
const compared = matcher.anyOf('comparative', 'compared');

/** Where the reader's side ends behind “than”: “yours”, “your ward”, “with you”, “the ones you have”. */
function readersSide({ words }: Draft, { match, sentence }: Reading): number {
  const { id } = words;
  const to = Math.min(sentence.last, match.last + reachOn);
  let acts = false;
  for (let at = match.last; at < to; at++) {
    const word = id[at] as number;
    if (!isWord(word) || thought[word] === 1) return -1;
    if (is.auxiliary[word] === 1 || is.ability[word] === 1) acts = true;
    if (word === yours) return at + 1;
    if (word === here && acts) return at + 1;
    if (word === your && apart[id[at + 1] as number] !== 1) return at + 2;
    if (word !== you || thought[id[at + 1] as number] === 1) continue;
    if (within.has(id[at - 1] as number)) return at + 1;
    if (such.has(id[at - 1] as number)) return at + 2;
  }
  return -1;
}

const [you, your, yours, here] = ['you', 'your', 'yours', 'here'].map((word) => wordId(word));
const within = idsOf('with at in under beside alongside');
const such = idsOf('ones those any anything what');
/** “than I deserved”, “than you might think”: no side is named. */
const thought = tableOf(
  `should deserve deserved deserves expect expected think thought hope hoped fear feared imagine imagined guess
  need needed know knew realise realised ever meant said wrote asked wanted like`,
);
/** “longer than your letter said” */
const apart = matcher.anyOf('session', 'contactNoun', 'hiringThing', 'when');

/** “… for them than anybody”, “… there than at any of the others”. */
function anybodyElse({ words: { id } }: Draft, { match, sentence }: Reading): number {
  const to = Math.min(sentence.last, match.last + 3);
  for (let at = match.last; at < to && isWord(id[at] as number); at++) {
    if (everyone[id[at] as number] !== 1) continue;
    const next = id[at + 1] as number;
    if (at + 1 >= sentence.last || !isWord(next) || further[next] === 1) return at + 1;
    return id[at] === any && !isWord(id[at + 2] as number) ? at + 2 : -1;
  }
  return -1;
}

const everyone = tableOf('anyone anybody anywhere anything any all others everyone everybody rest');
const any = wordId('any');
const further = tableOf('else other of in on who i');

/** Whether a clause speaks of the other side: “them”, “there”; not “there is”. */
function namesOthers({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const word = id[at] as number;
    if (otherSide.has(word)) return true;
    if (word === there && is.auxiliary[id[at + 1] as number] !== 1) return true;
  }
  return false;
}

const otherSide = idsOf('they them their theirs her him');
const there = wordId('there');

/** What is denied of the reader's side once the other has been told of: “… and a pool, which you don’t have”. */
export function lackingHere(draft: Draft): readonly Reading[] {
  return draft
    .readings('lacking')
    .filter((reading) => {
      const { match, sentence, negated } = reading;
      if (negated || sentence.question) return false;
      const before = { first: sentence.first, last: match.first };
      if (namesOthers(draft, before)) return true;
      if (namesOthers(draft, { first: match.last, last: sentence.last })) return true;
      return tellsOfOther(draft, before) && isBesideAnother(draft, reading);
    })
    .map((reading) => {
      const { first, last } = reading.match;
      return isWord(draft.words.id[first] as number) ? reading : reading.widened(first + 1, last);
    });
}

/** Whether what stands before may speak of another than the reader: “other”, or “it” at the beginning. */
function tellsOfOther({ words: { id } }: Draft, range: Range): boolean {
  for (let at = range.first; at < range.last; at++) {
    if (opening.has(id[at] as number) && (at === range.first || !isWord(id[at - 1] as number)))
      return true;
    if (elsewhere.has(id[at] as number)) return true;
  }
  return false;
}

const opening = idsOf('it that');
const elsewhere = idsOf('other another elsewhere');
