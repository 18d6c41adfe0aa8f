import { matcher } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { idsOf } from '../tables';

const determiners = idsOf("a an the my your our this that 's any another no");
/** What is asked about, who is asked for nothing, and what offices and schools hold. */
const foreign = matcher.anyOf('unpaid', 'press', 'otherwise', 'notWork', 'outsider');
const stops = matcher.anyOf('auxiliary', 'breaker', 'conjunction', 'subjectI', 'towards');
const furthest = 4;

/** “the house interview”, “your customer interview”: the word before tells of no job. */
export function isOddlyNamed(draft: Draft, { match, sentence }: Reading): boolean {
  const { words } = draft;
  const before = match.first - 1;
  if (before <= sentence.first || foreign[words.id[before] as number] !== 1) return false;
  if (draft.capital(before)) return false;
  const end = Math.max(sentence.first, match.first - furthest);
  for (let at = before - 1; at >= end; at--) {
    const id = words.id[at] as number;
    if (determiners.has(id)) return true;
    if (stops[id] === 1 || !isWord(id)) return false;
  }
  return false;
}
