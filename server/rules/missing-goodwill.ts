import type { Draft } from '../draft/draft';
import { hintsOf } from '../draft/meaning/hints';
import { mayWish } from '../draft/meaning/kindness';
import type { Reading } from '../draft/meaning/reading';
import { goodwillOf } from '../draft/parts';
import { meets } from '../draft/search';
import { oddsOf, type Topic } from '../draft/secondOpinion/odds';
import type { Sentence } from '../draft/text/sentences';
import { ofHour } from '../mend/hour';
import { stopBehind } from '../mend/insert';
import { goodwill } from '../mend/stock';
import { lineEnd } from '../mend/voice';
import { ending } from './anchor';
import { ranksOf } from './ranks';
import { rudeOf, unkindOf } from './rude';
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
    { text: 'Hi Dana,\n\nThank you. I withdraw my application.\n\nBest of luck,\nSam\n' },
  ],
  check(draft) {
    if (draft.channel !== 'email') return [];
    if (draft.scenario !== 'decline' && draft.scenario !== 'referral') return [];
    if (draft.layout.main.last <= draft.layout.main.first) return [];
    if (goodwillOf(draft).length > 0 || inPostscript(draft)) return [];
    if (rudeOf(draft).length === 0 && mayWish(draft, unmeant(draft))) return [];
    return [
      {
        span: ending(draft),
        message: 'No kind closing: wish the reader well, or hope to meet again.',
        fixes: () => wish(draft),
      },
    ];
  },
};

/** Sentences that fault the reader's side, rank another above it or bargain and stall: no wish in words that no row knows. */
function unmeant(draft: Draft): ReadonlySet<Sentence> {
  const ranked = ranksOf(draft).map(({ sentence }) => sentence);
  const open = draft.sentences.filter((one) =>
    opens.some((topic) => oddsOf(draft, topic, one) > 0),
  );
  return new Set([...unkindOf(draft), ...ranked, ...open]);
}

const opens: readonly Topic[] = ['keepOpen', 'stall'];

/** “PS: good luck with the search!” below the name. */
function inPostscript(draft: Draft): boolean {
  const from = draft.layout.signature?.first;
  if (from === undefined) return false;
  return draft.matches.some((match) => match.first > from && draft.meaningOf(match) === 'goodwill');
}

/** As a paragraph of its own in front of the sign-off, or of a “Thanking you,” that leads to it. */
function wish(draft: Draft): Fix[] {
  const eol = lineEnd(draft);
  const last = draft.sentences.findLast((sentence) => !draft.inSignOff(sentence));
  const { start, end } = draft.spanOf(last ?? draft.layout.main);
  const closes = /^(?:thanking you|with (?:many )?thanks)\b.{0,30},$/i.test(
    draft.text.slice(start, end),
  );
  const at = closes ? start : draft.spanOf(draft.layout.main).end;
  const behind = stopBehind(draft) + eol + eol;
  const fix = (title: string, text: string): Fix => ({
    title,
    edits: [{ span: { start: at, end: at }, text: closes ? text + eol + eol : behind + text }],
    safe: true,
  });
  if (mocks(draft) || (last && rudeOf(draft).some(({ sentence }) => sentence === last))) return [];
  if (!leaves(draft)) return [fix('Wish them well', goodwill(draft, false))];
  const wishes = [fix('Wish them well', goodwill(draft))];
  // “Please delete my data” comes not from one who hopes to stay in touch.
  const parting = [...draft.readings('hush'), ...draft.readings('erasure')];
  if (parting.length > 0 || rudeOf(draft).length > 0) return wishes;
  if (unkindOf(draft).size > 0) return wishes;
  return [...wishes, fix('Hope to stay in touch', 'I hope we can stay in touch.')];
}

/** “Good luck to the next poor soul”, “Thanks for nothing”: beside them no wish is believed. */
function mocks(draft: Draft): boolean {
  const kind = [draft.readings('goodwill'), draft.readings('thanks')];
  return [...scornIn(draft), ...rudeOf(draft)].some(({ sentence }) =>
    kind.some((readings) => meets(readings, sentence)),
  );
}

/** “Good luck finding somebody who likes being woken at six” */
export function scornIn(draft: Draft): readonly Reading[] {
  const none = draft.readings('noGoodwill');
  return none.filter(({ sentence }) => /^good luck\b/i.test(draft.textOf(sentence)));
}

/** Whether the writer is on the way out, and hasn't just lost an hour: nobody says goodbye before. */
function leaves(draft: Draft): boolean {
  const { clear, unclear } = draft.stance;
  const away = unclear.some(({ match }) => !ofHour.includes(draft.meaningOf(match)));
  return clear.length > 0 || away || hintsOf(draft).plain.length > 0;
}
