import { daysBetween, hoursBetween, momentOf, sentMoment } from '../draft/dates';
import type { Draft } from '../draft/draft';
import { apologiesOf, regretsDelay } from '../draft/meaning/regret';
import { addFirst } from '../mend/insert';
import { say } from '../mend/voice';
import { opening } from './anchor';
import type { Fix, Rule } from './rule';

export const lateReply: Rule = {
  id: 'late-reply',
  severity: 'information',
  summary: 'The answer comes more than two days after the invitation, without an apology.',
  why: 'Whoever waited for days reads the rest more kindly when the wait is owned up to.',
  examples: [
    {
      text: '---\ninvited: 2025-02-03T09:00\nsent: 2025-02-05T10:00\n---\n[|Hi Dana,|]\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
      fixes: {
        'Apologise for the delay':
          '---\ninvited: 2025-02-03T09:00\nsent: 2025-02-05T10:00\n---\nHi Dana,\n\nI’m sorry for the late reply. Thank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: '---\ninvited: 2025-02-03\nsent: 2025-02-12\n---\nHi Dana,\n\nSorry for the late reply. Thank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
    },
  ],
  check(draft) {
    const invited = momentOf(draft.field('invited'));
    if (!invited || settled.includes(draft.scenario)) return [];
    if (draft.layout.main.last <= draft.layout.main.first) return [];
    const sent = sentMoment(draft);
    const dayOnly = invited.dayOnly || sent.dayOnly;
    const late = dayOnly ? daysBetween(invited, sent) > 2 : hoursBetween(invited, sent) > 48;
    if (!late || regretsDelay(draft)) return [];
    const days = Math.max(2, daysBetween(invited, sent));
    return [
      {
        span: opening(draft),
        message: `Sent ${days} days after the invitation: apologise for the delay.`,
        fixes: () => apologise(draft),
      },
    ];
  },
};

/** Scenarios that come long after the invitation was answered. */
const settled: readonly string[] = ['connect', 'follow-up'];

/** Not where the draft apologises already: twice is too much. */
function apologise(draft: Draft): Fix[] {
  if (apologiesOf(draft).length > 0) return [];
  const text = say(draft, 'I am sorry for the late reply.');
  return [{ title: 'Apologise for the delay', edits: [addFirst(draft, text)], safe: true }];
}
