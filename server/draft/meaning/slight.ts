import { is, type Meaning, matcher } from '../../phrases/language';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import { placeOf } from '../places';
import { beginningIn, inOrder, meets, overlaps } from '../search';
import { unopposed } from '../secondOpinion/opinion';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { isNews } from './jobNews';
import type { Reading } from './reading';

/*
 * Phrases of many uses: “they gave me two hours”, “the most you can offer”, “a room near the station”. They tell of pay,
 * terms or a move where the draft tells of another job and their sentence points to one, and of nothing where it doesn't.
 */

/** Phrases of pay, in order: plain ones, and slight ones where the draft speaks of pay or they tell of the other job. */
export const paysTold = derived((draft: Draft): readonly Reading[] => {
  const plain = draft.readings('pay');
  const slight = unopposed(draft, 'pay', draft.readings('slightPay'));
  if (slight.length === 0) return plain;
  const other = draft.readings('notPay');
  const ofPay = plain.some(({ match }) => !meets(other, match));
  return [...plain, ...(ofPay ? slight : telling(draft, slight))].sort(inOrder);
});

/** Slight phrases of a kind, where they tell of the other job or bear each other out. */
export function slightly(draft: Draft, meaning: Meaning): readonly Reading[] {
  return telling(draft, draft.readings(meaning));
}

function telling(draft: Draft, slight: readonly Reading[]): readonly Reading[] {
  return slight.filter(
    (reading) =>
      isPaired(slight, reading) ||
      (points(draft, reading) && reading.sentence.first >= toldFrom(draft, reading)),
  );
}

/** “I charge more | than you’ve set aside”: two in one sentence bear each other out. */
function isPaired(slight: readonly Reading[], { match, sentence }: Reading): boolean {
  return beginningIn(slight, sentence).some(
    (one) => one.match.first >= match.last - 1 || one.match.last - 1 <= match.first,
  );
}

/** “They gave me two days”, “my ninety days here”; not “I have two days to give”, “short of what you listed”. */
function points(draft: Draft, { sentence, match }: Reading): boolean {
  const { words } = draft;
  if (some(is.ofYours, words, match) || isPursued(draft, sentence, match)) return false;
  return (
    some(pointing, words, sentence) ||
    some(binding, words, match) ||
    beginningIn(draft.stance.clear, sentence).some((act) => isNews(draft, act.match))
  );
}

/** “the option of another year in my studies”: what one does besides; “put me through my degree” may be a perk. */
function isPursued({ words }: Draft, sentence: Sentence, { first, last }: Range): boolean {
  const to = Math.min(sentence.last, last + pursuitReach);
  return (
    some(pursuit, words, { first: last, last: to }) ||
    some(pursuit, words, { first: Math.max(sentence.first, first - 2), last: first })
  );
}

const pursuit = matcher.table('pursuit');
const pursuitReach = 6;

/** Words for those who give work, and what may stand for them. */
const pointing = matcher.anyOf('job', 'org', 'bossNoun', 'other', 'itself');
for (const id of idsOf('their theirs them there we he she his her him offer contract terms tipped'))
  pointing[id] = 1;
/** What is signed, served and begun: of a job wherever one is told of. */
const binding = matcher.table('binding');

/** The word from which on a draft tells of another job, by other words than these: from the sentence that leads to it. */
function toldFrom(draft: Draft, { match }: Reading): number {
  const told = tellingsOf(draft).find((one) => !overlaps(one.match, match));
  return told ? leadingTo(draft, told.sentence).first : Infinity;
}

/** What tells of another job, taken, offered or thought about, in order. */
const tellingsOf = derived((draft: Draft): readonly Reading[] => {
  if (draft.scenario === 'reschedule' || draft.scenario === 'follow-up') return [];
  const { clear, unclear } = draft.stance;
  const news = [...clear, ...unclear].filter(({ match }) => isNews(draft, match));
  const told = signs
    .flatMap((meaning) => draft.readings(meaning))
    .filter(({ sentence }) => !sentence.question);
  return [...news, ...told].sort(inOrder);
});

/** “They gave me until last night. I took it.”; not what “however” turns away from. */
function leadingTo(draft: Draft, sentence: Sentence): Sentence {
  const turned = turning.has(draft.words.id[sentence.first] as number);
  return (turned ? undefined : draft.sentences[placeOf(draft, sentence) - 1]) ?? sentence;
}

const turning = idsOf('however but yet still nevertheless');

const signs: readonly Meaning[] = [
  'otherFirm',
  'otherSign',
  'leaning',
  'employs',
  'takesJob',
  'accepted',
  'arrived',
  'offerProof',
  'offerTerms',
  'offerDeadline',
  'moveContext',
];
