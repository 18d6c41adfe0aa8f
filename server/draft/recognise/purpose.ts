import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { type Nature, natureOf } from './things';

/** What interviews and applications are for, as far as the words behind them tell. */
export interface Purposes {
  /** “the interview for the clerk’s post” */
  readonly job: readonly Range[];
  /** “the interview about the allotment” */
  readonly other: readonly Range[];
  /** “my application for the yard”: of a job or not, who knows. */
  readonly untold: readonly Range[];
}

const sought = matcher.table('sought');
const ends = matcher.anyOf('auxiliary', 'breaker', 'day', 'month', 'ofYours', 'subjectI');
const determiners = idsOf("a an the my our your this that 's");
const links = idsOf('for about as regarding concerning');
const [one, of, to, on, as, about, me] = 'one of to on as about me'.split(' ').map(wordId);
const application = idsOf('application applications apply applied applying');
const noTopic = matcher.anyOf('vague', 'numeral', 'ordinal', 'when');
const become = idsOf('become be');
/** Words behind the thing itself: of time, of place, of the next clause. */
const behind = idsOf(
  'of on with at from in by to for before after during and or who which that when next this last tomorrow today tonight just back again if we he she they it please thanks thank sorry',
);
const longest = 8;
const wordAnd = wordId('and');
const interviewed = wordId('interviewed');

/** Word number → 1 where a purpose or a rival may follow: most words of a sentence are passed over. */
const leading = matcher.anyOf('sought');
for (const word of ['me', 'another', 'offered']) leading[wordId(word)] = 1;

/** Reads what follows every word for what is sought: interview, application, selection … */
export function purposesOf(draft: Draft): Purposes {
  const { id } = draft.words;
  const found = { job: [], other: [], untold: [] };
  for (const sentence of draft.sentences) {
    for (let at = sentence.first; at < sentence.last; at++)
      if (leading[id[at] as number] === 1) readPurpose(draft, at, sentence, found);
  }
  return found;
}

function readPurpose(
  draft: Draft,
  at: number,
  sentence: Sentence,
  { job, other, untold }: { readonly [sort in keyof Purposes]: Range[] },
): void {
  const id = draft.words.id[at] as number;
  const rival = rivalAt(draft, at, sentence);
  if (rival) other.push(rival);
  if ((sought[id] !== 1 && id !== me) || draft.quoted(at)) return;
  const from = afterLink(draft, afterTime(draft, at + 1), sentence);
  if (from === -1) return;
  const last = endOfThing(draft, from, sentence);
  if (last === from) return;
  const range = { first: at, last };
  const applied = application.has(id);
  const asked = id === interviewed && draft.words.id[at + 1] === about;
  const nature = natureOf(draft, from, last, applied || asked);
  if (id === me && asksAbout(draft, at) && !isPost(draft, last)) other.push(range);
  if (id === me && nature !== 'other') return;
  if (isOnACommittee(draft, last)) other.push(range);
  else if (nature) (nature === 'job' ? job : other).push(range);
  else if (isTopic(draft, at, from, last)) other.push(range);
  else if (applied) untold.push(range);
}

/** “the interview on Monday about the fire”: the day stands between. */
function afterTime({ words: { id } }: Draft, from: number): number {
  if (id[from] !== on) return from;
  return is.day[id[from + 1] as number] === 1 && id[from + 2] === about ? from + 2 : from;
}

/** “to interview me about the yard” */
function asksAbout({ words: { id } }: Draft, at: number): boolean {
  return interviewing.has(id[at - 1] as number) && id[at + 1] === about;
}

const interviewing = idsOf('interview interviewing');

/** “… about the yard job” */
function isPost({ words: { id } }: Draft, last: number): boolean {
  const noun = id[last - 1] as number;
  return is.job[noun] === 1 || is.titleNoun[noun] === 1 || id[last] === possessive;
}

/** “our meeting on Thursday about the lettings role”, “our application for the wardens’ post” */
export function isAboutAJob(draft: Draft, { match, sentence }: Reading): boolean {
  const last = draft.words.id[match.last - 1] as number;
  return (
    (is.session[last] === 1 || application.has(last)) &&
    topicOf(draft, { match, sentence }) === 'job'
  );
}

/** What that which stands behind the phrase is for: “to meet the committee about the plot”. */
export function topicOf(draft: Draft, place: Place): Nature {
  const range = topicRange(draft, place);
  return range && natureOf(draft, range.first, range.last);
}

/** The words that name it. */
export function topicRange(draft: Draft, { match, sentence }: Place): Range | undefined {
  const end = Math.min(match.last + longest, sentence.last);
  for (let at = match.last; at < end; at++) {
    const first = afterLink(draft, at, sentence);
    if (first !== -1) return { first, last: endOfThing(draft, first, sentence) };
    // “for the study and for the interview”: the one isn’t for the other.
    const { id } = draft.words;
    if (id[at] === wordAnd && links.has(id[at + 1] as number)) return undefined;
    if (!isWord(draft.words.id[at] as number)) return undefined;
  }
  return undefined;
}

type Place = Pick<Reading, 'match' | 'sentence'>;

/** “another flat”, “offered an allotment”: what was taken instead tells what was sought. */
function rivalAt(draft: Draft, at: number, sentence: Sentence): Range | undefined {
  const { id } = draft.words;
  const instead = id[at] === another;
  const offers = id[at] === offered && articles.has(id[at + 1] as number);
  if (!instead && !offers) return undefined;
  const from = offers ? at + 2 : at + 1;
  const last = endOfThing(draft, from, sentence);
  if (last === from || draft.quoted(at)) return undefined;
  for (let noun = from; noun < last; noun++) {
    const word = id[noun] as number;
    if (is.hiringThing[word] === 1 || is.titleNoun[word] === 1) return undefined;
    if ((notWork[word] === 1 || word === band) && !ofFirms.has(word) && !draft.capital(noun))
      return workAt(id[noun + 1] as number) ? undefined : { first: at, last };
  }
  return undefined;
}

const [another, offered] = ['another', 'offered'].map((word) => wordId(word));
const notWork = matcher.table('notWork');
const band = wordId('band');
/** “another wedding planner” works. */
const workAt = (id: number) =>
  is.hiringThing[id] === 1 || is.titleNoun[id] === 1 || is.org[id] === 1;
/** Firms are called so as well: “another software house”. */
const ofFirms = idsOf('house club study extension');
const articles = idsOf('a an');

/** Where the thing begins behind “for the”, “about your”, “as one of the”; -1 without such a word. */
function afterLink({ words }: Draft, from: number, { last }: Sentence): number {
  let at = from;
  while (at < last && isReference(words.id[at] as number)) at++;
  const id = words.id[at] as number;
  if (at >= last) return -1;
  if (id === to && become.has(words.id[at + 1] as number)) at += 2;
  else if (id === as && is.ofMine[words.id[at + 1] as number] === 1) return -1;
  else if (links.has(id)) at++;
  else if (id === on && determiners.has(words.id[at + 1] as number)) at++;
  else return -1;
  if (words.id[at] === one && words.id[at + 1] === of) at += 2;
  while (at < last && determiners.has(words.id[at] as number)) at++;
  return at < last ? at : -1;
}

/** “the seat on the parish council” */
function isOnACommittee({ words }: Draft, from: number): boolean {
  if (words.id[from] !== on || !determiners.has(words.id[from + 1] as number)) return false;
  for (let at = from + 2; at < from + 5; at++) if (elected.has(words.id[at] as number)) return true;
  return false;
}

const elected = idsOf('council committee jury');

/** “my application 23/0417 for the …” */
function isReference(id: number): boolean {
  return id === shape['@number'] || id === shape['@slash'];
}

function endOfThing({ words }: Draft, from: number, sentence: Sentence): number {
  const end = Math.min(from + longest, sentence.last);
  for (let at = from; at < end; at++) {
    const id = words.id[at] as number;
    if (id === possessive && is.hiringThing[words.id[at + 1] as number] === 1)
      return Math.min(end, at + 2);
    if (!isWord(id) || ends[id] === 1 || behind.has(id)) return at;
  }
  return end;
}

/** “the dentist’s post” is work. */
const possessive = wordId("'s");

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
