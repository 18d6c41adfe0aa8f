import { type Draft, some } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import { apologiesOf } from '../draft/meaning/regret';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import { is, type Meaning } from '../phrases/language';
import { introductionIn } from './insert';
import { isParted, nextOf, previousOf } from './neighbours';
import { kindStart } from './runOn';

/** Words of one who has not decided, or of who leans. */
const wavering: readonly Meaning[] = ['undecided', 'ponder', 'leaning', 'seeHow', 'stall'];

/** “I’m torn”, “heaps to chew on”: beside a decision it would say the contrary. */
export function wavers(draft: Draft, sentence: Sentence): boolean {
  const { main } = draft.layout;
  const said = sentence.first >= main.first && sentence.first < main.last;
  if (!said || draft.inSignOff(sentence)) return false;
  if (isKind(draft, sentence)) {
    return kindStart(draft, sentence) !== undefined && saysAny(draft, wavering, sentence);
  }
  const mayCome = saysAny(draft, ['hedge'], sentence) && meets(draft.readings('attend'), sentence);
  return (
    mayCome || saysAny(draft, wavering, sentence) || hintsOf(draft).doubtful.includes(sentence)
  );
}

/** What goes when these sentences, which hedge or stall, give way to a withdrawal: they, and what belongs to them. */
export function withExcuses(draft: Draft, stalls: readonly Sentence[]): Sentence[] {
  const gone = new Set(stalls);
  const grow = (from: Sentence, step: typeof nextOf, belongs: typeof isExcuse) => {
    let beside = from;
    for (let one = step(draft, beside); one && belongs(draft, one); one = step(draft, beside)) {
      if (isParted(draft, one, beside)) break;
      gone.add(one);
      beside = one;
    }
  };
  for (const stall of stalls) {
    grow(stall, previousOf, isExcuse);
    grow(stall, nextOf, isTail);
  }
  for (const one of between(draft, stalls)) gone.add(one);
  return draft.sentences.filter((one) => gone.has(one));
}

/** “Bit hectic, haven’t had a minute”: of the writer alone, and said for the stall behind it. */
function isExcuse(draft: Draft, sentence: Sentence): boolean {
  const { main } = draft.layout;
  if (sentence.first < main.first || sentence.question || isKind(draft, sentence)) return false;
  if (sentence === introductionIn(draft) || some(is.ofYours, draft.words, sentence)) return false;
  if (presents.test(draft.textOf(sentence))) return false;
  if (ofMatter.some((meaning) => meets(draft.readings(meaning), sentence))) return false;
  if (beginningIn(apologiesOf(draft), sentence).length > 0) return false;
  return beginningIn(draft.stance.clear, sentence).length === 0;
}

/** “jodie here about the nursery job” */
const presents = /^(?:\S+ ){1,2}here\b|\b(?:about|re|regarding) (?:the|that) /i;

/** What the message is about, and so no excuse. */
const ofMatter: readonly Meaning[] = ['interview', 'candidacy', 'resend'];

const trailing =
  /^(?:no promises|is that (?:all right|alright|ok(?:ay)?|fine)(?: with you)?|(?:kindly |please |do )?(?:await|wait for|expect) my (?:response|answer|reply|decision|word)|(?:please |do |kindly )?(?:hold|keep|save)\b[^.!?]{0,40}\b(?:until|till) then|don['’]?t hold your breath|watch this space|stay tuned|bear with me|(?:so |and )?(?:yeah,? )?that['’]s (?:really )?(?:all|where we are)|(?:if|when|once) I(?:['’]m| am| can| know)\b[^.!?]{0,20}\bI(?:['’]ll| will))\b[^.!?]{0,30}[.!?]*$/i;

/** “Then I’ll message.”: when what was waited for is there. */
const follows = /^(?:and )?(?:then|after that|afterwards),? I(?:['’]ll| will| shall)\b/i;

const stallings: readonly Meaning[] = ['stall', 'later', 'seeHow', 'ponder'];

/** “No promises!”, “You will hear from me once I know”: said of the stall before it, and lost without it. */
function isTail(draft: Draft, sentence: Sentence): boolean {
  if (draft.inSignOff(sentence) || isKind(draft, sentence)) return false;
  const text = draft.textOf(sentence);
  if (trailing.test(text) || follows.test(text)) return true;
  return saysAny(draft, stallings, sentence);
}

/** Whether the writer means any of these in a sentence. */
function saysAny(draft: Draft, meanings: readonly Meaning[], sentence: Sentence): boolean {
  return meanings.some((meaning) =>
    beginningIn(draft.readings(meaning), sentence).some(
      ({ negated, reported, subject }) =>
        !negated && !reported && subject !== 'other' && subject !== 'reader',
    ),
  );
}

/** What stands between two stalls tells why it is put off, unless it thanks or wishes. */
function between(draft: Draft, stalls: readonly Sentence[]): Sentence[] {
  const [first, last] = [stalls[0], stalls.at(-1)];
  if (!first || !last) return [];
  return draft.sentences.filter(
    (one) =>
      one.first > first.first &&
      one.first < last.first &&
      !isKind(draft, one) &&
      !draft.inSignOff(one),
  );
}

function isKind(draft: Draft, sentence: Sentence): boolean {
  return [...thanksOf(draft), ...goodwillOf(draft)].some((one) => one.sentence === sentence);
}
