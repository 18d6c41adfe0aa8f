import { matcher } from '../../phrases/language';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { topicRange } from './purpose';
import { natureOf } from './things';

const title = matcher.table('titleNoun');
/** Words that name somebody's work by their end; those that name something else with it are left out. */
const worker =
  /(?<!member|friend|relation|owner|partner|sponsor|scholar|champion|town|leader|hard|court)ship$|(?<!gentle|wo|hu)man$|(?:keeper|maker|worker|smith|wright|herd)s?$/i;
const shortest = 6;

/** “to meet the wardens about the vergership”, “calling about the night watchman spot” */
export function isAboutWork(draft: Draft, { match, sentence }: Reading): boolean {
  // The phrase ends in “about” itself.
  const range = topicRange(draft, { match: { ...match, last: match.last - 1 }, sentence });
  if (!range || natureOf(draft, range.first, range.last) === 'other') return false;
  const { words, text } = draft;
  for (let at = range.first; at < range.last; at++) {
    if (title[words.id[at] as number] === 1) return true;
    const word = text.slice(words.start[at], words.end[at]);
    if (word.length >= shortest && !draft.capital(at) && worker.test(word)) return true;
  }
  return false;
}
