import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { type Draft, some } from '../draft';
import { beginningIn, beginsAt } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Reading } from './reading';

/* Faults that are none for what denies them, and those that praise by denying: “no one could have been kinder”. */

/** “not a culture fit” faults by denying; any other denial takes the fault back: “was not lost on me”. */
export function isDenied(draft: Draft, reading: Reading): boolean {
  const { match, negated } = reading;
  if (endsDenied(draft, match) || beginningIn(draft.readings('spared'), match).length > 0)
    return true;
  return faultsByDenying(draft, match) ? !negated : negated;
}

/** “(the point was) not lost (on me)”: the phrase has its denial with it. */
function endsDenied({ words: { id } }: Draft, { last }: Range): boolean {
  return wrongs.has(id[last - 1] as number) && denying.has(id[last - 2] as number);
}

const wrongs = idsOf('lost misled ignored insulted');
const denying = idsOf('not never');

/** “(not) a fit”, “(never) liked”; but “hardly match” has its denial with it. */
function faultsByDenying({ words: { id } }: Draft, { first, last }: Range): boolean {
  if (liking.has(id[first] as number)) return true;
  for (let at = first; at < last; at++) {
    if (id[at] === fit) return true;
    if (id[at] === matching && (at === first || !undoing.has(id[at - 1] as number))) return true;
  }
  return false;
}

const [fit, matching] = ['fit', 'match'].map((word) => wordId(word));
const liking = idsOf('like liked enjoy enjoyed care cared appreciate appreciated');
const undoing = idsOf('not hardly never');

/** “Nobody told me how lovely it is”, “no one could have explained it better”, “were awful good to me”. */
export function praises(draft: Draft, { match, sentence }: Reading): boolean {
  if (isIntense(draft, match) || deniesBetter(draft, match)) return true;
  if (is.negator[draft.words.id[match.first] as number] !== 1) return false;
  const behind = { first: match.last, last: sentence.last };
  if (beginsAt(draft.readings('ownNobody'), match.first)) return true;
  if (beginningIn(draft.readings('evenSo'), behind).length > 0) return true;
  return goesOnWarmly(draft, behind);
}

/** “were awful good to me” */
function isIntense({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++)
    if (intense.has(id[at] as number) && warm[id[at + 1] as number] === 1) return true;
  return false;
}

const intense = idsOf('awful terrible');
const warm = matcher.table('warm');

/** “a porter who could not have been kinder” */
function deniesBetter({ words }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (is.negator[words.id[at] as number] !== 1) continue;
    if (some(kinder, words, { first: at + 1, last: last + 3 })) return true;
  }
  return false;
}

const kinder = matcher.table('kinder');

/** “(nobody told me) how lovely it is”, “(no one) could have explained it better” */
function goesOnWarmly({ words: { id } }: Draft, { first, last }: Range): boolean {
  let told = false;
  for (let at = first; at < last; at++) {
    const word = id[at] as number;
    if (!isWord(word) || is.breaker[word] === 1) return false;
    if (better[word] === 1 || word === more || (told && warm[word] === 1)) return true;
    if (word === how) told = true;
  }
  return false;
}

const better = matcher.table('comparative');
const [more, how] = ['more', 'how'].map((word) => wordId(word));

/** “Nobody asked for your advice more often than I did” */
export function praisesMost(
  { words: { id } }: Draft,
  { match: { first, last } }: Reading,
): boolean {
  return is.negator[id[first] as number] === 1 && id.subarray(first, last).includes(more as number);
}
