import { type Draft, some } from '../draft/draft';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn, beginsAt } from '../draft/search';
import { isProtected } from '../draft/text/protect';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { matcher } from '../phrases/language';
import { lineEnd } from './voice';

/** The guide's order; what leads in, such as “it’s Sam from the agency”, stays in front. */
type Rank = 'lead' | 'thanks' | 'withdrawal' | 'goodwill';
const order: readonly Rank[] = ['lead', 'thanks', 'withdrawal', 'goodwill'];

/** A sentence with those behind it that can't be told without it; they move together. */
interface Unit {
  rank: Rank;
  text: string;
  /** Whether a blank line stands before it. */
  readonly paragraph: boolean;
  /** Its place among the units. */
  readonly at: number;
}

/**
 * Brings the sentences between greeting and sign-off into the guide's order: thanks, withdrawal and
 * reasons, goodwill. Undefined where they are, and where moving could harm: lists, quotations,
 * anything protected, a first sentence that goes on from the greeting.
 */
export function inGuideOrder(draft: Draft): Edit | undefined {
  const { main } = draft.layout;
  const sentences = draft.sentences.filter(({ first }) => first >= main.first && first < main.last);
  if (sentences.length < 2 || !canMove(draft, sentences)) return undefined;
  const units = unitsOf(draft, sentences);
  const sorted = order.flatMap((rank) => units.filter((unit) => unit.rank === rank));
  if (sorted.every((unit, at) => unit === units[at])) return undefined;
  const span = draft.spanOf({ first: main.first, last: (sentences.at(-1) as Sentence).last });
  return { span, text: joined(draft, sorted) };
}

/** Nothing but words and white space: no list, no quotation, no emphasis or code around a sentence. */
function canMove(draft: Draft, sentences: readonly Sentence[]): boolean {
  const { text, body } = draft;
  const { start, end } = draft.spanOf({
    first: (sentences[0] as Sentence).first,
    last: (sentences.at(-1) as Sentence).last,
  });
  if (isProtected(body, { start, end })) return false;
  if (/^[ \t]*(?:[-*+>#|]|\d{1,3}[.)]\s)/m.test(text.slice(start, end))) return false;
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  return sentences.every((sentence, at) => {
    const own = draft.spanOf(sentence);
    const next = sentences[at + 1];
    const gap = next ? text.slice(own.end, draft.spanOf(next).start) : '';
    return gap.trim() === '' && /[.!?…]["”’)]*$/.test(draft.textOf(sentence));
  });
}

function unitsOf(draft: Draft, sentences: readonly Sentence[]): Unit[] {
  const ranks = ranker(draft);
  const units: Unit[] = [];
  let end = draft.spanOf(sentences[0] as Sentence).start;
  for (const sentence of sentences) {
    const span = draft.spanOf(sentence);
    const gap = draft.text.slice(end, span.start);
    const before = units.at(-1);
    const rank = ranks(sentence);
    const text = draft.textOf(sentence);
    if (before && (rank === undefined || harksBack(draft, sentence))) {
      before.text += gap + text;
      if (rank === 'withdrawal') before.rank = rank;
    } else {
      const paragraph = /\n[ \t\r]*\n/.test(gap);
      units.push({ rank: rank ?? 'lead', text, paragraph, at: units.length });
    }
    end = span.end;
  }
  return units;
}

/** What a sentence is for; undefined where nothing tells, so that it stays behind the one before. */
function ranker(draft: Draft): (sentence: Sentence) => Rank | undefined {
  const of = (readings: readonly { readonly sentence: Sentence }[]) =>
    new Set(readings.map(({ sentence }) => sentence));
  const { clear, unclear } = draft.stance;
  const acts = of([...clear, ...unclear, ...draft.readings('accepted')]);
  const thanks = of(thanksOf(draft));
  const wishes = of(goodwillOf(draft));
  return (sentence) => {
    if (acts.has(sentence)) return 'withdrawal';
    if (wishes.has(sentence)) return 'goodwill';
    return thanks.has(sentence) ? 'thanks' : undefined;
  };
}

/** “It is far.”, “Either way, …”, “I would do so again.”: moved away from the sentence before, it would say something else. */
function harksBack(draft: Draft, sentence: Sentence): boolean {
  const { first } = sentence;
  if (opening[draft.words.id[first] as number] === 1) return true;
  if (beginsAt(draft.readings('opensBack'), first) || some(pointing, draft.words, sentence))
    return true;
  return beginningIn(draft.readings('harksBack'), sentence).length > 0;
}

const opening = matcher.table('opensBack');
const pointing = matcher.table('pointsBack');

/** A paragraph for each part of the message where it had paragraphs, else one behind the other. */
function joined(draft: Draft, units: readonly Unit[]): string {
  const eol = lineEnd(draft);
  const breaks = units.some(({ paragraph }) => paragraph);
  let text = '';
  units.forEach((unit, i) => {
    const before = units[i - 1];
    const stays = before !== undefined && unit.at === before.at + 1;
    const parts = before !== undefined && before.rank !== unit.rank && before.rank !== 'lead';
    const parted = breaks && (stays ? unit.paragraph : parts);
    if (before) text += parted ? eol + eol : ' ';
    text += unit.text;
  });
  return text;
}
