import { type Draft, some } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { tableOf } from '../draft/tables';
import type { Sentence } from '../draft/text/sentences';
import { matcher } from '../phrases/language';
import { ofHour } from './hour';
import { apostrophe, say } from './voice';

/*
 * The hour that is lost: why it is may be private, but that it is has to be told.
 */

/** “The 18th won’t be possible”, “I can’t come on Friday”: it is the day that is lost. */
export function losesHour(draft: Draft, { match, sentence, ability }: Reading): boolean {
  const meaning = draft.meaningOf(match);
  if (!ofHour.includes(meaning) || (meaning === 'attend' && !ability)) return false;
  return some(days, draft.words, sentence) || some(near, draft.words, sentence);
}

const days = matcher.anyOf('day', 'month', 'partOfDay');
const near = tableOf('today tonight tomorrow tmrw');

/** Who moves an interview withdraws from nothing. */
export function missed(draft: Draft): string {
  return say(draft, `I am afraid I can${apostrophe(draft)}t make that time.`);
}

/** “I have a hospital appointment then.”: all that tells why an interview is to be moved, before that is asked. */
export function hinders(draft: Draft, sentence: Sentence): boolean {
  if (draft.scenario !== 'reschedule' || draft.inSignOff(sentence) || sentence.question)
    return false;
  const { clear, unclear } = draft.stance;
  if (clear.length + unclear.length > 0) return false;
  const asked = draft.readings('reschedule').some(({ match }) => match.first < sentence.first);
  return !asked && namesHour(draft, sentence);
}

function namesHour(draft: Draft, sentence: Sentence): boolean {
  if (some(days, draft.words, sentence) || some(near, draft.words, sentence)) return true;
  return hour.test(draft.textOf(sentence));
}

const hour = /\b(?:then(?=[.,!;]|$| and\b)|that (?:day|week|time)|\d{1,2}(?:st|nd|rd|th))\b/i;
