import { lineEnd, sender } from '../mend/voice';
import { ending } from './anchor';
import type { Rule } from './rule';

export const missingSignOff: Rule = {
  id: 'missing-sign-off',
  severity: 'information',
  summary: 'An e-mail or LinkedIn message ends without a sign-off or a name.',
  why: 'A sign-off closes the message kindly and tells the reader who is writing.',
  examples: [
    {
      text: '---\nsender: Sam Lee\n---\nHi Dana,\n\nThank you for the invitation to the interview. [|I must withdraw my application.|]\n',
      fixes: {
        'Sign off':
          '---\nsender: Sam Lee\n---\nHi Dana,\n\nThank you for the invitation to the interview. I must withdraw my application.\n\nKind regards,\nSam Lee\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you. I must withdraw my application.\n\nSam\n' },
  ],
  check(draft) {
    if (draft.channel !== 'email' && draft.channel !== 'linkedin') return [];
    const { main, signOff, signature } = draft.layout;
    if (signOff || signature || main.last <= main.first) return [];
    const eol = lineEnd(draft);
    const { end } = draft.spanOf(main);
    const name = sender(draft);
    const text = `${eol}${eol}Kind regards,${name ? eol + name : ''}`;
    return [
      {
        span: ending(draft),
        message: 'No sign-off: close with a greeting and your name.',
        fixes: [
          {
            title: 'Sign off',
            edits: [{ span: { start: end, end }, text }],
            safe: name !== undefined,
          },
        ],
      },
    ];
  },
};
