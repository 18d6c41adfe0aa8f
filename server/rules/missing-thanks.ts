import type { Draft } from '../draft/draft';
import { mayThank } from '../draft/kindness';
import { thanksOf } from '../draft/parts';
import type { Reading } from '../draft/reading';
import type { Sentence } from '../draft/sentences';
import type { Edit } from '../draft/types';
import { before } from '../mend/sentence';
import { thanks } from '../mend/voice';
import { opening } from './anchor';
import { harshTone, rudeOf, turns, unkindOf } from './harsh-tone';
import { addressesByName } from './missing-greeting';
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
    { text: 'Hi Dana,\n\nIt was kind of you to invite me. I withdraw my application.\n\nSam\n' },
  ],
  check(draft) {
    const { main } = draft.layout;
    if (main.last <= main.first || thanksOf(draft).some((one) => isMeant(draft, one))) return [];
    if (rudeOf(draft).length === 0 && mayThank(draft, unkindOf(draft))) return [];
    const { start } = draft.spanOf({ first: main.first, last: main.first + 1 });
    const opens = addressesByName(draft) ? draft.sentences[0] : undefined;
    return [
      {
        span: opening(draft),
        message: 'No thanks: say a word of thanks for the invitation.',
        fixes: [
          {
            title: 'Thank the reader',
            edits: [opens ? behind(draft, opens) : before(draft, start, thanks(draft))],
            safe: true,
          },
        ],
      },
    ];
  },
};

/** Thanks that turn into scorn are none, and neither is “thanks a bunch” amid harsh words. */
function isMeant(draft: Draft, { match, sentence }: Reading): boolean {
  const mocked = rudeOf(draft).some((rude) => {
    if (rude.sentence !== sentence || rude.match.last <= match.first) return false;
    if (rude.match.first < match.last) return true;
    return turns(draft.textOf({ first: match.last, last: rude.match.first }));
  });
  if (mocked) return false;
  const rest = draft.textOf({ first: match.first, last: Math.min(match.last + 2, sentence.last) });
  return !/^\S+\s+a bunch\b/i.test(rest) || [...harshTone.check(draft, {})].length === 0;
}

function behind(draft: Draft, sentence: Sentence): Edit {
  const { end } = draft.spanOf(sentence);
  return { span: { start: end, end }, text: ` ${thanks(draft)}` };
}
