import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { type Draft, some } from '../draft';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import type { Reading } from './reading';

/* Clauses that seem to give a reason and give none of their own: the reader's, and what goes on with the one before. */

/** “Your blog got me through my exams”: said of what the reader did, which only keeps one away by its place or hours. */
export function ofReaders(
  { words }: Draft,
  sentence: Sentence,
  clause: Range,
  topics: ReadonlySet<string>,
): boolean {
  // “Your new office is far easier to get to”
  if (topics.has('travel') && is.ofYours[words.id[clause.first] as number] === 1)
    return some(handy, words, clause) && !some(is.negator, words, clause);
  if (topics.has('travel') || topics.has('hours') || topics.has('work')) return false;
  // “I coach the juniors in your village”: told for the reader's sake.
  if (topics.has('pastime') && some(is.ofYours, words, clause)) return true;
  let at = clause.first;
  while (at < clause.last && !isWord(words.id[at] as number)) at++;
  return is.ofYours[words.id[at] as number] === 1 || usesReaders(words, sentence, clause);
}

const handy = tableOf('easier easy handy handier convenient nearer closer');

/** “I used your method for my thesis”: what the writer owes the reader. */
function usesReaders({ id }: Draft['words'], { first }: Sentence, { last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (used[id[at] as number] === 1 && is.ofYours[id[at + 1] as number] === 1) return true;
  }
  return false;
}

const used = matcher.table('drawnOn');

const joining = ['and', 'also', 'plus', 'so', 'therefore', 'new'];
const [and, also, plus, so, therefore, fresh] = joining.map((word) => wordId(word));
const there = wordId('there');
const relative = idsOf('which that who they those these');
const toBe = idsOf("is was are were 's will");
const aThing = matcher.table('itself');

/** “The new job means a move”, “my new place is near my parents”. */
function isNewJob(id: Draft['words']['id'], at: number): boolean {
  const opens = is.article[id[at] as number] === 1 || is.ofMine[id[at] as number] === 1;
  return opens && id[at + 1] === fresh && is.job[id[at + 2] as number] === 1;
}

/** “It is closer to home”: told of the job, and part of that reason; so is a job that follows from another reason. */
export function ofTheJob(
  { words }: Draft,
  clause: Range,
  topics: ReadonlySet<string>,
  hasJob: boolean,
): boolean {
  let at = clause.first;
  let follows = false;
  for (; at < clause.last; at++) {
    const id = words.id[at] as number;
    if (id === so || id === therefore) follows = true;
    else if (isWord(id) && id !== and && id !== also && id !== plus && is.breaker[id] !== 1) break;
  }
  if (topics.has('work')) return follows;
  // “There’s a baby due” tells of no place, and “it’s an hour each way” of no other job where none is told.
  const exists = words.id[at] === there && toBe.has(words.id[at + 1] as number);
  const told = hasJob || relative.has(words.id[at] as number);
  return (told && !exists && aThing[words.id[at] as number] === 1) || isNewJob(words.id, at);
}

const results = idsOf('result results');
const sources = idsOf('of from');
const [long, time] = ['long', 'time'].map((word) => wordId(word));

/** “I’m waiting for the results of my exams”, “I’ll start a course there”, “it is a long time”: no reason of its own. */
export function isBesides({ words: { id } }: Draft, { match: { first, last } }: Reading): boolean {
  if (id[last] === there || (id[last] === time && id[last - 1] === long)) return true;
  return results.has(id[first - 2] as number) && sources.has(id[first - 1] as number);
}
