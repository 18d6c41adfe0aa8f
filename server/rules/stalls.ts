import { derived } from '../draft/derived';
import { type Draft, some } from '../draft/draft';
import { isBargained } from '../draft/meaning/bargains';
import { hintsOf } from '../draft/meaning/hints';
import {
  hasHadTime,
  isBeside,
  isDated,
  isNothingOpen,
  isPast,
  isReadersTurn,
} from '../draft/meaning/otherWaits';
import type { Reading } from '../draft/meaning/reading';
import { silencesOf } from '../draft/meaning/silences';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn, inOrder, meets } from '../draft/search';
import { oddsOf } from '../draft/secondOpinion/odds';
import { reconsidered } from '../draft/secondOpinion/opinion';
import { idsOf, tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, type Meaning, matcher, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { withdrawing } from './missing-withdrawal';
import { isSettled, isSomeDay, putsOff } from './puttingOff';

/** Stalls and announced silence, as the sentence means them. */
export const stallsOf = derived((draft: Draft): readonly Reading[] => {
  const told = stallsMeant(draft);
  if (isOnlyNews(draft)) return reconsidered(draft, 'stall', told);
  // Where all is decided, “sorry I dropped off” excuses what is past, and “I’ll let you know when I’m in town” puts nothing off.
  const known = [draft.readings('later'), draft.readings('stall')];
  const past = draft.readings('wentQuiet');
  // “I’m waiting for a part, so we must talk on some later day”: another time is asked for.
  const asked = [draft.readings('reschedule'), draft.readings('otherTime')];
  const moved = draft.scenario === 'reschedule' ? asked : [];
  const decided = isDecided(draft);
  const settled = [draft.stance.clear, ...moved, ...(decided ? [past] : [])];
  return reconsidered(
    draft,
    'stall',
    told,
    (sentence) =>
      settled.some((ones) => meets(ones, sentence)) ||
      (decided &&
        oddsOf(draft, 'stall', sentence) < plainest &&
        known.some((ones) => meets(ones, sentence))) ||
      oddsOf(draft, 'withdraw', sentence) > oddsOf(draft, 'stall', sentence) ||
      leansRather(draft, sentence),
  );
});

/** “I don’t reckon I’ll be up”: what a row knows to leave open has to stall plainly too. */
function leansRather(draft: Draft, sentence: Sentence): boolean {
  return meets(draft.stance.unclear, sentence) && oddsOf(draft, 'stall', sentence) < plain;
}

const plain = 12;
/** “If you write back you might not get any answer from me”: so sure that no row is asked whether it knows better. */
const plainest = 18;

function stallsMeant(draft: Draft): readonly Reading[] {
  const decided = isDecided(draft);
  const ours = (reading: Reading) => isOurs(draft, reading);
  const found = [
    ...draft
      .readings('stall')
      .filter((reading) => ours(reading) && stalls(draft, reading, decided)),
    ...draft
      .readings('later')
      .filter((reading) => ours(reading) && putsOff(draft, reading, decided)),
    ...silencesOf(draft),
    ...(decided ? [] : draft.readings('seeHow').filter(ours)).filter(
      ({ sentence }) => beginningIn(draft.readings('reschedule'), sentence).length === 0,
    ),
    ...(isOnlyNews(draft)
      ? draft
          .readings('wentQuiet')
          .filter((one) => ours(one) && !one.unreal && !isOfReaders(draft, one))
      : []),
  ].sort(inOrder);
  return found.length > 0 || !isOnlyNews(draft) ? found : ponderedIn(draft).filter(ours);
}

/** Whether the reader knows where the writer stands: it is said here, or was said long ago. */
function isDecided({ stance, scenario }: Draft): boolean {
  return stance.clear.length > 0 || scenario === 'connect';
}

/** The writer puts it off now, and neither the reader nor somebody else does. */
function isOurs(draft: Draft, reading: Reading): boolean {
  const { reported, subject } = reading;
  if (reported || subject === 'reader' || subject === 'other') return false;
  if (isPast(draft, reading) || hasHadTime(draft, reading)) return false;
  // “Pick one, and I’ll get back to you tonight”
  if (draft.scenario === 'reschedule' && isDated(draft, reading)) return false;
  if (isReadersTurn(draft, reading) || isNothingOpen(draft, reading)) return false;
  if (byYou(draft, reading) || isAimedAt(draft, reading)) return false;
  return !isCurious(draft, reading) && !isLet(draft, reading);
}

function stalls(draft: Draft, reading: Reading, decided: boolean): boolean {
  if (reading.unreal || reading.negated || isBargained(draft, reading)) return false;
  if (isOfExam(draft, reading)) return false;
  if (draft.stance.unclear.length > 0 && draft.words.id[reading.match.first] === bear) return false;
  if (isSomeDay(draft, reading) && isSettled(draft, reading, decided)) return false;
  if (decided && isBeside(draft, reading)) return false;
  return !decided || !(isOfOtherTopic(draft, reading.sentence) || seesAnother(draft, reading));
}

/** “I’m still awaiting the result of my exam”: no news of a job. */
function isOfExam({ words }: Draft, { match }: Reading): boolean {
  if (!some(results, words, match)) return false;
  return [0, 1, 2].some((behind) => exams.has(words.id[match.last + behind] as number));
}

const results = tableOf('result results');
const exams = idsOf('exam exams scan finals');

/** “As for the talk you asked me to give, let me think about it”: announced as something else. */
function isOfOtherTopic(draft: Draft, { first, last }: Sentence): boolean {
  const { id } = draft.words;
  const opens =
    topics.has(id[first] as number) ||
    (id[first] === as && announcing.has(id[first + 1] as number));
  if (!opens) return false;
  let end = first;
  while (end < last && id[end] !== shape[',']) end++;
  return (
    end < last && !process.some((meaning) => meets(draft.readings(meaning), { first, last: end }))
  );
}

const topics = idsOf('regarding concerning about');
const as = wordId('as');
const announcing = idsOf('for to regards');
const process: readonly Meaning[] = ['interview', 'candidacy', 'hiring'];

/** “We’ll see whether that café is any good”: told of a thing, and not of what is to come of this. */
function seesAnother({ words }: Draft, { match }: Reading): boolean {
  const { id } = words;
  const at = id[match.last - 1] as number;
  if (!asking.has(at) || !some(see, words, match)) return false;
  return !open.has(id[match.last] as number) && is.subjectI[id[match.last] as number] !== 1;
}

const asking = idsOf('whether if how');
const open = idsOf('it things this everything matters');

/** Nothing is said of going on, not even in words that no row knows, and the writer ponders. */
function ponderedIn(draft: Draft): readonly Reading[] {
  const pondered = draft.readings('ponder');
  if (pondered.length === 0) return pondered;
  const { plain, doubtful } = hintsOf(draft);
  if (plain.length + doubtful.length > 0) return [];
  const kind = new Set([...thanksOf(draft), ...goodwillOf(draft)].map(({ sentence }) => sentence));
  return pondered.filter(
    ({ sentence, match }) =>
      !kind.has(sentence) && some(own, draft.words, sentence) && !isOfAnHour(draft, match),
  );
}

/** “any time on Monday” is offered. */
function isOfAnHour(draft: Draft, { last }: Range): boolean {
  return meets(draft.readings('time'), { first: last, last: last + 2 });
}

const own = matcher.anyOf('subjectI', 'ofMine');

/** “the day at your office was chaotic” */
function isOfReaders({ words }: Draft, { match, sentence }: Reading): boolean {
  const from = Math.max(sentence.first, match.first - nearby);
  return some(is.ofYours, words, { first: from, last: match.first });
}

const nearby = 4;

/** Being busy leaves the reader hanging only where nothing else is said of going on. */
function isOnlyNews({ stance, scenario }: Draft): boolean {
  return stance.clear.length + stance.unclear.length === 0 && withdrawing.includes(scenario);
}

/** “I’d like to see what your team publishes” waits for nothing. */
function isCurious({ words }: Draft, { match: { first, last } }: Reading): boolean {
  return is.ofYours[words.id[last] as number] === 1 && some(see, words, { first, last });
}

const see = tableOf('see');
const bear = wordId('bear');

/** “It was kind of you to let me see the kitchen”: what the reader did, and no request. */
function isLet({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  return id[first] === letting && id[first - 1] === to;
}

const [letting, to] = ['let', 'to'].map((word) => wordId(word));

/** “if you can decide by Monday”: the reader’s own time. */
function byYou({ words }: Draft, { match }: Reading): boolean {
  let at = match.first - 1;
  while (at > 0 && is.auxiliary[words.id[at] as number] === 1) at--;
  return (
    is.subjectYou[words.id[at] as number] === 1 && is.condition[words.id[at - 1] as number] === 1
  );
}

/** “I write today so that you hear from me in good time”: what is being done, and for what. */
function isAimedAt({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  const you = first - 1;
  const purpose = id[you - 1] === that ? you - 2 : you - 1;
  return is.subjectYou[id[you] as number] === 1 && id[purpose] === so;
}

const [so, that] = ['so', 'that'].map((word) => wordId(word));
