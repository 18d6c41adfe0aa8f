import { type Draft, some } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, matcher, wordId } from '../phrases/language';
import { shape } from '../phrases/vocabulary';

/* Days and times that a message offers, told from those it loses, thanks for or asks to change. */

export type Time = Pick<Reading, 'match' | 'sentence' | 'reported'>;

const proposing = matcher.table('proposing');
const losing = matcher.table('losing');
const sitting = matcher.table('sitting');
const word = (text: string) => wordId(text);
const [and, to, from, the, that, same, work, possessive, be, every, like] = [
  'and',
  'to',
  'from',
  'the',
  'that',
  'same',
  'work',
  "'s",
  'be',
  'every',
  'like',
].map(word);
const goals = ['to', 'until', 'till'].map(word);
const places = ['on', 'at', 'for', 'of', 'in'].map(word);

/** Whether a day or time is offered, rather than lost or thanked for. */
export function proposes(draft: Draft, { match, sentence, reported }: Time): boolean {
  if (reported || isVague(draft, match, sentence)) return false;
  const { words } = draft;
  if (isSpokenOf(words.id, match.first)) return false;
  const clause = clauseOf(draft, sentence, match.first);
  if (isElsewhere(draft, clause, match)) return false;
  if (ofSlot(draft, match.first, match.last, clause.first)) return false;
  if (
    is.negator[words.id[match.last] as number] === 1 ||
    losing[words.id[match.last] as number] === 1
  )
    return false;
  let offered = sentence.question && clause.last > sentence.last - 2;
  for (let word = clause.first; word < clause.last; word++) {
    const id = words.id[word] as number;
    if (losing[id] === 1 && word < match.first) return false;
    if (is.negator[id] === 1 && word >= match.last && word < match.last + 4) return false;
    if (is.negator[words.id[word + 1] as number] === 1) continue;
    if (proposing[id] === 1 && !isOwnWork(draft, word) && !isHabit(words.id, word)) offered = true;
  }
  return offered;
}

/** “I’m in your store like every weekend” */
const isHabit = (id: Int32Array, at: number) => id[at] === like && id[at + 1] === every;

/** “I work on Thursday”, “I shall be sitting an exam that day” offer nothing. */
function isOwnWork(draft: Draft, at: number): boolean {
  const { words } = draft;
  if (is.future[words.id[at] as number] === 1 && words.id[at + 1] === be)
    return /ing$/i.test(draft.textOf({ first: at + 2, last: at + 3 }));
  return words.id[at] === work && is.subjectI[words.id[at - 1] as number] === 1;
}

/** “later this month”, “some other time in May” bound too little; “another day” nothing. */
function isVague({ words: { id } }: Draft, match: Range, sentence: Sentence): boolean {
  const first = Math.max(sentence.first, match.first - 3);
  const last = Math.min(first + 3, match.last, sentence.last - 1);
  for (let at = first; at < last; at++)
    if (vague.has(id[at] as number) && bounding.has(id[at + 1] as number)) return true;
  return false;
}

/** “that week”, “that whole week”, “the same morning” are those spoken of. */
function isSpokenOf(id: Int32Array, first: number): boolean {
  const opens = id[first] as number;
  if (opens === that || opens === same || id[first - 1] === same) return true;
  return id[first - 1] === that && entire.has(opens);
}

const entire = idsOf('whole very entire');

/** “(My exam just got moved) onto Wednesday”: where something of the writer’s own went, and not the interview. */
function isElsewhere({ words }: Draft, clause: Range, { first }: Range): boolean {
  const { id } = words;
  if (!onto.has(id[first - 1] as number) || !moved.has(id[first - 2] as number)) return false;
  const before = { first: clause.first, last: first };
  return some(is.ofMine, words, before) && !some(sitting, words, before);
}

const onto = idsOf('onto to');
const moved = idsOf('moved shifted pushed');

const vague = idsOf('later another other different');
const bounding = idsOf('this that in on day time week month');

/** From the last joint before a word to the next one behind it. */
function clauseOf(draft: Draft, sentence: Sentence, word: number): Range {
  let first = word;
  while (first > sentence.first && !joint(draft, first - 1)) first--;
  let last = word;
  while (last < sentence.last && !joint(draft, last)) last++;
  return { first, last };
}

function joint({ words }: Draft, at: number): boolean {
  const id = words.id[at] as number;
  if (is.breaker[id] === 1 || id === shape[';'] || id === shape[':'] || id === shape['@dash'])
    return true;
  const next = words.id[at + 1] as number;
  // “as I’m not well, could we move it?”
  if (id === shape[',']) return is.subjectI[next] === 1 || requesting.has(next);
  return id === and && is.subjectI[next] === 1;
}

const requesting = idsOf('could can may might would');

/** “Tuesday’s slot”, “the interview on the 17th”, “from Monday to …”: the time that is to be changed. */
function ofSlot(draft: Draft, first: number, last: number, clauseFirst: number): boolean {
  const { words } = draft;
  const id = (at: number) => words.id[at] as number;
  let before = first - 1;
  if (id(before) === the) before--;
  if (goals.includes(id(before))) return false;
  if (id(last) === possessive || sitting[id(last)] === 1) return true;
  if (id(before) === from) return within(draft, last, last + 8, (next) => next === to);
  if (!places.includes(id(before)) && sitting[id(before)] !== 1) return false;
  const afterSitting = within(
    draft,
    Math.max(clauseFirst, before - 4),
    before + 1,
    (at) => sitting[at] === 1,
  );
  return (
    afterSitting &&
    !holds.test(draft.textOf({ first: clauseFirst, last: Math.min(last + 3, words.count) }))
  );
}

/** “Could we hold the interview on Friday”, “… on Friday instead” offer a day. */
const holds = /\b(?:instead|have(?! to\b)|do|hold|try|keep)\b/i;

function within(
  { words }: Draft,
  first: number,
  last: number,
  is: (id: number) => boolean,
): boolean {
  for (let at = first; at < last && at < words.count; at++)
    if (is(words.id[at] as number)) return true;
  return false;
}
