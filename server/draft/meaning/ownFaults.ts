import { is, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { type Draft, some } from '../draft';
import { beginningIn } from '../search';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Reading } from './reading';
import { isOwnLine, mine } from './theirs';

/* Faults that are the writer's: his reply, his line, his own week. */

/** Whether what is at fault is the writer's, and not the reader's. */
export function isWriters(draft: Draft, reading: Reading): boolean {
  return (
    isOfOurs(draft, reading) ||
    isSaidOfSelf(draft, reading) ||
    isOfTheLine(draft, reading) ||
    ownsUp(draft, reading) ||
    isApologisedFor(draft, reading)
  );
}

/** “my reply was slow”: the noun before is the writer's. */
function isOfOurs(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (isWorkThere(draft, match)) return false;
  for (let at = match.first - 1; at >= Math.max(sentence.first, match.first - 4); at--) {
    const word = id[at] as number;
    if (!isWord(word) || is.breaker[word] === 1) return false;
    if (mine.has(word)) return is.hirer[id[at + 1] as number] !== 1;
  }
  return false;
}

/** “An old mate of mine (worked for you and hated it)”: what is told of is the work there. */
function isWorkThere({ words }: Draft, { first, last }: Range): boolean {
  const opener = words.id[first] as number;
  const worked = working.has(opener) || (opener === used && words.id[first + 1] === to);
  return worked && some(there, words, { first: first + 1, last });
}

const [used, to] = ['used', 'to'].map((word) => wordId(word));
const working = idsOf('work works worked was were been employed temped trained');
const there = tableOf('you your there that');

/** “I have too many meetings”, “I’m going nowhere”, “I promised …, but”: the writer says it of himself. */
function isSaidOfSelf(draft: Draft, { match, subject }: Reading): boolean {
  if (subject !== 'writer') return false;
  const { id } = draft.words;
  if (some(drifting, draft.words, match)) return true;
  if (beginningIn(draft.readings('ownTrouble'), match).length > 0) return true;
  if (giving.has(id[match.first] as number) && is.subjectI[id[match.first - 1] as number] === 1)
    return true;
  return isForOneWho(draft, match);
}

const drifting = tableOf('going falling');
const giving = idsOf('promise promised describe described claim claimed');

/** “(I’m too old) for a place that …”, but not “(I’d never) work for a man who …” */
function isForOneWho({ words }: Draft, match: Range): boolean {
  if (some(work, words, match)) return false;
  const { id } = words;
  for (let at = match.first; at < match.last; at++) {
    if (id[at] !== wordFor || is.article[id[at + 1] as number] !== 1) continue;
    return some(describing, words, { first: at + 2, last: match.last });
  }
  return false;
}

const wordFor = wordId('for');
const work = tableOf('work');
const describing = tableOf('that who which');

/** “The line is dreadful up here” */
function isOfTheLine({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  return [first, first + 1].some((at) => isOwnLine(id, at));
}

/** “My letters went unanswered, which is my own fault”, “a mix-up on my side” */
function ownsUp({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  for (let at = match.first; at < sentence.last; at++) {
    if (id[at] !== my) continue;
    const noun = id[at + 1] === own ? at + 2 : at + 1;
    if (blunders.has(id[noun] as number)) return true;
    if (id[at - 1] === on && sides.has(id[noun] as number)) return true;
  }
  return false;
}

const [my, own, on] = ['my', 'own', 'on'].map((word) => wordId(word));
const blunders = idsOf('fault doing mistake error blunder');
const sides = idsOf('side end part');

/** “Sorry for the late reply”: the writer's own fault. */
function isApologisedFor(draft: Draft, { match, sentence }: Reading): boolean {
  const before = { first: sentence.first, last: match.first };
  return beginningIn(draft.readings('apology'), before).some((apology) => {
    if (apology.match.last > match.first) return false;
    for (let at = apology.match.last; at < match.first; at++) {
      const word = draft.words.id[at] as number;
      if (!isWord(word) || is.breaker[word] === 1) return false;
    }
    return true;
  });
}
