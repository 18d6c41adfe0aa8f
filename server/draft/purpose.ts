import { is, matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { shape } from '../phrases/vocabulary';
import type { Draft } from './draft';
import type { Range } from './layout';
import type { Sentence } from './sentences';

/** What interviews and applications are for, as far as the words behind them tell. */
export interface Purposes {
  /** “the interview for the clerk’s post” */
  readonly job: readonly Range[];
  /** “the interview about the allotment” */
  readonly other: readonly Range[];
}

const idsOf = (words: string) => new Set(words.split(' ').map((word) => wordId(word)));
const sought = matcher.table('sought');
const work = matcher.anyOf('hiringThing', 'titleNoun', 'job', 'org', 'workplace');
const foreign = matcher.anyOf('press', 'otherwise', 'farOff');
const unpaid = matcher.table('unpaid');
const ordinal = matcher.table('ordinal');
const vague = matcher.table('vague');
const ends = matcher.anyOf('auxiliary', 'breaker', 'day', 'month', 'ofYours', 'subjectI');
const determiners = idsOf("a an the my our your this that 's");
const links = idsOf('for about as regarding concerning');
const [one, of, to, on, as] = 'one of to on as'.split(' ').map(wordId);
const become = idsOf('become be');
/** Words behind the thing itself: of time, of place, of the next clause. */
const behind = idsOf(
  'of on with at from in by to for before after during and or who which that when next this last tomorrow today tonight just back again if we he she they it please thanks thank sorry',
);
const longest = 8;
/** Somebody who does a job, or the state of being one. */
const doer =
  /(?:er|or|ist|ian|man|woman|men|women|ant|eer|ee|smith|wright|herd|hand|ship|ess|ier)s?$/i;

/** Reads what follows every word for what is sought: interview, application, selection … */
export function purposesOf(draft: Draft): Purposes {
  const { words } = draft;
  const job: Range[] = [];
  const other: Range[] = [];
  for (const sentence of draft.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (sought[words.id[at] as number] !== 1 || draft.quoted(at)) continue;
      const from = afterLink(draft, at + 1, sentence);
      if (from === -1) continue;
      const last = endOfThing(draft, from, sentence);
      const verdict = judge(draft, from, last, words.id[at + 1] === as || words.id[at + 1] === on);
      if (verdict) (verdict === 'job' ? job : other).push({ first: at, last });
    }
  }
  return { job, other };
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

/** Its last word tells a thing; a name may be anything. */
function judge(
  draft: Draft,
  first: number,
  last: number,
  loosely: boolean,
): 'job' | 'other' | undefined {
  const { words, text } = draft;
  let at = last - 1;
  while (at >= first && is.filler[words.id[at] as number] === 1) at--;
  if (at < first) return undefined;
  if (words.id[at] === shape['@number']) at--;
  if (at < first) return undefined;
  const id = words.id[at] as number;
  if (id === shape['@number'] || ordinal[id] === 1) return undefined;
  const word = text.slice(words.start[at], words.end[at]);
  if (unpaid[id] === 1) return 'other';
  if (foreign[id] === 1) return draft.capital(at) ? undefined : 'other';
  if (vague[id] === 1) return undefined;
  if (work[id] === 1) return 'job';
  if (draft.capital(at)) return undefined;
  if (doer.test(word)) return 'job';
  if (loosely) return undefined;
  return word.endsWith('ing') && !determiners.has(words.id[first - 1] as number)
    ? undefined
    : 'other';
}
