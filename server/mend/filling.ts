import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { nextOf } from './neighbours';

/** “(The post is too far.) I wish you luck in filling it”: says what is to be filled, where only words that go told. */
export function sayFilled(draft: Draft, sentence: Sentence, kept: string): Edit[] {
  const next = nextOf(draft, sentence);
  const filled = next && filling.exec(draft.textOf(next));
  const thing = jobIn(draft.textOf(sentence));
  if (!filled || thing === undefined) return [];
  const before = draft.sentences.filter(({ last }) => last <= sentence.first);
  const stays = [...before.map((one) => draft.textOf(one)), kept];
  if (stays.some((text) => jobIn(text) !== undefined)) return [];
  const end = draft.spanOf(next).start + filled.index + filled[0].length;
  return [{ span: { start: end - 'it'.length, end }, text: thing }];
}

const filling = /\bfill(?:ing)? it\b/i;

/** What the reader has to fill, as a text calls it. */
function jobIn(text: string): string | undefined {
  const named = theirs.exec(text)?.[0].replace(/^The\b/, 'the');
  return named?.replace(/^yours$/i, 'your vacancy').replace(/^Your\b/, 'your');
}

const theirs =
  /\b(?:yours|(?:the|your) (?!(?:\p{L}+ )?(?:more|most|other|better|best|new|same)\b)(?:[\p{L}-]+ ){0,2}(?:post|role|position|job|vacancy|place|seat))\b/iu;
