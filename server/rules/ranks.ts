import { derived } from '../draft/derived';
import { type Draft, some } from '../draft/draft';
import { besideReader, lackingHere } from '../draft/meaning/beside';
import { clauseOf } from '../draft/meaning/clauses';
import { theyAreReaders } from '../draft/meaning/hosts';
import { isBesideHopes, isModest } from '../draft/meaning/modest';
import { hintsOfOtherJob } from '../draft/meaning/otherJob';
import { ranksTold } from '../draft/meaning/otherTold';
import {
  honoursReader,
  isOfADay,
  isPeerless,
  isUnequalled,
  readerRanksFirst,
} from '../draft/meaning/readerFirst';
import type { Reading } from '../draft/meaning/reading';
import { recommending } from '../draft/meaning/recommending';
import { namesIn } from '../draft/names/names';
import { beginningIn, beginsAt, meets } from '../draft/search';
import { oddsOf } from '../draft/secondOpinion/odds';
import { reconsidered } from '../draft/secondOpinion/opinion';
import { idsOf, tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, matcher, wordId } from '../phrases/language';
import type { Words } from '../phrases/words';
import { payTold } from './salary-talk';

/** What ranks the other side above this one: no pay, no person, no trade, and no praise of the reader. */
export const ranksOf = derived((draft: Draft): readonly Reading[] => {
  const told = ranksMeant(draft);
  const pay = payTold(draft);
  // “They beat what you could pay” ranks by pay alone.
  const isOfPay = (sentence: Sentence) =>
    meets(pay, sentence) && oddsOf(draft, 'pay', sentence) >= oddsOf(draft, 'rank', sentence);
  const passes = (sentence: Sentence) => isOfPay(sentence) || isOfPlace(draft, sentence);
  return reconsidered(draft, 'rank', told, passes);
});

/** “a job nearer to home”: where it is, and not how good. */
function isOfPlace(draft: Draft, sentence: Sentence): boolean {
  return nearer.test(draft.textOf(sentence)) && oddsOf(draft, 'rank', sentence) < clearly;
}

const nearer =
  /\b(?:closer|nearer)(?: to)? (?:(?:my|our|the) )?(?:home|house|flat|family|parents|mum|kids|children|school|coast|where (?:I|we) live)\b/i;
/** Odds at which more than the place is ranked. */
const clearly = 12;

function ranksMeant(draft: Draft): readonly Reading[] {
  const pay = payTold(draft);
  const innocent = draft.readings('notRank');
  const told = [...ranksTold(draft), ...hintsOfOtherJob(draft, 'rankHint', true)];
  const meant = (reading: Reading) => {
    if (reading.negated || reading.unreal || reading.reported) return false;
    if (reading.subject === 'reader' && !isToldThat(draft, reading)) return false;
    if (recommending(draft).has(reading.sentence) || isUnequalled(draft, reading)) return false;
    if (meets(pay, reading.match)) return false;
    return !ranksPay(draft, pay, reading);
  };
  const alone = told.filter((reading) => {
    if (!meant(reading)) return false;
    const { match } = reading;
    if (reading.subject === 'writer' && ofTheWriter.test(draft.textOf(match))) return false;
    if (meets(innocent, match) || isReadersWish(draft, match.first)) return false;
    if (isOfAPerson(draft, reading)) return false;
    if (isPraise(draft, reading) || isOfADay(draft, reading)) return false;
    if (theyAreReaders(draft, reading) || isPeerless(draft, reading)) return false;
    if (isModest(draft, reading) || isBesideHopes(draft, reading)) return false;
    if (readerRanksFirst(draft, reading) || honoursReader(draft, reading)) return false;
    return !ofCandidates(draft, reading) && !inName(draft, reading) && !isTrade(draft, reading);
  });
  return [...alone, ...besideReader(draft).filter(meant), ...lackingHere(draft).filter(meant)];
}

/** “unless you’d prefer it by post” */
function isReadersWish({ words: { id } }: Draft, first: number): boolean {
  return (
    preferring.has(id[first] as number) &&
    [1, 2].some((back) => is.subjectYou[id[first - back] as number] === 1)
  );
}

const preferring = idsOf('prefer preferred');

/** “You’ll understand that one depot looks small beside …”: the reader is only told of it. */
function isToldThat({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  let you = match.first - 1;
  while (you >= sentence.first && is.ofYours[id[you] as number] !== 1) you--;
  if (you < sentence.first || is.subjectYou[id[you] as number] !== 1) return false;
  const verb = helping.has(id[you + 1] as number) ? you + 2 : you + 1;
  return verb < match.first && understanding.has(id[verb] as number);
}

const helping = idsOf('will may might can should');
const understanding = idsOf('understand know see agree appreciate imagine guess gather hear');

/** “Yours was the best of the bunch”, “your team stood out”: the reader comes first. */
function isPraise(draft: Draft, { match, sentence }: Reading): boolean {
  const { words } = draft;
  const { id } = words;
  if (some(lesser, words, match) || is.negator[id[match.first] as number] === 1) return false;
  // “Your post could not hold a candle to it”
  if (some(is.negator, words, match) && some(rivalling, words, match)) return false;
  let at = match.first - 1;
  if (id[at] === your && isTheirs(id[match.first] as number)) return true;
  // “Your soup warms me more than any other”
  if (id[at] === yours || id[at - 1] === your) return true;
  while (at > sentence.first && leading(id[at] as number)) at--;
  if (at === match.first - 1) return false;
  if (id[at] === yours || (at > sentence.first && id[at - 1] === your)) return true;
  return isReaders(draft, { first: clauseOf(draft, sentence, at).first, last: at + 1 });
}

/** “The quilt in your reading nook (is lovelier)”: a thing of theirs, and neither a job nor somebody else's. */
function isReaders({ words }: Draft, subject: Range): boolean {
  const at = words.id.subarray(subject.first, subject.last).indexOf(your);
  if (at === -1 || subject.last - subject.first - at > longestThing) return false;
  return !others.some((table) => some(table, words, subject));
}

const longestThing = 4;
const others = [
  is.job,
  is.org,
  is.negator,
  tableOf('they them their theirs there other another competitor competitors rival rivals'),
];

const leading = (id: number) => linking.has(id) || is.filler[id] === 1 || is.article[id] === 1;
const isTheirs = (id: number) => is.job[id] === 1 || is.org[id] === 1;
const lesser = matcher.table('lesser');
const rivalling = tableOf('compete compare measure close candle stack rival live');
const linking = idsOf("is was are were 's would have been");
const [your, yours] = ['your', 'yours'].map((word) => wordId(word)) as [number, number];

/** “the cleaner job”: what is compared is a trade. */
function isTrade({ words }: Draft, { match }: Reading): boolean {
  return (
    is.titleNoun[words.id[match.first] as number] === 1 &&
    is.job[words.id[match.first + 1] as number] === 1
  );
}

/** “Better Streets Studio”: the word begins a name. */
function inName(draft: Draft, { match }: Reading): boolean {
  return draft.capital(match.first) && nameBeginnings(draft).has(match.first);
}

/** The words of names behind which the name goes on. */
const nameBeginnings = derived((draft: Draft): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { run } of namesIn(draft)) {
    for (let at = run.first; at < run.last - 1; at++) found.add(at);
  }
  return found;
});

/** “I answered once more” ranks nothing: these rank only where a job or a firm does it. */
const ofTheWriter = /^(?:answer|meet|speak|sit|agree|appeal|line|add|measure)/i;

/** “the pension is the most generous of the three”, “a bigger cut of the takings”: only what a job pays is ranked. */
function ranksPay(draft: Draft, pay: readonly Reading[], { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  for (let at = match.first; at < match.last; at++) {
    if (is.job[id[at] as number] === 1 || is.org[id[at] as number] === 1) return false;
  }
  if (match.last < sentence.last && beginsAt(pay, match.last)) return true;
  const { first } = clauseOf(draft, sentence, match.first);
  return beginningIn(pay, { first, last: match.first }).some(
    (one) => one.match.last <= match.first,
  );
}

const [she, he] = ['she', 'he'].map((word) => wordId(word));
const verbal = matcher.anyOf('auxiliary', 'filler', 'ability');

/** “She’d be better suited to it than I was” */
function isOfAPerson({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  let at = first - 1;
  while (verbal[id[at] as number] === 1 || is.article[id[at] as number] === 1) at--;
  return at < first - 1 && (id[at] === she || id[at] === he);
}

/** “better suited candidates”, “an inbox full of people better suited”, “I hope you find a better fit”. */
function ofCandidates({ words }: Draft, { match, sentence }: Reading): boolean {
  for (let at = Math.max(sentence.first, match.first - 6); at < match.first; at++) {
    const id = words.id[at] as number;
    if (
      (is.candidate[id] === 1 && words.id[at - 1] !== inWord) ||
      (is.peopleBefore[id] === 1 && isFullOf(words, at))
    )
      return true;
  }
  for (let at = match.first; at < Math.min(sentence.last, match.last + 3); at++) {
    if (
      is.candidate[words.id[at] as number] === 1 &&
      !isLikeMe(words, at) &&
      !servesThem(words, at)
    )
      return true;
  }
  return false;
}

/** “for someone with my training” */
function isLikeMe({ id }: Words, at: number): boolean {
  return is.ofMine[id[at + 1] as number] === 1 || is.ofMine[id[at + 2] as number] === 1;
}

/** “they have more to teach somebody who is new”, “the better place for someone who wants to train up” */
function servesThem({ id }: Words, at: number): boolean {
  return serving[id[at - 1] as number] === 1;
}

const serving = tableOf('teach show offer give for');

/** “a pool of better suited …”, “an inbox full of …”; a “project list” holds nobody. */
function isFullOf({ id }: Words, at: number): boolean {
  if (holder[id[at] as number] !== 1) return true;
  return id[at + 1] === of || id[at + 2] === of;
}

const holder = tableOf('inbox list pool');
const [of, inWord] = ['of', 'in'].map((word) => wordId(word));
