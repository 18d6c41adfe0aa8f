import { matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Words } from '../../phrases/words';
import { type Draft, some } from '../draft';
import type { Reading } from '../meaning/reading';
import type { Range } from '../text/layout';

const work = matcher.anyOf('paidWork', 'titleNoun');
const data = wordId('data');

/**
 * How many different things of a text belong to another pursuit than earning a living: a study, a show,
 * a school, a club.
 */
export function thingsAfield(draft: Draft): number {
  const found = new Set<number>();
  let last = -1;
  for (const reading of draft.readings('afield')) {
    const { match } = reading;
    if (match.first < last || !isAfield(draft, reading)) continue;
    last = match.last;
    found.add(draft.words.id[match.last - 1] as number);
  }
  return found.size;
}

/** “the podcast producer”, “our study nurse”, “data entry”: a word before one for work names work; a name names anything. */
function isAfield(draft: Draft, { match }: Reading): boolean {
  if (draft.quoted(match.first) || draft.capital(match.last - 1)) return false;
  const { id } = draft.words;
  if (id[match.first - 1] === data) return false;
  for (let at = match.last; at < match.last + 2; at++) {
    if (!isWord(id[at] as number)) return true;
    if (work[id[at] as number] === 1) return false;
  }
  return true;
}

/** Whether any word does. */
export function namesWorkIn({ id, count }: Words): boolean {
  for (let at = 0; at < count; at++) if (work[id[at] as number] === 1) return true;
  return false;
}

/** Whether any of these tells of paid work, not of just any interview or application. */
export function namesWork({ words }: Draft, ranges: readonly Range[]): boolean {
  return ranges.some((range) => some(work, words, range));
}
