import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Reading } from './reading';

/* Whose doing it is that reads like a fault: the writer's, another firm's, or the reader's own account of it. */

const as = wordId('as');
const comma = shape[','];
const recounting = matcher.anyOf('reporting', 'recounted');
const objects = idsOf('me it us yourself');

/** “The rota is frantic, you said, so …”, “as you put it”: the reader's own words, told back. */
export function echoesReader({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  for (let at = match.last; at < sentence.last - 1; at++) {
    if (is.subjectYou[id[at] as number] !== 1 || recounting[id[at + 1] as number] !== 1) continue;
    if (id[at - 1] !== as && id[at - 1] !== comma) continue;
    let end = at + 2;
    while (objects.has(id[end] as number)) end++;
    if (end >= sentence.last || !isWord(id[end] as number)) return true;
  }
  return false;
}

const [your, elsewhere] = ['your', 'elsewhere'].map((word) => wordId(word));
const from = idsOf('by from');
const own = idsOf('my our other another');
const firm = matcher.anyOf('org', 'bossNoun');

/** “promised an answer by my own employer”: somebody else kept, or broke, their word. */
export function isByOthers({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  for (let at = match.first; at < match.last; at++) {
    if (id[at] === your || is.subjectYou[id[at] as number] === 1) return false;
  }
  for (let at = match.last - 1; at < Math.min(sentence.last, match.last + reach); at++) {
    if (id[at] === elsewhere) return true;
    if (!from.has(id[at] as number)) continue;
    for (let noun = at + 2; noun <= at + 4 && noun < sentence.last; noun++) {
      if (firm[id[noun] as number] !== 1) continue;
      return [at + 1, at + 2].some((word) => own.has(id[word] as number));
    }
  }
  return false;
}

const reach = 6;
const deeds = idsOf('keep keeping leave leaving moving told');
const passive = idsOf('be been being was were am get got getting');

/** “I’d hate to leave anyone hanging”, “I’m moving the goalposts”: the writer does it, or will not. */
export function isOwnDeed(
  { words: { id } }: Draft,
  { match: { first }, subject }: Reading,
): boolean {
  if (subject !== 'writer' || !deeds.has(id[first] as number)) return false;
  return id[first] === moving || !passive.has(id[first - 1] as number);
}

const moving = wordId('moving');
