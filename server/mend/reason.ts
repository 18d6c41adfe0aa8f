import { type Draft, some } from '../draft/draft';
import { isNews } from '../draft/meaning/jobNews';
import type { Reading } from '../draft/meaning/reading';
import { beginningIn } from '../draft/search';
import { tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { matcher } from '../phrases/language';
import type { Clause } from './clauses';
import { newsOf } from './needed';
import { newsInFull } from './restate';
import { freeOf, shortened } from './shorten';

/** What stays of a sentence with the news of another job too, parted one way or another. */
export function withNews(
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
    const text = shortened(draft, sentence, clauses, kept, headsOf(clauses, ranges));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** “I’ve picked another team (whose work …)”: a phrase that runs on into the next clause is told by its beginning. */
export function headsOf(clauses: readonly Clause[], ranges: readonly Range[]): Range[] {
  return ranges.map(({ first, last }) => {
    const own = clauses.find((clause) => clause.first <= first && first + 1 < clause.last);
    return { first, last: own ? Math.min(last, own.last) : last };
  });
}

/** One clause, with no reason of its own, so that one can follow it. */
const single = /^(?!.*\b(?:as|because|since|so|due|accept\w*|another|staying)\b)[^,;:.!?]+\.$/i;

/** “I’m withdrawing(: the job I took comes with a car)”: that there is another job may be told, and is told nowhere else. */
export function withNewsOf(
  draft: Draft,
  sentence: Sentence,
  text: string,
  news: Range | undefined,
): string {
  const taken = takesIt(draft, sentence);
  if (!single.test(text) || !(taken || (news && isTaken(draft, news)))) return text;
  const { clear, unclear } = draft.stance;
  const acts = beginningIn(taken && clear.length === 0 ? unclear : clear, sentence);
  if (acts.every(({ match }) => isNews(draft, match))) return text;
  return text.replace(/\.$/, `, as ${newsInFull(draft, sentence)}.`);
}

/** “(They’re giving me two quid more,) so I’ve took that”: news told in no other sentence; from one’s own boss it is none. */
function takesIt(draft: Draft, sentence: Sentence): boolean {
  if (newsOf(draft).some((one) => one.sentence !== sentence)) return false;
  return tookIt.test(draft.textOf(sentence)) && !some(bosses, draft.words, sentence);
}

/** The news of a sentence of which nothing else stays. */
export function newsAlone(draft: Draft, sentence: Sentence): string | undefined {
  return takesIt(draft, sentence) ? `${newsInFull(draft, sentence)}.` : undefined;
}

const bosses = matcher.table('bossNoun');

const tookIt =
  /\b(?:so|and) I(?:['’]?ve| have)? (?:\S+ly )?(?:(?:took|taken|accepted) (?:it|that|them)|said yes)(?=$|[\s,;.!])/i;

/** “the job I took”, “(they) have me from May”; who is offered one, or “has signed me off”, has taken none. */
function isTaken(draft: Draft, news: Range): boolean {
  return some(taking, draft.words, news) || /^ha(?:s|ve|d) me\b/i.test(draft.textOf(news));
}

const taking = tableOf('took taken accepted landed');
