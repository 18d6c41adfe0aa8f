import { is, type Meaning, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { clausesOf } from './clauses';
import { derived } from './derived';
import type { Draft } from './draft';
import type { Range } from './layout';
import { goodwillOf, thanksOf } from './parts';
import type { Reading } from './reading';
import { beginningIn, inOrder, meets } from './search';
import type { Sentence } from './sentences';

/** A clause that gives a reason, and what it is about. */
export interface Reason extends Range {
  readonly sentence: Sentence;
  readonly topics: ReadonlySet<string>;
}

/** Meanings that tell a reason, and the topic each is about: one topic is one reason. */
const topics: readonly (readonly [Meaning, string])[] = [
  ['whyWork', 'work'],
  ['whyTravel', 'travel'],
  ['whyStudy', 'study'],
  ['whyHours', 'hours'],
  ['whyHome', 'home'],
  ['whyPastime', 'pastime'],
  ['whyFamily', 'family'],
  ['kinFact', 'family'],
  ['ownHealth', 'health'],
  ['hardship', 'hardship'],
];

/** Topics that belong to a move, where one is told of. */
const moving: readonly string[] = ['family', 'home', 'travel'];

interface Told {
  readonly reading: Reading;
  readonly topic: string;
}

/** The reasons a draft gives, a clause each, in order; wishes give none, and thanks only a new job. */
export const reasonsOf = derived((draft: Draft): readonly Reason[] => {
  const told = toldIn(draft).sort((a, b) => inOrder(a.reading, b.reading));
  const reasons: Reason[] = [];
  for (let at = 0; at < told.length; ) {
    const { sentence } = (told[at] as Told).reading;
    const open = !sentence.question && !meets(goodwillOf(draft), sentence);
    for (const { first, last } of clausesOf(draft, sentence)) {
      const topics = new Set<string>();
      for (; at < told.length && (told[at] as Told).reading.match.first < last; at++) {
        topics.add((told[at] as Told).topic);
      }
      if (open && topics.size > 0 && !ofTheJob(draft, { first, last }, topics)) {
        reasons.push({ first, last, sentence, topics });
      }
    }
  }
  return reasons;
});

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
  const moves = draft.readings('moveStrong');
  for (const one of others) {
    const { reading, topic } = one;
    const { sentence } = reading;
    if (recommended.has(sentence) || meets(thanks, sentence)) continue;
    if (moving.includes(topic) && meets(moves, sentence)) continue;
    if (reading.reported || reading.unreal) continue;
    if (!reading.negated || !isDenied(draft, reading)) found.push(one);
  }
  return found;
}

/** What may be a reason besides another job; a move is one where no job is told of. */
function othersIn(draft: Draft, hasJob: boolean): Told[] {
  const others: Told[] = [];
  for (const [meaning, topic] of topics) {
    for (const reading of draft.readings(meaning)) others.push({ reading, topic });
  }
  for (const reading of draft.readings('whyCounted')) {
    if (addsOne(draft, reading)) others.push({ reading, topic: 'added' });
  }
  if (!hasJob && draft.readings('takesJob').length === 0) {
    for (const reading of draft.readings('moveStrong')) others.push({ reading, topic: 'move' });
  }
  return others;
}

/** Sentences that put somebody else forward: “try my course mate”, “she lives nearby”. */
export const recommending = derived((draft: Draft): ReadonlySet<Sentence> => {
  const found = new Set<Sentence>();
  for (const meaning of ['pointing', 'referring', 'suited']) {
    for (const { sentence } of draft.readings(meaning)) found.add(sentence);
  }
  for (const { sentence } of draft.stance.clear) found.delete(sentence);
  return found;
});

/** “can’t get there without a car” denies no reason; neither does a denial in another clause. */
function isDenied(draft: Draft, { match, denial, sentence }: Reading): boolean {
  if (draft.words.id[match.first] === without) return false;
  const clause = clausesOf(draft, sentence).find((one) => match.first < one.last);
  return clause === undefined || denial >= clause.first;
}

/** “On top of that I’ve promised …”: something of the writer's own, none of it about the reader. */
function addsOne(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  const acts = beginningIn(draft.stance.clear, { first: match.first + 1, last: sentence.last });
  if (acts.some((act) => !isNews(draft, act.match))) return false;
  let own = false;
  for (let at = match.last; at < sentence.last; at++) {
    const word = id[at] as number;
    if (is.ofYours[word] === 1) return false;
    if (is.subjectI[word] === 1 || is.ofMine[word] === 1) own = true;
  }
  return own;
}

/** “A new team is not what I should be taking on” tells of none: an act stands in the news itself. */
function isTold({ words }: Draft, { first, match }: Reading): boolean {
  const opens = words.id[match.first] as number;
  if (is.article[opens] === 1) return false;
  if (opens === agree && words.id[match.first + 1] === that) return false;
  for (let at = first; at < match.last; at++) if (words.id[at] === should) return false;
  return true;
}

const [agree, that, should, without] = ['agree', 'that', 'should', 'without'].map((word) =>
  wordId(word),
);

/** Whether a phrase is the news of another job. */
export function isNews(draft: Draft, match: Reading['match']): boolean {
  const meaning = draft.meaningOf(match);
  return meaning === 'accepted' || meaning === 'takesJob';
}

const [and, also, plus, so, therefore] = ['and', 'also', 'plus', 'so', 'therefore'].map((word) =>
  wordId(word),
);
const aThing = matcher.table('itself');

/** “It is closer to home”: told of the job, and part of that reason; so is a job that follows from another reason. */
function ofTheJob({ words }: Draft, clause: Range, topics: ReadonlySet<string>): boolean {
  let at = clause.first;
  let follows = false;
  for (; at < clause.last; at++) {
    const id = words.id[at] as number;
    if (id === so || id === therefore) follows = true;
    else if (isWord(id) && id !== and && id !== also && id !== plus && is.breaker[id] !== 1) break;
  }
  if (topics.has('work')) return follows;
  return aThing[words.id[at] as number] === 1;
}
