import { type Draft, some } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import { apologiesOf } from '../draft/meaning/regret';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import { oddsOf, type Topic, topics } from '../draft/secondOpinion/odds';
import { tableOf } from '../draft/tables';
import type { Sentence } from '../draft/text/sentences';
import { is, type Meaning, matcher } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import { introductionIn } from './insert';
import { isParted, nextOf, previousOf } from './neighbours';
import { letsWait } from './pending';
import { kindStart } from './runOn';
import { joinsOn } from './telling';

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
  if (hasNoAnswer(draft, sentence)) return true;
  const mayCome = saysAny(draft, ['hedge'], sentence) && meets(draft.readings('attend'), sentence);
  return (
    mayCome || saysAny(draft, wavering, sentence) || hintsOf(draft).doubtful.includes(sentence)
  );
}

/** “I can’t tell you yes or no”: neither, which any other denial of pondering is not. */
function hasNoAnswer(draft: Draft, sentence: Sentence): boolean {
  return beginningIn(draft.readings('ponder'), sentence).some(
    ({ negated, reported, match }) =>
      negated && !reported && /\b(?:yes or no|way|answer)\b/i.test(draft.textOf(match)),
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
    grow(stall, nextOf, leadsToTail);
  }
  for (const one of between(draft, stalls)) gone.add(one);
  return draft.sentences.filter((one) => gone.has(one));
}

/** “Bit hectic, haven’t had a minute”: of the writer alone, and said for the stall behind it. */
function isExcuse(draft: Draft, sentence: Sentence): boolean {
  const { main } = draft.layout;
  if (sentence.first < main.first || sentence.question) return false;
  if (sentence === introductionIn(draft) || namesWriter(draft, sentence)) return false;
  if (isOfDoubt(draft, sentence) || mayWaver(draft, sentence)) return true;
  // “I owe you an explanation”: what is owed is no thanks.
  const owed = owesAnswer(draft, sentence) || comesFirst(draft, sentence);
  if (!owed && (isKind(draft, sentence) || some(is.ofYours, draft.words, sentence))) return false;
  if (presents.test(draft.textOf(sentence))) return false;
  if (isOfMatter(draft, sentence)) return false;
  if (beginningIn(apologiesOf(draft), sentence).length > 0) return false;
  return beginningIn(draft.stance.clear, sentence).length === 0;
}

/** “si Jomar po ito, applicant for the night shift.”: behind the greeting, a name and nothing told. */
function namesWriter(draft: Draft, { first, last }: Sentence): boolean {
  if (first !== draft.layout.main.first || some(told, draft.words, { first, last })) return false;
  if (draft.words.id[first] === shape['@unknown'] && draft.capital(first)) return true;
  for (let at = first + 1; at < last; at++) if (draft.capital(at)) return true;
  return false;
}

/** “So you can see I’m in something of a muddle.”: more like an open mind than anything else, beside a stall. */
function mayWaver(draft: Draft, sentence: Sentence): boolean {
  if (isKind(draft, sentence) || meets(apologiesOf(draft), sentence)) return false;
  if (beginningIn(draft.stance.clear, sentence).length > 0) return false;
  const odds = (topic: Topic) => oddsOf(draft, topic, sentence);
  const open = Math.max(odds('stall'), odds('leaning'), odds('keepOpen'));
  const text = draft.textOf(sentence);
  const named = some(yours, draft.words, sentence) || toReader.test(text);
  const least = named || (isOfMatter(draft, sentence) && !framed.test(text)) ? 0 : somewhat;
  return open >= least && topics.every((topic) => odds(topic) <= Math.max(open, unsure));
}

/** Odds that say little by themselves, and enough beside a stall; not where the reader or the matter is named. */
const somewhat = -10;
/** Nor do odds below these say that it is about anything else. */
const unsure = -5;
const yours = tableOf('your yours');
const toReader = /^(?:and |but |so |yes,? )?you\b(?! can see)|\byou[.!]*$/i;
/** “About the interview, my heart is still 50-50” */
const framed = /^(?:on|as (?:for|to)|about|regarding|concerning)\b[^,:;.]{3,60}, /i;

/** “Sorry to be so vague”: nothing is vague any more. */
function isOfDoubt(draft: Draft, sentence: Sentence): boolean {
  if (!vague.test(draft.textOf(sentence)) || isKind(draft, sentence)) return false;
  return (
    meets(apologiesOf(draft), sentence) &&
    beginningIn(draft.stance.clear, sentence).length === 0 &&
    !saysAny(draft, ['wentQuiet'], sentence)
  );
}

const vague =
  /\b(?:vague|cagey|indecisive|non-?committal|up in the air|(?:straight|clear|proper|firm) answer)\b/i;

/** “I’d hate to give you a half-baked answer”, “I owe you an explanation”: said of the decision, and for the stall. */
function owesAnswer({ words }: Draft, sentence: Sentence): boolean {
  const opener = words.id[sentence.first] as number;
  return is.subjectI[opener] === 1 && some(answers, words, sentence);
}

/** “There is another conversation which I’d like to see through first”, “… before I tell you”: before the answer. */
function comesFirst(draft: Draft, sentence: Sentence): boolean {
  if (!ahead.test(draft.textOf(sentence))) return false;
  return some(is.subjectI, draft.words, sentence) && !meets(thanksOf(draft), sentence);
}

const ahead = /\bfirst[.!]*$|\bbefore I (?:can |could )?(?:answer|commit|decide|reply|say|tell)\b/i;

const answers = tableOf('answer decision explanation');

/** “jodie here about the nursery job” */
const presents = /^(?:\S+ ){1,2}here\b|\b(?:about|re|regarding) (?:the|that) /i;

/** What the message is about, and so no excuse. */
const ofMatter: readonly Meaning[] = ['interview', 'candidacy', 'resend'];

function isOfMatter(draft: Draft, sentence: Sentence): boolean {
  return ofMatter.some((meaning) => meets(draft.readings(meaning), sentence));
}

const stallings: readonly Meaning[] = ['stall', 'later', 'seeHow', 'ponder', 'keepOpen'];

/** What stands though it is short, or lies ahead: a goodbye, an apology, a mail that follows, somebody else. */
const standing: readonly Meaning[] = ['goodbye', 'sorry', 'byEmail', 'calling', 'referring'];
const longestRemark = 7;

/** “Then I’ll message”, “You will hear from me once I know”: said of the stall before it, and lost without it. */
function isTail(draft: Draft, sentence: Sentence): boolean {
  if (draft.inSignOff(sentence) || isKind(draft, sentence)) return false;
  if (saysAny(draft, stallings, sentence) || letsWait(draft.textOf(sentence))) return true;
  return isAhead(draft, sentence) || (!stands(draft, sentence) && isRemark(draft, sentence));
}

function stands(draft: Draft, sentence: Sentence): boolean {
  return standing.some((meaning) => meets(draft.readings(meaning), sentence));
}

/** “If I’m free I’ll shoot you a message”: what the writer will do, once it is decided. */
export function isAhead(draft: Draft, sentence: Sentence): boolean {
  const { first, last } = sentence;
  const { id } = draft.words;
  if (stands(draft, sentence)) return false;
  for (let at = first; at < last - 1; at++) {
    if (is.subjectI[id[at] as number] === 1 && is.future[id[at + 1] as number] === 1) return true;
  }
  return false;
}

/** “No promises!”, “Is that all right?”, “Await my response”: a few words that lean on the stall. */
function isRemark({ words }: Draft, sentence: Sentence): boolean {
  const { first, last, question } = sentence;
  if (last - first > longestRemark) return false;
  if (question || some(is.negator, words, { first, last: first + 2 })) return true;
  if (some(mine, words, sentence)) return !some(told, words, sentence);
  return some(pointing, words, sentence) && !some(is.ofYours, words, sentence);
}

const told = matcher.anyOf('subjectI', 'auxiliary');
const mine = tableOf('my');
const pointing = tableOf('that');

/** Whether the writer means any of these in a sentence. */
function saysAny(draft: Draft, meanings: readonly Meaning[], sentence: Sentence): boolean {
  return meanings.some((meaning) =>
    beginningIn(draft.readings(meaning), sentence).some(
      ({ negated, reported, subject }) =>
        !negated && !reported && subject !== 'other' && subject !== 'reader',
    ),
  );
}

/** A tail, or an excuse with one behind it: “Things are complicated. I’ll be in touch if that changes.” */
function leadsToTail(draft: Draft, sentence: Sentence): boolean {
  if (isTail(draft, sentence) || addsExcuse(draft, sentence)) return true;
  const next = nextOf(draft, sentence);
  if (!next || isParted(draft, sentence, next) || !isExcuse(draft, sentence)) return false;
  return isTail(draft, next);
}

/** “The buses don’t start till seven as well.”: beside an excuse that goes. */
function addsExcuse(draft: Draft, sentence: Sentence): boolean {
  return (
    isExcuse(draft, sentence) && !stands(draft, sentence) && joinsOn.test(draft.textOf(sentence))
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
