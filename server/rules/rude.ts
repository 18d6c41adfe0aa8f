import { derived } from '../draft/derived';
import { type Draft, some } from '../draft/draft';
import { opensClause } from '../draft/meaning/clauses';
import { isNotOnly } from '../draft/meaning/gladness';
import { isAnsweredKindly } from '../draft/meaning/kindness';
import { isKindBehind } from '../draft/meaning/praise';
import type { Reading } from '../draft/meaning/reading';
import { apologiesOf } from '../draft/meaning/regret';
import { echoesReader, isRegretted } from '../draft/meaning/whoseDoing';
import { thanksOf } from '../draft/parts';
import { beginningIn, inOrder, meets } from '../draft/search';
import { reconsidered } from '../draft/secondOpinion/opinion';
import { idsOf } from '../draft/tables';
import { isStop, type Sentence } from '../draft/text/sentences';
import { is, type Meaning, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { faultsOf } from './criticism';

/** Rude words, orders and sarcasm that are the writer's own, in order. */
export const rudeOf = derived((draft: Draft) =>
  reconsidered(draft, 'harsh', rudeTold(draft), (sentence) => isEarnest(draft, sentence)),
);

/** “Nice of you to ask, I mean it, thanks”: thanks that say they are no mockery. */
function isEarnest(draft: Draft, sentence: Sentence): boolean {
  return meets(thanksOf(draft), sentence) && earnest.test(draft.textOf(sentence));
}

const earnest = /\bI (?:do |really |truly )?mean (?:it|that)\b/i;

/** Those that rows know. */
export const rudeTold = derived((draft: Draft): readonly Reading[] => {
  const found = mockThanks(draft);
  const add = (meaning: Meaning, holds: (reading: Reading) => boolean) => {
    for (const reading of draft.readings(meaning)) if (holds(reading)) found.push(reading);
  };
  add('harsh', (reading) => isMeant(draft, reading));
  add('harshTo', (reading) => reading.subject !== 'writer' && !isAim(draft, reading));
  add('scorn', (reading) => !isKind(draft, reading));
  add('order', (reading) => isOrder(draft, reading));
  add('bareClause', (reading) => isClause(draft, reading));
  add('bareSentence', (reading) => isSentence(draft, reading));
  found.push(...jeersOf(draft), ...scornfulFaults(draft));
  const kindly = draft.readings('notHarsh');
  return found
    .filter((reading) => {
      const denied = reading.negated && !isAddress(draft, reading);
      return !reading.reported && !denied && !meets(kindly, reading.match);
    })
    .sort(inOrder);
});

/** “I don’t know how you people got this”: the words themselves are rude, whatever is denied. */
function isAddress(draft: Draft, { match }: Reading): boolean {
  return (
    draft.meaningOf(match) === 'scorn' && is.subjectYou[draft.words.id[match.first] as number] === 1
  );
}

/** “Your hiring is a shambles”: said with contempt, and not as a fault alone. */
function scornfulFaults(draft: Draft): Reading[] {
  return faultsOf(draft).filter(({ match }) => some(scornful, draft.words, match));
}

const scornful = matcher.table('scornful');

function isMeant(draft: Draft, reading: Reading): boolean {
  if (isFavour(draft, reading) || isOfMyself(draft, reading) || isPolite(draft, reading))
    return false;
  if (isRegretted(draft, reading) || isOwnedUp(draft, reading)) return false;
  if (isNotOnly(draft.words, reading.match)) return false;
  return !isKindBehind(draft, reading) && !echoesReader(draft, reading);
}

/** “I’m sorry that this is now your problem” */
function isOwnedUp(draft: Draft, { match: { first }, sentence }: Reading): boolean {
  const { id } = draft.words;
  const before = beginningIn(apologiesOf(draft), { first: sentence.first, last: first });
  return before.some(({ match: { last } }) => {
    const said = id[last] === that ? last + 1 : last;
    return said === first || (said < first && is.subjectThing[id[said] as number] === 1);
  });
}

/** What is rude as an order, and no more than a wish where it is asked for. */
const requested = idsOf('do keep check call ring ask open');
const asked = idsOf('could would can');
const [trying, sure] = ['try', 'sure'].map((word) => wordId(word));

/** “Could you do me a favour and …?”, “please keep your …”, “I’d spare us both …” */
function isPolite({ words: { id } }: Draft, { match, sentence, subject }: Reading): boolean {
  // “I’ll be sure to check the trains this time” is resolved, and asked of nobody.
  if (id[match.first] === spare || id[match.first] === trying || id[match.first + 1] === sure)
    return subject === 'writer';
  if (!requested.has(id[match.first] as number)) return false;
  if (id[match.first - 1] === please) return true;
  return sentence.question && asked.has(id[sentence.first] as number);
}

const [spare, please, that] = ['spare', 'please', 'that'].map((word) => wordId(word));

/** Questions that want no answer: “Were you hiring an astronaut?”, and “Five rounds for a cleaner?” */
function jeersOf(draft: Draft): Reading[] {
  const bare = draft.readings('incredulous').filter(({ match, sentence }) => {
    return match.first === sentence.first;
  });
  return [...draft.readings('sneer'), ...bare]
    .filter(({ sentence }) => sentence.question && !isAnsweredKindly(draft, sentence))
    .map((reading) => reading.widened(reading.sentence.first, reading.sentence.last));
}

/** Sentences that are rude or find fault: no kind word in them is meant. */
export const unkindOf = derived(
  (draft: Draft): ReadonlySet<Sentence> =>
    new Set([...rudeOf(draft), ...faultsOf(draft)].map(({ sentence }) => sentence)),
);

/** “Thank you for moving it twice for me” */
function isFavour(draft: Draft, { match }: Reading): boolean {
  const next = draft.textOf({ first: match.last, last: match.last + 3 });
  return /^for (?:me|us|my sake)\b|^(?:to suit|on my|at my)\b/i.test(next);
}

/** “a chance to learn to plan”, but “you ought to learn to plan”. */
function isAim({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  const before = match.first - 2;
  return before >= sentence.first && id[before + 1] === to && !obliging.has(id[before] as number);
}

const [to, and] = ['to', 'and'].map((word) => wordId(word));
const obliging = idsOf('ought need needs have has want');

/** “You people ring in the middle of service” is scorn; “thank you people”, “you people have been wonderful” aren’t. */
function isKind(draft: Draft, reading: Reading): boolean {
  const { match, sentence } = reading;
  if (praised.test(draft.textOf({ first: match.first, last: sentence.last }))) return true;
  return meets(draft.readings('thanks'), sentence) || meets(draft.readings('goodwill'), sentence);
}

const praised =
  /^you (?:people|lot|guys) (?:have been|['’]ve been|are|were)(?: all)?(?: (?:so|very|really|nothing but|absolutely))? (?:wonderful|lovely|great|kind|brilliant|fantastic|amazing|good to me|helpful|patient|gracious|grand|class|sound)(?: to me| with me)?(?=[.!,;]|$)/i;

/** “Thank you for the two dates, the second of which contradicted the first”. */
function mockThanks(draft: Draft): Reading[] {
  const faults = faultsOf(draft);
  if (faults.length === 0) return [];
  return thanksOf(draft).filter((thanks) =>
    beginningIn(faults, thanks.sentence).some((fault) => mocks(draft, fault, thanks)),
  );
}

/** Whether what is said behind some thanks turns them into scorn. */
function mocks(draft: Draft, { match }: Reading, thanks: Reading): boolean {
  if (match.first < thanks.match.last) return false;
  return turns(draft.textOf({ first: thanks.match.last, last: match.first }));
}

/** “which …” says it of the thing thanked for, unless “but” parts the two. */
export function turns(between: string): boolean {
  return (
    /\b(?:which|that|who)\b/i.test(between) && !/\b(?:but|though|although|so)\b/i.test(between)
  );
}

/** “Not interested!”, “yeah, whatever, …”: nothing else in its clause. */
function isClause(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  const closes = match.last >= sentence.last || !isWord(id[match.last] as number);
  return opensClause(draft, match.first, sentence) && closes && !draft.inSignOff(sentence);
}

/** “You’ll delete it and make sure it stays deleted”; not “I’d be glad if you’ll delete it”, “you will kindly …”. */
function isOrder(draft: Draft, { match, sentence, unreal }: Reading): boolean {
  const { first } = match;
  if (unreal || /\b(?:kindly|please|pls)\b/i.test(draft.textOf(match))) return false;
  return opensClause(draft, first, sentence) || draft.words.id[first - 1] === and;
}

/** “Your loss.”: nothing else in its sentence. */
function isSentence(draft: Draft, { match, sentence }: Reading): boolean {
  const ends = match.last >= sentence.last || isStop(draft.words.id[match.last] as number);
  return match.first === sentence.first && ends && !draft.inSignOff(sentence);
}

/** “you must think I’m a waste of space” */
function isOfMyself({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  if (is.negator[id[first] as number] === 1) return false;
  let at = first - 1;
  // “I’m done with your games” is said of the reader.
  let noun = is.article[id[first] as number] === 1;
  for (; is.article[id[at] as number] === 1 || is.filler[id[at] as number] === 1; at--) noun = true;
  return noun && id[at] === am && is.subjectI[id[at - 1] as number] === 1;
}

const am = wordId('am');
