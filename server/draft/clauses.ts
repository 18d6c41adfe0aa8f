import { is, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';
import type { Draft } from './draft';
import type { Range } from './layout';

const joints = new Set<number>([
  shape[','],
  shape[';'],
  shape[':'],
  shape['@dash'],
  wordId('and'),
  wordId('plus'),
  wordId('n'),
]);

/** Splits a sentence wherever a new statement may begin; each part begins with what joins it. */
export function clausesOf({ words }: Draft, { first, last }: Range): Range[] {
  const found: Range[] = [];
  let from = first;
  for (let at = first + 1; at < last; at++) {
    const id = words.id[at] as number;
    if (!joints.has(id) && is.breaker[id] !== 1) continue;
    found.push({ first: from, last: at });
    from = at;
  }
  found.push({ first: from, last });
  return found;
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
