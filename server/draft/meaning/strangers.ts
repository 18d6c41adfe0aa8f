import { is, matcher, wordId } from '../../phrases/language';
import type { Draft } from '../draft';
import { placeOf } from '../places';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Reading } from './reading';

/** “Tell Kaylee I’m praying her knee surgery goes easy”: of somebody named who is no relative of the writer's. */
export function isOfStranger(draft: Draft, { match, sentence }: Reading): boolean {
  const at = thirdPerson(draft, match, sentence.first);
  if (at === -1) return false;
  const before = draft.sentences[placeOf(draft, sentence) - 1];
  const told = { first: before?.first ?? sentence.first, last: at };
  return names(draft, told) && !ofKin(draft, told);
}

/** Where “her (surgery)” or “she was (on bed rest)” stands; -1 where it is nobody's or the writer's own. */
function thirdPerson({ words: { id } }: Draft, match: Range, from: number): number {
  const first = id[match.first] as number;
  if (possessive.has(first)) return match.first;
  let at = match.first - 1;
  if (possessive.has(id[at] as number)) return at;
  while (at > from && is.auxiliary[id[at] as number] === 1) at--;
  return at < match.first - 1 && subject.has(id[at] as number) ? at : -1;
}

const possessive = idsOf('her his their');
const subject = idsOf('she he they');

/** Whether somebody is called by a name that no sentence begins with. */
function names(draft: Draft, { first, last }: Range): boolean {
  const begins = new Set(draft.sentences.map((sentence) => sentence.first));
  for (let at = first; at < last; at++) {
    if (!draft.capital(at) || begins.has(at)) continue;
    const word = draft.words.id[at] as number;
    if (is.subjectI[word] !== 1 && is.day[word] !== 1) return true;
  }
  return false;
}

const relative = matcher.table('relative');

/** “my wife”, “Mum”; not “Ma’am Tess’s twins” or “your daughter”. */
function ofKin({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (relative[id[at] as number] !== 1) continue;
    if (!theirs.has(id[at - 1] as number) && !theirs.has(id[at - 2] as number)) return true;
  }
  return false;
}

const theirs = new Set([...idsOf('your yours her his their'), wordId("'s")]);
