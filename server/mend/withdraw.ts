import type { Draft } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import { recommending } from '../draft/meaning/reasons';
import { apologiesOf } from '../draft/meaning/regret';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { addBehind, addFirst, introductionIn } from './insert';
import { nextOf, placeOf, previousOf } from './neighbours';
import { withoutWaiting } from './pending';
import { deleteSentences, isOnlyIn, replaceSentence } from './sentence';
import { goodwill, thanks, withdrawal } from './voice';

/**
 * One clear withdrawal in the place of sentences that hedge or stall: in that of the first, or behind
 * thanks that come later. What else only they say stays: who writes, thanks, an apology, a wish.
 */
export function withdrawInstead(draft: Draft, found: readonly Sentence[]): Edit[] {
  const sentences = draft.sentences.filter(
    (sentence) => found.includes(sentence) || wavers(draft, sentence),
  );
  const [first, ...others] = sentences;
  if (!first) return [];
  const put = [...others, ...between(draft, first, others.at(-1))];
  const gone = [...put, ...put.flatMap((one) => tail(draft, one)), ...tail(draft, first)];
  const late = thanksBehind(draft, first);
  const text = withdrawalFor(draft, sentences, late);
  const waiting = withoutWaiting(draft, [first, ...gone]);
  if (late && !gone.includes(late)) {
    return [...deleteSentences(draft, [first, ...gone]), addBehind(draft, late, text), ...waiting];
  }
  return [replaceSentence(draft, first, text), ...deleteSentences(draft, gone), ...waiting];
}

/** The withdrawal, with what would be lost with these sentences. */
function withdrawalFor(draft: Draft, sentences: readonly Sentence[], late?: Sentence): string {
  const [first] = sentences as [Sentence];
  const own = new Set(sentences);
  const within = ({ sentence }: { sentence: Sentence }) => own.has(sentence);
  const thanked = thanksOf(draft).some((one) => one.sentence === first);
  const sorry = apologiesOf(draft);
  const plain = withdrawal(draft);
  const act =
    sorry.length > 0 && sorry.every(within) && draft.scenario === 'cancellation'
      ? `I’m sorry, but ${plain}`.replace('’', apostrophe(draft))
      : plain;
  const wishes = goodwillOf(draft);
  const wished =
    draft.channel === 'email' &&
    [...sentences, ...(late ? [late] : [])].some((one) => isOnlyIn(one, wishes));
  const said = [
    introduction(draft, first),
    thanked ? thanks(draft) : undefined,
    act,
    wished ? goodwill : undefined,
  ];
  return said.filter(Boolean).join(' ');
}

function apostrophe({ text }: Draft): string {
  return text.includes('’') || !text.includes("'") ? '’' : "'";
}

/** “It's Carl from the agency, …”: who is writing stays. */
function introduction(draft: Draft, sentence: Sentence): string | undefined {
  const found = /^(?:[Ii]t['’]?s|[Tt]his is|[Hh]ere is)\s+\p{Lu}[^,;.]{1,60}(?=[,;]\s)/u.exec(
    draft.textOf(sentence),
  );
  return found ? `${found[0]}.` : undefined;
}

/** Thanks that come behind a sentence, where the order of the parts matters and they don't close the message. */
function thanksBehind(draft: Draft, { first }: Sentence): Sentence | undefined {
  if (draft.channel !== 'email' && draft.channel !== 'linkedin') return undefined;
  const said = thanksOf(draft).filter(({ sentence }) => !draft.inSignOff(sentence));
  const thanked = said[0]?.sentence;
  if (!thanked || thanked.first <= first) return undefined;
  return beginningIn(draft.readings('goodbye'), thanked).length > 0 ? undefined : thanked;
}

const undecided =
  /\b(?:coin toss|torn|undecided|in two minds|on the fence|not (?:yet )?(?:sure|certain|decided)|weighing|wavering|dithering|to chew on|to think about|mulling|(?:can|could)(?:no|['’])t decide|where things (?:are|stand)|up in the air|we['’]ll see|which way (?:to|I)|don['’]?t (?:yet )?(?:know|see) (?:yet|clearly|which|what)|not (?:yet )?see clearly|(?:might|may) (?:have|need) to (?:leave|pass|skip|miss|drop|give))\b/i;

/** “I’m torn”, “heaps to chew on”: beside a decision it would say the contrary. */
export function wavers(draft: Draft, sentence: Sentence): boolean {
  const { main } = draft.layout;
  const said = sentence.first >= main.first && sentence.first < main.last;
  if (!said || draft.inSignOff(sentence)) return false;
  if ([...thanksOf(draft), ...goodwillOf(draft)].some((one) => one.sentence === sentence)) {
    return false;
  }
  return undecided.test(draft.textOf(sentence)) || hintsOf(draft).doubtful.includes(sentence);
}

const trailing =
  /^(?:no promises|(?:kindly |please |do )?(?:await|wait for|expect) my (?:response|answer|reply|decision|word)|(?:please |do |kindly )?(?:hold|keep|save)\b[^.!?]{0,40}\b(?:until|till) then|don['’]?t hold your breath|watch this space|stay tuned|bear with me|that['’]s (?:really )?(?:all|where we are)|(?:if|when|once) I(?:['’]m| am| can| know)\b[^.!?]{0,20}\bI(?:['’]ll| will))\b[^.!?]{0,30}[.!?]*$/i;

/** “No promises!”: said of the stall before it, and lost without it. */
function tail(draft: Draft, sentence: Sentence): Sentence[] {
  const next = nextOf(draft, sentence);
  return next && !draft.inSignOff(next) && trailing.test(draft.textOf(next)) ? [next] : [];
}

/** What stands between two stalls tells why it is put off, unless it thanks or wishes. */
function between(draft: Draft, first: Sentence, last: Sentence | undefined): Sentence[] {
  if (!last) return [];
  const kept = new Set([...thanksOf(draft), ...goodwillOf(draft)].map(({ sentence }) => sentence));
  return draft.sentences.filter(
    (one) =>
      one.first > first.first && one.first < last.first && !kept.has(one) && !draft.inSignOff(one),
  );
}

/** A withdrawal where none is: behind the thanks and what belongs to them, else in front. */
export function withdraw(draft: Draft): Edit[] {
  return [addedWithdrawal(draft), ...withoutWaiting(draft, [])];
}

function addedWithdrawal(draft: Draft): Edit {
  const text = withdrawal(draft);
  const said = thanksOf(draft).find(({ sentence }) => !draft.inSignOff(sentence))?.sentence;
  if (said) return addBehind(draft, notClosing(draft, endOfThanks(draft, said)), text);
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
    const gap = draft.text.slice(draft.spanOf(last).end, draft.spanOf(sentence).start);
    const text = draft.textOf(sentence);
    if (/\n\s*\n/.test(gap) || closing.has(sentence) || sentence.question) break;
    if (opensNew.test(text) || !/[.!?…]$/.test(text)) break;
    last = sentence;
  }
  return last;
}

const opensNew =
  /^(?:(?:I )?(?:hope|wish)|good luck|(?:kindly|please|do) (?!note)|for this|you (?:ask|asked|oug?h?ta|should|might)|may |have a|anyway|I (?:should|would) like to (?:put|recommend|suggest)|I['’]m still out)/i;

function closingSentences(draft: Draft): ReadonlySet<Sentence> {
  const found = new Set(recommending(draft));
  for (const { sentence } of [...draft.readings('goodbye'), ...goodwillOf(draft)]) {
    if (!thanksOf(draft).some((one) => one.sentence === sentence)) found.add(sentence);
  }
  return found;
}
