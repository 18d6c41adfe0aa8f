import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import type { Draft } from '../draft';
import { closesClause } from '../meaning/clauses';
import type { Reading } from '../meaning/reading';
import { idsOf } from '../tables';

const person = matcher.anyOf('third', 'relative', 'kin', 'acquaintance', 'titleNoun');
const passing = matcher.anyOf('auxiliary', 'filler', 'negator', 'ability');
const nobody = matcher.anyOf('day', 'month', 'place', 'subjectI', 'ofMine', 'job', 'greetingWord');
/** Only what a single other person does takes these. */
const singular = idsOf("has 's is was had wants does");

const [and, of] = ['and', 'of'].map((word) => wordId(word));
const joints = new Set([and, shape[',']]);

/** “The candidate cancelled”, “that Helen Roe has pulled out”: somebody else does it. */
export function isByAnother(draft: Draft, { subject, match, sentence }: Reading): boolean {
  if (subject === 'other') return true;
  const { words } = draft;
  let at = match.first - 1;
  let ofOne = false;
  while (at >= sentence.first && passing[words.id[at] as number] === 1) {
    ofOne ||= singular.has(words.id[at] as number);
    at--;
  }
  if (at < sentence.first) return false;
  if (joints.has(words.id[at] as number)) return followsAnother(draft, at, sentence.first);
  const id = words.id[at] as number;
  if (!isWord(id) || nobody[id] === 1) return false;
  if (is.candidate[id] === 1) return true;
  // A capital tells of a name where none has to stand, or where no row knows the word.
  return ofOne && (person[id] === 1 || (draft.capital(at) && (at > sentence.first || id === 0)));
}

/** “The candidate has rung, and cancelled”: whoever did the one did the other. */
function followsAnother(draft: Draft, before: number, first: number): boolean {
  const { words } = draft;
  let found = false;
  for (let at = clauseStart(words, before, first); at < before; at++) {
    const id = words.id[at] as number;
    if (is.subjectI[id] === 1 || is.ofMine[id] === 1) return false;
    found ||= is.candidate[id] === 1;
    const somebody = person[id] === 1 || (draft.capital(at) && at > first && nobody[id] !== 1);
    if (words.id[before] === and) found ||= somebody && hasVerbOfOne(words, at + 1);
  }
  return found;
}

/** Behind the last mark that closes what was said before: “the 3rd is off: the new head of sales …” */
function clauseStart({ id }: Words, before: number, first: number): number {
  let at = before;
  while (at > first && !closesClause(id[at - 1] as number)) at--;
  return at;
}

/** “(the head) of sales has” */
function hasVerbOfOne({ id }: Words, at: number): boolean {
  return singular.has(id[at] as number) || (id[at] === of && singular.has(id[at + 2] as number));
}
