import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { beginningIn } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import { isWithReader } from './objects';

const having = idsOf('have got had am are');
const left = idsOf('of from out');
const well = idsOf('luck success wish wishes wishing best hope');
const no = wordId('no');
const reasons = idsOf('as because since so for');
const conjunction = matcher.table('conjunction');
const modal = matcher.anyOf('future', 'ability');

/** “Best of luck with the interviews”: they are the reader’s, or other people’s. */
export function isWished(draft: Draft, { match, sentence }: Reading): boolean {
  const before = { first: sentence.first, last: match.first + 1 };
  return beginningIn(draft.readings('goodwill'), before).some(
    (wish) => wishesWell(draft, wish) && !acts(draft, wish.match.first, match.last),
  );
}

function wishesWell({ words }: Draft, { match }: Reading): boolean {
  for (let at = match.first; at < match.last; at++)
    if (well.has(words.id[at] as number)) return true;
  return false;
}

/** Whether the writer turns something down there. */
function acts({ stance }: Draft, from: number, to: number): boolean {
  const within = ({ match }: Reading) => match.first >= from && match.first < to;
  return stance.clear.some(within) || stance.unclear.some(within);
}

/**
 * “Can’t make our catch-up, we’ve interviews all day”: what the writer has or holds is told to
 * explain why something else is missed, and is not what is turned down.
 */
export function isExcuse(draft: Draft, reading: Reading): boolean {
  const { match, sentence } = reading;
  const first = subjectBefore(draft, reading);
  if (first <= sentence.first || isWithReader(draft, reading)) return false;
  if (acts(draft, first, match.last)) return false;
  return acts(draft, sentence.first, first) || denies(draft, sentence.first, first);
}

/** “No. I’m not …” answers first. */
function denies({ words }: Draft, from: number, to: number): boolean {
  const start = words.id[from] === no ? from + 1 : from;
  for (let at = start; at < to; at++) if (is.negator[words.id[at] as number] === 1) return true;
  return false;
}

/** Where “I have”, “we’re” begins that the words belong to; -1 where they belong to something else. */
function subjectBefore({ words }: Draft, { match, sentence }: Reading): number {
  let has = false;
  for (let at = match.first - 1; at >= sentence.first; at--) {
    const id = words.id[at] as number;
    if (is.subjectI[id] === 1) return has && opensClause(words.id[at - 1] as number) ? at : -1;
    if (!isWord(id) || left.has(id) || is.ofYours[id] === 1 || modal[id] === 1) return -1;
    has ||= having.has(id);
  }
  return -1;
}

const opensClause = (id: number) => !isWord(id) || conjunction[id] === 1 || reasons.has(id);

const fresh = wordId('new');
const nearby = 3;

/** “with the new job”, “in my new role”: not the one that the reader has to give. */
export function isOwnNewJob({ words }: Draft, { match, sentence }: Reading): boolean {
  const { id } = words;
  const from = Math.max(sentence.first, match.first - nearby);
  for (let at = match.last - 2; at >= from; at--) {
    if (is.ofYours[id[at] as number] === 1 || !isWord(id[at] as number)) return false;
    if (id[at] === fresh) return is.ofYours[id[at - 1] as number] !== 1;
  }
  return false;
}

const your = wordId('your');
const applied = idsOf('application applications candidacy candidature');

/** “I won’t continue in your process”: only your *application* is an employer’s word. */
export function isReadersProcess({ words }: Draft, { last }: Range): boolean {
  return words.id[last - 1] === your && !applied.has(words.id[last] as number);
}

const interviews = wordId('interviews');
const who = idsOf('who that which');
const interviewing = idsOf('interview interviewing');
const verbal = idsOf('to and will shall should would am are');
const people = idsOf('your the our my his her their these those some two three all');

/** “the panel that interviews them”, “to host the panel and interview the founders”: the writer asks the questions. */
export function asksOthers({ words }: Draft, first: number): boolean {
  const at = (step: number) => words.id[first + step] as number;
  if (at(0) === interviews && who.has(at(-1))) return true;
  if (!interviewing.has(at(0)) || !verbal.has(at(-1)) || !people.has(at(1))) return false;
  return isWord(at(2)) && ![at(2), at(3)].some((id) => is.day[id] === 1 || time[id] === 1);
}

const time = matcher.anyOf('when', 'ordinal', 'month');

const one = idsOf('one person candidate applicant woman man girl lad');

/** “You may remember me as the one who called off her interview” */
export function isTheWriter({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  let at = match.first;
  while (at > sentence.first && !who.has(id[at] as number)) at--;
  if (!one.has(id[at - 1] as number)) return false;
  for (at -= 1; at >= sentence.first; at--) if (is.ofMine[id[at] as number] === 1) return true;
  return false;
}
