import type { Draft } from '../draft/draft';
import { reasonsOf } from '../draft/meaning/reasons';
import { goodwillOf, thanksOf } from '../draft/parts';
import { placeOf } from '../draft/places';
import type { Sentence } from '../draft/text/sentences';
import { isParted } from './neighbours';

const goesOn = /^(?:it|that|this|she|he|they|so|then|and|by|in|on|we|I)\b/i;

/** The sentences that tell on what a reason has begun: around this one, in its paragraph, none of which the message needs. */
export function storyAround(draft: Draft, within: Sentence): Sentence[] {
  const told = new Set(reasonsOf(draft).map(({ sentence }) => sentence));
  const kept = new Set(
    [...thanksOf(draft), ...goodwillOf(draft), ...draft.stance.clear].map((one) => one.sentence),
  );
  const paragraph = paragraphOf(draft, within);
  const from = paragraph.findIndex((sentence) => told.has(sentence));
  if (from === -1) return [];
  const rest = paragraph.slice(from + 1);
  const end = rest.findIndex(
    (one) => kept.has(one) || !goesOn.test(draft.textOf(one)) || one.question,
  );
  const story = end === -1 ? rest : rest.slice(0, end);
  return story.includes(within) ? story : [];
}

function paragraphOf(draft: Draft, within: Sentence): Sentence[] {
  const all = draft.sentences;
  const at = placeOf(draft, within);
  const parted = (one: Sentence | undefined, next: Sentence | undefined) =>
    !one || !next || isParted(draft, one, next);
  let first = at;
  let last = at;
  while (!parted(all[first - 1], all[first])) first--;
  while (!parted(all[last], all[last + 1])) last++;
  return all.slice(first, last + 1);
}
