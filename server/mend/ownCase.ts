import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';

/** Whether no sentence begins with a capital, as in a quick text. */
export const writesSmall = derived((draft: Draft): boolean => {
  const { main, greeting } = draft.layout;
  const own = draft.sentences.filter(({ first }) => first >= main.first && first < main.last);
  const starts = own.map((sentence) => draft.textOf(sentence).charAt(0));
  if (greeting) starts.push(draft.textOf(greeting).charAt(0));
  return starts.length > 1 && starts.every((letter) => !/\p{Lu}/u.test(letter));
});

/** Whether the writer is “i” and never “I”. */
const isSmall = derived(({ text, body }: Draft): boolean => {
  const own = text.slice(body.span.start, body.span.end);
  return /(?<![\p{L}.])i(?![\p{L}.])/u.test(own) && !/(?<!\p{L})I(?!\p{L})/u.test(own);
});

/** Words as this draft would have them: without capitals where it has none. */
export function inOwnCase(draft: Draft, text: string): string {
  if (!writesSmall(draft)) return text;
  const begun = text.replace(
    /(^|[.!?]\s+)(\p{Lu})/gu,
    (_, gap: string, letter: string) => gap + letter.toLowerCase(),
  );
  return isSmall(draft)
    ? begun.replace(/(?<!\p{L})I(?!\p{L})/gu, 'i')
    : begun.replace(/(?<!\p{L})i(?!\p{L})/gu, 'I');
}
