import type { Draft } from '../draft/draft';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Clause } from './clauses';
import { needs, newsIn } from './needed';
import { parts } from './shorten';

/**
 * “I took another contract, (end of story)”: of a passage that covers whole clauses, those that tell what the message
 * is for are not what is wrong with it, as long as another is.
 */
export function narrowed(
  draft: Draft,
  sentence: Sentence,
  flagged: readonly Range[],
): readonly Range[] {
  const clauses = parts(draft, sentence);
  const news = newsIn(draft, sentence);
  const told = needs(draft, sentence).map(({ match }) => match as Range);
  const needed = news ? [...told, news] : told;
  const tells = (clause: Clause) =>
    needed.some(({ first }) => first >= clause.first && first < clause.last);
  return flagged.flatMap((range) => {
    const covered = clauses.filter(({ core, last }) => core >= range.first && last <= range.last);
    const spared = covered.filter(tells);
    const others = clauses.filter(
      (one) => one.first < range.last && range.first < one.last && !spared.includes(one),
    );
    return spared.length === 0 || others.length === 0 ? [range] : others.map(within(range));
  });
}

/** What of a clause a passage covers. */
function within({ first, last }: Range): (clause: Clause) => Range {
  return (clause) => ({ first: Math.max(first, clause.first), last: Math.min(last, clause.last) });
}
