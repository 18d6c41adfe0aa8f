import { type Draft, some } from '../draft/draft';
import { isWarm } from '../draft/meaning/kindness';
import { apologiesOf } from '../draft/meaning/regret';
import { thanksOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import { idsOf, tableOf } from '../draft/tables';
import type { Sentence } from '../draft/text/sentences';
import { is } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { small } from './sentence';
import { isCasual } from './voice';

/** “However, (I’ve taken another job)”: the news as the turn that it is, behind warm words or where a turn goes. */
export function turned(
  draft: Draft,
  before: Sentence | undefined,
  text: string,
  gone?: Sentence,
): string {
  const opening = gone && turning.exec(draft.textOf(gone))?.[0];
  if (opening && regretting.test(opening)) return `${opening}, ${small(text)}`;
  const turns = opening !== undefined;
  if (before && leadsUp(draft, before)) return text;
  const tells = before && (praises(draft, before) || hears(draft, before));
  if (!before || !(turns || (tells && !ofMails.test(draft.textOf(before))))) return text;
  return isCasual(draft) ? `But ${small(text)}` : `However, ${small(text)}`;
}

/** “I wanted to write before the day, so that you hear it from me”: the news is what it leads up to, and no turn. */
export function leadsUp(draft: Draft, sentence: Sentence): boolean {
  return announcing.test(draft.textOf(sentence));
}

const announcing =
  /^(?:and |so |but )?I(?:['’]\w+| am| do| did| have| would)? (?:just |only |also )?(?:want(?:ed)?|like|wish(?:ed)?|meant|hoped?|promised|writ(?:e|ing)|getting|thought I)\b[^.?!]*\b(?:writ(?:e|ing)|reply|answer|respond|(?:let|tell) you|(?:get|got) back|hear (?:it |this )?from me|(?:be|get|getting) in touch)\b/i;

/** “I did receive your first note.”: what is answered, and nothing that the news turns from. */
const ofMails =
  /^(?:(?:and|yes|so),? )?I(?:['’]ve| have| did| do)? (?:\w+ )?(?:see|saw|seen|read|got|get|received?) (?:all |both )?(?:of )?your (?:\w+ ){0,3}(?:messages?|msgs?|(?:e-?)?mails?|notes?|texts?|letters?|calls?|voicemails?)\b[^,;]*$/i;

/** “Unfortunately I can’t make that day”: as true of the news. */
const regretting = /^(?:unfortunately|sadly)$/i;
/** “However, kindly exercise patience”: what takes its place turns too. */
const turning = /^(?:however|but|unfortunately|sadly|alas|that said)\b/i;

/** “I hear you.”, “I see what you mean.”: grants what the news then turns from. */
function hears({ words }: Draft, { first, last }: Sentence): boolean {
  const { id } = words;
  if (last - first > fewWords || is.subjectI[id[first] as number] !== 1) return false;
  const verb = truly.has(id[first + 1] as number) ? first + 2 : first + 1;
  if (!hearing.has(id[verb] as number)) return false;
  return some(points, words, { first: verb + 1, last: clauseEnd(id, verb + 1, last) });
}

const fewWords = 8;
const truly = idsOf('do really quite fully can totally');
const hearing = idsOf('hear understand see get appreciate');
const points = tableOf('you your it that point');

/** Where the clause of a word ends: at the first mark behind it. */
function clauseEnd(id: Int32Array, from: number, last: number): number {
  let end = from;
  while (end < last && isWord(id[end] as number)) end++;
  return end;
}

/** “It looks like a lovely ward”, “what a treat”: warm words besides those of the first thanks, or of something of the reader's. */
function praises(draft: Draft, sentence: Sentence): boolean {
  const thanks = thanksOf(draft)[0];
  if (thanks?.sentence !== sentence) {
    if (meets(apologiesOf(draft), sentence)) return false;
    const behind = thanks !== undefined && thanks.sentence.first < sentence.first;
    if (behind && isMoved(draft, sentence)) return true;
    return isWarm(draft, sentence) || (behind && some(yours, draft.words, sentence));
  }
  // “It was lovely to hear from you”
  if (!some(thanking, draft.words, sentence)) return true;
  const { first, last } = sentence;
  if (delighted.test(draft.textOf(sentence))) return true;
  const { match } = beginningIn(thanksOf(draft), sentence).at(-1) ?? thanks;
  return (
    isWarm(draft, { first, last: thanks.match.first }) || isWarm(draft, { first: match.last, last })
  );
}

/** “It is a matter of pride for me.”: what the invitation means to the writer. */
function isMoved({ words }: Draft, { first, last }: Sentence): boolean {
  const { id } = words;
  if (!meaning.has(id[first] as number) || !being.has(id[first + 1] as number)) return false;
  return some(joys, words, { first: first + 2, last: clauseEnd(id, first + 2, last) });
}

const meaning = idsOf('it this that');
const being = idsOf('is was would');
const joys = tableOf('pride honour honor privilege pleasure dream joy treat delight');

/** “Thank you for the invite, I was over the moon!”, “…, it made my week” */
const delighted =
  /[,;–—-] ?(?:and )?(?:(?:(?:it|that|this) )?(?:(?:has|really|has really|totally) )?made my (?:day|week|month|year|morning|weekend)[.!]*|(?:I (?:was|am)|I['’]m|it|that) [^.?]*!|I (?:was|am|had been) (?:so|really|very|truly|quite|most) [^,;?]*\.)$/i;

const yours = tableOf('your yours');
const thanking = tableOf(
  'thank thanks thankful thx ty cheers ta grateful appreciate appreciated obliged',
);
