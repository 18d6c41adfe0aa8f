import type { Draft } from '../draft/draft';
import { goodwillOf } from '../draft/parts';
import { lineEnd } from '../mend/voice';
import { ending } from './anchor';
import type { Fix, Rule } from './rule';

export const missingGoodwill: Rule = {
  id: 'missing-goodwill',
  severity: 'information',
  summary: 'An e-mail that declines or refers closes without a kind word.',
  why: 'People remember how you left: a wish for the search costs a line and keeps the door open.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the interview invitation. [|I have accepted another position and withdraw my application.|]\n\nAll the best,\nSam\n',
      fixes: {
        'Wish them well':
          'Hi Dana,\n\nThank you for the interview invitation. I have accepted another position and withdraw my application.\n\nI wish you every success with the search.\n\nAll the best,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. [|I withdraw my application, and I trust you will understand.|]\n\nKind regards,\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you. I withdraw my application. [|It was a joy to be asked, thank you again.|]\n\nBest,\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you. [|I withdraw my application.|]\n\nBest of luck with that,\nSam\n',
    },
    { text: 'Hi Dana,\n\nThank you. I withdraw my application.\n\nBest of luck,\nSam\n' },
    {
      text: 'Hi Dana,\n\nThank you. I withdraw my application.\n\nBest wishes for the search,\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you. I withdraw my application. I hope we can stay in touch.\n\nRegards,\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you. I withdraw. Should a role open on your data side, I’d love to hear.\n\nRegards,\nSam\n',
    },
    {
      text: '---\nchannel: text\n---\nHi Dana, thank you. I withdraw my application from the interviews. Sam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you. I withdraw my application.\n\nKind regards,\nSam\n\nPS: I hope the search goes well.\n',
    },
    {
      text: 'Hi Dana,\n\nThank you. I withdraw my application. May the right cook walk in.\n\nSam\n',
    },
  ],
  *check(draft) {
    if (draft.channel !== 'email') return;
    if (draft.scenario !== 'decline' && draft.scenario !== 'referral') return;
    if (draft.layout.main.last <= draft.layout.main.first) return;
    if (goodwillOf(draft).length > 0 || inPostscript(draft)) return;
    yield {
      span: ending(draft),
      message: 'No kind closing: wish the reader well, or hope to meet again.',
      fixes: [wish(draft)],
    };
  },
};

/** “PS: good luck with the search!” below the name. */
function inPostscript(draft: Draft): boolean {
  const from = draft.layout.signature?.first;
  if (from === undefined) return false;
  return draft.matches.some((match) => match.first > from && draft.meaningOf(match) === 'goodwill');
}

/** As a paragraph of its own in front of the sign-off. */
function wish(draft: Draft): Fix {
  const eol = lineEnd(draft);
  const { end } = draft.spanOf(draft.layout.main);
  const text = `${eol}${eol}I wish you every success with the search.`;
  return { title: 'Wish them well', edits: [{ span: { start: end, end }, text }], safe: true };
}
