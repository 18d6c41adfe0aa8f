import type { Draft } from '../draft/draft';
import type { Range } from '../draft/layout';
import type { Reading } from '../draft/reading';
import { overlaps } from '../draft/search';
import type { Sentence } from '../draft/sentences';
import { cutFix } from './leave-out';
import type { Fix, Rule } from './rule';

export const overApology: Rule = {
  id: 'over-apology',
  severity: 'information',
  summary: 'More than one apology, or a grovelling one.',
  why: 'One apology is courtesy; the second asks the reader to comfort you.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I’m sorry for the trouble, but I withdraw. I do [|apologise|] to the panel.\n\nKind regards,\nSam\n',
      fixes: {
        'Apologise once':
          'Hi Dana,\n\nThank you for the invitation. I’m sorry for the trouble, but I withdraw.\n\nKind regards,\nSam\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you. I’m sorry for the short notice, but I withdraw.\n\nSam\n' },
  ],
  needs: ['beseech', 'apology', 'grovel'],
  check(draft) {
    const begging = draft.readings('beseech').filter(meant);
    const all = apologiesOf(draft, begging);
    const spare = all.filter(({ range }, at) => at > 0 || begs(range, begging));
    return spare.map((apology) => ({
      span: draft.spanOf(apology.range),
      message: 'One plain apology is enough: take this one out.',
      fixes: once(draft, all, apology),
    }));
  },
};

interface Apology {
  readonly sentence: Sentence;
  readonly range: Range;
}

function apologiesOf(draft: Draft, begging: readonly Reading[]): Apology[] {
  const none = draft.readings('notApology');
  const plain = [...draft.readings('apology'), ...draft.readings('grovel')].filter(
    (reading) => meant(reading) && !none.some((other) => overlaps(other.match, reading.match)),
  );
  const found: Apology[] = [];
  for (const { match, sentence } of [...plain, ...begging].sort(byPlace)) {
    const before = found.at(-1);
    if (before && match.first < before.range.last) {
      const last = Math.max(before.range.last, match.last);
      found[found.length - 1] = { sentence, range: { first: before.range.first, last } };
    } else found.push({ sentence, range: { first: match.first, last: match.last } });
  }
  return found;
}

function byPlace(a: Reading, b: Reading): number {
  return a.match.first - b.match.first;
}

function meant(reading: Reading): boolean {
  return !reading.reported && !reading.negated;
}

function begs(range: Range, begging: readonly Reading[]): boolean {
  return begging.some(({ match }) => overlaps(match, range));
}

/** Takes an apology's sentence apart, unless the first apology stands in it too. */
function once(draft: Draft, all: readonly Apology[], { sentence }: Apology): Fix[] {
  const first = all[0];
  if (!first || first.sentence === sentence) return [];
  const ranges = all.filter((other) => other.sentence === sentence).map(({ range }) => range);
  return [cutFix(draft, sentence, ranges, 'Apologise once')];
}
