import { is, matcher, wordId } from '../../phrases/language';
import { type Draft, some } from '../draft';
import { tableOf } from '../tables';
import type { Range } from '../text/layout';
import { byReader } from './belongs';
import { opensClause } from './clauses';
import type { Reading } from './reading';

/** “I could still come if …”: the writer's own act, possible yet, and hung on a condition or on being talked round. */
export function wavers(draft: Draft, reading: Reading): boolean {
  if (reading.negated || byReader(draft, reading) || reading.subject === 'other') return false;
  const { words } = draft;
  const said = { first: reading.first, last: reading.match.last };
  if (some(over, words, said)) return false;
  if (!reading.future && !some(possible, words, said)) return false;
  return some(swayed, words, said) || isAfterAll(draft, said) || hangsOnIf(draft, reading);
}

const over = tableOf('have been');
const possible = tableOf(
  'should could would might may will back willing happy prepared ready open glad',
);
/** “like a shot”, “could be persuaded”, “could be talked round” */
const swayed = tableOf('anyway shot persuaded tempted talked running');

const [after, all] = ['after', 'all'].map((word) => wordId(word));

/** “I could come after all” */
export function isAfterAll({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at++) if (id[at] === all && id[at - 1] === after) return true;
  return false;
}

/** A condition stands in the sentence: if, provided …, “were the panel to …”, “should the role …”. */
function hangsOnIf(draft: Draft, { sentence }: Reading): boolean {
  const { id } = draft.words;
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = id[at] as number;
    if (is.condition[word] === 1) return true;
    if (inverted[word] !== 1) continue;
    if (opensClause(draft, at, sentence)) return true;
    if (word === should && begins[id[at + 1] as number] === 1) return true;
  }
  return false;
}

const inverted = matcher.table('inverted');
const should = wordId('should');
const begins = matcher.anyOf('article', 'ofYours', 'ofMine', 'subjectThing', 'subjectOther');
