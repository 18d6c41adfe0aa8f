import { type Draft, some } from '../draft/draft';
import { isNews } from '../draft/meaning/jobNews';
import { beginningIn } from '../draft/search';
import { tableOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { say } from './voice';

/** One clause, with no reason of its own, so that one can follow it. */
const single = /^(?!.*\b(?:as|because|since|so|due|accept\w*|another|staying)\b)[^,;:.!?]+\.$/i;

/** “I’m withdrawing(: the job I took comes with a car)”: that there is another job may be told, and is told nowhere else. */
export function withNewsOf(
  draft: Draft,
  sentence: Sentence,
  text: string,
  news: Range | undefined,
): string {
  if (!news || !isTaken(draft, news) || !single.test(text)) return text;
  const acts = beginningIn(draft.stance.clear, sentence);
  if (acts.every(({ match }) => isNews(draft, match))) return text;
  return text.replace(/\.$/, `, as ${say(draft, 'I have accepted another position')}.`);
}

/** “the job I took”, “(they) have me from May”; who is offered one, or “has signed me off”, has taken none. */
function isTaken(draft: Draft, news: Range): boolean {
  return some(taking, draft.words, news) || /^ha(?:s|ve|d) me\b/i.test(draft.textOf(news));
}

const taking = tableOf('took taken accepted landed');
