import type { Draft } from '../draft/draft';
import { mayThank, mayWish } from '../draft/kindness';
import { goodwillOf, thanksOf } from '../draft/parts';
import type { Sentence } from '../draft/sentences';
import { before, deleteSentence } from '../mend/sentence';
import { rudeOf, unkindOf } from './harsh-tone';
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
    fixes: thankFirst(draft, act, thanks[0]),
  };
}

function wishEarly(draft: Draft, act: Sentence, thanks: readonly Sentence[]): Finding | undefined {
  const wishes = goodwillOf(draft).map(({ sentence }) => sentence);
  const early = wishes.some((sentence) => sentence.first < act.first);
  const kindAfter = [...wishes, ...thanks].some(
    (sentence) => sentence.first >= act.first && !draft.inSignOff(sentence),
  );
  const closing = wishes.some((sentence) => sentence.first >= act.first);
  if (!early || kindAfter || closing || mayWish(draft, unkindOf(draft))) return undefined;
  return {
    span: draft.spanOf(act),
    message: 'Ends on the withdrawal: put the good wishes behind it.',
  };
}

/** Moves a sentence that only thanks in front of the withdrawal. */
function thankFirst(draft: Draft, act: Sentence, thanks: Sentence | undefined): Fix[] {
  if (!thanks || draft.inSignOff(thanks)) return [];
  const carries = (readings: readonly { sentence: Sentence }[]) =>
    readings.some(({ sentence }) => sentence === thanks);
  if (carries(goodwillOf(draft)) || carries(draft.stance.clear)) return [];
  const text = draft.textOf(thanks).replace(/^(?:and|but|still|also|so),?\s+/i, '');
  if (harksBack.test(text)) return [];
  const moved = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return [
    {
      title: 'Thank first',
      edits: [before(draft, draft.spanOf(act).start, moved), deleteSentence(draft, thanks)],
      safe: true,
    },
  ];
}

/** “Thanks all the same”, “thank you for the offer of one”: said of what stands before. */
const harksBack =
  /\b(?:all the same|nevertheless|nonetheless|anyway|again)\b|^[^,;:–—-]*\b(?:one|it|that|this|them|these|those)\b/i;
