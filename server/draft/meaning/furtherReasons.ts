import { is, type Meaning, matcher, wordId } from '../../phrases/language';
import { isWord, shape } from '../../phrases/vocabulary';
import { type Draft, some } from '../draft';
import { goodwillOf, thanksOf } from '../parts';
import { placeOf } from '../places';
import { beginningIn, meets } from '../search';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { isNews } from './jobNews';
import { atop } from './joints';
import type { Reading } from './reading';
import type { Reason } from './reasons';
import { recommending } from './recommending';
import { apologiesOf } from './regret';

/*
 * Reasons that no row knows, told by how they are joined to one that a row knows: “On top of that the 14 no longer
 * runs on Saturdays”, or the second and third of a list.
 */

/** The reasons that others add to, by what joins them. */
export function furtherReasons(draft: Draft, known: readonly Reason[]): Reason[] {
  const told = bySentence(known);
  return draft.sentences.flatMap((sentence) => {
    if (!mayTell(draft, sentence)) return [];
    const before = draft.sentences[placeOf(draft, sentence) - 1];
    const here = told.get(sentence);
    const joined = here ? here.some(isAdded) : adds(draft, sentence);
    if (!before || !joined) return here ? listedIn(draft, sentence, here) : [];
    const added = here ? [] : [asReason(sentence, 'added')];
    if (told.has(before)) return added;
    const alone = known.length === (here?.length ?? 0) && known.every(isAdded);
    const front = alone && here ? inFront(draft, sentence, here) : undefined;
    if (front) return [front];
    // “I withdraw. The last bus goes at five. Besides that, …”: both, though no row knows either.
    return alone && mayBeGround(draft, before) ? [asReason(before, 'ground'), ...added] : [];
  });
}

function bySentence(reasons: readonly Reason[]): ReadonlyMap<Sentence, readonly Reason[]> {
  const groups = new Map<Sentence, Reason[]>();
  for (const reason of reasons) {
    const group = groups.get(reason.sentence);
    if (group) group.push(reason);
    else groups.set(reason.sentence, [reason]);
  }
  return groups;
}

const isAdded = ({ topics }: Reason) => topics.has('added');

const asReason = (sentence: Sentence, topic: string): Reason => ({
  ...sentence,
  sentence,
  topics: new Set([topic]),
});

/** “A mill take me on last week, and besides that, …”: what the same sentence adds to. */
function inFront(draft: Draft, sentence: Sentence, here: readonly Reason[]): Reason | undefined {
  const range = { first: sentence.first, last: here[0]?.first ?? sentence.first };
  const text = draft.textOf(range);
  if (range.last - range.first < fewWords || ofDecision.test(text)) return undefined;
  if (!isStatement(draft, range) || some(is.ofYours, draft.words, range)) return undefined;
  return { ...range, sentence, topics: new Set(['ground']) };
}

const fewWords = 4;

/** What hinders, told right behind the withdrawal: “The last bus goes at five”, “my shifts are no longer free”. */
function mayBeGround(draft: Draft, sentence: Sentence): boolean {
  const act = draft.sentences[placeOf(draft, sentence) - 1];
  if (!act || !meets(draft.stance.clear, act) || !mayTell(draft, sentence)) return false;
  const text = draft.textOf(sentence);
  return hinders.test(text) && !done.test(text) && !ofDecision.test(text);
}

/** “I have posted the pass back” */
const done = /^(?:and )?I(?:['’]ve| have)\b/i;

/** A statement, and no kind word, request, promise, apology, act or word for somebody else. */
function mayTell(draft: Draft, sentence: Sentence): boolean {
  if (sentence.question || draft.inSignOff(sentence) || recommending(draft).has(sentence)) {
    return false;
  }
  const kind = [thanksOf(draft), goodwillOf(draft), apologiesOf(draft)];
  if (kind.some((readings) => meets(readings, sentence))) return false;
  return !beginningIn(draft.stance.clear, sentence).some(({ match }) => !isNews(draft, match));
}

/** What joins a reason to another, and nothing else. */
const onTop = new RegExp(`^(?:and )?(?:${atop}|besides),? (?=\\S)`, 'i');
/** What joins anything to anything. */
const also =
  /^(?:and )?(?:in addition|also|plus|moreover|furthermore|what['’]s more|another thing is),? (?=\S)/i;

/** “On top of that, …”: of the writer, nothing promised or asked, no praise, and what names the reader tells a hindrance. */
function adds(draft: Draft, sentence: Sentence): boolean {
  const text = draft.textOf(sentence);
  if (also.test(text)) return troubles.some((meaning) => meets(draft.readings(meaning), sentence));
  const tie = onTop.exec(text)?.[0];
  if (tie === undefined || asksOrVows.test(text.slice(tie.length))) return false;
  if (some(is.ofYours, draft.words, sentence) && !hinders.test(text)) return false;
  return some(own, draft.words, sentence) && !some(warm, draft.words, sentence);
}

const troubles: readonly Meaning[] = ['moveStrong', 'kinFact', 'ownHealth', 'hardship'];

const asksOrVows =
  /^(?:(?:please|kindly|let|do|don['’]t|you|if|thank|thanks|sorry|good|best|feel)\b|I (?:will|shall|hope|wish|want|would|can|could|may|am happy|attach)\b|I['’](?:ll|d)\b)/i;
const hinders =
  /\b(?:no|not|never|only|hardly|hours?|minutes?|miles?|far)\b|\b(?:can|could|would|do|does)n['’]t\b/i;

const own = matcher.anyOf('subjectI', 'ofMine');
const warm = matcher.anyOf('warm', 'praising');

/** “The drive is ninety minutes, I’d be leaving my class, and I have a thesis to hand in.”: three at least, each with its own subject. */
function listedIn(draft: Draft, sentence: Sentence, here: readonly Reason[]): Reason[] {
  if (here.some(({ topics }) => topics.has('work') || topics.has('move'))) return [];
  const items = itemsOf(draft, sentence);
  if (items.length < 3 || !items.every((item) => isStatement(draft, item))) return [];
  const ofLife = here.some(({ topics }) => lives.some((life) => topics.has(life)));
  return items
    .filter((item) => !here.some(({ first }) => holds(item, first)))
    .filter((item) => !goesOn(draft.textOf(item), ofLife))
    .map((item) => ({ ...item, sentence, topics: new Set(['listed']) }));
}

const lives = ['family', 'health', 'hardship'];

/** “I did the sums twice”, “it was not easy”: told of the decision; of an illness, “the doctors are hopeful”, “I am her only carer”. */
function goesOn(text: string, ofLife: boolean): boolean {
  return ofDecision.test(text) || (ofLife && ofIllness.test(text));
}

const ofDecision =
  /^(?:and )?(?:it|I (?:did|told|have told|thought|talked|decided|know|weighed|went))\b|\b(?:told|informed|decision|decided|choice)\b/i;
const ofIllness = /\b(?:he|she|him|her|his|doctors?|nurses?|physio|hospital|surgeon|ward)\b/i;

const holds = ({ first, last }: Range, at: number) => at >= first && at < last;

/** What stands between the commas, where the last is joined by “and”. */
function itemsOf({ words: { id } }: Draft, { first, last }: Sentence): Range[] {
  const items: Range[] = [];
  let from = first;
  for (let at = first + 1; at < last - 1; at++) {
    if (id[at] !== shape[',']) continue;
    items.push({ first: from, last: at });
    from = at + 1;
  }
  items.push({ first: from, last });
  return and.has(id[from] as number) ? items : [];
}

const and = idsOf('and plus');

/** A subject of its own that is no pronoun for what was told, and a verb. */
function isStatement(draft: Draft, { first, last }: Range): boolean {
  const { id } = draft.words;
  let at = first;
  while (at < last && (!isWord(id[at] as number) || leading.has(id[at] as number))) at++;
  // “in the evenings I am needed for the choir”
  if (when.has(id[at] as number) && is.article[id[at + 1] as number] === 1) at += 3;
  const opener = id[at] as number;
  const named = subjects.some((table) => table[opener] === 1) || draft.capital(at);
  return named && some(verbs, draft.words, { first: at + 1, last: Math.min(last, at + farthest) });
}

const when = idsOf('in at on');
const leading = idsOf('and plus also that because as since then');
const subjects = [is.subjectI, is.ofMine, is.article, tableOf('it there mum dad')];
/** “the band needs me”: whom a verb is about shows that there is one. */
const verbs = matcher.anyOf('auxiliary', 'pastVerb');
for (const id of idsOf(
  'me us come comes need needs start starts begin begins end ends fall falls run runs meet meets take takes want wants keep keeps leave leaves',
))
  verbs[id] = 1;
const farthest = 10;

/** “On top of that I’ve promised …”: something of the writer's own, none of it about the reader or in praise. */
export function addsOne(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  // “It wouldn’t have worked in any case, since …” announces another.
  for (let at = match.first; at < match.last - 1; at++)
    if (unreal.has(id[at] as number) && id[at + 1] === have) return true;
  const acts = beginningIn(draft.stance.clear, { first: match.first + 1, last: sentence.last });
  if (acts.some((act) => !isNews(draft, act.match))) return false;
  let own = false;
  for (let at = match.last; at < sentence.last; at++) {
    const word = id[at] as number;
    if (is.ofYours[word] === 1 || warm[word] === 1) return false;
    if (is.subjectI[word] === 1 || is.ofMine[word] === 1) own = true;
  }
  return own;
}

const unreal = idsOf('not would');
const have = wordId('have');
