import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';

/*
 * What a statement begins with: a thing or a person of the reader's side, “you”, or what the writer
 * met with there.
 */

const side = matcher.anyOf('side', 'sideMore');
const definite = matcher.table('definite');
const person = matcher.table('person');
const shown = matcher.table('shown');
const encounter = matcher.table('encounter');
const hirer = matcher.table('hirer');
const own = idsOf('my our');
const [your, i, people, there, other] = ['your', 'i', 'people', 'there', 'other'].map((word) =>
  wordId(word),
);
const many = idsOf(
  'nobody none everyone everybody half most several two three many every somebody someone people not each',
);
/** What the writer went through: “I counted …”. */
const undergone = idsOf('was got counted heard gather expected found saw sat stood met had have');
const did = idsOf(
  'had have got sent gave told want expect ask were changed lost put took kept left made run treat pay are',
);
/** “Your note came late”: what was written to the writer is answered, and not faulted. */
const written = idsOf(
  'note letter message mail email card kindness talks words number address competitor search',
);

/** Whether the statement is about the reader's side from its first word on. */
export function beginsWithTheirs(draft: Draft, sentence: Range): boolean {
  const { id } = draft.words;
  const start = statementOf(draft, sentence);
  const word = id[start] as number;
  const next = id[start + 1] as number;
  if (start > sentence.first && judging.test(draft.textOf(sentence))) return !own.has(word);
  if (word === your) return !written.has(next);
  if (own.has(word)) return hirer[next] === 1;
  if (is.subjectYou[word] === 1) return did.has(next);
  if (word === i && wasDone(draft, start)) return true;
  if (word === i && !undergone.has(next)) return false;
  if (word === people && next === there) return true;
  if (word === there && toBe.has(next)) return hasThing(draft, start, sentence.last);
  if (word === i || many.has(word)) {
    return namesTheirs(draft, start, sentence.last) || isMet(id, start, sentence.last);
  }
  if (definite[word] !== 1 || written.has(next)) return false;
  return next !== other && (isMet(id, start, sentence.last) || isThing(id, start));
}

/** Whose they are is not known. */
const neutral = idsOf(
  'boy boys girl girls lad lads carer carers contract school nurse nurses children guests patients residents doctor trains bus line connection signal sound',
);
const toBe = idsOf("is are was were 's");

/** “There are three managers for every worker” */
function hasThing({ words: { id } }: Draft, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (side[id[at] as number] === 1) return true;
  return false;
}

/** “The second interview …” */
function isThing(id: Int32Array, start: number): boolean {
  return [1, 2, 3].some((on) => {
    const word = id[start + on] as number;
    return isWord(word) && !neutral.has(word) && (side[word] === 1 || person[word] === 1);
  });
}

/** “I was asked my age twice”, “I got sent home” */
function wasDone({ words: { id } }: Draft, start: number): boolean {
  let at = start + 1;
  if (!passive.has(id[at] as number)) return false;
  while (is.filler[id[at + 1] as number] === 1 || is.negator[id[at + 1] as number] === 1) at++;
  return done.has(id[at + 1] as number);
}

const passive = idsOf('was got');
const done = idsOf(
  'asked told sent interviewed seen given offered made left put moved shown called passed kept handed spoken talked',
);

/** “the cook I shadowed”, “the training you advertise”, “everyone I met”, “two people rang me” */
function isMet(id: Int32Array, start: number, last: number): boolean {
  const some = many.has(id[start] as number);
  for (let at = start; at < Math.min(last - 1, start + 4); at++) {
    const next = id[at + 1] as number;
    const behind = id[at + 2] as number;
    const whom = at > start && person[id[at] as number] === 1;
    if (whom && (meeting.has(next) || (some && encounter[next] === 1))) return true;
    if (at > start && is.subjectYou[next] === 1 && shown[behind] === 1) return true;
    if (next === i && (encounter[behind] === 1 || whom)) return true;
  }
  return false;
}

const meeting = idsOf('who that i you on at');

function namesTheirs({ words: { id } }: Draft, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (is.ofYours[id[at] as number] === 1) return true;
    if (definite[id[at] as number] === 1 && side[id[at + 1] as number] === 1) return true;
  }
  return false;
}

/** “I gather (that) your …” */
const aside =
  /^(?:I (?:gather|hear|heard|understand|see|notice|noticed|found)(?: that)?|I(?: am|[’']m| was) told(?: that)?|it (?:worries|worried|strikes|struck|bothers|bothered|seems to|seemed to) me(?: that)?|to my mind|to be (?:frank|honest)),? /i;
const judging = /^it (?:worries|worried|strikes|struck|bothers|bothered) me\b/i;
const opening = idsOf('and but honestly frankly because since as so well sadly');

/** Where the statement begins, behind “honestly,”, “I gather that” and the like. */
export function statementOf(draft: Draft, { first, last }: Range): number {
  const { id } = draft.words;
  const said = aside.exec(draft.textOf({ first, last }))?.[0];
  let at = first;
  if (said) {
    const from = draft.spanOf({ first, last: first + 1 }).start;
    while (at < last - 1 && (draft.words.start[at] as number) < from + said.length) at++;
  }
  while (
    at < last - 1 &&
    (opening.has(id[at] as number) ||
      !isWord(id[at] as number) ||
      is.filler[id[at] as number] === 1)
  )
    at++;
  return at;
}
