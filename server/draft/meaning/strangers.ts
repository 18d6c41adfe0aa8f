import { is, matcher, wordId } from '../../phrases/language';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { placeOf } from '../places';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import type { Reading } from './reading';

/** “Tell Kaylee I’m praying her knee surgery goes easy”: of somebody named, where no relative of the writer's is spoken of. */
export function isOfStranger(draft: Draft, { match, sentence }: Reading): boolean {
  const at = thirdPerson(draft, match, sentence.first);
  if (at === -1 || firstKin(draft) < at) return false;
  const before = draft.sentences[placeOf(draft, sentence) - 1];
  return (
    names(draft, { first: sentence.first, last: at }, sentence) ||
    (before !== undefined && names(draft, before, before))
  );
}

/** Where “her (surgery)” or “she (was on bed rest)” stands; -1 where it is nobody's or the writer's own. */
function thirdPerson({ words: { id } }: Draft, match: Range, from: number): number {
  const first = id[match.first] as number;
  if (possessive.has(first)) return match.first;
  let at = match.first - 1;
  if (possessive.has(id[at] as number)) return at;
  while (at > from && is.auxiliary[id[at] as number] === 1) at--;
  const acts = at < match.first - 1 || is.auxiliary[first] === 1;
  return acts && subject.has(id[at] as number) ? at : -1;
}

const possessive = idsOf('her his their');
const subject = idsOf('she he they');

/** Whether somebody is called by a name in these words of a sentence; “in Derby” is nobody. */
function names(draft: Draft, { first, last }: Range, sentence: Sentence): boolean {
  const { id } = draft.words;
  for (let at = first; at < last; at++) {
    if (!draft.capital(at) || at === sentence.first) continue;
    if (placing.has(id[at - 1] as number) || is.subjectI[id[at] as number] === 1) continue;
    if (is.day[id[at] as number] !== 1 && months[id[at] as number] !== 1) return true;
  }
  return false;
}

const placing = idsOf('to in at from near through');
const months = matcher.table('month');
const relative = matcher.table('relative');

/** The first word for a relative of the writer's: “my wife”, “Mum”; not “Ma’am Tess’s twins” or “your daughter”. */
const firstKin = derived(({ layout: { main }, words: { id, count } }: Draft): number => {
  for (let at = main.first; at < main.last; at++) {
    if (relative[id[at] as number] !== 1) continue;
    if (!theirs.has(id[at - 1] as number) && !theirs.has(id[at - 2] as number)) return at;
  }
  return count;
});

const theirs = new Set([...idsOf('your yours her his their'), wordId("'s")]);
