import type { Draft } from '../draft/draft';
import { reasonsOf } from '../draft/meaning/reasons';
import { recommending } from '../draft/meaning/recommending';
import { apologiesOf } from '../draft/meaning/regret';
import { goodwillOf, thanksOf } from '../draft/parts';
import { placeOf } from '../draft/places';
import { meets } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import type { Meaning } from '../phrases/language';
import { addBehind, addFirst, addParagraph, introductionIn } from './insert';
import { parted } from './move';
import { newsOf } from './needed';
import { isParted, previousOf } from './neighbours';
import { withoutWaiting } from './pending';
import { replaceSentence, small } from './sentence';
import { withdrawal } from './stock';
import { leadsUp, turned } from './turn';
import { isCasual } from './voice';

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
    const turn = turned(draft, last, text);
    return turn === text && last !== said && isAside(draft, last)
      ? apart(draft, last, text)
      : addBehind(draft, last, turn);
  }
  const opening = introductionIn(draft) ?? answeredIn(draft);
  return opening ? addBehind(draft, opening, text) : addFirst(draft, text);
}

/** “Saw your message about the interview.”: what is answered comes first. */
function answeredIn(draft: Draft): Sentence | undefined {
  const first = draft.sentences.find((one) => one.first >= draft.layout.main.first);
  return first && answered.test(draft.textOf(first)) ? first : undefined;
}

const answered =
  /^(?:I(?:['’]ve| have)? )?(?:just |only )?(?:read|saw|seen|got|received) (?:your|ur|yer|the)\b[^.?!]*\b(?:messages?|msgs?|(?:e-?)?mails?|texts?|letters?|notes?|calls?|invites?|invitation)\b/i;

/** “My sister has told the whole street.”: neither a ground for the news nor about the interview. */
function isAside(draft: Draft, sentence: Sentence): boolean {
  if (reasonsOf(draft).some((reason) => reason.sentence === sentence)) return false;
  if (
    leadsUp(draft, sentence) ||
    grounds.some((meaning) => meets(draft.readings(meaning), sentence))
  )
    return false;
  const text = draft.textOf(sentence);
  if (grounding.test(text)) return false;
  return !meets(apologiesOf(draft), sentence) && !ofInterview.test(text);
}

const grounds: readonly Meaning[] = ['kinFact', 'ownHealth', 'hardship', 'moveStrong', 'slot'];
/** “My circumstances have changed.”, “I’ve thought long and hard.”, “My car died.”: why, were it in no words that rows know. */
const grounding =
  /\b(?:chang\w+|thought|thinking|consider\w*|reflect\w*|weigh\w*|died|dead|lost|passed away|plans?|circumstances?|broken?|funeral|hospital|ill|sick|unwell|moving|moved|booked)\b/i;

const ofInterview =
  /\b(?:interview\w*|appl(?:y|ied|ication\w*)|position|post|role|vacancy|jobs?|offers?|invit\w+|messages?|(?:e-?)?mails?|letter|slots?|decided|decision|answer|another|elsewhere|unfortunately|sadly|sorry|regret|apolog\w+)\b/i;

/** News that nothing leads up to: in a paragraph of its own, or in a text or call by way of “Anyway”. */
function apart(draft: Draft, before: Sentence, text: string): Edit {
  const written = draft.channel === 'email' || draft.channel === 'linkedin';
  if (written && opensParagraph(draft)) return addParagraph(draft, before, text);
  const tells = hindering.test(draft.textOf(before)) || meets(newsOf(draft), before);
  const chats = isCasual(draft) && !tells;
  return addBehind(draft, before, chats ? `Anyway, ${small(text)}` : text);
}

/** Whether an empty line stands between the greeting and what follows. */
function opensParagraph({ layout: { greeting, main }, text, words }: Draft): boolean {
  const gap = text.slice(words.start[main.first - 1], words.start[main.first]);
  return greeting !== undefined && /\n\s*\n/.test(gap);
}

/** “They’ve changed my shift and I can’t get out of it.”, “I went with the other lot.” */
const hindering =
  /\b(?:ca|wo|could|do|did)(?:n['’]?t)\b|\bcannot\b|\bI (?:went|go|am going) with\b/i;

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
