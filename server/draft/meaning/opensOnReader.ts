import { is, matcher, wordId } from '../../phrases/language';
import type { Words } from '../../phrases/words';
import { type Draft, some } from '../draft';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Reading } from './reading';
import { statementStart } from './statementStart';
import { isMetThere, isOwnLine, others } from './theirs';

/** So many words tell what a statement is about. */
const openingWords = 6;
const side = matcher.anyOf('side', 'sideMore');
const definite = matcher.table('definite');
const experiencing = matcher.table('experiencing');
const nobody = idsOf('nobody none');
const [no, one, of, yours, your, my, the, it] = 'no one of yours your my the it'
  .split(' ')
  .map((word) => wordId(word));
const quantifiers = idsOf('half most none some few several two three one all many');
const seeming = idsOf('felt seemed looked sounded appeared');

/** Whether the statement with a word begins with what is the reader's, or tells what the writer met with there. */
export function opensOnReader(draft: Draft, { match, sentence, subject }: Reading): boolean {
  const { words } = draft;
  const { id } = words;
  const start = statementStart(draft, sentence, match.first);
  const [word, next] = [id[start] as number, id[start + 1] as number];
  if (is.subjectI[word] === 1) return experiencing[next] === 1 && namesSide(draft, sentence);
  if (subject === 'writer') return definite[word] === 1 && isShownThing(id, start, match.first);
  if (nobody.has(word) || (word === no && next === one))
    return namesSide(draft, sentence) || isToMe(id, start, sentence.last);
  if (word === it) return seeming.has(next);
  if (word === your)
    return (
      !others.has(next) &&
      !naming.has(next) &&
      !some(owned, words, { first: start, last: match.first })
    );
  if (is.subjectYou[word] === 1 && subject === 'reader' && is.future[next] !== 1) return true;
  const opening = { first: start, last: Math.min(match.first, start + openingWords) };
  if (definite[word] === 1 && isMetThere(draft, opening, match.first)) return true;
  if (quantifiers.has(word) && next === of) return isReadersOrMine(id[start + 2] as number);
  return namesTheirs(words, opening, match.first);
}

/** “half of (my interview)”, “some of (your staff)” */
function isReadersOrMine(word: number): boolean {
  return word === my || word === the || is.ofYours[word] === 1;
}

/** “The office was …”, “that van of yours …”: the first thing named is the reader's, up to the sour word. */
function namesTheirs(words: Words, { first, last }: Range, to: number): boolean {
  const { id } = words;
  for (let at = first; at < last; at++) {
    if (owned[id[at] as number] === 1 || leadsTo(id, at)) return false;
    if (id[at] === of && id[at + 1] === yours) return true;
    if (isOwnLine(id, at)) return false;
    if (side[id[at] as number] === 1 && definite[id[first] as number] === 1)
      return !some(owned, words, { first: at, last: to });
  }
  return false;
}

/** “Your number was on a torn scrap of paper”: by which the reader is reached. */
const naming = idsOf('number address name card');

/** “the lorry (I was shown)” */
function isShownThing(id: Int32Array, start: number, to: number): boolean {
  for (let at = start + 1; at < Math.min(to, start + 4); at++) {
    if (side[id[at] as number] === 1 && is.subjectI[id[at + 1] as number] === 1) return true;
  }
  return false;
}

/** “Nobody would tell me who …” */
function isToMe(id: Int32Array, start: number, last: number): boolean {
  for (let at = start + 2; at < Math.min(last, start + openingWords); at++) {
    if (atHome.has(id[at] as number)) return false;
    if (told.has(id[at] as number)) return true;
  }
  return false;
}

const told = idsOf('me us');
const atHome = idsOf('home here family my our');

/** “The tram (to your office) was late”: where it goes, and not what is spoken of. */
function leadsTo(id: Int32Array, at: number): boolean {
  return ways.has(id[at] as number) && definite[id[at + 1] as number] === 1;
}

const ways = idsOf('to near outside opposite behind past towards toward beside between');

const owned = tableOf('my our home rival competitor neighbour');

/** A word of “you”, or one of the reader's things made definite. */
function namesSide({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (is.ofYours[id[at] as number] === 1 && is.subjectYou[id[at] as number] !== 1) return true;
    if (side[id[at] as number] !== 1) continue;
    for (let before = at - 1; before >= Math.max(first, at - 3); before--) {
      if (definite[id[before] as number] === 1) return true;
    }
  }
  return false;
}
