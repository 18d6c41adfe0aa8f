import { is } from '../../phrases/language';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import { employersOf } from '../names/employers';
import { goodwillOf, thanksOf } from '../parts';
import { beginningIn, inOrder, meets } from '../search';
import { unopposed } from '../secondOpinion/opinion';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { clauseOf } from './clauses';
import { isNews } from './jobNews';
import type { Reading } from './reading';

/*
 * “It felt more like home” ranks a job above the reader's where another one is told of, and praises the
 * reader's where none is.
 */

/** What ranks one side above the other: in words that can mean nothing else, or beside another job. */
export const ranksTold = derived((draft: Draft): readonly Reading[] => {
  const plain = draft.readings('rank');
  // What widens a plain one is told as well as that.
  const affirmed = plain.filter(({ negated }) => !negated);
  const beside = unopposed(draft, 'rank', draft.readings('rankBeside')).filter(
    (reading) => meets(affirmed, reading.match) || isBesideAnother(draft, reading),
  );
  return beside.length === 0 ? plain : [...plain, ...beside].sort(inOrder);
});

/** Whether another job is told of, before a phrase or in its sentence, which neither thanks nor wishes well. */
export function isBesideAnother(draft: Draft, reading: Reading): boolean {
  const { sentence } = reading;
  if (!isTold(draft, sentence) && !namesBoth(draft, reading)) return false;
  return (
    beginningIn(thanksOf(draft), sentence).length === 0 &&
    beginningIn(goodwillOf(draft), sentence).length === 0
  );
}

/** “They treat people better than you do”: both sides stand in one clause. */
function namesBoth(draft: Draft, { match, sentence }: Reading): boolean {
  const clause = clauseOf(draft, sentence, match.first);
  return some(is.ofYours, draft.words, clause) && pointsAhead(draft, clause);
}

function isTold(draft: Draft, sentence: Sentence): boolean {
  const first = firstTold(draft);
  return first !== undefined && (first < sentence.last || pointsAhead(draft, sentence));
}

/** “I was more drawn to what they do. I’ve taken another job”: the other side, before it is told who that is. */
function pointsAhead({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (they.has(id[at] as number)) return true;
  return false;
}

const they = idsOf('they them their theirs');

/** Where a draft first tells of another job: by its news, or by naming it. */
const firstTold = derived((draft: Draft): number | undefined => {
  let first: number | undefined;
  const tells = (at: number) => {
    if (first === undefined || at < first) first = at;
  };
  for (const { match } of draft.stance.clear) if (isNews(draft, match)) tells(match.first);
  const named = draft.readings('otherTold')[0];
  if (named) tells(named.match.first);
  const employer = employersOf(draft)[0];
  if (employer) tells(employer.first);
  const took = draft.readings('takesJob').find((reading) => isTaken(draft, reading));
  if (took) tells(took.match.first);
  return first;
});

/** “I’ve chosen Globex”: a name behind the act, and not the reader. */
function isTaken(draft: Draft, reading: Reading): boolean {
  const { match, subject } = reading;
  if (subject !== 'writer' || reading.negated || reading.unreal || reading.reported) return false;
  if (some(is.ofYours, draft.words, { first: match.first, last: match.last + 2 })) return false;
  for (let at = match.first + 1; at < match.last; at++) if (draft.capital(at)) return true;
  return false;
}
