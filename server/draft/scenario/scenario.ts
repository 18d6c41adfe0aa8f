import { is } from '../../phrases/language';
import type { Match } from '../../phrases/matcher';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { times } from '../times';
import { type Scenario, scenarios } from '../types';
import { callsOff } from './callingOff';
import { looksBack } from './lookingBack';
import { asksForAnotherTime } from './moving';
import { suggestsSomeone } from './referring';
import { answersBack } from './replying';
import { has, titled } from './told';

/** What the message is for: as the front matter says, else the first of these the text tells. */
export function scenarioOf(draft: Draft): Scenario {
  const given = draft.field('scenario')?.toLowerCase();
  const named = given === undefined ? undefined : scenarios.find((scenario) => scenario === given);
  if (named) return named;
  if (goesAgain(draft)) return 'resend';
  if (looksBack(draft)) {
    return has(draft, 'connecting') && !has(draft, 'news') ? 'connect' : 'follow-up';
  }
  if (asksForAnotherTime(draft)) return 'reschedule';
  if (suggestsSomeone(draft)) return 'referral';
  if (answersBack(draft)) return 'reply';
  return callsOff(draft) ? 'cancellation' : 'decline';
}

function goesAgain(draft: Draft): boolean {
  const own = ({ match, negated }: Reading) => !negated && !isReaders(draft, match);
  return times(draft, 'resend', own) > 0 || titled(draft, 'resend');
}

/** “Your last letter had the wrong date.” */
function isReaders({ words }: Draft, { first }: Match): boolean {
  return is.ofYours[words.id[first - 1] as number] === 1;
}
