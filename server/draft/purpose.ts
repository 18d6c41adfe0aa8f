import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { shape } from '../phrases/vocabulary';
import type { Draft } from './draft';
import type { Range } from './layout';
import type { Reading } from './reading';
import type { Sentence } from './sentences';
import { natureOf } from './things';

/** What interviews and applications are for, as far as the words behind them tell. */
export interface Purposes {
  /** “the interview for the clerk’s post” */
  readonly job: readonly Range[];
  /** “the interview about the allotment” */
  readonly other: readonly Range[];
  /** “my application for the yard”: of a job or not, who knows. */
  readonly untold: readonly Range[];
}

const idsOf = (words: string) => new Set(words.split(' ').map((word) => wordId(word)));
const sought = matcher.table('sought');
const ends = matcher.anyOf('auxiliary', 'breaker', 'day', 'month', 'ofYours', 'subjectI');
const determiners = idsOf("a an the my our your this that 's");
const links = idsOf('for about as regarding concerning');
const [one, of, to, on, about, me] = 'one of to on about me'.split(' ').map(wordId);
const application = idsOf('application applications apply applied applying');
const noTopic = matcher.anyOf('vague', 'numeral', 'ordinal', 'when');
const become = idsOf('become be');
/** Words behind the thing itself: of time, of place, of the next clause. */
const behind = idsOf(
  'of on with at from in by to for before after during and or who which that when next this last tomorrow today tonight just back again if we he she they it please thanks thank sorry',
);
const longest = 8;

/** Reads what follows every word for what is sought: interview, application, selection … */
export function purposesOf(draft: Draft): Purposes {
  const { words } = draft;
  const job: Range[] = [];
  const other: Range[] = [];
  const untold: Range[] = [];
  for (const sentence of draft.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      const id = words.id[at] as number;
      if ((sought[id] !== 1 && id !== me) || draft.quoted(at)) continue;
      const from = afterLink(draft, at + 1, sentence);
      if (from === -1) continue;
      const last = endOfThing(draft, from, sentence);
      if (last === from) continue;
      const range = { first: at, last };
      const applied = application.has(id);
      const nature = natureOf(draft, from, last, applied);
      if (id === me && nature !== 'other') continue;
      if (nature) (nature === 'job' ? job : other).push(range);
      else if (isTopic(draft, at, from, last)) other.push(range);
      else if (applied) untold.push(range);
    }
  }
  return { job, other, untold };
}

/** “our meeting on Thursday about the lettings role” */
export function isAboutAJob(draft: Draft, { match, sentence }: Reading): boolean {
  const from = match.last;
  if (is.session[draft.words.id[from - 1] as number] !== 1) return false;
  const end = Math.min(from + longest, sentence.last);
  for (let at = from; at < end; at++) {
    const thing = afterLink(draft, at, sentence);
    if (thing !== -1) return natureOf(draft, thing, endOfThing(draft, thing, sentence)) === 'job';
    if (!isWord(draft.words.id[at] as number)) return false;
  }
  return false;
}

/** Where the thing begins behind “for the”, “about your”, “as one of the”; -1 without such a word. */
function afterLink({ words }: Draft, from: number, { last }: Sentence): number {
  let at = from;
  while (at < last && isReference(words.id[at] as number)) at++;
  const id = words.id[at] as number;
  if (at >= last) return -1;
  if (id === to && become.has(words.id[at + 1] as number)) at += 2;
  else if (links.has(id)) at++;
  else if (id === on && determiners.has(words.id[at + 1] as number)) at++;
  else return -1;
  if (words.id[at] === one && words.id[at + 1] === of) at += 2;
  while (at < last && determiners.has(words.id[at] as number)) at++;
  return at < last ? at : -1;
}

/** “my application 23/0417 for the …” */
function isReference(id: number): boolean {
  return id === shape['@number'] || id === shape['@slash'];
}

function endOfThing({ words }: Draft, from: number, sentence: Sentence): number {
  const end = Math.min(from + longest, sentence.last);
  for (let at = from; at < end; at++) {
    const id = words.id[at] as number;
    if (!isWord(id) || ends[id] === 1 || behind.has(id)) return at;
  }
  return end;
}

/** One is interviewed *about* what one knows or has seen, and *for* a job. */
function isTopic(draft: Draft, at: number, from: number, last: number): boolean {
  const { words, text } = draft;
  const first = words.id[from] as number;
  if (first === shape['@number'] || noTopic[first] === 1 || draft.capital(last - 1)) return false;
  for (let before = at + 1; before < from; before++) {
    if (words.id[before] !== about) continue;
    return before < from - 1 || !text.slice(words.start[from], words.end[from]).endsWith('ing');
  }
  return false;
}
