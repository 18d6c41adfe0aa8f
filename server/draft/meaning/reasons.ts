import { type Meaning, wordId } from '../../phrases/language';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import { goodwillOf, thanksOf } from '../parts';
import { beginningIn, inOrder, meets } from '../search';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { isWorkedOn } from './belongs';
import { clauseOf, clausesOf } from './clauses';
import { addsOne } from './furtherReasons';
import { isNews, isTold } from './jobNews';
import { isAppliedFor, isForLater, isIntroduced, isNoWay } from './noReasons';
import { ranksTold } from './otherTold';
import { isOfJoy } from './praise';
import type { Reading } from './reading';
import { meaningId } from './readings';
import { isBesides, ofReaders, ofTheJob } from './reasonParts';
import { recommending } from './recommending';
import { paysTold } from './slight';
import { isOfStranger } from './strangers';
import { isTale } from './tales';
import { echoesReader } from './whoseDoing';

/** A clause that gives a reason, and what it is about. */
export interface Reason extends Range {
  readonly sentence: Sentence;
  readonly topics: ReadonlySet<string>;
}

/** Meanings that tell a reason, and the topic each is about: one topic is one reason. */
const topics = topicsOf([
  ['whyWork', 'work'],
  ['whyTravel', 'travel'],
  ['whyStudy', 'study'],
  ['whyHours', 'hours'],
  ['whyHome', 'home'],
  ['whyPastime', 'pastime'],
  ['whyFamily', 'family'],
  ['whyHeart', 'heart'],
  ['kinFact', 'family'],
  ['ownHealth', 'health'],
  ['hardship', 'hardship'],
]);

/** Asked of every draft, and so by number. */
function topicsOf(
  told: readonly (readonly [Meaning, string])[],
): readonly (readonly [number, string])[] {
  return told.map(([meaning, topic]) => [meaningId(meaning), topic]);
}

/** Topics that belong to a move, where one is told of. */
const moving: readonly string[] = ['family', 'home', 'travel', 'study'];

interface Told {
  readonly reading: Reading;
  readonly topic: string;
}

/** The reasons a draft gives, a clause each, in order; wishes give none, and thanks only a new job. */
export const reasonsOf = derived((draft: Draft): readonly Reason[] => {
  const told = toldIn(draft).sort((a, b) => inOrder(a.reading, b.reading));
  const reasons: Reason[] = [];
  const hasJob = told.some(({ topic }) => topic === 'work');
  let follows: Sentence | undefined;
  for (let at = 0; at < told.length; ) {
    const { sentence } = (told[at] as Told).reading;
    const open =
      !sentence.question && !meets(goodwillOf(draft), sentence) && !isTale(draft, sentence);
    for (const { first, last } of clausesOf(draft, sentence)) {
      const topics = new Set<string>();
      for (; at < told.length && (told[at] as Told).reading.match.first < last; at++) {
        topics.add((told[at] as Told).topic);
      }
      if (!open || topics.size === 0 || ofReaders(draft, sentence, { first, last }, topics))
        continue;
      // What is said of a job that follows from another reason is part of it as well.
      if (topics.has('work') && follows === sentence) continue;
      if (isGround(draft, first, topics) && reasons.at(-1)?.sentence === sentence) continue;
      const part = ofTheJob(draft, { first, last }, topics, hasJob);
      if (!part)
        reasons.push({
          first,
          last,
          sentence,
          topics: withSubject(draft, reasons.at(-1), first, topics),
        });
      else if (topics.has('work')) follows = sentence;
    }
  }
  const [first] = reasons;
  const offer = first && reasons.every(isAdded) ? offerBefore(draft, first.first) : undefined;
  return offer ? [offer, ...reasons] : reasons;
});

/** “I’m staying where I am, as I’m unsure about …”: what the reason just told rests on. */
function isGround({ words: { id } }: Draft, first: number, topics: ReadonlySet<string>): boolean {
  return topics.has('heart') && [first, first + 1].some((at) => grounds.has(id[at] as number));
}

const grounds = idsOf('as because since');

/** “My mother fell and is after getting a new hip”: what goes on without a subject of its own is of the same matter. */
function withSubject(
  { words: { id } }: Draft,
  before: Reason | undefined,
  first: number,
  topics: ReadonlySet<string>,
): ReadonlySet<string> {
  const goesOn = before?.last === first && id[first] === and && being.has(id[first + 1] as number);
  return goesOn ? new Set([...topics, ...before.topics]) : topics;
}

const and = wordId('and');
const being = idsOf('is was are were has had');

const isAdded = ({ topics }: Reason) => topics.has('added') && topics.size === 1;

const terms: readonly Meaning[] = ['offerDeadline', 'offerProof', 'offerTerms', 'slightTerms'];

/** “They sent me the contract … In addition, I’ve come to see …”: what something is added to is the offer told of. */
function offerBefore(draft: Draft, to: number): Reason | undefined {
  for (const { match, sentence, negated, reported } of terms.flatMap((one) =>
    draft.readings(one),
  )) {
    if (match.last > to || negated || reported) continue;
    const clause = clauseOf(draft, sentence, match.first);
    return { ...clause, sentence, topics: new Set(['work']) };
  }
  return undefined;
}

function toldIn(draft: Draft): Told[] {
  const jobs = draft.stance.clear.filter(
    (reading) => isNews(draft, reading.match) && isTold(draft, reading),
  );
  const others = othersIn(draft, jobs.length > 0);
  const found: Told[] = [];
  const otherReadings = others.map(({ reading }) => reading).sort(inOrder);
  for (const reading of jobs) {
    if (!meets(otherReadings, reading.match)) found.push({ reading, topic: 'work' });
  }
  if (others.length === 0) return found;
  const thanks = thanksOf(draft);
  const recommended = recommending(draft);
  const strong = [...draft.readings('moveStrong'), ...draft.readings('slightMove')].sort(inOrder);
  const moves = [...strong, ...draft.readings('moveHint')].sort(inOrder);
  const acts = draft.stance.clear.filter((act) => draft.meaningOf(act.match) === 'remove');
  const pay = paysTold(draft);
  const ranks = jobs.length > 0 ? ranksTold(draft) : [];
  for (const one of others) {
    const { reading, topic } = one;
    const { sentence, match } = reading;
    // “Give my hour away” asks, and gives no reason.
    if (meets(acts, match)) continue;
    // “the journey will not be possible for me” is what is said, and no reason for it.
    if (topic === 'travel' && meets(draft.readings('shaky'), around(match))) continue;
    if (topic === 'travel' && isNoWay(draft, reading)) continue;
    // “the children’s school fees on top”
    if (topic !== 'work' && meets(pay, { first: match.first, last: match.last + 1 })) continue;
    // “closer to what my PhD was about”: said of the job that was taken.
    if (beginningIn(ranks, sentence).some((rank) => holds(rank.match, match))) continue;
    if (recommended.has(sentence) || meets(thanks, sentence)) continue;
    if (isAppliedFor(draft, reading) || isIntroduced(draft, reading)) continue;
    if (moving.includes(topic) && meets(topic === 'travel' ? strong : moves, sentence)) continue;
    if (reading.reported || reading.unreal || isForLater(draft, reading)) continue;
    if (ofLife.has(topic) && isInnocent(draft, reading)) continue;
    if (echoesReader(draft, reading) || isBesides(draft, reading)) continue;
    if (!reading.negated || !isDenied(draft, reading)) found.push(one);
  }
  return found;
}

/** Work on such things, a joy, or somebody else's trouble. */
function isInnocent(draft: Draft, reading: Reading): boolean {
  return isWorkedOn(draft, reading) || isOfJoy(draft, reading) || isOfStranger(draft, reading);
}

const ofLife = new Set(['family', 'health', 'hardship']);

/** With the rest of a short clause. */
const around = ({ first, last }: Range): Range => ({ first, last: last + clauseLength });
const clauseLength = 7;

/** Whether one stands amid the other. */
const holds = (outer: Range, inner: Range) => outer.first < inner.first && inner.last <= outer.last;

/** What may be a reason besides another job; a move is one where no job is told of. */
function othersIn(draft: Draft, hasJob: boolean): Told[] {
  const others: Told[] = [];
  for (const [meaning, topic] of topics) {
    for (const reading of draft.readings(meaning)) {
      others.push({ reading, topic });
      if (topic === 'health' && some(domestic, draft.words, reading.match))
        others.push({ reading, topic: 'family' });
    }
  }
  const hirings = draft.readings('employs').filter((reading) => isHired(draft, reading));
  for (const reading of hirings) others.push({ reading, topic: 'work' });
  for (const reading of draft.readings('whyCounted')) {
    if (addsOne(draft, reading)) others.push({ reading, topic: 'added' });
  }
  if (!hasJob && draft.readings('takesJob').length === 0) {
    for (const reading of draft.readings('moveStrong')) {
      // “A bank has made me an offer. They are arranging the visa”: part of that, as is what is told behind it.
      if (
        hirings.some((one) => one.match.first < reading.match.first || reading.subject === 'other')
      )
        continue;
      others.push({ reading, topic: 'move' });
    }
  }
  return others;
}

/** A parting or a birth, and who has the children since, are one matter, and so is what befell a relative: “broke her hip”. */
const domestic = tableOf(`
  her his their
  divorce divorced divorcing separate separated separating separation split splitting custody marriage
  wife husband partner pregnant pregnancy baby babies expecting twins apart ex`);

/** “can’t get there without a car” denies no reason; neither does a denial in another clause. */
function isDenied(draft: Draft, { match, denial, sentence }: Reading): boolean {
  if (draft.words.id[match.first] === without) return false;
  return denial >= clauseOf(draft, sentence, match.first).first;
}

/** “A museum has hired me”; not “you offered me an interview”. */
function isHired(draft: Draft, { match, sentence, subject }: Reading): boolean {
  if (subject === 'reader') return false;
  return !some(offered, draft.words, { first: match.first, last: sentence.last });
}

const offered = tableOf(`
  interview interviews interviewed interviewing slot chat call meeting chance date feedback advice you your`);

const without = wordId('without');
