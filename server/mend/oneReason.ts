import { type Draft, some } from '../draft/draft';
import { isNews } from '../draft/meaning/jobNews';
import { type Reason, reasonsOf } from '../draft/meaning/reasons';
import { recommending } from '../draft/meaning/recommending';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { matcher, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { isParted, previousOf } from './neighbours';
import { counted } from './wording';

/*
 * Where one reason of several stays: what goes with the others, and what counted them.
 */

/** “(I’m unwell), the house is falling down(, and I’ve a job)”: what is listed between two reasons is one too. */
export function besides(draft: Draft, first: Reason, spare: readonly Reason[]): Range[] {
  const next = spare.find(({ sentence }) => sentence === first.sentence);
  if (!next) return [];
  for (let at = first.last; at < next.first - 1; at++) {
    if (draft.words.id[at] === shape[',']) return [{ first: at + 1, last: next.first }];
  }
  return [];
}

/** “Secondly, …”, behind the first. */
export function countsOn(draft: Draft, sentence: Sentence, first: Reason): boolean {
  if (sentence.first <= first.first) return false;
  return (
    /^(?:and )?(?:in the (?:second|third|last) place|second(?:ly)?|third(?:ly)?|last(?:ly)?|on the other (?:side|hand)|finally|then(?=.*\b(?:as well|too)[.!]*$))\b/i.test(
      draft.textOf(sentence),
    ) && !beginningIn(goodwillOf(draft), sentence).length
  );
}

/** “And to be truthful I’d sooner sew.”: one more, behind a reason that goes. */
export function addsTo(
  draft: Draft,
  sentence: Sentence,
  gone: ReadonlyMap<Sentence, unknown>,
): boolean {
  const before = previousOf(draft, sentence);
  if (!before || !gone.has(before) || isParted(draft, before, sentence)) return false;
  if (isBusy(draft, sentence) || sentence.question || draft.inSignOff(sentence)) return false;
  return adding.has(draft.words.id[sentence.first] as number) || tellsOn(draft, sentence, gone);
}

/** “(Then there’s the course I began.) Classes start at six.”: told on, in the paragraph that the reason opens. */
function tellsOn(draft: Draft, sentence: Sentence, gone: ReadonlyMap<Sentence, unknown>): boolean {
  if (some(addressing, draft.words, sentence) || meets(draft.stance.clear, sentence)) return false;
  if (reasonsOf(draft).some((reason) => reason.sentence === sentence)) return false;
  let first = sentence;
  for (let one = previousOf(draft, first); one && !isParted(draft, one, first); ) {
    if (!gone.has(one)) return false;
    first = one;
    one = previousOf(draft, first);
  }
  return true;
}

const addressing = matcher.anyOf('subjectYou', 'ofYours');

const adding = idsOf('and plus also besides');

/** “In the first place, …”: there is no second any more. */
export function uncounted(
  draft: Draft,
  { sentence }: Reason,
  edited: ReadonlyMap<Sentence, unknown>,
): Edit[] {
  const { start } = draft.spanOf(sentence);
  const count = counted.exec(draft.textOf(sentence))?.[0];
  if (!count || edited.has(sentence)) return [];
  const end = start + count.length + 1;
  return [{ span: { start, end }, text: draft.text.charAt(end - 1).toUpperCase() }];
}

/** “I decline(, for two reasons).”, “There are several reasons for this.” */
export function countIn(draft: Draft, sentence: Sentence): Range | undefined {
  if (!counting.test(draft.textOf(sentence))) return undefined;
  const { id } = draft.words;
  for (let at = sentence.first + 2; at < sentence.last; at++) {
    if (id[at] === reasonsWord && id[at - 2] === forWord) return { first: at - 2, last: at + 1 };
  }
  return sentence;
}

const [reasonsWord, forWord] = ['reasons', 'for'].map((word) => wordId(word));

const counting =
  /\b(?:several|two|three|four|five|a few|a couple of|many|some|various|these|the following) reasons\b|\b(?:several|two|three|four|five|a few|a couple of) things (?:behind|led|lie|lay|made|decided)\b/i;

/** Whether a sentence does more for the message than to tell. */
export function isBusy(draft: Draft, sentence: Sentence): boolean {
  if (meets(thanksOf(draft), sentence) || meets(goodwillOf(draft), sentence)) return true;
  if (recommending(draft).has(sentence)) return true;
  return beginningIn(draft.stance.clear, sentence).some(({ match }) => !isNews(draft, match));
}
