import { type Draft, some } from '../draft/draft';
import { clauseOf } from '../draft/meaning/clauses';
import { hintsOf } from '../draft/meaning/hints';
import { silencesOf } from '../draft/meaning/silences';
import { isBracketed } from '../draft/meaning/stance';
import { beginningIn, meets } from '../draft/search';
import { mostOf } from '../draft/secondOpinion/odds';
import { isUntold } from '../draft/secondOpinion/opinion';
import type { Sentence } from '../draft/text/sentences';
import type { Edit, Scenario } from '../draft/types';
import { withdrawInstead } from '../mend/instead';
import { holdsThanks } from '../mend/runOn';
import { wavers } from '../mend/stalling';
import { withdraw } from '../mend/withdraw';
import { is } from '../phrases/language';
import { ending } from './anchor';
import { signalsOf } from './mixed-signal';
import type { Rule } from './rule';
import { stallsOf } from './stalls';

/** Scenarios in which the reader has to learn that the writer won't go on. */
export const withdrawing: readonly Scenario[] = [
  'decline',
  'cancellation',
  'referral',
  'reply',
  'resend',
];

export const missingWithdrawal: Rule = {
  id: 'missing-withdrawal',
  severity: 'error',
  summary: 'Nothing says that the writer won’t go on.',
  why: 'Without a clear withdrawal the interview stays booked and another candidate keeps waiting.',
  examples: [
    {
      text: 'Hi Dana,\n\n[|Thank you for the interview invitation.|]\n\nKind regards,\nSam\n',
      fixes: {
        'Withdraw clearly':
          'Hi Dana,\n\nThank you for the interview invitation. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you, but I won’t be moving forward with the interview.\n\nSam\n' },
  ],
  check(draft) {
    if (!withdrawing.includes(draft.scenario)) return [];
    if (draft.layout.main.last <= draft.layout.main.first) return [];
    if (isDoubted(draft) || (isTold(draft) && !isMisheard(draft))) return [];
    return [
      {
        span: ending(draft),
        message: 'No clear withdrawal: say that you won’t go on.',
        fixes: () => [{ title: 'Withdraw clearly', edits: edits(draft) }],
      },
    ];
  },
};

function isDoubted(draft: Draft): boolean {
  return draft.stance.unclear.length > 0 || hintsOf(draft).doubtful.length > 0;
}

function isTold(draft: Draft): boolean {
  return draft.stance.clear.length > 0 || hintsOf(draft).plain.length > 0;
}

/** Whether what looks like it can't be one. An answer may withdraw in few words: “it stands”. */
function isMisheard(draft: Draft): boolean {
  if (putsOff(draft) && mostOf(draft, 'withdraw') < hardly && !isToldTwice(draft)) return true;
  return draft.scenario !== 'reply' && !isOfInterview(draft) && isUntold(draft, 'withdraw');
}

/** “I decide not join the interview”: what it is that ends is named. */
function isOfInterview({ stance, words }: Draft): boolean {
  return stance.clear.some(({ match: { first, last } }) =>
    some(is.hiringThing, words, { first, last: last + 1 }),
  );
}

/** By acts in two clauses, and not by one word that may be misheard; in an answer what was said before, “I said no”, holds. */
function isToldTwice(draft: Draft): boolean {
  const { clear } = draft.stance;
  if (draft.scenario === 'reply') return clear.length > 1;
  const clauses = clear.map(({ sentence, match }) => clauseOf(draft, sentence, match.first).first);
  return new Set(clauses).size > 1;
}

/** Odds below which none of a draft’s sentences tells a withdrawal that holds beside an answer put off. */
const hardly = 3;

/** Whether the answer is put off; who announces silence may well have withdrawn. */
function putsOff(draft: Draft): boolean {
  const silences = silencesOf(draft);
  return stallsOf(draft).some(({ sentence }) => !meets(silences, sentence));
}

/** “[say no nicely here]” */
function isToBeWritten(draft: Draft, sentence: Sentence): boolean {
  const acts = beginningIn(draft.readings('withdraw'), sentence);
  return acts.some(({ match }) => isBracketed(draft, match));
}

/** In the place of what stalls, bargains, wavers or is still to be written, else behind the thanks, else at the start. */
function edits(draft: Draft): Edit[] {
  const stalling = new Set(stallsOf(draft).map(({ sentence }) => sentence));
  const bargains = new Set(signalsOf(draft).map(({ sentence }) => sentence));
  const stalls = draft.sentences.filter(
    (sentence) =>
      ((stalling.has(sentence) || bargains.has(sentence)) && !holdsThanks(draft, sentence)) ||
      wavers(draft, sentence) ||
      isToBeWritten(draft, sentence),
  );
  return stalls.length > 0 ? withdrawInstead(draft, stalls) : withdraw(draft);
}
