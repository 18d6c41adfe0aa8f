import type { Draft } from '../draft/draft';
import { mayThank } from '../draft/meaning/kindness';
import type { Reading } from '../draft/meaning/reading';
import { thanksOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { addAhead, addBehind, addFirst } from '../mend/insert';
import { runAround } from '../mend/neighbours';
import { thankPlainly, thanks } from '../mend/thank';
import { opening } from './anchor';
import { harshTone } from './harsh-tone';
import { scornIn } from './missing-goodwill';
import { addressesByName } from './missing-greeting';
import { rudeOf, rudeTold, turns, unkindOf } from './rude';
import type { Fix, Rule } from './rule';

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
    return [
      {
        span: opening(draft),
        message: 'No thanks: say a word of thanks for the invitation.',
        fixes: () => thank(draft),
      },
    ];
  },
};

/** Thanks that turn into scorn are none, and neither is “thanks a bunch” amid harsh words. */
function isMeant(draft: Draft, { match, sentence }: Reading): boolean {
  const mocked = beginningIn(rudeTold(draft), sentence).some((rude) => {
    if (rude.match.last <= match.first) return false;
    if (rude.match.first < match.last) return true;
    return turns(draft.textOf({ first: match.last, last: rude.match.first }));
  });
  if (mocked) return false;
  const rest = draft.textOf({ first: match.first, last: Math.min(match.last + 2, sentence.last) });
  return !/^\S+\s+a bunch\b/i.test(rest) || [...harshTone.check(draft, {})].length === 0;
}

/** In the place of mock thanks, else in front of all but who is writing; what is sent again ends with them. */
function thank(draft: Draft): Fix[] {
  const title = 'Thank the reader';
  const booked = draft.scenario === 'cancellation' || draft.scenario === 'reschedule';
  const text = thanks(draft, { complains: booked && unkindOf(draft).size > 0 });
  const first = draft.sentences[0];
  const mock = draft.sentences.find((one) => !draft.inSignOff(one) && mocks(draft, one));
  // A wish in scorn goes on with what the thanks mocked.
  if (mock && scornIn(draft).length > 0) return [];
  if (mock) {
    const edits = thankPlainly(draft, mock);
    return edits.some((edit) => beforeScorn(draft, edit, mock)) ? [] : [{ title, edits }];
  }
  const last = draft.scenario === 'resend' ? addAhead(draft, text) : undefined;
  if (last) return [{ title, edits: [last], safe: true }];
  const called = first && addressesByName(draft);
  const edit = called ? addBehind(draft, first, text) : addFirst(draft, text);
  return beforeScorn(draft, edit) ? [] : [{ title, edits: [edit], safe: true }];
}

/** Thanks right before a fault told, or in one breath with rude words, would read as mockery: these have to go first. */
function beforeScorn(draft: Draft, { span }: Edit, gone?: Sentence): boolean {
  const others = draft.sentences.filter((one) => one !== gone);
  const own = gone ?? others.find((one) => draft.spanOf(one).end >= span.start);
  const next = others.find((one) => draft.spanOf(one).start >= span.start);
  if (next && unkindOf(draft).has(next)) return true;
  const last = others.find((one) => draft.spanOf(one).end === span.start);
  if (last && !next && unkindOf(draft).has(last)) return true;
  const breath = [own, next].flatMap((one) => (one ? runAround(draft, one, () => true) : []));
  const rude = rudeOf(draft).map(({ sentence }) => sentence);
  return breath.some((one) => one !== gone && rude.includes(one));
}

const worded = /^(?:lol |oh |well,? |wow,? )?(?:many )?(?:thank|ta\b(?!-)|cheers)/i;

/** “Thanks a bunch for ringing at six”: thanks, none of them meant, and nothing else. */
function mocks(draft: Draft, sentence: Sentence): boolean {
  const text = draft.textOf(sentence);
  return (
    worded.test(text) &&
    text.toLowerCase() !== thanks(draft).toLowerCase() &&
    // “Cheers, Sam” closes.
    /\bfor\b|\ba (?:bunch|lot|million|heap)\b/i.test(text) &&
    !/\bthanks? to (?!you)/i.test(text) &&
    beginningIn(draft.stance.clear, sentence).length === 0
  );
}
