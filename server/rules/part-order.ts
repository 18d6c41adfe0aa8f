import type { Draft } from '../draft/draft';
import { mayThank, mayWish } from '../draft/meaning/kindness';
import { goodwillOf, thanksOf } from '../draft/parts';
import type { Sentence } from '../draft/text/sentences';
import { movedThanks, movedWish } from '../mend/move';
import { before, deleteSentence } from '../mend/sentence';
import { rudeOf, unkindOf } from './rude';
import type { Finding, Fix, Rule } from './rule';

export const partOrder: Rule = {
  id: 'part-order',
  severity: 'information',
  summary: 'The withdrawal comes before any thanks, or nothing kind follows it.',
  why: 'Bad news is taken better behind a word of thanks and before a kind one.',
  examples: [
    {
      text: 'Hi Dana,\n\n[|I withdraw my application for the analyst role.|] Thank you for the invitation. I wish you luck.\n\nKind regards,\nSam\n',
      fixes: {
        'Thank first':
          'Hi Dana,\n\nThank you for the invitation. I withdraw my application for the analyst role. I wish you luck.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nI must withdraw my application, but thank you for the invitation. I wish you luck.\n\nSam\n',
    },
  ],
  check(draft) {
    if (draft.channel !== 'email' && draft.channel !== 'linkedin') return [];
    if (draft.scenario !== 'decline' && draft.scenario !== 'referral') return [];
    const act = draft.stance.clear[0]?.sentence;
    if (!act) return [];
    const rude = new Set(rudeOf(draft).map(({ sentence }) => sentence));
    const thanks = thanksOf(draft)
      .map(({ sentence }) => sentence)
      .filter((sentence) => !rude.has(sentence));
    if (thanks.length === 0) return [];
    const finding = thanksLate(draft, act, thanks) ?? wishEarly(draft, act, thanks);
    return finding ? [finding] : [];
  },
};

function thanksLate(draft: Draft, act: Sentence, thanks: readonly Sentence[]): Finding | undefined {
  if (thanks.some((sentence) => sentence.first <= act.first)) return undefined;
  if (mayThank(draft, unkindOf(draft), act.first)) return undefined;
  return {
    span: draft.spanOf(act),
    message: 'Withdraws before it thanks: begin with the thanks.',
    fixes: () => [thankFirst(draft, act, thanks[0] as Sentence)],
  };
}

function wishEarly(draft: Draft, act: Sentence, thanks: readonly Sentence[]): Finding | undefined {
  const wishes = goodwillOf(draft).map(({ sentence }) => sentence);
  const early = wishes.find((sentence) => sentence.first < act.first);
  const kindAfter = [...wishes, ...thanks].some(
    (sentence) => sentence.first >= act.first && !draft.inSignOff(sentence),
  );
  const closing = wishes.some((sentence) => sentence.first >= act.first);
  if (!early || kindAfter || closing || mayWish(draft, unkindOf(draft))) return undefined;
  return {
    span: draft.spanOf(early),
    message: 'Wishes well before it withdraws: put the good wishes behind it.',
    fixes: () => wishLast(draft, early),
  };
}

/** Moves what thanks in front of the withdrawal; where it can't stand there, another word of thanks does. */
function thankFirst(draft: Draft, act: Sentence, thanks: Sentence): Fix {
  const title = 'Thank first';
  const { start } = draft.spanOf(act);
  const moved = draft.inSignOff(thanks) ? undefined : movedThanks(draft, start, thanks);
  if (moved) return { title, edits: moved, safe: true };
  const text = before(draft, start, thanksBeside(draft, thanks));
  const twice = !draft.inSignOff(thanks) && thanksOnly(draft, thanks);
  return { title, edits: twice ? [text, deleteSentence(draft, thanks)] : [text] };
}

const fewWords = 8;

/** “Thanks for the offer of one.”: said once the other thanks are, and nothing else with it. */
function thanksOnly(draft: Draft, thanks: Sentence): boolean {
  const { clear } = draft.stance;
  const says = [...clear, ...goodwillOf(draft)].some(({ sentence }) => sentence === thanks);
  return !says && thanks.last - thanks.first <= fewWords;
}

/** Thanks in other words than those that come later. */
function thanksBeside(draft: Draft, later: Sentence): string {
  return /invit|interview/i.test(draft.textOf(later))
    ? 'Thank you for your time and consideration.'
    : 'Thank you for the invitation to interview.';
}

/** Moves a sentence that only wishes behind all else. */
function wishLast(draft: Draft, wish: Sentence): Fix[] {
  const edits = movedWish(draft, wish);
  return edits ? [{ title: 'Wish last', edits, safe: true }] : [];
}
