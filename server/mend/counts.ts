import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';

/** “First of all, …”, “And secondly, …”: what counts a sentence, behind what joins it. */
const counts =
  /^((?:and |but )?)((?:for|in the)? ?\b(one|another|first|second|third|fourth|fifth)(?:ly| of all| off| (?:place|thing))?)(, ?)/i;

const numbers = ['first one', 'second another', 'third', 'fourth', 'fifth'];

interface Count {
  readonly sentence: Sentence;
  /** Where its words begin in the sentence. */
  readonly at: number;
  readonly words: string;
  readonly comma: string;
}

/** Counts those anew that stay of several: “Secondly, …” is the first now, and one that is alone is not counted. */
export function recounted(draft: Draft, gone: readonly Sentence[]): Edit[] {
  const all = countsIn(draft);
  const stays = all.filter(({ sentence }) => !gone.includes(sentence));
  if (stays.length === all.length || stays.length === 0) return [];
  return stays.flatMap((one, place) => {
    const { words } = all[place] as Count;
    const start = draft.spanOf(one.sentence).start + one.at;
    const end = start + one.words.length;
    const own = draft.text.slice(start, end);
    if (stays.length > 1) return own === words ? [] : [asHere(one, words, { start, end })];
    const after = end + one.comma.length;
    const next = draft.text.charAt(after);
    const opens = one.at === 0 ? next.toUpperCase() : next;
    return [{ span: { start, end: after + 1 }, text: opens }];
  });
}

/** Small behind “and”, with a capital at the start. */
function asHere({ at }: Count, words: string, span: Edit['span']): Edit {
  const first = words.charAt(0);
  return { span, text: (at === 0 ? first.toUpperCase() : first.toLowerCase()) + words.slice(1) };
}

/** The counted sentences, as long as each is the next. */
function countsIn(draft: Draft): Count[] {
  const found: Count[] = [];
  for (const sentence of draft.sentences) {
    const [, joined = '', words = '', number = '', comma = ''] =
      counts.exec(draft.textOf(sentence)) ?? [];
    if (words === '' || draft.inSignOff(sentence)) continue;
    if (!numbers[found.length]?.split(' ').includes(number.toLowerCase())) return found;
    found.push({ sentence, at: joined.length, words, comma });
  }
  return found;
}
