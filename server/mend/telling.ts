import { type Draft, some } from '../draft/draft';
import { idsOf, tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { shape } from '../phrases/vocabulary';

/*
 * Sentences that tell nothing, but announce what is told next, or speak of what was told: they go with it.
 */

/** “Then my brother … as well.” */
export const joinsOn = /\s+(?:as well|too)(?=[.!]*$)/i;

const candour = tableOf('honest frank straight blunt candid open truth thing reason admit confess');
const longestAnnouncement = 9;

/** “Can I be straight with you?”, “Here’s the thing.”: said for what comes next alone. */
export function announces(draft: Draft, sentence: Sentence): boolean {
  const { first, last } = sentence;
  if (hereItIs.test(draft.textOf(sentence))) return true;
  if (last - first > longestAnnouncement || !some(candour, draft.words, sentence)) return false;
  return !some(is.negator, draft.words, sentence);
}

/** “You asked for a reason, so here it is.”, “Maybe you wonder why so fast.” */
const hereItIs =
  /^[^.!?]{0,60}\b(?:so|then|well),? here (?:it is|goes|you (?:go|are))[.:!]?$|^(?:maybe |perhaps |now )?you (?:may |might |must |will )?(?:be )?wonder(?:ing)? why\b[^,;:.!?]{0,30}[.!?]?$/i;

/** “You wanted to know what would change my mind”: what the reader has asked. */
export function recallsQuestion(text: string): boolean {
  return asked.test(text);
}

const asked =
  /^(?:as )?you(?:['’](?:d|re)| would| are| were)? (?:\w+ )?(?:ask|asked|wanted to know|wished to know|like to know|wonder|wondered|inquired?|enquired?|curious)\b/i;

/** “I will be honest with you: …”, “The reason is this: …” */
export function isCandid(draft: Draft, range: Range): boolean {
  if (some(candour, draft.words, range)) return true;
  const { id } = draft.words;
  for (let at = range.first; at < range.last - 1; at++) {
    if (telling.has(id[at] as number) && addressed.has(id[at + 1] as number)) return true;
  }
  return false;
}

const addressed = idsOf('you this it so');

const [next, time] = ['next', 'time'].map((word) => wordId(word));

/** “I tell you this because …”, “I did not want to pretend”: said of what was told, and of nothing else. */
export function comments(draft: Draft, sentence: Sentence): boolean {
  const { words } = draft;
  const first = opens(draft, sentence);
  const rest = { first, last: sentence.last };
  if (wondering.has(words.id[first] as number) || wondering.has(words.id[first + 1] as number))
    return true;
  if (words.id[first] === next && words.id[first + 1] === time) return true;
  if (points(draft, rest) && some(moreThan, words, { first, last: Math.min(first + 5, rest.last) }))
    return true;
  if (is.subjectI[words.id[first] as number] !== 1) return false;
  return (
    echoes(draft, rest) ||
    (some(is.negator, words, rest) && (some(concealing, words, rest) || meantNot(draft, rest))) ||
    tellsThis(draft, rest) ||
    (some(meaning, words, rest) && some(candour, words, rest))
  );
}

/** “If your side can match, …”, “If you ever clean that up, …”: what, only the sentence before tells. */
export function bargains(draft: Draft, range: Range): boolean {
  const { id } = draft.words;
  const { last } = range;
  const first = pastAside(draft, range);
  if (is.condition[id[first] as number] !== 1) return false;
  for (let at = first; at < Math.min(first + farthestVerb, last - 1); at++) {
    if (matching.has(id[at] as number))
      return !isWord(id[at + 1] as number) || own.has(id[at + 1] as number);
  }
  return false;
}

/** Past “Mind you,”. */
function pastAside({ words: { id } }: Draft, { first }: Range): number {
  const aside = id[first] === mind && addressed.has(id[first + 1] as number);
  return aside && id[first + 2] === shape[','] ? first + 3 : first;
}

const mind = wordId('mind');
const farthestVerb = 8;
const matching = idsOf('match beat top fix sort mend clean tidy improve change');
const own = idsOf('it that this them');

/** Past “and”, “but” and “so”. */
function opens({ words: { id } }: Draft, { first, last }: Range): number {
  let at = first;
  while (at < last - 1 && leading.has(id[at] as number)) at++;
  return at;
}

const leading = idsOf('and but so');
const wondering = idsOf('wonder wonders');
const concealing = tableOf('pretend lie');
const meaning = tableOf('wanted thought felt owed');
const moreThan = tableOf('more');

/** “I did not mean to hide it”, while “I don’t want to move” is a reason. */
function meantNot({ words: { id } }: Draft, { first }: Range): boolean {
  return id[first + 1] === did && intending.has(id[first + 3] as number);
}

const did = wordId('did');
const intending = idsOf('want mean');

/** “That’s more than you asked” */
function points({ words: { id } }: Draft, { first }: Range): boolean {
  return pointing.has(id[first] as number);
}

const pointing = idsOf('this that it so');

/** “I mention it only …”, while “I write to say that I leave” says something. */
function tellsThis({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first + 1; at < Math.min(first + 5, last - 1); at++) {
    if (!telling.has(id[at] as number)) continue;
    const [next, second] = [id[at + 1] as number, id[at + 2] as number];
    if (next === that) return !isWord(second) || spoken.has(second);
    return pointing.has(next) || pointing.has(second);
  }
  return false;
}

const that = wordId('that');
const spoken = idsOf('because since as only so for to in with and but not just now at');
const telling = idsOf('tell telling mention mentioning say saying');

/** “I do”, “I really can’t, but …”: the verb is in what stood before. */
export function echoes({ words: { id } }: Draft, { first, last }: Range): boolean {
  let at = first + 1;
  while (at < last && is.filler[id[at] as number] === 1) at++;
  if (is.auxiliary[id[at] as number] !== 1) return false;
  at++;
  if (is.negator[id[at] as number] === 1) at++;
  if (at >= last || (!isWord(id[at] as number) && at + 1 >= last)) return true;
  return !isWord(id[at] as number) && joining.has(id[at + 1] as number);
}

const joining = new Set([...leading, wordId('too')]);
