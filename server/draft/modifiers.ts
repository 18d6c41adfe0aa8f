import { matcher, wordId } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { shape } from '../phrases/vocabulary';
import type { Draft } from './draft';
import type { Reading } from './reading';

const determiners = new Set(
  "a an the my your our this that 's any another no".split(' ').map(wordId),
);
const known = matcher.anyOf(
  'ofInterview',
  'filler',
  'day',
  'month',
  'ordinal',
  'numeral',
  'when',
  'hiringThing',
  'titleNoun',
  'roleNoun',
  'workplace',
);
/** Those who are asked for what they know, or do it for nothing. */
const foreign = matcher.anyOf('unpaid', 'press');
const stops = matcher.anyOf('auxiliary', 'breaker', 'conjunction', 'subjectI', 'towards');
/** Qualities, and those who do a job. */
const harmless = /(?:ed|al|ful|ous|able|ible|ive|less|ly|er|or|ist|ian|man|ant|'s|’s|\d.*)$/i;
const furthest = 4;

/** “the house interview”, “your customer interview”: the word before tells of no job. */
export function isOddlyNamed(draft: Draft, { match, sentence }: Reading): boolean {
  const { words } = draft;
  const before = match.first - 1;
  if (before <= sentence.first || !isOdd(draft, before)) return false;
  const end = Math.max(sentence.first, match.first - furthest);
  for (let at = before - 1; at >= end; at--) {
    const id = words.id[at] as number;
    if (determiners.has(id)) return true;
    if (stops[id] === 1 || !isWord(id)) return false;
  }
  return false;
}

function isOdd(draft: Draft, at: number): boolean {
  const { words, text } = draft;
  const id = words.id[at] as number;
  if (!isWord(id) || id === shape['@number'] || known[id] === 1 || stops[id] === 1) return false;
  if (determiners.has(id) || draft.capital(at)) return false;
  return foreign[id] === 1 || !harmless.test(text.slice(words.start[at], words.end[at]));
}
