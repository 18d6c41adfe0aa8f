import { matcher } from '../../phrases/language';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import { placeOf } from '../places';
import type { Reading } from './reading';

/** Every word of apology that is the writer's own, and for something the writer does. */
export const apologiesOf = derived((draft: Draft): readonly Reading[] => {
  const others = draft.readings('sorryFor');
  return draft.readings('sorry').filter(({ match, subject, reported }) => {
    if (reported || subject === 'other') return false;
    const before = draft.textOf({ first: Math.max(0, match.first - 3), last: match.first + 1 });
    if (denied.test(before) || (subject === 'reader' && !owed.test(before) && !joined.test(before)))
      return false;
    return !others.some(
      ({ match: other }) => other.first <= match.first && match.first < other.last,
    );
  });
});

/** “I’m not sorry”; a denial further off denies something else: “can’t make it, sorry”. */
const denied = /(?:\b(?:not|never|no|hardly)|n[’']?t)\s+(?:\S+ly\s+)?\S+$/i;
/** “Thank you …, and forgive me for …”: the reader was only thanked. */
const joined =
  /(?:\b(?:and|but|so)|[,–—-])\s+(?:please\s+|do\s+|my\s+)?(?:sorry|apologies|forgive|pardon|excuse)$/i;
const owed = /\b(?:owe|offer|send|give|make|sending|offering)\s+(?:you|u)\b/i;

const lateness = matcher.table('lateness');

/** Whether the draft says that it is sorry to come late, or that it should have come sooner. */
export function regretsDelay(draft: Draft): boolean {
  if (draft.readings('patience').some(({ reported }) => !reported)) return true;
  const apologies = apologiesOf(draft);
  if (apologies.some(({ sentence }) => some(lateness, draft.words, sentence))) return true;
  return draft.readings('delay').some((delay) => {
    const text = draft.textOf(delay.match);
    if (delay.reported) return false;
    if (delay.subject === 'reader' && !mislaid.test(text) && !/^my\b/i.test(text)) return false;
    if (shouldHave.test(text)) return true;
    return apologies.some((apology) => excuses(draft, apology, delay));
  });
}

/** Said of the reader's message. */
const mislaid =
  /^(?:should|ought|\S+ to wait|slipped|sat|sit|langu|buried|lost|stuck|sank|lain|lay|deserve)/i;
const shouldHave = /^(?:should|ought|meant|meaning|deserve)/i;

/** In one sentence, or in the next: “It took me a week to answer. I’m sorry about that.” */
function excuses(draft: Draft, apology: Reading, delay: Reading): boolean {
  if (apology.sentence === delay.sentence) return true;
  if (Math.abs(placeOf(draft, apology.sentence) - placeOf(draft, delay.sentence)) > 1) return false;
  const rest = draft.textOf({ first: apology.match.last - 1, last: apology.sentence.last });
  return /^\S+(?:\s+(?:about|for)\s+(?:that|this|it))?\s*[.!,…]?$/i.test(rest);
}
