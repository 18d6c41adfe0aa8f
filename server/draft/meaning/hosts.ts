import { matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Draft } from '../draft';
import { placeOf } from '../places';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Reading } from './reading';

/* “They” who are the reader's people, and no other firm. */

const they = idsOf('they their them');
const host = matcher.anyOf('host', 'person', 'org');
const alone = idsOf('panel reception receptionist receptionists interviewer interviewers');
const your = wordId('your');
/** What sets the next “they” against the reader's people, or names others they may be. */
export const contrasting = idsOf(
  'but yet while whereas however though although another other elsewhere theirs accepted than',
);

/**
 * “Your team were lovely, and they laid on a lunch”, “The panel gave me a week”: “they”, in a phrase or before it, are
 * the reader's people.
 */
export function theyAreReaders(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (isHost(draft, match.first - 1)) return true;
  let at = match.last - 1;
  while (at >= sentence.first && !they.has(id[at] as number)) at--;
  if (at < sentence.first || contrasts(draft, at + 1, match.first + 1)) return false;
  for (let before = at - 1; before >= sentence.first; before--) {
    if (contrasting.has(id[before] as number)) return false;
    if (isHost(draft, before)) return true;
  }
  if (at > sentence.first && isWord(id[at - 1] as number)) return false;
  const told = draft.sentences[placeOf(draft, sentence) - 1];
  return told !== undefined && tellsOfHosts(draft, told);
}

/** “they are good, yet theirs is the better lab” */
function contrasts({ words: { id } }: Draft, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (contrasting.has(id[at] as number)) return true;
  return false;
}

/** “Your nurses are wonderful. They …”: the sentence before names them, and nobody else. */
function tellsOfHosts(draft: Draft, told: Range): boolean {
  const { id } = draft.words;
  let hosts = false;
  for (let at = told.first; at < told.last; at++) {
    if (contrasting.has(id[at] as number)) return false;
    hosts ||= isHost(draft, at);
  }
  return hosts;
}

/** “Your team …”, “I know your team …”; not “more than your team”. */
function opens(id: Int32Array, before: number): boolean {
  return before < 0 || !isWord(id[before] as number) || openers.has(id[before] as number);
}

const knowing = idsOf('know knows');
const openers = idsOf('and that know since because when if for to as met thank');

/** “your night porters”, “the panel”, “at reception” */
function isHost({ words: { id } }: Draft, at: number): boolean {
  if (alone.has(id[at] as number)) return true;
  if (host[id[at] as number] !== 1 || knowing.has(id[at + 1] as number)) return false;
  return [1, 2, 3].some((back) => id[at - back] === your && opens(id, at - back - 1));
}
