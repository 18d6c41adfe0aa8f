import { is, matcher, wordId } from '../../phrases/language';
import { shape } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import { closesClause } from './clauses';
import type { Reading } from './reading';

/* Whose words a fault is told in: the reader's, which are given back, or those of others, which are passed on. */

/** “You asked whether it is too slow” gives back the reader's words; “a friend says it is too slow” finds fault. */
export function isGivenBack(draft: Draft, { reported, match, sentence }: Reading): boolean {
  if (!reported) return false;
  if (draft.quoted(match.first)) return true;
  const before = { first: sentence.first, last: match.first + 1 };
  return reports(draft.words, before) && !isHearsay(draft.words, before);
}

/** Whether a verb of saying stands among these words. */
function reports(words: Words, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (reporting[words.id[at] as number] === 1 && !isNoun(words, at)) return true;
  }
  return false;
}

const reporting = matcher.anyOf('reporting', 'asking');
const [your, me, us, the, same] = ['your', 'me', 'us', 'the', 'same'].map((word) => wordId(word));

/** “half the questions were …”, “asked for before anybody …”, “asked us the same”: nouns and participles. */
function isNoun({ id }: Words, at: number): boolean {
  const word = id[at] as number;
  if (questions.has(word)) return id[at - 1] !== your;
  if (!asking.has(word)) return false;
  let next = at + 1;
  if (id[next] === me || id[next] === us) next++;
  if (id[next] === the && id[next + 1] === same) return true;
  return aims.has(id[at + 1] as number) && !askers.has(id[at - 1] as number);
}

const questions = idsOf('question questions');
const asking = idsOf('asked asking');
const aims = idsOf('for to');
const askers = idsOf('you they he she who');

/** “A friend who worked for you says …”: what others say of the reader's side is passed on as a fault. */
function isHearsay({ id }: Words, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (at > first && !joins(id[at - 1] as number)) continue;
    if (isSomeone(id, at) && tells(id, at + 1, last)) return true;
  }
  return false;
}

/** What a statement may begin behind. */
function joins(word: number): boolean {
  return word === shape[','] || closesClause(word) || joining.has(word);
}

const joining = idsOf('and but because since as');

/** “a (friend)”, “two (of my mates)”, “one of (the lads)”, “more than one (of …)”, “everybody (I know)” */
function isSomeone(id: Int32Array, at: number): boolean {
  if (someone.has(id[at] as number)) return true;
  if (id[at] === one) return id[at + 1] === of;
  return id[at] === more && id[at + 1] === than && id[at + 2] === one;
}

const [one, of, more, than] = ['one', 'of', 'more', 'than'].map((word) => wordId(word));
const someone = idsOf(
  'a an two three several some many my former old ex people friends someone somebody everyone everybody those',
);

/** “(A friend) who worked for you said”, “(two mates) warned me”, but not “(some of) your team said”. */
function tells(id: Int32Array, first: number, last: number): boolean {
  let described = false;
  for (let at = first; at < Math.min(last, first + longestSubject); at++) {
    const word = id[at] as number;
    if (closesClause(word)) return false;
    if (telling.has(word) && (described || !isReaders(id, at))) return true;
    if (describing.has(word)) described = true;
  }
  return false;
}

const longestSubject = 16;
const telling = idsOf('tell tells told say says said warn warned');
const describing = idsOf('who that');

/** “you (said)”, “your manager (said)” */
function isReaders(id: Int32Array, verb: number): boolean {
  return is.subjectYou[id[verb - 1] as number] === 1 || id[verb - 2] === your;
}
