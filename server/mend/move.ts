import type { Draft } from '../draft/draft';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { addBehind } from './insert';
import { before, deleteSentence, replaceSentence } from './sentence';

/** Edits that put the thanks of a sentence before `start`; a wish in it stays. Nothing where it can't stand there. */
export function movedThanks(draft: Draft, start: number, sentence: Sentence): Edit[] | undefined {
  if (beginningIn(draft.stance.clear, sentence).length > 0) return undefined;
  const [said, wish] = parted(draft, sentence);
  if (said === undefined) return undefined;
  const text = capitalised(
    said
      .replace(/^(?:and|but|still|also|so),?\s+/i, '')
      // A participle only closes.
      .replace(/^thanking you\b/i, 'Thank you')
      .replace(/^with (?=(?:many |my |sincere |kind |warm )*thanks\b)/i, '')
      .replace(/,? (?:all the same|nevertheless|nonetheless|anyway|again)\b,?/i, ''),
  );
  if (harksBack.test(text) && !tellsOfWhat.test(text)) return undefined;
  const rest =
    wish === undefined ? deleteSentence(draft, sentence) : replaceSentence(draft, sentence, wish);
  return [before(draft, start, text), rest];
}

/** “Let me add …”, “thank you for the offer of one”: said of what stands before. */
const harksBack =
  /\b(?:once more|once again|as well|too)\b|^(?!it (?:was|is|['’]s) )[^,;:–—-]*\b(?:one|it|that|this|them|these|those|let me add)\b/i;

/** “Thank you for the invitation and for the reading you sent with it”: of what, it tells itself. */
const tellsOfWhat =
  /^(?!.*\b(?:once more|once again|as well|too|let me add)\b)[^,;:]*\b(?:the|your) \p{L}+ and\b(?![^,;:]*\b(?:one|that|this)\b)[^,;:]*\b(?:it|them|these|those)\b/iu;

/** The thanks and the wish of a sentence; no thanks where the two can't be parted. */
export function parted(draft: Draft, sentence: Sentence): [string | undefined, string | undefined] {
  const [wish] = beginningIn(goodwillOf(draft), sentence);
  const text = draft.textOf(sentence);
  if (!wish) return [text, undefined];
  const thanked = beginningIn(thanksOf(draft), sentence).at(-1);
  if (!thanked || thanked.match.first > wish.match.first) return [undefined, undefined];
  const base = draft.spanOf(sentence).start;
  const from = draft.spanOf(thanked.match).start - base;
  const joint =
    /,? and (?=(?:I |we )?(?:do |really |would )*(?:hope|wish|may|best|good|all|every|fingers|break a leg)\b)/i;
  const found = joint.exec(text.slice(from));
  if (!found) return [undefined, undefined];
  const at = from + found.index;
  return [`${text.slice(0, at)}.`, capitalised(text.slice(at + found[0].length))];
}

/** Edits that put a sentence that only wishes at the end of the body; nothing where it says more. */
export function movedWish(draft: Draft, sentence: Sentence): Edit[] | undefined {
  const says = [draft.stance.clear, draft.stance.unclear, thanksOf(draft)];
  const { main } = draft.layout;
  const last = draft.sentences.findLast(({ first }) => first < main.last);
  if (!last || last === sentence) return undefined;
  if (says.some((readings) => beginningIn(readings, sentence).length > 0)) return undefined;
  const text = draft
    .textOf(sentence)
    .replace(/^(?:first of all|first|to begin with|and|but),?\s+/i, '');
  return [deleteSentence(draft, sentence), addBehind(draft, last, capitalised(text))];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
