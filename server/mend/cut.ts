import { type Draft, some } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { isNews } from '../draft/meaning/reasons';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { is, wordId } from '../phrases/language';
import type { Clause } from './clauses';
import { announcementOf, leaveOut } from './leave';
import { needs, newsIn, once, saidElsewhere } from './needed';
import { deleteSentences, neutralSentence, replaceSentence, seemsToLeave } from './sentence';
import { finerParts, freeOf, inside, parts, phraseParts, shortened } from './shorten';
import { uncounted } from './wording';

/** The change, and whether what stays are the writer's own words: only then may it be made unasked. */
export interface Cut {
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/**
 * Takes the clauses that hold `flagged` out of a sentence and leaves correct grammar: the clauses
 * that stay are those that stand alone. Where none would, the sentence is said neutrally, or, when
 * it says nothing else the message needs, goes.
 */
export function cut(draft: Draft, sentence: Sentence, flagged: readonly Range[]): Cut {
  const { text, safe } = rest(draft, sentence, flagged);
  const edits =
    text === undefined
      ? leaveOut(draft, sentence)
      : [replaceSentence(draft, sentence, text.replace(staying, '$1 where I am'))];
  return { edits, safe };
}

/** Whether nothing stays of a sentence without what is flagged in it. */
export function goesOut(draft: Draft, sentence: Sentence, flagged: readonly Range[]): boolean {
  return flagged.length > 0 && rest(draft, sentence, flagged).text === undefined;
}

/** “I agreed to stay.”: where, only the words that were cut out told. */
const staying =
  /^(I(?:['’]ve| have)? (?:\S+ )?(?:agreed|decided|chosen|chose|opted) to stay)(?=[.!]?$)/i;

/** Leaves these reasons out of several sentences; those that go, and stand together, go as one. `keep` stays. */
export function cutAll(
  draft: Draft,
  flagged: ReadonlyMap<Sentence, readonly Range[]>,
  keep: Range | undefined,
): Edit[] {
  const edits: Edit[] = [];
  const gone: Sentence[] = [];
  for (const [sentence, ranges] of flagged) {
    const text = briefly(draft, sentence, ranges, keep);
    if (text === undefined) gone.push(...announcementOf(draft, sentence), sentence);
    else edits.push(replaceSentence(draft, sentence, text));
  }
  return [...edits, ...deleteSentences(draft, gone)];
}

/** What stays of a sentence without some of its reasons: news of another job is one of them. */
function briefly(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
  keep: Range | undefined,
): string | undefined {
  const all = needs(draft, sentence);
  const tells = ({ match }: Reading) =>
    isNews(draft, match) || draft.meaningOf(match) === 'staying';
  const needed = leaves(draft) ? all.filter((one) => !tells(one)) : all;
  const ranges: Range[] = needed.map(({ match }) => match);
  if (keep && inside(draft, keep, sentence)) ranges.push(keep);
  if (ranges.length === 0) return undefined;
  const clauses = finerParts(draft, sentence, flagged);
  const text = shortened(draft, sentence, clauses, freeOf(draft, clauses, flagged), ranges);
  if (text !== undefined) return uncounted(text);
  return needed.length > 0 ? neutralSentence(draft, sentence) : undefined;
}

/** Whether the withdrawal is said, rather than told by the news of another job alone. */
function leaves(draft: Draft): boolean {
  return draft.stance.clear.some(({ match }) => !isNews(draft, match));
}

/** What stays of a sentence, with `keep` in it, as long as that can be said; nothing where it can't. */
export function cutKeeping(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
  keep?: Range,
): string | undefined {
  const clauses = finerParts(draft, sentence, flagged);
  const kept = freeOf(draft, clauses, flagged);
  const all = needs(draft, sentence);
  for (const needed of [all, all.filter((reading) => !saidElsewhere(draft, reading))]) {
    const ranges: Range[] = needed.map(({ match }) => match);
    const text = shortened(draft, sentence, clauses, kept, keep ? [...ranges, keep] : ranges);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** What is said in the place of a sentence, if anything, and whether it is the writer's own. */
function rest(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
): { text: string | undefined; safe: boolean } {
  const clauses = parts(draft, sentence);
  const kept = freeOf(draft, clauses, flagged);
  const all = once(draft, needs(draft, sentence), kept);
  const hinted = all.length === 0 && seemsToLeave(draft, sentence);
  if (all.length === 0 && !hinted && !opensWithWriter(draft, clauses, kept)) {
    const news = newsIn(draft, sentence);
    const told = news && shortened(draft, sentence, clauses, kept, [news]);
    return { text: told, safe: true };
  }
  // No clause is known to hold a hint.
  if (hinted) return { text: neutralSentence(draft, sentence), safe: false };
  const finer = finerParts(draft, sentence, flagged);
  const news = newsIn(draft, sentence);
  const text =
    (news && withNews(draft, sentence, [clauses, finer], flagged, all, news)) ??
    shorter(draft, sentence, clauses, flagged, all) ??
    shorter(draft, sentence, finer, flagged, all) ??
    withoutPhrase(draft, sentence, flagged, all);
  if (text !== undefined) return { text, safe: true };
  return { text: neutralSentence(draft, sentence), safe: false };
}

/** What stays of a sentence with the news of another job too, parted one way or another. */
function withNews(
  draft: Draft,
  sentence: Sentence,
  ways: readonly (readonly Clause[])[],
  flagged: readonly Range[],
  needed: readonly Reading[],
  news: Range,
): string | undefined {
  const ranges = [...needed.map(({ match }) => match), news];
  for (const clauses of ways) {
    const kept = freeOf(draft, clauses, flagged);
    const text = shortened(draft, sentence, clauses, kept, ranges);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** What stays of a sentence with all that is needed, or at least with what only this sentence says. */
function shorter(
  draft: Draft,
  sentence: Sentence,
  clauses: readonly Clause[],
  flagged: readonly Range[],
  all: readonly Reading[],
): string | undefined {
  const kept = freeOf(draft, clauses, flagged);
  const only = all.filter((reading) => !saidElsewhere(draft, reading));
  for (const needed of only.length > 0 || all.length === 0 ? [all, only] : [all]) {
    const ranges = needed.map(({ match }) => match);
    const text = shortened(draft, sentence, clauses, kept, ranges);
    if (text) return text;
  }
  return undefined;
}

/** What stays of a sentence without the phrases that hold what is flagged, each said in a clause that is needed without it. */
function withoutPhrase(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
  needed: readonly Reading[],
): string | undefined {
  const clauses = phraseParts(draft, sentence, flagged);
  const kept = freeOf(draft, clauses, flagged);
  // “signed on somewhere (with a fatter split)” tells it without its end too.
  const ranges = needed.map(({ match }) => {
    const part = clauses.find(({ first, last }) => first <= match.first && match.first < last);
    return part ? { first: match.first, last: Math.min(match.last, part.last) } : match;
  });
  const said = clauses.every((clause, at) => {
    const before = clauses[at - 1];
    if (kept.includes(clause) || !before || !kept.includes(before)) return true;
    return ranges.some(({ first }) => first >= before.first && first < before.last);
  });
  return said ? shortened(draft, sentence, clauses, kept, ranges) : undefined;
}

/** What the writer says of himself at the start stays, known or not: “I'm not standing again; …”. */
function opensWithWriter(
  { words }: Draft,
  clauses: readonly Clause[],
  kept: readonly Clause[],
): boolean {
  const first = kept[0];
  if (!first || first !== clauses[0]) return false;
  // “I cannot face your calls (, so I won’t be picking up)” is said for what follows from it.
  const next = clauses[clauses.indexOf(kept.at(-1) as Clause) + 1];
  if (next && words.id[next.core - 1] === so && some(is.auxiliary, words, next)) return false;
  return is.subjectI[words.id[first.core] as number] === 1;
}

const so = wordId('so');
