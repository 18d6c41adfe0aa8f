import { is, wordId } from '../../phrases/language';
import { shape } from '../../phrases/vocabulary';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import type { Reading } from '../meaning/reading';
import { beginningIn, inOrder } from '../search';
import { tableOf } from '../tables';
import type { Range } from '../text/layout';
import { joins, namesWith } from './namedWith';
import { endsAt, isWhere } from './whereItIs';

/* What rows read as taking up work, or as being given it, and the names told with it. */

/** What may tell of taking up work, and of somebody who gives it. */
export const takingIn = derived((draft: Draft): readonly Reading[] =>
  [...draft.readings('takesJob'), ...draft.readings('accepted'), ...draft.readings('employs')].sort(
    inOrder,
  ),
);

/** Whether one of them tells that a name is the new employer's. */
export function tells(draft: Draft, act: Reading, run: Range): boolean {
  if (draft.meaningOf(act.match) === 'employs') return hiresBy(draft, act, run);
  return namesWith(draft, act, run) && isTaking(draft, act);
}

/** Whether the writer says it of himself, as a fact; staying where one is names nobody new. */
export function isTaking(draft: Draft, reading: Reading): boolean {
  const { subject, match } = reading;
  if (subject !== 'writer' && subject !== 'none') return false;
  if (reading.negated || reading.unreal || reading.reported) return false;
  if (isThankedFor(draft, reading)) return false;
  const { id } = draft.words;
  if (id[match.first - 1] === to && wished[id[match.first - 2] as number] === 1) return false;
  const joinsReader = joins[id[match.first] as number] === 1 && id[match.first + 1] === you;
  return !joinsReader && !some(staying, draft.words, match);
}

/** “Cheers for getting in touch about the job at the Regal”: what the reader did. */
function isThankedFor(draft: Draft, { match, sentence }: Reading): boolean {
  if (draft.words.id[match.first - 1] !== forWord) return false;
  const before = { first: sentence.first, last: match.first };
  return beginningIn(draft.readings('thanks'), before).length > 0;
}

const forWord = wordId('for');

const [to, you, once, me, off] = ['to', 'you', 'once', 'me', 'off'].map(wordId);
const staying = tableOf(
  `stay stays stayed staying stick sticking stuck remain remains remained remaining keep keeps keeping kept
  renew renewed renewing extend extended extending promoted permanent`,
);
/** “I’d love to join”, “one day to join” */
const wished = tableOf('love like hope hoping want wish happy glad keen able day');

/** “Globex has offered me a job”; an interview is offered by the reader. */
function hiresBy(
  draft: Draft,
  { match, sentence, negated, unreal, reported }: Reading,
  run: Range,
): boolean {
  const denied = negated && some(is.negator, draft.words, match);
  if (denied || reported || endsAt(draft, run) !== match.first || isWhere(draft, run)) return false;
  if (unreal && !calledOnce(draft, run, match)) return false;
  return !refuses(draft, match) && !offersAMeeting(draft, match.first, sentence.last);
}

/** “put me off” */
function refuses({ words }: Draft, { first }: Range): boolean {
  for (let at = first + 1; at <= first + 2; at++)
    if (words.id[at] === me && words.id[at + 1] === off) return true;
  return false;
}

const meetings = tableOf('interview interviews slot chat call meeting chance appointment date');

function offersAMeeting({ words }: Draft, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    if (id === shape[','] || id === shape[';']) return false;
    if (meetings[id] === 1) return true;
  }
  return false;
}

const called = tableOf('called rang phoned came wrote emailed');

/** “Once Globex called, it was no contest”: told as what happened. */
function calledOnce(draft: Draft, { first }: Range, match: Range): boolean {
  return draft.words.id[first - 1] === once && some(called, draft.words, match);
}
