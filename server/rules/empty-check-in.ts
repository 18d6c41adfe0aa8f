import { type Draft, some } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { goodwillOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import { idsOf, tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { addBehind } from '../mend/insert';
import { runAround } from '../mend/neighbours';
import { say } from '../mend/voice';
import { type Meaning, wordId } from '../phrases/language';
import { ending } from './anchor';
import type { Fix, Rule } from './rule';

export const emptyCheckIn: Rule = {
  id: 'empty-check-in',
  severity: 'information',
  summary: 'A follow-up only checks in and brings nothing.',
  why: 'News, a result or a date from which you are free is worth opening; “just checking in” is not.',
  examples: [
    {
      text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. I’m just [|checking in|] to see how things are going.\n\nKind regards,\nSam\n',
    },
    {
      text: '---\nscenario: follow-up\n---\nHi Dana,\n\nThank you again for your kindness when I withdrew in May. Since then our study has been published in Mires.\n\nKind regards,\nSam\n',
    },
  ],
  check(draft) {
    if (draft.scenario !== 'follow-up' || draft.layout.main.last <= draft.layout.main.first)
      return [];
    if (!draft.field('scenario') && withdrawsNow(draft)) return [];
    if (draft.readings('worth').some((reading) => tells(draft, reading)) || saysMore(draft))
      return [];
    const checks = greetingIn(draft);
    const asking = draft.sentences.find((sentence) => asksHow(draft, sentence));
    const said = checks ? { first: checks.first, last: checks.match.last } : asking;
    return [
      {
        span: said ? draft.spanOf(said) : ending(draft),
        message: 'Only checks in: bring news, or say when you’re available.',
        fixes: () => offer(draft, checks?.sentence ?? asking),
      },
    ];
  },
};

/** A message that withdraws now follows up on nothing. */
function withdrawsNow(draft: Draft): boolean {
  const past = draft.readings('pastWithdrawal');
  return draft.stance.clear.some(({ sentence }) => beginningIn(past, sentence).length === 0);
}

const fewWords = 6;

/** Whether a follow-up without a sentence would bring nothing. */
export function needsNews(draft: Draft, without: Sentence): boolean {
  if (draft.scenario !== 'follow-up') return false;
  return !draft.readings('worth').some((one) => tells(draft, one)) && !saysMore(draft, without);
}

/** Whether a sentence is there that neither greets, thanks, wishes nor looks back: it may be news. */
function saysMore(draft: Draft, without?: Sentence): boolean {
  const idle = new Set(
    ['checkIn', 'noWorth', 'pastWithdrawal', 'thanks', 'goodwill', 'connecting', 'sorry']
      .flatMap((meaning) => draft.readings(meaning))
      .map(({ sentence }) => sentence),
  );
  return draft.sentences.some(
    (sentence) =>
      sentence !== without &&
      !sentence.question &&
      sentence.last - sentence.first > fewWords &&
      !idle.has(sentence) &&
      !asksHow(draft, sentence) &&
      !saysNothing.test(draft.textOf(sentence)) &&
      !draft.inSignOff(sentence),
  );
}

/** “Figured I’d poke my head in and see how the creamery’s getting along”: asks, and tells nothing. */
function asksHow(draft: Draft, sentence: Sentence): boolean {
  return howItIs.test(draft.textOf(sentence)) && !draft.inSignOff(sentence);
}

const howItIs =
  /\b(?:see(?:ing)?|hear(?:ing)?|ask(?:ing)?|wonder(?:ed|ing)?|know|learn|find out) how (?!(?:to|I|we|my|soon|far|long|much)\b)(?![^.!?]*\b(?:and|but) (?:I|we|my|our)\b)[^.!?]*\b(?:is|are|was|were|has|have|do|does|fares?|go|goes|keeps?)\b|\bhow (?!to\b)[^.!?,;]*['’](?:s|re)\b(?: all| both)? (?:doing|going|getting|keeping|coming|faring|holding|managing|ticking)\b(?![^.!?]*\b(?:and|but) (?:I|we|my|our)\b)/i;

/** “That’s about the size of it.”, “nothing to tell from this end” */
const saysNothing =
  /^(?:and |so |well,? )*(?:that['’]s|that is) (?:about |really |pretty much )?(?:it|all|the (?:size|long and (?:the )?short) of it)\b|\b(?:nothing|not (?:much|a lot)) (?:\p{L}+ )?to (?:tell|report|add|say|share)\b|^no (?:agenda|(?:particular |special )?(?:reason|news))\b/iu;

/** The first phrase that only says hello; hoping that all is well, “it’s been a while” and “no agenda” come second. */
function greetingIn(draft: Draft): Reading | undefined {
  const all = draft.readings('checkIn').filter(({ sentence }) => !draft.inSignOff(sentence));
  return (
    all.find(
      ({ match }) =>
        !/^(?:hop|trust|no |it|\W*s been|been\b|a while\b|long\b)/i.test(draft.textOf(match)),
    ) ?? all[0]
  );
}

/** That the writer is open to another talk is news of a kind, and true of whoever checks in. */
function offer(draft: Draft, from: Sentence | undefined): Fix[] {
  const text = say(draft, 'If a suitable role opens, I would be glad to talk again.');
  if (!from || from.question || draft.sentences.some((one) => disclaims.test(draft.textOf(one)))) {
    return [];
  }
  const wishes = goodwillOf(draft).filter(({ sentence }) => !greets(draft, sentence));
  const closing = new Set([...draft.readings('goodbye'), ...wishes].map((one) => one.sentence));
  const open = (one: Sentence) =>
    one === from || (!one.question && !draft.inSignOff(one) && !closing.has(one));
  const behind = runAround(draft, from, open).at(-1);
  return [{ title: 'Offer to talk again', edits: [addBehind(draft, behind ?? from, text)] }];
}

/** “No agenda at all”, “No particular reason for writing.”: an offer would be one. */
const disclaims =
  /\bno (?:agenda|ulterior|(?:\S+ )?reason)\b|\bnothing (?:(?:much |new )?to report|(?:more|else)[.!]*$)/i;

/** “Hope everyone’s good”, “I hope term is treating you well”: of now, and so goes on with the hello. */
function greets({ words }: Draft, { first, last }: Sentence): boolean {
  const { id } = words;
  let at = first;
  while (opening.has(id[at] as number)) at++;
  if (!hoping.has(id[at] as number)) return false;
  at = id[at + 1] === that ? at + 2 : at + 1;
  if (aims.has(id[at] as number)) return false;
  return some(present, words, { first: at + 1, last: Math.min(last, at + longestSubject) });
}

const opening = idsOf('i do');
const hoping = idsOf('hope hoping trust');
const that = wordId('that');
const aims = idsOf('we our to i');
const present = tableOf("'s are have is was has went");
const longestSubject = 6;

/** Whether it is news or an offer, rather than a question for news, a wish, thanks, or what lies behind. */
function tells(draft: Draft, reading: Reading): boolean {
  const { match, sentence, negated, reported, unreal, subject } = reading;
  if (negated || reported || subject === 'reader' || draft.inSignOff(sentence)) return false;
  if (isOffer(draft, match) ? isAskedAfter(draft, match) : unreal) return false;
  if (sentence.question && !isAskedPolitely(draft, sentence)) return false;
  const news = { first: match.last - 1, last: sentence.last };
  if (beginningIn(draft.readings('wantsNews'), news).length > 0) return false;
  if (none.some((meaning) => meets(draft.readings(meaning), match))) return false;
  return !isWhyIWithdrew(draft, reading) && !isThankedFor(draft, reading);
}

const none: readonly Meaning[] = ['noWorth', 'pastWithdrawal'];

/** “(Thank you for) your news”: thanks that the phrase goes on from. */
function isThankedFor(draft: Draft, { match, sentence }: Reading): boolean {
  const before = { first: sentence.first, last: match.first };
  return beginningIn(draft.readings('thanks'), before).some(
    (thanks) => thanks.match.last > match.first,
  );
}

/** “Should a role open …”, “in case you need …” */
function isOffer({ words: { id } }: Draft, { first }: Range): boolean {
  return offering.has(id[first] as number) || (id[first] === in_ && id[first + 1] === case_);
}

const offering = idsOf('should if when');
const [in_, case_, find, out] = ['in', 'case', 'find', 'out'].map(wordId);

/** “I wonder (if there is a role)”: asks for news. */
function isAskedAfter({ words: { id } }: Draft, { first }: Range): boolean {
  return asking.has(id[first - 1] as number) || (id[first - 2] === find && id[first - 1] === out);
}

const asking = idsOf(`
  see seeing wonder wondered wondering check checked checking know ask asked asking curious hear hearing`);

/** “Could I come in May?”, “would you like my new CV?” offer something. */
function isAskedPolitely({ words }: Draft, { first, last }: Sentence): boolean {
  const { id } = words;
  if (some(supposing, words, { first, last })) return true;
  for (let at = first + 1; at < last; at++) {
    if (id[at] === you && id[at - 1] === would) return true;
    if (id[at] === I && permitting.has(id[at - 1] as number)) return true;
  }
  return false;
}

const supposing = tableOf('if should');
const permitting = idsOf('may could can shall');
const [I, you, would] = ['i', 'you', 'would'].map(wordId);

/** “I withdrew when something else came through”: news of then. */
function isWhyIWithdrew(draft: Draft, { match, sentence }: Reading): boolean {
  if (beginningIn(draft.readings('pastWithdrawal'), sentence).length === 0) return false;
  return meets(draft.readings('arrived'), match) || meets(draft.readings('accepted'), match);
}
