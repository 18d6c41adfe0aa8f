import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import { isAdverb } from './adverbs';
import { isTopic } from './belongs';
import type { Reading } from './reading';

/*
 * What a bad word judges. It judges the noun behind it, or what it is said of: “your team mends derelict
 * barns” faults the barns, “your talk on burnout” nobody, and “you must be exhausted” feels with the reader.
 */

/** Whether a bad word judges something else than what is the reader's. */
export function judgesElse(draft: Draft, reading: Reading): boolean {
  const { match, sentence } = reading;
  if (draft.meaningOf(match) === 'sour' && isSupposed(draft, match)) return true;
  // “plainly hadn’t opened my letter” tells a deed, and names nobody's trait.
  if (match.last > match.first + 2) return false;
  return (
    isTopic(draft, reading) ||
    isTopicOf(draft, match, sentence) ||
    isOfTime(draft, match) ||
    isOfTeam(draft, match) ||
    isWorkedAt(draft, match, sentence)
  );
}

const must = idsOf('must might may');
const be = idsOf('be have');
const seeming = idsOf('be been feel');
const nor = wordId('nor');

/** “Your week must be frantic”, “neither cold nor surly” */
function isSupposed({ words: { id } }: Draft, { first }: Range): boolean {
  let at = first - 1;
  while (is.filler[id[at] as number] === 1) at--;
  if (id[at] === nor) return true;
  while (seeming.has(id[at] as number) || be.has(id[at] as number)) at--;
  return at < first - 1 && must.has(id[at] as number) && is.negator[id[at + 1] as number] !== 1;
}

const topical = idsOf('about on into against under through');
const serving = idsOf('for of from');
const opening = matcher.anyOf('article', 'definite', 'conjunction', 'filler');
const side = matcher.anyOf('side', 'sideMore');
const was = idsOf('was were is are');

/** “your talk on burnout”, “a play about a cruel king”, “your helpline for bullied pupils” */
function isTopicOf(draft: Draft, match: Range, { first }: Range): boolean {
  const { id } = draft.words;
  if (judgesTheirs(draft, match)) return false;
  for (let at = match.first - 1; at >= Math.max(first, match.first - topicReach); at--) {
    const word = id[at] as number;
    if (is.auxiliary[word] === 1) return false;
    if (topical.has(word)) return !was.has(id[at - 1] as number);
    if (serving.has(word)) return at === match.first - 1;
    if (at < match.first - 2 && opening[word] !== 1) return false;
  }
  return false;
}

const topicReach = 4;

/** “rude questions”: the noun behind it is one of theirs. */
function judgesTheirs({ words: { id } }: Draft, { last }: Range): boolean {
  return side[id[last] as number] === 1;
}

const times = matcher.anyOf('season', 'day', 'month');

/** “on an awful Monday”, “in a frantic week on my side” */
function isOfTime({ words: { id } }: Draft, { first, last }: Range): boolean {
  if (times[id[last] as number] !== 1) return false;
  return [1, 2].some((back) => during.has(id[first - back] as number));
}

const during = idsOf('in on at through during after');
const teams = matcher.table('casework');

/** “the harassment prevention team” */
function isOfTeam({ words: { id } }: Draft, { last }: Range): boolean {
  return teams[id[last] as number] === 1 || teams[id[last + 1] as number] === 1;
}

const mending = matcher.table('mending');

/** “Your crew repairs derelict barns”: what their work is about; “never repairs” blames them. */
function isWorkedAt(draft: Draft, match: Range, sentence: Range): boolean {
  const { id } = draft.words;
  if (isAdverb(draft, match.first)) return false;
  for (let at = match.first - 1; at >= Math.max(sentence.first, match.first - workReach); at--) {
    const word = id[at] as number;
    if (!isWord(word) || is.breaker[word] === 1 || is.negator[word] === 1) return false;
    if (mending[word] !== 1) continue;
    return is.negator[id[at - 1] as number] !== 1;
  }
  return false;
}

const workReach = 6;
