import { type Draft, some } from '../draft/draft';
import { isWarm } from '../draft/meaning/kindness';
import type { Reading } from '../draft/meaning/reading';
import { recommending } from '../draft/meaning/recommending';
import { apologiesOf, regretsDelay } from '../draft/meaning/regret';
import { isReadersEmail } from '../draft/meaning/whoseEmail';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import { tableOf } from '../draft/tables';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { is, type Meaning } from '../phrases/language';
import { followersOf } from './followers';
import { addBehind } from './insert';
import { withoutTie } from './leave';
import { isParted, nextOf, previousOf } from './neighbours';
import { isOnlyIn } from './neutral';
import { withdrawalFrom } from './occasion';
import { withoutWaiting } from './pending';
import { kindEnd, kindStart } from './runOn';
import { deleteSentences, replaceSentence, small } from './sentence';
import { wavers, withExcuses } from './stalling';
import { confirmation, goodwill, withdrawal } from './stock';
import { thanks } from './thank';
import { turned } from './turn';
import { isCasual, say } from './voice';
import { whoWrites } from './whoWrites';

/**
 * One clear withdrawal in the place of sentences that hedge or stall: in that of the first, or behind
 * thanks that come later. What else only they say stays: who writes, thanks, an apology, a wish.
 */
export function withdrawInstead(draft: Draft, found: readonly Sentence[]): Edit[] {
  const stalls = draft.sentences.filter(
    (sentence) =>
      (found.includes(sentence) && !isSorryForSilence(draft, sentence)) || wavers(draft, sentence),
  );
  const silence = found.findLast((sentence) => isSorryForSilence(draft, sentence));
  if (stalls.length === 0 && silence) {
    const last = thanksBehind(draft, silence) ?? ofMails(draft, silence) ?? silence;
    const waiting = withoutWaiting(draft, [silence]);
    return inOne(addBehind(draft, last, withdrawal(draft)), waiting);
  }
  // “4.” only counts an item of a list.
  const excused = withExcuses(draft, stalls).filter((one) => /\p{L}/u.test(draft.textOf(one)));
  const gone = [...excused, ...toldOn(draft, excused)];
  const [first, ...others] = gone;
  if (!first) return [];
  const late = thanksBehind(draft, first) ?? warmthBehind(draft, gone.at(-1) as Sentence);
  const before = late && !gone.includes(late) ? late : previousOf(draft, first);
  const text = withdrawalFor(draft, gone, before, late);
  const behind = nextOf(draft, gone.at(-1) as Sentence);
  const ties = behind ? [...withoutTie(draft, behind), ...withoutBut(draft, text, behind)] : [];
  const waiting = [...withoutWaiting(draft, gone), ...ties];
  if (late && !gone.includes(late)) {
    return beside([...deleteSentences(draft, gone), addBehind(draft, late, text)], waiting);
  }
  return beside([replaceSentence(draft, first, text), ...deleteSentences(draft, others)], waiting);
}

/** “However, I withdraw. (But you) should talk to …”: one turn is enough. */
function withoutBut(draft: Draft, text: string, next: Sentence): Edit[] {
  const but = /^but,? (?=\S)/i.exec(draft.textOf(next))?.[0];
  if (!but || !/^(?:however|but)\b/i.test(text) || draft.inSignOff(next)) return [];
  const { start } = draft.spanOf(next);
  const end = start + but.length + 1;
  return [{ span: { start, end }, text: draft.text.charAt(end - 1).toUpperCase() }];
}

/** “(I have one more offer in hand …) They want me by 3 June”: of somebody whom only the sentences that go have named. */
function toldOn(draft: Draft, gone: readonly Sentence[]): Sentence[] {
  const last = gone.at(-1);
  if (!last || gone.some((one) => recommended(draft, one))) return [];
  const behind = followersOf(draft, last);
  const end = behind.findIndex((one) => gone.includes(one) || !isOfSomebody(draft, one));
  return end === -1 ? behind : behind.slice(0, end);
}

/** Of somebody, and nothing that is done for the reader. */
function isOfSomebody(draft: Draft, sentence: Sentence): boolean {
  const text = draft.textOf(sentence);
  if (filler.test(text)) return true;
  return ofSomebody.test(text) && !some(is.ofYours, draft.words, sentence);
}

const ofSomebody =
  /^(?:(?:and|but|so),? )?(?:they|their|he|his|she|her)\b|^(?!.*\b(?:another|my)\b).*\b(?:with|for|to|at|by) them\b/i;
const filler = /^(?:anyway|anyhow|okay|ok|right|well)[.!]*$/i;

/** “(I’m maybe not the one), but Dagny Holm would suit it well.”: what a sentence that goes says for somebody else. */
function recommended(draft: Draft, sentence: Sentence): string | undefined {
  if (!recommending(draft).has(sentence)) return undefined;
  return forOther.exec(draft.textOf(sentence))?.[1];
}

const forOther =
  /[,;]? (?:but|though) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|June?\b|July?\b|Aug|Sept?|Oct|Nov|Dec)(\p{Lu}(?!(?:['’]\p{L}+)? ).*)$/su;

/** Edits, and those of others that touch none of the same words. */
function beside(main: readonly Edit[], others: readonly Edit[]): Edit[] {
  return [...main, ...others.filter((edit) => main.every((one) => isApart(one, edit)))];
}

const isApart = (one: Edit, other: Edit) =>
  one.span.end <= other.span.start || other.span.end <= one.span.start;

/** What is added, and what goes: as one where it goes from right behind. */
function inOne(added: Edit, gone: readonly Edit[]): Edit[] {
  const behind = gone.find(({ span }) => span.start === added.span.end);
  if (!behind) return [added, ...gone];
  const one = { span: { start: added.span.start, end: behind.span.end }, text: added.text };
  return [{ ...one, text: added.text + behind.text }, ...gone.filter((edit) => edit !== behind)];
}

/** “(Sorry I went quiet.) I did see your mails.”: said with the silence. */
function ofMails(draft: Draft, silence: Sentence): Sentence | undefined {
  const next = nextOf(draft, silence);
  if (!next || next.question || isParted(draft, silence, next)) return undefined;
  const kind = [...thanksOf(draft), ...goodwillOf(draft)].some((one) => one.sentence === next);
  return !kind && meets(draft.readings('interview'), next) && some(yours, draft.words, next)
    ? next
    : undefined;
}

const yours = tableOf('your yours');

/** “Sorry for going quiet, work has been mad.”: true beside a decision too, and owed. */
function isSorryForSilence(draft: Draft, sentence: Sentence): boolean {
  if (!meets(apologiesOf(draft), sentence) || !meets(draft.readings('wentQuiet'), sentence)) {
    return false;
  }
  return !putsOff.some((meaning) => meets(draft.readings(meaning), sentence));
}

const putsOff: readonly Meaning[] = ['stall', 'later', 'seeHow', 'ponder'];

/** The withdrawal, with what would be lost with these sentences. */
function withdrawalFor(
  draft: Draft,
  gone: readonly Sentence[],
  before: Sentence | undefined,
  late: Sentence | undefined,
): string {
  const kept = gone.map((one) => opening(draft, one)).filter(Boolean);
  const wish = wishIn(draft, gone, late);
  const named = kept.length > 0 ? kept.join(' ') : before && draft.textOf(before);
  const frame = kept.length > 0 || late ? undefined : questionOf(draft, gone[0]);
  const plain = withdrawalFrom(draft, gone, [...kept, wish].join(' '), frame ?? named ?? '');
  const act = excused(draft, new Set(gone), plain);
  const stands = kept.length > 0 || act !== plain;
  const first = late ? undefined : gone[0];
  const said = stands ? act : turned(draft, before, act, first);
  const news = frame ? `${frame} ${small(act)}` : said;
  const others = gone.flatMap((one) => recommended(draft, one) ?? []);
  const closing = [...others, ...confirming(draft, gone), ...(wish ? [wish] : [])];
  return kissed(draft, gone, [...kept, news, ...closing].join(' '));
}

/** That an e-mail follows a call, where only these sentences say so. */
function confirming(draft: Draft, gone: readonly Sentence[]): string[] {
  if (draft.channel !== 'phone' && draft.channel !== 'voicemail') return [];
  const told = draft.readings('byEmail').filter((one) => !isReadersEmail(draft, one));
  const lost = told.length > 0 && told.every(({ sentence }) => gone.includes(sentence));
  return lost ? [confirmation(draft)] : [];
}

const kisses = /\s+x{1,4}$/i;

/** With the kiss that closed the message. */
function kissed(draft: Draft, gone: readonly Sentence[], text: string): string {
  const last = gone.at(-1);
  const closes = last && last.last === draft.layout.main.last;
  const kiss = closes ? kisses.exec(draft.textOf(last))?.[0] : undefined;
  return kiss && !text.endsWith(kiss) ? text.replace(/\.$/, kiss) : text;
}

/** The withdrawal with the apology that goes with these sentences, where no other stays: for the delay, if it is late. */
function excused(draft: Draft, gone: ReadonlySet<Sentence>, act: string): string {
  const lost = (one: Reading) => gone.has(one.sentence);
  const apologies = apologiesOf(draft);
  const delays = [...draft.readings('patience'), ...draft.readings('delay'), ...apologies];
  if (draft.field('invited') && regretsDelay(draft) && delays.every(lost)) {
    return `${say(draft, 'I am sorry for the late reply.')} ${act}`;
  }
  const stays = apologies.filter((one) => !lost(one));
  const again = stays.some(({ sentence }) => /\bagain\b/i.test(draft.textOf(sentence)));
  if (!apologies.some(lost) || (stays.length > 0 && !again)) return act;
  const sorry = draft.channel === 'text' && isCasual(draft) ? 'Sorry' : say(draft, 'I am sorry');
  return `${sorry}, but ${act}`;
}

/** What a sentence says before it hedges: who is writing, thanks. */
function opening(draft: Draft, sentence: Sentence): string | undefined {
  const kept = kindStart(draft, sentence) ?? whoWrites(draft, sentence);
  if (kept) return kept;
  return isOnlyIn(sentence, thanksOf(draft)) ? thanks(draft) : undefined;
}

/** “On your question whether I’m still in: …”, “About the interview, …”: what a reply answers. */
function questionOf(draft: Draft, sentence: Sentence | undefined): string | undefined {
  if (!sentence || draft.scenario !== 'reply') return undefined;
  return asked.exec(draft.textOf(sentence))?.[0];
}

const asked =
  /^(?:on|as (?:for|to)|about|regarding|concerning) (?:your|the|whether|if)\b[^,:;.]{3,100}[,:](?=\s)/i;

/** The wish with which a sentence ends; one that can't be parted from the rest is said anew, where it matters. */
function wishIn(draft: Draft, gone: readonly Sentence[], late?: Sentence): string | undefined {
  const own = gone.map((one) => kindEnd(draft, one)).find(Boolean);
  if (own) return own;
  const wished = [...gone, ...(late ? [late] : [])].some((one) => isOnlyIn(one, goodwillOf(draft)));
  return draft.channel === 'email' && wished ? goodwill(draft) : undefined;
}

/** “It really is a wonderful firm.”: warm words that led on to a wavering mind turn to the news, and can't follow it. */
function warmthBehind(draft: Draft, sentence: Sentence): Sentence | undefined {
  const next = nextOf(draft, sentence);
  if (!next || draft.inSignOff(next) || next.question || isParted(draft, sentence, next))
    return undefined;
  const kind = [...thanksOf(draft), ...goodwillOf(draft), ...apologiesOf(draft)];
  return praised.test(draft.textOf(next)) &&
    isWarm(draft, next) &&
    !kind.some((one) => one.sentence === next)
    ? next
    : undefined;
}

const praised = /^(?:and |but )?(?:it|this|that|your|the)\b/i;

/** Thanks that come behind a sentence, where the order of the parts matters and they don't close the message. */
function thanksBehind(draft: Draft, { first }: Sentence): Sentence | undefined {
  if (draft.channel !== 'email' && draft.channel !== 'linkedin') return undefined;
  if (draft.scenario !== 'decline' && draft.scenario !== 'referral') return undefined;
  const said = thanksOf(draft).filter(({ sentence }) => !draft.inSignOff(sentence));
  const thanked = said[0]?.sentence;
  if (!thanked || thanked.first <= first) return undefined;
  return beginningIn(draft.readings('goodbye'), thanked).length > 0 ? undefined : thanked;
}
