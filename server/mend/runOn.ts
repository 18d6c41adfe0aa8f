import type { Draft } from '../draft/draft';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, type Meaning, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';

/*
 * Texts run on: “its Bex, thanks for the interview but I cant make it, hope you find someone x” thanks,
 * calls off and wishes in one sentence. Where only its middle is replaced, both ends stay as they are.
 */

const doubting: readonly Meaning[] = ['hedge', 'doubt', 'stall', 'later', 'seeHow', 'ponder'];

/** The thanks with which a sentence begins, up to where it turns to something else; nothing where that can't be told. */
export function kindStart(draft: Draft, sentence: Sentence): string | undefined {
  const thanked = beginningIn(thanksOf(draft), sentence)[0];
  if (!thanked) return undefined;
  let last = thanked.match.last;
  while (last < sentence.last && !turns(draft, last) && !isPicture(draft, last)) last++;
  if (last >= sentence.last || last > Math.min(...doubtsOf(draft, sentence))) return undefined;
  const pictured = isPicture(draft, last);
  while (pictured && isPicture(draft, last)) last++;
  const text = draft.textOf({ first: sentence.first, last });
  return pictured ? text : `${text.replace(/[\s,;:–—-]+$/, '')}.`;
}

/** Whether a sentence thanks in words that can't be parted from the rest, so that it stays whole. */
export function holdsThanks(draft: Draft, sentence: Sentence): boolean {
  const thanked = beginningIn(thanksOf(draft), sentence).length > 0;
  return thanked && kindStart(draft, sentence) === undefined;
}

/** The wish with which a sentence ends, as a sentence of its own. */
export function kindEnd(draft: Draft, sentence: Sentence): string | undefined {
  const wish = beginningIn(goodwillOf(draft), sentence)[0];
  if (!wish) return undefined;
  let { first } = wish.match;
  while (first > sentence.first && !turns(draft, first - 1)) first--;
  if (first <= sentence.first || doubtsOf(draft, { ...sentence, first }).length > 0)
    return undefined;
  const text = draft.textOf({ first, last: sentence.last });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where a sentence hedges, stalls or misses the hour. */
function doubtsOf(draft: Draft, within: Range): number[] {
  const acts = beginningIn(draft.stance.unclear, within).map(({ first }) => first);
  const doubts = doubting.flatMap((meaning) => beginningIn(draft.readings(meaning), within));
  return [...acts, ...doubts.map(({ match }) => match.first)];
}

/** “thanks for the slot 😊 I’ve a couple of …”: a picture ends a sentence too. */
function isPicture({ text, words }: Draft, at: number): boolean {
  const char = text.codePointAt(words.start[at] as number) ?? 0;
  return char >= firstPicture || (char >= lowHalf && char <= highHalf);
}

/** Pictures are written in two halves, each a word of its own. */
const [firstPicture, lowHalf, highHalf] = [0x1f300, 0xdc00, 0xdfff];

const and = wordId('and');

/** A mark, or a word that joins what is told next. */
function turns({ words: { id } }: Draft, at: number): boolean {
  const word = id[at] as number;
  if (word === shape[','] || word === shape[';'] || word === shape['@dash']) return true;
  return is.breaker[word] === 1 || (word === and && is.subjectI[id[at + 1] as number] === 1);
}
