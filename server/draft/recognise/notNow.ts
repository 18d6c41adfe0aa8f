import { is, type Meaning, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { type Draft, some } from '../draft';
import type { Reading } from '../meaning/reading';
import { idsOf, tableOf } from '../tables';

/* Acts that are the writer's by their words, but are left to the reader or lie years behind. */

/** Whether an act is left to the reader, lies years behind or is only asked about. */
export function isNotNow(draft: Draft, act: Reading): boolean {
  return (
    isLeftToReader(draft, act) ||
    isLongAgo(draft, act) ||
    isWondered(draft, act) ||
    isToldElsewhere(draft, act)
  );
}

const conditional = idsOf('if should when whenever unless where case');
const choosing = idsOf('want wants wish need needs have decide decided must prefer choose like');
const anyReader = matcher.anyOf('ofYours', 'candidate');

/** “If you need to move an interview, or want to withdraw, please ring”: it is for the reader to do. */
function isLeftToReader({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  let chosen = false;
  for (let at = match.first; at >= sentence.first; at--) {
    const word = id[at] as number;
    if (is.subjectI[word] === 1 || word === please) return false;
    if (!isWord(word) && !joins(id[at + 1] as number)) return false;
    chosen ||= choosing.has(word);
    if (chosen && anyReader[word] === 1 && conditional.has(id[at - 1] as number)) return true;
  }
  return false;
}

const [please, or, and] = ['please', 'or', 'and'].map((word) => wordId(word));
const joins = (id: number) => id === or || id === and;

const leaving: ReadonlySet<Meaning> = new Set(['withdraw', 'remove', 'cancel', 'proceed']);
const looksBack: ReadonlySet<string> = new Set(['follow-up', 'connect']);
const done = matcher.table('leftBehind');
const perfect = idsOf('have has');
const year = /^(?:19|20)\d\d$/;

/** “I withdrew a similar application in 2021”: told of, and not done now. */
function isLongAgo(draft: Draft, { match, sentence, first }: Reading): boolean {
  const { words } = draft;
  if (!leaving.has(draft.meaningOf(match)) || !some(done, words, match)) return false;
  if (looksBack.has(draft.scenario)) return false;
  for (let at = first; at < match.last; at++) if (perfect.has(words.id[at] as number)) return false;
  for (let at = sentence.first; at + 1 < sentence.last; at++) {
    const [id, next] = [words.id[at] as number, words.id[at + 1] as number];
    if (years[id] === 1 && next === ago) return true;
    if (id === last && years[next] === 1) return true;
    if (id === in_ && year.test(draft.textOf({ first: at + 1, last: at + 2 }))) return true;
  }
  return false;
}

const years = tableOf('year years decade decades');
const [ago, last, in_] = ['ago', 'last', 'in'].map((word) => wordId(word));

const how = wordId('how');
const asking = idsOf('do can should could would');

/** “How do I cancel an interview?”: nobody does it yet. */
function isWondered({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  if (!sentence.question) return false;
  for (let at = sentence.first; at < match.first; at++)
    if (id[at] === how && asking.has(id[at + 1] as number)) return true;
  return false;
}

const wrote = idsOf('wrote emailed rang phoned called texted mailed messaged told');
const absent = matcher.table('absent');
const others = idsOf('the my that');
const saying = idsOf('say saying that tell');
const here: ReadonlySet<string> = new Set(['resend', 'reply', 'follow-up', 'connect']);

/** “I wrote to Ms Bell to say that I wished to withdraw”: told of to somebody else. */
function isToldElsewhere(draft: Draft, { match, sentence }: Reading): boolean {
  if (here.has(draft.scenario)) return false;
  const { id } = draft.words;
  // “Said I’d taken another job.”
  if (id[sentence.first] === wordSaid && is.subjectI[id[sentence.first + 1] as number] === 1)
    return match.first > sentence.first;
  let said = false;
  for (let at = match.first - 1; at >= sentence.first; at--) {
    const word = id[at] as number;
    if (is.ofYours[word] === 1) return false;
    said ||= saying.has(word);
    const before = id[at - 1] as number;
    // “told them I’m out”: who did, need not be said.
    const mine = is.subjectI[before] === 1 || at === sentence.first || !isWord(before);
    if (!wrote.has(word) || !mine) continue;
    const whom = id[at + 1] === to ? at + 2 : at + 1;
    // “told them I’m not going” needs no “that”.
    if (absent[id[whom] as number] === 1) return true;
    return said && (others.has(id[whom] as number) || draft.capital(whom));
  }
  return false;
}

const [to, wordSaid] = ['to', 'said'].map((word) => wordId(word));
