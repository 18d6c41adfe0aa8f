import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import type { Sentence } from '../text/sentences';
import { oddsOf, type Topic, tellingRun } from './odds';

/*
 * Rows and readings give the first opinion; what all words of a sentence weigh together, as learnt
 * from the labelled drafts, gives a second. It is heard only where it is sure.
 */

/** Above this a sentence is about the topic though no row says so. */
const sure = 7;
/** Below this it isn't, though a row says so. */
const unheard = -24;

/** What rows have found, less what the words around it speak against; where nothing is left, what sounds most like it. */
export function reconsidered(
  draft: Draft,
  topic: Topic,
  found: readonly Reading[],
): readonly Reading[] {
  const kept = found.filter(({ sentence }) => oddsOf(draft, topic, sentence) >= unheard);
  if (kept.length > 0) return kept.length === found.length ? found : kept;
  const sentence = mostLike(draft, topic);
  if (sentence === undefined) return kept;
  return [draft.read(topic, tellingRun(draft, topic, sentence), sentence)];
}

/** Whether a sentence surely is about this, by its words alone. */
export function soundsLike(draft: Draft, topic: Topic, sentence: Sentence): boolean {
  return oddsOf(draft, topic, sentence) > sure;
}

function mostLike(draft: Draft, topic: Topic): Sentence | undefined {
  let best: Sentence | undefined;
  let most = sure;
  for (const sentence of draft.sentences) {
    const odds = oddsOf(draft, topic, sentence);
    if (odds <= most || draft.inSignOff(sentence)) continue;
    most = odds;
    best = sentence;
  }
  return best;
}
