import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import { beginningIn } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Reading } from './reading';
import { apologiesOf } from './regret';

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
const from = idsOf('by from at');
const own = idsOf('my our other another');
const firm = matcher.anyOf('org', 'bossNoun');

/** “promised an answer by my own employer”, “the doctor keeps changing …”: somebody else kept, or broke, their word. */
export function isByOthers({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  if (outsiders.has(id[match.first - 1] as number) && isOwnAffair(id, match)) return true;
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

/** “my landlord keeps changing …”, “the doctor keeps changing my tablets” */
function isOwnAffair(id: Int32Array, { first, last }: Range): boolean {
  if (is.ofMine[id[first - 2] as number] === 1) return true;
  return is.ofMine[id[last - 1] as number] === 1 || is.ofMine[id[last] as number] === 1;
}

const outsiders = idsOf(
  'doctor doctors gp surgeon landlord landlady council bus buses boss solicitor',
);
const reach = 9;
const deeds = idsOf('keep keeping kept leave leaving moving told asked could might');
const passive = idsOf('be been being was were am get got getting');

/** “I’d hate to leave anyone hanging”, “I’m moving the goalposts”: the writer does it, or will not. */
export function isOwnDeed(
  { words: { id } }: Draft,
  { match: { first, last }, subject }: Reading,
): boolean {
  if (subject !== 'writer' || !deeds.has(id[first] as number)) return false;
  // “I might at least have been told”
  for (let at = first + 1; at < last; at++) if (passive.has(id[at] as number)) return false;
  return id[first] === moving || !passive.has(id[first - 1] as number);
}

const manner = idsOf('how way');
const measure = idsOf('long late much often badly');

/** “the way I answered”, “how long I took”: the writer's own part; “how I was treated” is what he met with. */
export function isOwnManner({ words: { id } }: Draft, { match }: Reading): boolean {
  for (let at = match.first; at < match.last; at++) {
    if (!manner.has(id[at] as number)) continue;
    const subject = measure.has(id[at + 1] as number) ? at + 2 : at + 1;
    if (is.subjectI[id[subject] as number] !== 1) continue;
    return (
      (!passive.has(id[subject + 1] as number) && is.auxiliary[id[subject + 1] as number] !== 1) ||
      id[subject + 1] === did
    );
  }
  return false;
}

const [and, did] = ['and', 'did'].map((word) => wordId(word));
const about = idsOf('about for');
const pointing = idsOf('that this it the my any');

/** “It took you two calls to reach me, and I’m sorry about that”: the writer owns to it. */
export function isRegretted(draft: Draft, { match, sentence }: Reading): boolean {
  if (draft.meaningOf(match) === 'badWord') return false;
  const { id } = draft.words;
  const behind = { first: match.last, last: sentence.last };
  return beginningIn(apologiesOf(draft), behind).some(({ match: { first, last } }) => {
    if (![1, 2, 3].some((back) => id[first - back] === and)) return false;
    if (about.has(id[last] as number)) return pointing.has(id[last + 1] as number);
    return last >= sentence.last || !isWord(id[last] as number);
  });
}

const moving = wordId('moving');
