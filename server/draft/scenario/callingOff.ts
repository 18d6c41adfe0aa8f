import type { Meaning } from '../../phrases/language';
import { type Draft, some } from '../draft';
import type { Reading } from '../meaning/reading';
import { beginningIn } from '../search';
import { idsOf, tableOf } from '../tables';
import { times } from '../times';
import { has, titled } from './told';

/** A booked interview is called off. */
export function callsOff(draft: Draft): boolean {
  const { stance } = draft;
  const acts = [...stance.clear, ...stance.unclear];
  if (acts.length === 0) return false;
  if (acts.some((act) => draft.meaningOf(act.match) === 'cancel' && endsInterview(draft, act)))
    return true;
  if (has(draft, 'soon') || has(draft, 'cancelSoon') || has(draft, 'expected')) return true;
  if (times(draft, 'comingSoon', ({ negated }) => negated) > 0) return true;
  if (titled(draft, 'cancel')) return true;
  if (acts.some((act) => aimsAtTheHour(draft, act))) return true;
  if (acts.some((act) => clears(draft, act, diary))) return true;
  const isBooked = has(draft, 'booked') || titled(draft, 'booked') || draft.field('interview');
  if (!isBooked) return false;
  // “Subject: Interview on Thursday, withdrawn”
  if (titled(draft, 'booked') && titled(draft, 'withdraw')) return true;
  if (has(draft, 'freesHour') || acts.some((act) => clears(draft, act, schedule))) return true;
  return acts.some(({ match }) => absence.has(draft.meaningOf(match))) || has(draft, 'unneeded');
}

const absence: ReadonlySet<Meaning> = new Set(['attend', 'reach', 'slot']);

/** “I’m withdrawing from the Wednesday interview”, “count me out for Friday’s panel” */
function aimsAtTheHour(draft: Draft, { match, sentence }: Reading): boolean {
  if (!ending.has(draft.meaningOf(match))) return false;
  const range = { first: match.first, last: Math.min(match.last + 3, sentence.last) };
  return beginningIn(draft.readings('booked'), range).length > 0;
}

const ending: ReadonlySet<Meaning> = new Set(['withdraw', 'remove', 'cancel']);

/** “take our chat out of your diary”: what is struck out there was booked. */
function clears(draft: Draft, { match, sentence }: Reading, where: Uint8Array): boolean {
  if (draft.meaningOf(match) !== 'remove') return false;
  const last = Math.min(match.last + 2, sentence.last);
  return some(where, draft.words, { first: match.first, last });
}

const diary = tableOf('diary calendar agenda');
const schedule = tableOf('schedule');

/** “cancel it”, “call off Monday”, not “cancel my application” and not “won’t be going ahead”. */
function endsInterview(draft: Draft, { match, sentence }: Reading): boolean {
  const last = Math.min(match.last + 2, sentence.last);
  const text = draft.textOf({ first: match.first, last });
  if (isOtherThing(draft, match.first, sentence.last)) return false;
  return /\b(?:cancel|off\b|scra)/i.test(text) && !/\b(?:application|candida)/i.test(text);
}

/** “cancel my account with the portal” */
function isOtherThing({ words: { id } }: Draft, from: number, end: number): boolean {
  for (let at = from; at < Math.min(from + 5, end); at++)
    if (records.has(id[at] as number)) return true;
  return false;
}

const records = idsOf('account profile login registration form');
