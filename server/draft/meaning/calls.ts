import { wordId } from '../../phrases/language';
import { type Draft, some } from '../draft';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Reading } from './reading';

/** Whether the writer calls, will call, or has left a message. */
export function calls(draft: Draft): boolean {
  return draft.readings('callMade').some((reading) => {
    const { subject, reported, negated } = reading;
    if (reported || subject === 'reader' || subject === 'other') return false;
    if (isCallOfOther(draft, reading) || isReadersCall(draft, reading)) return false;
    if (isLookedBackOn(draft, reading)) return false;
    return !negated || some(reaching, draft.words, toEnd(reading));
  });
}

const toEnd = ({ match, sentence }: Reading): Range => ({
  first: match.first,
  last: sentence.last,
});
const reaching = tableOf('reach reaching reached get getting got catch catching through');

/** “call me”, “call it off”: asked of the reader, or no call at all. */
function isCallOfOther({ words }: Draft, reading: Reading): boolean {
  const { id } = words;
  const { first, last } = toEnd(reading);
  const next = id[first + 1] as number;
  if (calling.has(id[first] as number)) {
    if (objects.has(next) || (next === back && id[first + 2] === me)) return true;
  }
  for (let at = first; at < last; at++) {
    const near = { first: at + 1, last: Math.min(last, at + longestCancel) };
    if (cancelling.has(id[at] as number) && some(off, words, near)) return true;
  }
  return false;
}

const [back, me, your, when] = ['back', 'me', 'your', 'when'].map(wordId);
const calling = idsOf('call calls calling called ring ringing rang phone phoned phoning buzz');
const objects = idsOf('me off it');
const cancelling = idsOf('call calling called');
const off = tableOf('off');
const longestCancel = 7;

/** “thank you for the call”, “your last call” */
function isReadersCall({ words }: Draft, { match, sentence, first }: Reading): boolean {
  const before = { first: Math.max(sentence.first, first - 4), last: match.first + 1 };
  return words.id[match.first - 1] === your || some(thanking, words, before);
}

/** “thank you for being so good to me when I rang up”: that call was about something else. */
function isLookedBackOn({ words }: Draft, { match, sentence }: Reading): boolean {
  if (words.id[match.first - 1] !== when) return false;
  return some(thanking, words, { first: sentence.first, last: match.first });
}

const thanking = tableOf(
  'thank thanked thanking thanks grateful appreciate appreciated appreciates',
);
