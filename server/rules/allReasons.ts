import type { Draft } from '../draft/draft';
import { clausesOf } from '../draft/meaning/clauses';
import { furtherReasons } from '../draft/meaning/furtherReasons';
import type { Reading } from '../draft/meaning/reading';
import { type Reason, reasonsOf } from '../draft/meaning/reasons';
import { isSmallTalk, seemingReasons } from '../draft/meaning/seemingReasons';
import { sourOf } from '../draft/meaning/sour';
import { beginningIn, meets, overlaps } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { faultsOf } from './criticism';

/** All reasons that a draft gives, faults it finds among them, in order. */
export function allReasons(draft: Draft): readonly Reason[] {
  const known = reasonsOf(draft);
  // Of those that are counted (“secondly”) each is one, whatever it sounds like.
  const counts = known.some(({ topics }) => topics.has('added'));
  const reasons = known.filter((one) => counts || isJob(one) || !isSmallTalk(draft, one));
  const told = [...reasons, ...faults(draft, reasons)];
  const all = [...told, ...furtherReasons(draft, told)].sort(
    (one, other) => one.first - other.first,
  );
  return withSeeming(draft, all);
}

/**
 * With what all that the clauses show tells of reasons that no row knows. Where rows tell no two apart, only these
 * and the news of another job count.
 */
function withSeeming(draft: Draft, known: readonly Reason[]): readonly Reason[] {
  const seeming = seemingReasons(draft);
  if (seeming.length < 2) return known;
  const counted = (reason: Reason) => isJob(reason) || seeming.some((one) => overlaps(reason, one));
  const told = spareOf(known) ? known : known.filter(counted);
  const further = seeming
    .filter((one) => !told.some((reason) => overlaps(reason, one)))
    .map((one) => ({ ...one, topics: new Set([`seeming ${one.first}`]) }));
  return [...told, ...further].sort((one, other) => one.first - other.first);
}

/** The first that is about something else than the first of all. */
export function spareOf([first, ...others]: readonly Reason[]): Reason | undefined {
  const spare = others.filter(({ topics }) => first && !share(topics, first.topics));
  return spare.sort((a, b) => a.first - b.first)[0];
}

/** Whether two reasons are about one thing; what is only known to be added is another each time. */
export function share(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (one !== 'added' && others.has(one)) return true;
  return false;
}

/**
 * Faults count as reasons where no job is the reason: as one, unless they are joined to the withdrawal,
 * each clause for itself (“the test was absurd and your office cold, so I withdraw”).
 */
function faults(draft: Draft, reasons: readonly Reason[]): Reason[] {
  const guessed = new Set(sourOf(draft));
  const all = faultsOf(draft).filter((fault) => !guessed.has(fault));
  if (all.length === 0 || reasons.some(isJob)) return [];
  const told = [...new Set(all.map(({ sentence }) => sentence))];
  const joined = told.filter((sentence) => meets(draft.stance.clear, sentence));
  return (joined.length > 0 ? joined : told).flatMap((sentence) =>
    statementsOf(draft, sentence)
      .filter(({ first, last }) =>
        beginningIn(all, { first, last }).some(({ match }) => {
          const before = { first: sentence.first, last: match.first };
          return !beginningIn(all, before).some((one) => holds(one, match));
        }),
      )
      .map((clause) => {
        const topic = joined.length > 0 ? `fault ${clause.first}` : 'fault';
        return { ...clause, sentence, topics: new Set([topic]) };
      }),
  );
}

/** Another job is the reason, unless it is only told in addition: “besides, a studio has hired me”. */
export const isJob = ({ topics }: Reason) => topics.has('work') && !topics.has('added');

/** “four rounds (and a test) is too much”: told by the longer of the two. */
const holds = ({ match: { first, last } }: Reading, inner: Range) =>
  first < inner.first && inner.first < last;

/** The clauses of a sentence; “(they asked my age), which …” goes on with what it is told of. */
function statementsOf(draft: Draft, sentence: Sentence): Range[] {
  const found: Range[] = [];
  for (const clause of clausesOf(draft, sentence)) {
    const before = found.at(-1);
    const goesOn = [clause.first, clause.first + 1].some((at) =>
      goingOn.has(draft.words.id[at] as number),
    );
    if (before && goesOn) found[found.length - 1] = { first: before.first, last: clause.last };
    else found.push(clause);
  }
  return found;
}

const goingOn = idsOf('which so that');
