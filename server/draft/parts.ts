import type { Draft } from './draft';
import type { Reading } from './reading';
import type { Sentence } from './sentences';
import type { Part, PartName } from './types';

/** Sentences that thank the reader; a “Thanks,” that only signs off is none. */
export function thanksOf(draft: Draft): Reading[] {
  const none = draft.readings('noThanks');
  return draft.readings('thanks').filter((reading) => {
    const { match, sentence } = reading;
    if (reading.reported || reading.negated || mocks(draft, reading)) return false;
    if (none.some((other) => other.match.first <= match.last && match.first <= other.match.last))
      return false;
    return !draft.inSignOff(sentence) || hasObject(draft, reading);
  });
}

/** Thanks for something in scare quotes is none. */
function mocks(draft: Draft, { match, sentence }: Reading): boolean {
  const to = Math.min(match.last + 3, sentence.last);
  for (let at = match.last; at < to; at++) if (draft.quoted(at)) return true;
  return false;
}

/** “Thanks for your time,” says more than “Many thanks,”. */
function hasObject(draft: Draft, { match, sentence }: Reading): boolean {
  return /\b(?:for|that)\b/i.test(draft.textOf({ first: match.first, last: sentence.last }));
}

export function goodwillOf(draft: Draft): Reading[] {
  return draft.readings('goodwill').filter((reading) => !reading.reported && !reading.negated);
}

/** Every part of the message, in order; sentences that do several things stand more than once. */
export function partsOf(draft: Draft): Part[] {
  const { greeting, signOff, signature } = draft.layout;
  const parts: Part[] = [];
  const add = (part: PartName, range: { first: number; last: number } | undefined) => {
    if (range && range.last > range.first) parts.push({ part, span: draft.spanOf(range) });
  };
  add('greeting', greeting);
  for (const sentence of sentencesWith(thanksOf(draft))) add('thanks', sentence);
  for (const sentence of sentencesWith(draft.stance.clear)) add('withdrawal', sentence);
  for (const sentence of sentencesWith(reasonsOf(draft))) add('reason', sentence);
  for (const sentence of sentencesWith(goodwillOf(draft))) add('goodwill', sentence);
  add('sign-off', signOff);
  add('signature', signature);
  return parts.sort((a, b) => a.span.start - b.span.start);
}

function reasonsOf(draft: Draft): Reading[] {
  return [...draft.readings('accepted'), ...draft.readings('reason')].filter(
    (reading) => !reading.negated && !reading.unreal && reading.subject !== 'reader',
  );
}

function sentencesWith(readings: readonly Reading[]): Set<Sentence> {
  return new Set(readings.map((reading) => reading.sentence));
}
