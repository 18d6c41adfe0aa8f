import { matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Reading } from './reading';

/* What falls short of, or goes beyond, what the writer is or hoped for: no other job is ranked by it. */

/** “I am not as good a fit as I had hoped”: it is the writer who is less. */
export function isModest({ words: { id } }: Draft, { match }: Reading): boolean {
  if (!short.has(id[match.first] as number) || !being.has(id[match.first - 1] as number))
    return false;
  for (let at = match.first; at < match.last; at++) if (suiting.has(id[at] as number)) return true;
  return false;
}

const short = idsOf('not less');
const being = idsOf('am was be');
const suiting = idsOf('fit match');

/** “There was more substance to it than I had expected”, “not as closely as I first thought” */
export function isBesideHopes({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  const to = Math.min(sentence.last, match.last + reach);
  for (let at = match.last; at < to && isWord(id[at] as number); at++) {
    if (!beside.has(id[at] as number) || !writers.has(id[at + 1] as number)) continue;
    for (let verb = at + 2; verb < Math.min(sentence.last, at + 5); verb++)
      if (hoped[id[verb] as number] === 1) return true;
    return false;
  }
  return false;
}

const reach = 7;
const beside = idsOf('than as');
const writers = new Set([wordId('i'), wordId('we')]);
const hoped = matcher.table('measuredBy');
