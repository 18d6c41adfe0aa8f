import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { deleteSentence } from './sentence';

const opening =
  /^(?:(?:(?:in|for) the meantime|meanwhile|till then|until then|either way),?|(?:(?:whatever|whichever way|however) (?:the (?:outcome|result|decision)(?: (?:is|may be))?|happens|(?:it|this|that|things|I) (?:goes?|falls?|turns? out|pans? out|works? out|decides?|ends? up))),)\s+(\S)/i;
const amid = /,?\s+(?:(?:in|for) the meantime|meanwhile|(?:un)?till then)(?=\s*[,.!?;:)]|\s*$)/i;

/** “Speak soon, I hope!”, “Good luck either way”: once it is decided there is no other way, and nothing to wait for. */
const soon =
  /^(?:(?:speak|talk|chat) (?:to you )?(?:very )?soon|more soon|speak whenever)(?:,? I hope)?[.!]*$/i;
const letsOff = /^(?:(?:there is |there['’]s )?no need to|(?:please )?(?:do not|don['’]?t)|no)\b/i;
const undecided =
  /,?\s+(?:either way|whichever way(?: (?:it|this|that) (?:goes|falls|turns out))?)(?=\s*[,.!?;:)]|\s*$)/i;

/** “No need to chase in the meantime.”: nobody has to be told how to wait for what is settled. */
export function letsWait(text: string): boolean {
  return letsOff.test(text) && amid.test(text);
}

/** “Give me a shout either way”: there is nothing left to answer. */
const asksWord =
  /^(?:please |just |do )?(?:(?:give|drop|send|shoot) me\b|let me know\b|(?:shout|ring|call|text|message|ping) me\b)[^,;]*$/i;

/** Whether a sentence says nothing once it is decided. */
export function onlyWaits(text: string): boolean {
  return soon.test(text) || letsWait(text) || (asksWord.test(text) && undecided.test(text));
}

/** Takes out what bridges the time until a decision, now that there is one, wherever `gone` and `cuts` leave it. */
export function withoutWaiting(
  draft: Draft,
  gone: readonly Sentence[],
  cuts: readonly Edit[] = [],
): Edit[] {
  const isCut = ({ span }: Edit) =>
    cuts.some((cut) => cut.span.start <= span.start && span.end <= cut.span.end);
  return waitingIn(draft).flatMap(({ sentence, edits }) =>
    gone.includes(sentence) ? [] : edits.filter((edit) => !isCut(edit)),
  );
}

/** The sentences that bridge that time, and what takes it out of them. */
const waitingIn = derived((draft: Draft) =>
  draft.sentences.flatMap((sentence) => {
    const edits = unbridged(draft, sentence);
    return edits.length > 0 ? [{ sentence, edits }] : [];
  }),
);

function unbridged(draft: Draft, sentence: Sentence): Edit[] {
  const closes = draft.inSignOff(sentence);
  const text = draft.textOf(sentence);
  if (!closes && onlyWaits(text)) return [deleteSentence(draft, sentence)];
  const { start } = draft.spanOf(sentence);
  const first = closes ? null : opening.exec(text);
  if (first) {
    const letter = (first[1] as string).toUpperCase();
    return [{ span: { start, end: start + first[0].length }, text: letter }];
  }
  const found = undecided.exec(text) ?? (closes ? null : amid.exec(text));
  if (!found) return [];
  const from = start + found.index;
  return [{ span: { start: from, end: from + found[0].length }, text: '' }];
}
