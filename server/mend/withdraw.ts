import type { Draft } from '../draft/draft';
import { recommending } from '../draft/meaning/recommending';
import { goodwillOf, thanksOf } from '../draft/parts';
import { placeOf } from '../draft/places';
import { meets } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { addBehind, addFirst, introductionIn } from './insert';
import { parted } from './move';
import { isParted, previousOf } from './neighbours';
import { withoutWaiting } from './pending';
import { replaceSentence } from './sentence';
import { withdrawal } from './stock';
import { turned } from './turn';

/** A withdrawal where none is: behind the thanks and what belongs to them, else in front. */
export function withdraw(draft: Draft): Edit[] {
  return [addedWithdrawal(draft), ...withoutWaiting(draft, [])];
}

function addedWithdrawal(draft: Draft): Edit {
  const text = withdrawal(draft);
  const said = thanksOf(draft).find(({ sentence }) => !draft.inSignOff(sentence))?.sentence;
  if (said) {
    const [kind, wish] = parted(draft, said);
    if (kind && wish) return replaceSentence(draft, said, `${kind} ${text} ${wish}`);
    const last = notClosing(draft, endOfThanks(draft, said));
    return addBehind(draft, last, turned(draft, last, text));
  }
  const introduction = introductionIn(draft);
  return introduction ? addBehind(draft, introduction, text) : addFirst(draft, text);
}

/** Not behind a “Thanks,” that leads to the name. */
function notClosing(draft: Draft, sentence: Sentence): Sentence {
  const before = previousOf(draft, sentence);
  return before && /,$/.test(draft.textOf(sentence)) ? before : sentence;
}

/** The last sentence of the paragraph that still goes with the thanks: no wish, goodbye, question or referral. */
function endOfThanks(draft: Draft, thanked: Sentence): Sentence {
  const closing = closingSentences(draft);
  let last = thanked;
  for (const sentence of draft.sentences.slice(placeOf(draft, thanked) + 1)) {
    const text = draft.textOf(sentence);
    if (isParted(draft, last, sentence) || closing.has(sentence) || sentence.question) break;
    if (opensNew.test(text) || !/[.!?…]$/.test(text)) break;
    if (promises.test(text) && meets(draft.readings('byEmail'), sentence)) break;
    last = sentence;
  }
  return last;
}

/** “I’ll send you an email saying the same.” */
const promises = /\bI(?:['’]ll| will| shall| am going to|['’]m going to)\b/i;

const opensNew =
  /^(?:(?:I )?(?:hope|wish)|good luck|(?:kindly|please|do) (?!note)|for this|you (?:ask|asked|oug?h?ta|should|might)|may |have a|(?:well|right|anyway),? |I (?:will not|won['’]?t) (?:keep|hold) you|I (?:should|would) like to (?:put|recommend|suggest)|I['’]m still out)/i;

/** What closes, were it with thanks: “It was a pleasure, and I hope you find somebody.” */
function closingSentences(draft: Draft): ReadonlySet<Sentence> {
  const kind = [...draft.readings('goodbye'), ...goodwillOf(draft)];
  return new Set([...recommending(draft), ...kind.map(({ sentence }) => sentence)]);
}
