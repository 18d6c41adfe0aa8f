import type { Draft } from '../draft/draft';
import { beginningIn } from '../draft/search';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Scenario } from '../draft/types';
import { changed, keepsChannel, keepsScenario } from '../mend/channel';
import { thankPlainly } from '../mend/thank';
import { onDemand } from '../onDemand';
import { cutFix, runFixes } from './leave-out';
import { rudeOf } from './rude';
import type { Fix, Rule } from './rule';
import { shoutsIn } from './shouting';
import { merged } from './spans';

export const harshTone: Rule = {
  id: 'harsh-tone',
  severity: 'warning',
  summary: 'Rude, sarcastic, blunt or shouting.',
  why: 'A message is forwarded more often than you think, and tone is what people retell.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. Stop [|wasting my time|].\n\nKind regards,\nSam\n',
      fixes: {
        'Leave it out':
          'Hi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you for the interview[|!!|] I withdraw my application.\n\nKind regards,\nSam\n',
      fixes: {
        'Keep one exclamation mark':
          'Hi Dana,\n\nThank you for the interview! I withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you so much! I withdraw my application.\n\nSam\n' },
  ],
  check(draft) {
    const found = shoutsIn(draft);
    const rude = merged(draft, rudeOf(draft));
    const runs = onDemand(() => runFixes(draft, rude, title));
    for (const [sentence, ranges] of rude) {
      const fixes = onDemand(() => mend(draft, sentence, ranges, runs().get(sentence)));
      for (const range of ranges) {
        found.push({
          span: draft.spanOf(range),
          message: 'Harsh: say it plainly and kindly, or leave it out.',
          fixes,
        });
      }
    }
    return found;
  },
};

const title = 'Leave it out';
const replies: readonly Scenario[] = ['reply', 'resend'];

/** Takes it out; what is left of mock thanks would be no better, so that plain ones take their place. */
function mend(
  draft: Draft,
  sentence: Sentence,
  ranges: readonly Range[],
  run: Fix | undefined,
): Fix[] {
  const acts = beginningIn(draft.stance.clear, sentence);
  if (beginningIn(draft.readings('thanks'), sentence).length > 0) {
    if (acts.length > 0) return [];
    return [{ title: 'Thank them plainly', edits: thankPlainly(draft, sentence) }];
  }
  const fix = run ?? cutFix(draft, sentence, ranges, title);
  // “For the third time: I am not coming” may be all that turns it down.
  if (acts.length > 0 && changed(draft, fix.edits).stance.clear.length === 0) return [];
  const kept = keepsScenario(draft, fix.edits, replies) && keepsChannel(draft, fix.edits);
  return kept ? [{ ...fix, safe: false }] : [];
}
