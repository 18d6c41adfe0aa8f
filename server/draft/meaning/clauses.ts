import { matcher, wordId } from '../../phrases/language';
import { isWord, shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import type { Range } from '../text/layout';

/** Word number → 1 where a new statement may begin. */
const joints = matcher.anyOf('breaker');
for (const mark of [',', ';', ':', '@dash'] as const) joints[shape[mark]] = 1;
for (const word of ['and', 'plus', 'n']) joints[wordId(word)] = 1;

/** Splits a sentence wherever a new statement may begin; each part begins with what joins it. */
export function clausesOf(draft: Draft, sentence: Range): Range[] {
  return splitAt(draft, sentence, joints);
}

/** Splits a range before every word of a table. */
export function splitAt(
  { words: { id } }: Draft,
  { first, last }: Range,
  table: Uint8Array,
): Range[] {
  const found: Range[] = [];
  let from = first;
  for (let at = first + 1; at < last; at++) {
    if (table[id[at] as number] !== 1) continue;
    found.push({ first: from, last: at });
    from = at;
  }
  found.push({ first: from, last });
  return found;
}

/** The clause in which a word stands; the last one, where it stands behind them all. */
export function clauseOf(draft: Draft, sentence: Range, at: number): Range {
  const clauses = clausesOf(draft, sentence);
  return clauses.find(({ last }) => at < last) ?? (clauses.at(-1) as Range);
}

/** Whether a word opens its sentence, or stands right behind a mark. */
export function opensClause({ words: { id } }: Draft, at: number, sentence: Range): boolean {
  return at === sentence.first || !isWord(id[at - 1] as number);
}

/** Whether what stands before this mark says nothing of what follows. */
export function closesClause(id: number): boolean {
  return (
    id === shape[';'] ||
    id === shape[':'] ||
    id === shape['@dash'] ||
    id === shape['@open'] ||
    id === shape['@break']
  );
}
