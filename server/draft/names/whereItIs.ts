import { is, wordId } from '../../phrases/language';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import { looksLikeTitle } from './names';

/* Names that tell where something is. */

/** Where a name ends with the town it is in: “the Poor Clares in Galway”. */
export function endsAt(draft: Draft, { last }: Range): number {
  let at = last + 1;
  if (draft.words.id[last] !== in_ || !draft.capital(at)) return last;
  while (draft.capital(at)) at++;
  return at;
}

/** “the Poor Clares in Galway”, “a bank in Eindhoven”: the town of what is named before it. */
export function isWhere(draft: Draft, { first }: Range): boolean {
  const { id } = draft.words;
  if (id[first - 1] === in_) return true;
  // “the Josephites at Kincumber”; but “Staff Nurse at Globex”
  if (placing.has(id[first - 1] as number) && isNamed(draft, first - 2)) return true;
  const before = is.article[id[first - 1] as number] === 1 ? first - 2 : first - 1;
  if (beside.has(id[before] as number)) return true;
  if (id[before] === by && outBy.has(id[before - 1] as number)) return true;
  return id[before] === from && landmark.has(id[before - 1] as number);
}

/** “a small firm round the corner from the Botanics” */
const landmark = idsOf(
  'corner throw road street walk doors minutes miles far bridge green up down across',
);
const beside = idsOf('near beside opposite behind past round around outside');
/** “a plant over by Storm Lake” */
const outBy = idsOf('over down out up');
const [from, by, in_] = ['from', 'by', 'in'].map(wordId);

const placing = idsOf('at on');

/** Whether a name ends at a word, and no title. */
function isNamed(draft: Draft, last: number): boolean {
  let first = last;
  while (first > 0 && draft.capital(first)) first--;
  if (first === last || is.subjectI[draft.words.id[last] as number] === 1) return false;
  return draft.words.id[last] === 0 && !looksLikeTitle(draft, { first: first + 1, last: last + 1 });
}
