import { is, type Meaning, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Words } from '../../phrases/words';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import { goodwillOf, thanksOf } from '../parts';
import { beginningIn } from '../search';
import { idsOf } from '../tables';
import type { Sentence } from '../text/sentences';
import { isNews } from './jobNews';
import type { Reading } from './reading';
import { recommending } from './recommending';

/** By what a sentence points to the other job: by “it”, or by more. */
type Pointing = 'it' | 'named';

/**
 * Sentences that go on about the other job alone: “they”, “there” or “it”, with no word of the reader. In these
 * a word or two tells what is talked about.
 */
const aboutOtherJob = derived((draft: Draft): ReadonlyMap<Sentence, Pointing> => {
  const found = new Map<Sentence, Pointing>();
  const news = draft.stance.clear.filter(({ match }) => isNews(draft, match));
  if (draft.scenario === 'referral') return found;
  if (news.length === 0 && draft.readings('otherFirm').length === 0) return found;
  // A wish at the end of a text without full stops says nothing of what stands before it.
  const wishes = goodwillOf(draft).filter(
    ({ match, sentence }) => match.first < sentence.first + openingWords,
  );
  const other = new Set([
    ...[...thanksOf(draft), ...wishes].map(({ sentence }) => sentence),
    ...recommending(draft),
  ]);
  const told = Math.min(...news.map(({ sentence }) => sentence.first));
  for (const sentence of draft.sentences) {
    if (sentence.question || other.has(sentence) || draft.inSignOff(sentence)) continue;
    const pointing = news.length > 0 && pointsThere(draft, sentence, sentence.first > told);
    if (opensWithIt(draft, sentence)) found.set(sentence, 'named');
    else if (pointing) found.set(sentence, pointing);
  }
  return found;
});

const openingWords = 4;

/**
 * Hints in these sentences, but not at what the other firm makes or sells. Where `named`, “it” alone doesn't point
 * to the other job: “it would be better to stop here”.
 */
export function hintsOfOtherJob(draft: Draft, meaning: Meaning, named = false): readonly Reading[] {
  const hints = draft.readings(meaning);
  if (hints.length === 0) return hints;
  const sentences = aboutOtherJob(draft);
  const trades = draft.readings('tradeOf');
  return hints.filter(
    ({ match, sentence }) =>
      (named ? sentences.get(sentence) === 'named' : sentences.has(sentence)) &&
      !beginningIn(trades, sentence).some(
        (trade) => trade.match.first <= match.first && match.first - trade.match.last <= tradeReach,
      ),
  );
}

const tradeReach = 4;

const theirs = idsOf('they their theirs them');
/** “to collect them” may be anything. */
const through = idsOf('with for to by from at of joining join told');
const [them, it, there] = ['them', 'it', 'there'].map((word) => wordId(word));
const toBe = idsOf("is are was were 's");

/** “The other agreement runs …”, “Another hospital finds me …”: it does, and neither reader nor writer. */
function opensWithIt(draft: Draft, sentence: Sentence): boolean {
  const { words } = draft;
  const named = beginningIn(draft.readings('otherFirm'), sentence)[0]?.match;
  if (!named || some(is.ofYours, words, sentence) || some(is.subjectI, words, sentence))
    return false;
  for (let at = sentence.first; at < named.first; at++)
    if (isWord(words.id[at] as number) && joiner[words.id[at] as number] !== 1) return false;
  return true;
}

/** How a sentence tells of the other side or of what was told before, if it never names the reader. */
function pointsThere(
  { words }: Draft,
  { first, last }: Sentence,
  afterNews: boolean,
): Pointing | undefined {
  let points: Pointing | undefined;
  let begun = false;
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    if (is.ofYours[id] === 1) return undefined;
    if (theirs.has(id) && !(id === them && !through.has(words.id[at - 1] as number)))
      points = 'named';
    if (id === there && !(toBe.has(words.id[at + 1] as number) && opens(words, at, first)))
      points = 'named';
    if (!begun && isWord(id) && joiner[id] !== 1) {
      begun = true;
      if (id === it && afterNews) points ??= 'it';
    }
  }
  return points;
}

/** “there is”, “and there are”; not “the work there is”. */
function opens({ id }: Words, at: number, first: number): boolean {
  const before = id[at - 1] as number;
  return at === first || !isWord(before) || joiner[before] === 1;
}

const joiner = matcher.anyOf('conjunction', 'filler');
