import { is, wordId } from '../../phrases/language';
import { shape } from '../../phrases/vocabulary';
import { type ClueTaker, numbered, type Slots, wordAt } from '../clues/clues';
import type { Draft } from '../draft';
import { goodwillOf, thanksOf } from '../parts';
import { placeOf } from '../places';
import { beginningIn, meets } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import { isInitials, isPlace, isTitled, looksLikeFirm, looksLikeTitle, type Named } from './names';

/*
 * What a name shows where it stands, from which is learnt (`npm run learn`) whether it is a new employer's: the
 * words around it, by where they are, and what is known of it and of its sentence.
 */

const names = [
  'traits',
  // Right before it, an article passed over: “a job (at) X”.
  ...(['before', 'before2', 'beforePair'] as const),
  ...(['behind', 'behind2', 'behindPair'] as const),
  'aroundPair',
  // Near it, in its clause, in its sentence.
  ...(['near', 'nearBehind', 'ahead', 'after', 'along'] as const),
  // “X, (the surgery) where I trained, (has hired) me”
  ...(['aside', 'aside2', 'resumed', 'resumed2', 'resumedPair'] as const),
  // “(another shop), X, rang”
  ...(['explained', 'explained2', 'explainedPair'] as const),
] as const;

const traits = [
  ...(['article', 'possessive', 'place', 'firm', 'title', 'person'] as const),
  ...(['initials', 'small', 'known', 'opens', 'long1', 'long2', 'long3'] as const),
  ...(['withdraws', 'withdraws-before', 'withdrew', 'thanks', 'wishes', 'they'] as const),
  ...(['sentence0', 'sentence1', 'sentence2', 'sentence3'] as const),
] as const;

export const employerSlots: Slots = { names, traits };

const slot = numbered(names);
const trait = numbered(traits);

/** How many words on either side are looked at. */
const reach = { near: 4, ahead: 14, after: 10, along: 60 };
const possessive = wordId("'s");
const parting = new Set([shape[';'], shape[':'], shape['@break']]);
const opensAside = new Set([shape[','], shape['@open']]);
const closesAside = new Set([shape[','], shape['@close']]);
const they = idsOf('they them their');

/** Shows all clues of a name. */
export function showEmployer(draft: Draft, named: Named, taker: ClueTaker): void {
  showBefore(draft, named, taker);
  showBehind(draft, named, taker);
  const { first, last } = stretchOf(named);
  for (let at = first; at < last; at++) taker.word(slot.along, draft.words.id[at] as number);
  showTraits(draft, named, taker);
  showSentence(draft, named, taker);
}

/** So much of its sentence as is looked at. */
function stretchOf({ run, sentence }: Named): Range {
  return {
    first: Math.max(sentence.first, run.first - reach.along),
    last: Math.min(sentence.last, run.last + reach.along),
  };
}

function showBefore({ words }: Draft, { run, sentence }: Named, taker: ClueTaker): void {
  const at = beforeName(words.id, run, sentence);
  const [one, two] = [wordAt(words, at, sentence), wordAt(words, at - 1, sentence)];
  taker.word(slot.before, one);
  taker.word(slot.before2, two);
  taker.pair(slot.beforePair, one, two);
  taker.pair(slot.aroundPair, one, wordAt(words, run.last, sentence));
  for (let near = at; near > at - reach.near && near >= sentence.first; near--)
    taker.word(slot.near, wordAt(words, near, sentence));
  const least = Math.max(sentence.first, run.first - reach.ahead);
  for (let back = run.first - 1; back >= least && !parting.has(words.id[back] as number); back--)
    taker.word(slot.ahead, words.id[back] as number);
  if (!opensAside.has(words.id[at] as number)) return;
  const three = wordAt(words, at - 2, sentence);
  taker.word(slot.explained, two);
  taker.word(slot.explained2, three);
  taker.pair(slot.explainedPair, two, three);
}

/** The place right before a name, its article and any mark of emphasis passed over. */
function beforeName(id: Int32Array, { first }: Range, sentence: Range): number {
  let at = first - 1;
  while (at >= sentence.first && (is.article[id[at] as number] === 1 || id[at] === shape['@other']))
    at--;
  return at;
}

function showBehind({ words }: Draft, { run, sentence }: Named, taker: ClueTaker): void {
  const { last } = run;
  const [one, two] = [wordAt(words, last, sentence), wordAt(words, last + 1, sentence)];
  taker.word(slot.behind, one);
  taker.word(slot.behind2, two);
  taker.pair(slot.behindPair, one, two);
  for (let at = last; at < last + reach.near && at < sentence.last; at++)
    taker.word(slot.nearBehind, wordAt(words, at, sentence));
  const most = Math.min(sentence.last, last + reach.after);
  for (let at = last; at < most && !parting.has(words.id[at] as number); at++)
    taker.word(slot.after, words.id[at] as number);
  if (!opensAside.has(words.id[last] as number)) return;
  taker.word(slot.aside, two);
  taker.word(slot.aside2, wordAt(words, last + 2, sentence));
  let end = last + 1;
  const { last: limit } = stretchOf({ run, sentence });
  while (end < limit && !closesAside.has(words.id[end] as number)) end++;
  if (end === limit) return;
  const [next, second] = [wordAt(words, end + 1, sentence), wordAt(words, end + 2, sentence)];
  taker.word(slot.resumed, next);
  taker.word(slot.resumed2, second);
  taker.pair(slot.resumedPair, next, second);
}

function showTraits(draft: Draft, { run, sentence }: Named, taker: ClueTaker): void {
  const { id } = draft.words;
  const { first, last } = run;
  const show = (name: keyof typeof trait) => taker.word(slot.traits, trait[name]);
  if (beforeName(id, run, sentence) !== first - 1) show('article');
  if (id[last] === possessive) show('possessive');
  if (isPlace(draft, run)) show('place');
  if (looksLikeFirm(draft, run)) show('firm');
  if (looksLikeTitle(draft, run)) show('title');
  if (isTitled(draft, run)) show('person');
  if (isInitials(draft, run)) show('initials');
  if (!draft.capital(first)) show('small');
  if (last - first === 1 && id[first] !== 0) show('known');
  if (first === sentence.first) show('opens');
  show(last - first === 1 ? 'long1' : last - first === 2 ? 'long2' : 'long3');
}

function showSentence(draft: Draft, { run, sentence }: Named, taker: ClueTaker): void {
  const { clear } = draft.stance;
  const place = placeOf(draft, sentence);
  const show = (name: keyof typeof trait) => taker.word(slot.traits, trait[name]);
  const acts = beginningIn(clear, sentence);
  if (acts.length > 0) show('withdraws');
  if (acts.some(({ match }) => match.first < run.first)) show('withdraws-before');
  const before = draft.sentences[place - 1];
  if (before && beginningIn(clear, before).length > 0) show('withdrew');
  if (meets(thanksOf(draft), sentence)) show('thanks');
  if (meets(goodwillOf(draft), sentence)) show('wishes');
  const { last } = stretchOf({ run, sentence });
  for (let at = run.last; at < last; at++) {
    if (!they.has(draft.words.id[at] as number)) continue;
    show('they');
    break;
  }
  taker.word(slot.traits, trait.sentence0 + Math.max(0, Math.min(3, place)));
}
