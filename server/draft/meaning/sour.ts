import { is, type Meaning, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { beginningIn, inOrder } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { clausesOf } from './clauses';
import { judgesElse } from './judged';
import { isWarm } from './kindness';
import { isKindBeside } from './praise';
import type { Reading } from './reading';
import { isMetThere, isOwnLine, others } from './theirs';

/*
 * Faults are told in words that no list holds. What is left of a message once its thanks, its
 * withdrawal, reasons, wishes and arrangements are read is seldom about the reader's side; where it
 * is, is not warm, and holds a sour word, it finds fault.
 */

/** What explains a sentence: nothing in it is left over. */
const explaining: readonly Meaning[] = [
  'thanks',
  'goodwill',
  'bidding',
  'withdraw',
  'remove',
  'proceed',
  'cancel',
  'accepted',
  'takesJob',
  'staying',
  'apology',
  'sorry',
  'grovel',
  'stall',
  'hush',
  'referring',
  'pointing',
  'callMade',
  'byEmail',
  'booked',
  'permission',
  'pay',
  'slightPay',
  'reschedule',
  'timing',
  'keen',
  'otherTime',
  'reply',
  'resend',
  'moveWeak',
  'moveStrong',
  'slightMove',
  'soon',
  'comingSoon',
  'cancelSoon',
  'pastWithdrawal',
  'connecting',
  'checkIn',
  'worth',
  'ownHealth',
  'reason',
  'seeHow',
  'letGo',
  'noGoodwill',
];

/** Statements with a sour word in sentences that nothing explains. */
export const sourOf = derived((draft: Draft): readonly Reading[] =>
  [...draft.readings('sour'), ...draft.readings('sourWord')]
    .filter((reading) => isFault(draft, reading))
    .map((reading) => statement(draft, reading))
    .sort(inOrder),
);

function isFault(draft: Draft, reading: Reading): boolean {
  const { sentence, negated, unreal } = reading;
  if (sentence.question || draft.inSignOff(sentence)) return false;
  if (negated || unreal || isWarm(draft, sentence)) return false;
  if (isKindBeside(draft, reading) || judgesElse(draft, reading)) return false;
  if (praises.test(draft.textOf({ first: reading.match.first, last: sentence.last }))) return false;
  if (!isAboutReader(draft, reading)) return false;
  return !isExplained(draft, sentence);
}

/** Whether a sentence has its part in the message, so that nothing in it is left over. */
export function isExplained(
  draft: Draft,
  sentence: Range,
  excepted: (reading: Reading) => boolean = isVain,
): boolean {
  return !explaining.every((one) => beginningIn(draft.readings(one), sentence).every(excepted));
}

/** From where the statement begins to where the clause with the word ends. */
function statement(draft: Draft, reading: Reading): Reading {
  const { match, sentence } = reading;
  const start = statementStart(draft, sentence, match.first);
  const clause = clausesOf(draft, sentence).find(({ last }) => last >= match.last);
  return reading.widened(start, Math.max(match.last, clause?.last ?? 0));
}

/** “Nobody picked up when I called” tells of no call that serves. */
function isVain({ match: { meaning }, negated }: Reading): boolean {
  return negated && vain.has(meaning);
}

const vain = new Set(
  ['callMade', 'takesJob', 'accepted', 'sorry', 'apology', 'thanks'].map((meaning) =>
    matcher.meanings.indexOf(meaning),
  ),
);
/** “Nobody knew how glad …”, “no one could have explained it better”, “left me with a strong impression” */
const praises =
  /\basked (?:me|us) to\b|\blet (?:me|us) (?:leave|go)\b|\b(?:and|but),? (?:yet|still|all the same|even so|nevertheless)\b|^(?:nobody|no one|not a soul)\b.*\b(?:better|kinder|nicer|warmer|happier|prouder|luckier|how|wanted to (?:go|leave|stop))\b|^(?:too \w+|wrong) for (?:me|us)\b|^wrong (?:time|moment)\b|^(?:left|leaves|leaving) (?:me|us) with (?:an?|the|so|such|many|much|plenty)\b/is;
const side = matcher.anyOf('side', 'sideMore');
const definite = matcher.table('definite');
const experiencing = matcher.table('experiencing');
const nobody = idsOf('nobody none');
const [no, one, of, yours, your, my, the, it] = 'no one of yours your my the it'
  .split(' ')
  .map((word) => wordId(word));
const quantifiers = idsOf('half most none some few several two three one all many');
const seeming = idsOf('felt seemed looked sounded appeared');

/** Whether the statement with the sour word begins with what is the reader's, or tells what the writer met with there. */
function isAboutReader(draft: Draft, { match, sentence, subject }: Reading): boolean {
  const { id } = draft.words;
  const start = statementStart(draft, sentence, match.first);
  const word = id[start] as number;
  if (is.subjectI[word] === 1) {
    return experiencing[id[start + 1] as number] === 1 && namesSide(draft, sentence);
  }
  const next = id[start + 1] as number;
  if (subject === 'writer') return definite[word] === 1 && isShownThing(id, start, match.first);
  if (nobody.has(word) || (word === no && next === one)) {
    return namesSide(draft, sentence) || isToMe(id, start, sentence.last);
  }
  if (word === it) return seeming.has(next);
  if (word === your)
    return !others.has(next) && !naming.has(next) && !ownedBetween(id, start, match.first);
  if (is.subjectYou[word] === 1 && subject === 'reader' && is.future[next] !== 1) return true;
  const last = Math.min(match.first, start + openingWords);
  if (definite[word] === 1 && isMetThere(draft, { first: start, last }, match.first)) return true;
  if (quantifiers.has(word) && next === of) {
    return (
      id[start + 2] === my || is.ofYours[id[start + 2] as number] === 1 || id[start + 2] === the
    );
  }
  for (let at = start; at < last; at++) {
    if (owned.has(id[at] as number) || leadsTo(id, at)) return false;
    if (id[at] === of && id[at + 1] === yours) return true;
    if (isOwnLine(id, at)) return false;
    if (side[id[at] as number] === 1 && definite[word] === 1)
      return !ownedBetween(id, at, match.first);
  }
  return false;
}

/** “Your number was on a torn scrap of paper”: by which the reader is reached. */
const naming = idsOf('number address name card');

/** “the lorry (I was shown)” */
function isShownThing(id: Int32Array, start: number, to: number): boolean {
  for (let at = start + 1; at < Math.min(to, start + 4); at++) {
    if (side[id[at] as number] === 1 && is.subjectI[id[at + 1] as number] === 1) return true;
  }
  return false;
}

/** “Nobody would tell me who …” */
function isToMe(id: Int32Array, start: number, last: number): boolean {
  for (let at = start + 2; at < Math.min(last, start + openingWords); at++) {
    if (atHome.has(id[at] as number)) return false;
    if (told.has(id[at] as number)) return true;
  }
  return false;
}

const told = idsOf('me us');
const atHome = idsOf('home here family my our');

/** “The tram (to your office) was late”: where it goes, and not what is spoken of. */
function leadsTo(id: Int32Array, at: number): boolean {
  return ways.has(id[at] as number) && definite[id[at + 1] as number] === 1;
}

const ways = idsOf('to near outside opposite behind past towards toward beside between');

const owned = idsOf('my our home rival competitor neighbour');

function ownedBetween(id: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (owned.has(id[at] as number)) return true;
  return false;
}

const openingWords = 6;

/** “In fairness your test …” */
const aside =
  /^(?:in (?:all )?(?:fairness|truth|honesty|short|passing)|to be (?:fair|frank|honest|truthful|candid)|between us|by the way|as it happens|mind you|truth be told|tbh|for the record|one last thing)\b/i;

function pastAside(draft: Draft, { first, last }: Sentence): number {
  const said = aside.exec(draft.textOf({ first, last }))?.[0];
  return said ? first + said.split(/\s+/).length : first;
}

/** Behind “honestly,”, “in fairness”, “I must say” and whatever closes before the word. */
function statementStart(draft: Draft, sentence: Sentence, to: number): number {
  const { id } = draft.words;
  const first = pastAside(draft, sentence);
  let start = first;
  for (let at = first; at < to; at++) {
    if (is.breaker[id[at] as number] === 1 || !isWord(id[at] as number)) start = at + 1;
    else if (start === at && (is.filler[id[at] as number] === 1 || isAdverb(draft, at)))
      start = at + 1;
    else if (
      is.subjectI[id[at] as number] === 1 &&
      saying.test(draft.textOf({ first: at, last: at + 3 }))
    )
      start =
        at + (/^\S+\s+(?:must|have|will)/i.test(draft.textOf({ first: at, last: at + 2 })) ? 3 : 2);
  }
  return start;
}

function isAdverb({ words, text }: Draft, at: number): boolean {
  const end = words.end[at] as number;
  return end - (words.start[at] as number) > 4 && text.slice(end - 2, end) === 'ly';
}

const saying =
  /^I\s+(?:(?:must|will)\s+)?(?:say|add|admit|confess|noticed|found|felt|heard|gathered|saw)\b/i;

/** A word of “you”, or one of the reader's things made definite. */
function namesSide({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (is.ofYours[id[at] as number] === 1 && is.subjectYou[id[at] as number] !== 1) return true;
    if (side[id[at] as number] !== 1) continue;
    for (let before = at - 1; before >= Math.max(first, at - 3); before--) {
      if (definite[id[before] as number] === 1) return true;
    }
  }
  return false;
}
