import type { Draft } from '../draft/draft';
import { stopBehind } from '../mend/insert';
import { signOff as closing } from '../mend/stock';
import { isFormal, lineEnd } from '../mend/voice';
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
          '---\nsender: Sam Lee\n---\nHi Dana,\n\nThank you for the invitation to the interview. I must withdraw my application.\n\nBest,\nSam Lee\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you. I must withdraw my application.\n\nSam\n' },
  ],
  check(draft) {
    if (draft.channel !== 'email' && draft.channel !== 'linkedin') return [];
    const { main, signOff, signature } = draft.layout;
    if (signOff || signature || main.last <= main.first) return [];
    const eol = lineEnd(draft);
    const name = nameBelow(draft);
    const end = name ?? draft.spanOf(main).end;
    const closed =
      name === undefined
        ? stopBehind(draft) + eol + eol + closing(draft)
        : (isFormal(draft) ? 'Kind regards,' : 'Best,') + eol;
    return [
      {
        span: ending(draft),
        message: 'No sign-off: close with a greeting and your name.',
        fixes: () => [
          {
            title: 'Sign off',
            edits: [{ span: { start: end, end }, text: closed }],
            safe: closed.trim().includes(eol),
          },
        ],
      },
    ];
  },
};

const mostWords = 4;

/** Where a last line begins that can only be the name, though it reads as none: “*your name here*”. */
function nameBelow(draft: Draft): number | undefined {
  const last = draft.sentences.findLast(({ first }) => first < draft.layout.main.last);
  if (!last || last.last - last.first > mostWords || /[.!?…]$/.test(draft.textOf(last))) {
    return undefined;
  }
  const { start } = draft.spanOf(last);
  const line = draft.text.lastIndexOf('\n', start) + 1;
  const marks = draft.text.slice(line, start);
  return /^[*_~]*$/.test(marks) && /\n\s*$/.test(draft.text.slice(0, line - 1)) ? line : undefined;
}
