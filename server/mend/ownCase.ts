import { derived } from '../draft/derived';
import { type Draft, some } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import { matcher } from '../phrases/language';

/** Whether no sentence begins with a capital, as in a quick text. */
export const writesSmall = derived((draft: Draft): boolean => {
  const { main, greeting } = draft.layout;
  const all = draft.sentences.filter(({ first }) => first >= main.first && first < main.last);
  const last = all.at(-1);
  const own = last && all.length > 2 && !some(told, draft.words, last) ? all.slice(0, -1) : all;
  const starts = own.map((sentence) => draft.textOf(sentence).charAt(0));
  // “Hi” gets its capital from the telephone: two sentences that begin small tell more.
  const inline = greeting !== undefined && own[0] !== undefined && !onNewLine(draft, own[0]);
  if (inline && starts.length > fewStarts) starts.shift();
  else if (greeting) starts.push(draft.textOf(greeting).charAt(0));
  return starts.length > 1 && starts.every((letter) => !/\p{Lu}/u.test(letter));
});

const fewStarts = 2;

/** Whether a sentence begins its line. */
function onNewLine({ text, words }: Draft, { first }: Sentence): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(0, words.start[first]));
}

/** What shows that a sentence tells something: “Fran (Saturday girl job)” closes a text with its capital. */
const told = matcher.anyOf('auxiliary', 'subjectI', 'subjectYou', 'pastVerb');

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
    ? begun.replace(/(?<!\p{L})I(?=(?:ve|m)?(?!\p{L}))/gu, 'i')
    : begun.replace(/(?<!\p{L})i(?!\p{L})/gu, 'I');
}
