import type { Draft } from '../draft/draft';
import { thanksOf } from '../draft/parts';
import type { Edit, Scenario } from '../draft/types';
import { before, withdrawInstead } from '../mend/sentence';
import { withdrawal } from '../mend/voice';
import { ending } from './anchor';
import { stallsOf } from './ghosting-phrase';
import type { Rule } from './rule';

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
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|Let me think about the interview.|]\n\nKind regards,\nSam\n',
      fixes: {
        'Withdraw clearly':
          'Hi Dana,\n\nThank you for the invitation. I have decided not to proceed and would like to withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you, but I won’t be moving forward with the interview.\n\nSam\n' },
    { text: 'Hi Dana,\n\nThank you. Please take me off the list for the interviews.\n\nSam\n' },
    { text: 'Hi Dana,\n\nThank you. I’ve accepted another position this week.\n\nSam\n' },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|I was thrilled to have been selected for an interview.|]\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|I got your new role description and read it twice.|]\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|I took another look at the job description last night.|]\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|I will pass on your regards to Ben.|]\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|I’m out of the office until Monday.|]\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|Your remarks on packaging stayed with me all weekend.|]\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|Congratulations on the new role.|]\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|I did not expect an interview so soon.|]\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|The form threw me out three times.|]\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|The trains were cancelled when I last came.|]\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I have, however, taken up another post.\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. Another post came up and I took it.\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I’ve been given a place on a course in Leeds.\n\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I’ve committed to a different path.\n\nSam\n',
    },
    { text: 'Hi Dana,\n\nThank you for the invitation. No interview for me this time.\n\nSam\n' },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. A different garage has taken me on.\n\nSam\n',
    },
    { text: '---\nscenario: connect\n---\nHi Dana,\n\nThank you for your time.\n\nSam\n' },
  ],
  *check(draft) {
    if (!withdrawing.includes(draft.scenario)) return;
    if (draft.stance.clear.length + draft.stance.unclear.length > 0) return;
    if (draft.layout.main.last <= draft.layout.main.first) return;
    yield {
      span: ending(draft),
      message: 'No clear withdrawal: say that you won’t go on.',
      fixes: [{ title: 'Withdraw clearly', edits: edits(draft) }],
    };
  },
};

/** In the place of a stall, else behind the thanks, else at the start. */
function edits(draft: Draft): Edit[] {
  const stall = stallsOf(draft)[0];
  const said = thanksOf(draft);
  if (stall && !said.some(({ sentence }) => sentence === stall.sentence)) {
    return withdrawInstead(draft, stall.sentence);
  }
  const text = withdrawal(draft);
  const behind = said.find(({ sentence }) => !draft.inSignOff(sentence))?.sentence;
  if (behind) {
    const { end } = draft.spanOf(behind);
    return [{ span: { start: end, end }, text: ` ${text}` }];
  }
  const { start } = draft.spanOf(draft.layout.main);
  return [before(draft, start, text)];
}
