import { is, matcher, wordId } from '../../phrases/language';
import { isWord, type Match } from '../../phrases/matcher';
import { flag, shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import { idsOf } from '../tables';
import type { Sentence } from '../text/sentences';
import { asksPolitely } from './hedges';
import { conditions, isAsked, reports, wishes } from './suppositions';
import { governing, trait } from './traits';

/** Who does what a phrase says, as far as the words before it tell. */
export type Subject = 'writer' | 'reader' | 'other' | 'thing' | 'none';

/** What the words before a phrase, in its clause, make of it. */
export interface Scope {
  subject: Subject;
  negations: number;
  /** The first word of the phrase, or of what denies it. */
  denial: number;
  unreal: boolean;
  reported: boolean;
  ability: boolean;
  future: boolean;
}

const bound = trait.closing | trait.breaker | trait.joint;
const verbal = trait.auxiliary | trait.own;
const supposals = trait.condition | trait.wishing | trait.reporting;

/** Reads what governs a phrase by walking left through its clause. */
export function scopeOf(words: Words, match: Match, sentence: Sentence): Scope {
  const scope: Scope = {
    subject: 'none',
    negations: 0,
    denial: match.first,
    unreal: false,
    reported: ((words.flags[match.first] as number) & flag.quoted) !== 0,
    ability: false,
    future: false,
  };
  walkLeft(words, match.first, sentence.first, scope);
  if (scope.subject === 'thing' && leavesOutI(words, match.first)) scope.subject = 'none';
  if (scope.subject === 'none' && opensWithNoun(words, match.first, sentence.first)) {
    scope.subject = 'other';
  }
  return scope;
}

/** “Can’t do it now, got taken on elsewhere”: whoever got it isn’t what the clause before named. */
const leavesOutI = ({ id }: Words, at: number) =>
  id[at - 1] === shape[','] && actsOfMine.has(id[at] as number);

const actsOfMine = idsOf('got accepted taken took signed started found gone');

/** Back over “I will” in “I will not”. */
export function verbGroupStart(words: Words, from: number, to: number): number {
  let at = from;
  while (at > to && is.auxiliary[words.id[at - 1] as number] === 1) at--;
  return at > to && is.subjectI[words.id[at - 1] as number] === 1 ? at - 1 : at;
}

/** “The night staff haven't …”, “Your office won't …”: a noun of its own stands before the verb. */
function opensWithNoun({ id }: Words, from: number, sentenceFirst: number): boolean {
  let verb = -1;
  let first = from;
  const end = Math.max(sentenceFirst, from - longestClause);
  for (let at = from - 1; at >= end; at--) {
    const traits = governing[id[at] as number] as number;
    if ((traits & bound) !== 0) break;
    if ((traits & trait.auxiliary) !== 0) verb = at;
    first = at;
  }
  const opener = id[first] as number;
  return (
    verb > first + 1 && (is.article[opener] === 1 || is.ofYours[opener] === 1 || opener === another)
  );
}

/** “I can't come, thank you …”; but “I won't, in the end, come” is one clause round an aside. */
function followsComma(words: Words, at: number): boolean {
  if (words.id[at - 1] !== shape[',']) return false;
  for (let before = at - 2; before >= 0 && before > at - 7; before--) {
    if (words.id[before] === shape[',']) return false;
  }
  return true;
}

/** “I am not reconsidering, and my withdrawal stands”: a subject of its own, behind the comma. */
function opensAnew(words: Words, at: number): boolean {
  const { id } = words;
  return is.ofMine[id[at] as number] === 1 && joinsAt(words, at - 1) && id[at - 2] === shape[','];
}

/** No clause is read further back than this many words: run-on text costs no more than any other. */
const longestClause = 60;

/** How far before a phrase a negation still denies it. */
const negationReach = 8;
/** “am going to be able to” is so much longer than “will”. */
const abilityLength = 2;

function walkLeft(words: Words, from: number, sentenceFirst: number, scope: Scope): void {
  const { id } = words;
  let inClause = true;
  // A phrase with a subject of its own begins a clause of its own.
  const own = is.subjectI[id[from] as number] === 1;
  if (own) scope.subject = 'writer';
  let verbBetween = own || followsComma(words, from) || opensAnew(words, from);
  const end = Math.max(sentenceFirst, from - longestClause);
  for (let at = from - 1; at >= end; at--) {
    const traits = governing[id[at] as number] as number;
    if (traits === 0) continue;
    if ((traits & (trait.closing | trait.please)) !== 0) break;
    // “I won’t be coming, having accepted …”: what follows is told apart.
    if (id[at] === shape[','] && id[at + 1] === having) break;
    if ((traits & supposals) !== 0) suppose(words, at, traits, inClause, scope);
    if ((traits & trait.breaker) !== 0 && !isAside(words, at)) break;
    if (verbBetween && (traits & trait.joint) !== 0 && !asksOn(id, at)) inClause = false;
    if (scope.subject === 'none' && (traits & trait.subject) !== 0 && !isThanked(words, at, from)) {
      scope.subject = subjectAt(words, at) ?? 'none';
    }
    if (!inClause) continue;
    if ((traits & verbal) !== 0) verbBetween = true;
    // “… and they want me”: whoever it is, a clause of their own.
    else if (is.subjectOther[id[at] as number] === 1 && joinsAt(words, at - 1)) verbBetween = true;
    if ((traits & trait.ability) !== 0) scope.ability = true;
    if ((traits & trait.future) !== 0) scope.future = true;
    const reach = negationReach + (scope.ability ? abilityLength : 0);
    if ((traits & trait.negator) !== 0 && from - at <= reach && denies(words, at)) {
      scope.negations++;
      scope.denial = at;
    }
  }
}

/** “You ask where I’m going(,) and what they pay”, “You had a question, whether I …”: asked in one breath. */
const asksOn = (id: Int32Array, at: number) => {
  const joint = id[at] === shape[','] && isWord(id[at + 1] as number) ? at + 1 : at;
  if (id[joint] === whether) return true;
  return isWord(id[joint] as number) && questions.has(id[joint + 1] as number);
};
const questions = idsOf('what where how why who whether which');

function joinsAt({ id }: Words, at: number): boolean {
  return ((governing[id[at] as number] as number) & trait.joint) !== 0;
}

/** Whether a word makes what follows unreal, or somebody else's words. */
function suppose(words: Words, at: number, traits: number, inClause: boolean, scope: Scope): void {
  if (inClause && (traits & trait.condition) !== 0 && conditions(words, at)) scope.unreal = true;
  if ((traits & trait.wishing) !== 0 && wishes(words, at)) scope.unreal = true;
  if (inClause && (reports(words, at) || isAsked(words, at))) scope.reported = true;
}

const [only, doubt, or, than, to, no, nothing, since, however] =
  'only doubt or than to no nothing since however'.split(' ').map((word) => wordId(word));
const [that, yet, mind, having, their, where, whether, another, thank] =
  'that yet mind having their where whether another thank'.split(' ').map((word) => wordId(word));

/** “I have since accepted”, “I have, however, accepted”, “could yet come”: an adverb amid the verb. */
function isAside(words: Words, at: number): boolean {
  const id = words.id[at];
  if (id !== since && id !== however && id !== yet) return false;
  const before = words.id[at - 1] === shape[','] ? at - 2 : at - 1;
  return is.auxiliary[words.id[before] as number] === 1;
}

const candid = matcher.table('candid');

const undergoing = idsOf('hearing getting receiving seeing having');
const amiss = idsOf('nothing no none');

/**
 * “not only”, “no doubt”, “or not”, “than not”, “nothing to do with”, “not going to lie”, “can’t wait to” deny nothing;
 * neither does “No, …” as an answer, nor what did not come: “hearing nothing for weeks left …”.
 */
function denies({ id }: Words, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++)
    if (candid[id[next] as number] === 1) return false;
  const [before, next] = [id[at - 1], id[at + 1]];
  if (next === to && id[at] === nothing) return false;
  if (id[at] === no && (next === shape[','] || next === shape['.'])) return false;
  if (undergoing.has(before as number) && amiss.has(id[at] as number)) return false;
  return next !== only && next !== doubt && before !== or && before !== than;
}

/** What stands behind “you”, and before it, where it is no subject. */
const placing = idsOf('at on about today tomorrow tonight when after until till');
const leading = idsOf('with from of by about');

/** “I’ll phone you back some day”, “I’m going to tell you once I know”: whom the writer gets hold of. */
function isSpokenTo({ id }: Words, at: number): boolean {
  if (spokenTo[id[at - 1] as number] !== 1) return false;
  if (is.auxiliary[id[at + 1] as number] === 1) return false;
  let before = at - 2;
  while (is.filler[id[before] as number] === 1 || weak.has(id[before] as number)) before--;
  return is.future[id[before] as number] === 1 || id[before] === to;
}

const spokenTo = matcher.table('getsHoldOf');
const weak = idsOf('maybe perhaps probably likely possibly be');

/** “Thank you for the invite(,) got another job”: whoever got it, it isn’t whom the clause before thanks. */
const isThanked = ({ id }: Words, at: number, from: number) =>
  id[at - 1] === thank && id[from - 1] === shape[','];

function subjectAt(words: Words, at: number): Subject | undefined {
  const id = words.id[at] as number;
  if (is.subjectI[id] === 1) return 'writer';
  if (is.subjectYou[id] === 1) {
    const next = words.id[at + 1] as number;
    const before = words.id[at - 1] as number;
    // “mind you”, “coming to see you at two”, “I’ll reach you when …”, “pick it up with you once …”
    if (before === mind || placing.has(next) || leading.has(before)) return undefined;
    if (isSpokenTo(words, at)) return undefined;
    const asked =
      next === to ||
      is.asking[(before === that ? words.id[at - 2] : before) as number] === 1 ||
      is.future[before] === 1 ||
      (is.condition[before] === 1 && asksPolitely(words, at - 1));
    return asked ? undefined : 'reader';
  }
  // “a post in industry, where the mandate lines up …”
  if (is.subjectThing[id] === 1 || id === where) return 'thing';
  if (id === their) {
    const begins = joinsAt(words, at - 1) || is.breaker[words.id[at - 1] as number] === 1;
    return begins ? 'other' : undefined;
  }
  if (is.ofMine[id] === 1)
    return is.candidate[words.id[at + 1] as number] === 1 ? 'other' : 'thing';
  return is.subjectOther[id] === 1 ? 'other' : undefined;
}
