import { thanksOf } from '../draft/parts';
import { before } from '../mend/sentence';
import { thanks } from '../mend/voice';
import { opening } from './anchor';
import type { Rule } from './rule';

export const missingThanks: Rule = {
  id: 'missing-thanks',
  severity: 'warning',
  summary: 'Nothing thanks the reader.',
  why: 'Someone made time to consider you; a line of thanks is what they will remember.',
  examples: [
    {
      text: '[|Hi Dana,|]\n\nI have accepted another position and withdraw my application.\n\nI wish you luck with the search.\n\nThanks,\nSam\n',
      fixes: {
        'Thank the reader':
          'Hi Dana,\n\nThank you for your time and consideration. I have accepted another position and withdraw my application.\n\nI wish you luck with the search.\n\nThanks,\nSam\n',
      },
    },
    {
      text: '[|Hi Dana,|]\n\nThanks for nothing. I withdraw my application.\n\nSam\n',
    },
    { text: 'Hi Dana,\n\nIt was kind of you to invite me. I withdraw my application.\n\nSam\n' },
    { text: 'Hi Dana,\n\nI withdraw my application. Thank you for your understanding.\n\nSam\n' },
    { text: 'Hi Dana,\n\nMuch obliged for the interview offer, but I withdraw.\n\nSam\n' },
    { text: 'Hi Dana,\n\nI was touched to get your invitation, but I withdraw.\n\nSam\n' },
    {
      text: '[|Hi Dana,|]\n\nI withdraw my application. I’d be grateful if you would confirm.\n\nSam\n',
    },
    {
      text: '[|Hi Dana,|]\n\nI can’t come to the interview on Tuesday. Would you be so good as to let me come on Friday?\n\nSam\n',
    },
  ],
  *check(draft) {
    const { main } = draft.layout;
    if (main.last <= main.first || thanksOf(draft).length > 0) return;
    const { start } = draft.spanOf({ first: main.first, last: main.first + 1 });
    yield {
      span: opening(draft),
      message: 'No thanks: say a word of thanks for the invitation.',
      fixes: [
        {
          title: 'Thank the reader',
          edits: [before(draft, start, thanks(draft))],
          safe: true,
        },
      ],
    };
  },
};
