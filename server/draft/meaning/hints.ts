import { is, type Meaning } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { goodwillOf, thanksOf } from '../parts';
import { beginningIn, meets } from '../search';
import { mostOf } from '../secondOpinion/odds';
import {
  isUnlike,
  leansOnTheWhole,
  mayLean,
  mayWithdraw,
  soundsLike,
} from '../secondOpinion/opinion';
import type { Sentence } from '../text/sentences';
import { denies, isCourtesy, isLookedFor, verbFrom } from './denials';
import { parts } from './partings';
import type { Reading } from './reading';

/** Sentences that seem to turn it down, in words that no row knows: plainly, and in doubt. */
export interface Hints {
  readonly plain: readonly Sentence[];
  readonly doubtful: readonly Sentence[];
}

/**
 * Sentences with an act that no row knows: the writer denies what is to come, or parts from something.
 * Where no act is understood, less is asked of them: it is better to say nothing than that nothing is said.
 */
export const hintsOf = derived((draft: Draft): Hints => {
  const plain: Sentence[] = [];
  const doubtful: Sentence[] = [];
  const spent = [
    draft.readings('stall'),
    draft.readings('later').filter(({ future }) => future),
    draft.readings('wentQuiet'),
    goodwillOf(draft),
    draft.readings('resend'),
  ];
  let nearest: Sentence | undefined;
  const untold = draft.stance.clear.length + draft.stance.unclear.length === 0;
  for (const sentence of draft.sentences) {
    if (draft.inSignOff(sentence)) continue;
    if (untold && mayWithdraw(draft, sentence)) plain.push(sentence);
    else if (untold && mayLean(draft, sentence)) nearest = sentence;
    // It stalls, excuses a silence, wishes well or tells what is sent again, and says nothing else.
    else if (sentence.question || spent.some((readings) => meets(readings, sentence))) continue;
    else if (isDoubtful(draft, sentence)) doubtful.push(sentence);
    else if (leaves(draft, sentence)) {
      if (isHedged(draft, sentence)) doubtful.push(sentence);
      else if (!isUnlike(draft, 'withdraw', sentence)) plain.push(sentence);
    }
  }
  if (nearest && doubtful.length === 0) doubtful.push(nearest);
  // What leans outweighs what only may part from something.
  const leans = doubtful.some((sentence) => soundsLike(draft, 'leaning', sentence));
  const unlikely = leans || mostOf(draft, 'withdraw') < barely;
  const likely = unlikely ? plain.filter((one) => soundsLike(draft, 'withdraw', one)) : plain;
  const surely = leansOnTheWhole(draft) ? [] : likely;
  // Who puts off the answer has not come as far as a doubtful no.
  return { plain: surely, doubtful: putsOff(draft) ? [] : doubtful };
});

/** Odds of a withdrawal below which no sentence of a draft is one, as plain as it may seem. */
const barely = -1;

function isDoubtful(draft: Draft, sentence: Sentence): boolean {
  if (doubts(draft, sentence) || wavers(draft, sentence) || shakes(draft, sentence)) return true;
  return soundsLike(draft, 'leaning', sentence);
}

/** “I’ll circle back once the dust has settled” */
function putsOff(draft: Draft): boolean {
  return draft
    .readings('stall')
    .some(
      ({ reported, negated, unreal, subject, sentence }) =>
        !reported &&
        !negated &&
        !unreal &&
        subject !== 'reader' &&
        !isUnlike(draft, 'stall', sentence),
    );
}

/** “perhaps …”, “…, I reckon.” */
function isHedged(draft: Draft, sentence: Sentence): boolean {
  if (beginningIn(draft.readings('hedge'), sentence).length > 0) return true;
  return beginningIn(draft.readings('afterthought'), sentence).some(
    ({ match }) => !isWord(draft.words.id[match.last] as number),
  );
}

/** “I doubt I’ll …”, “I’m struggling to see …”: whatever it is, it isn’t likely. */
function doubts(draft: Draft, sentence: Sentence): boolean {
  return beginningIn(draft.readings('doubt'), sentence).some(
    ({ reported, subject, match }) =>
      !reported &&
      subject !== 'reader' &&
      isLookedFor(draft, verbFrom(draft, match.last, sentence.last), sentence.last),
  );
}

/** “Wednesday’s not looking likely from my end”: it may not come to be, whoever says what of it. */
function shakes(draft: Draft, sentence: Sentence): boolean {
  const said = beginningIn(draft.readings('shaky'), sentence).some(
    ({ reported, unreal, subject }) => !reported && !unreal && subject !== 'reader',
  );
  return (
    said && meetings.some((meaning) => beginningIn(draft.readings(meaning), sentence).length > 0)
  );
}

/** What is said of an hour, a day or an interview. */
const meetings: readonly Meaning[] = ['attend', 'interview', 'booked', 'time', 'slot', 'reach'];

/** “I’ll probably …”, “perhaps I should …”: whatever it is, the writer isn’t sure to do it. */
function wavers(draft: Draft, sentence: Sentence): boolean {
  return beginningIn(draft.readings('hedge'), sentence).some((hedge) => {
    // “he told me I may pass on his address”
    if (hedge.reported || meets(draft.readings('permission'), hedge.match)) return false;
    const from = verbOfWriter(draft, hedge, sentence);
    const verb = from < 0 ? sentence.last : verbFrom(draft, from, sentence.last);
    return isLookedFor(draft, verb, sentence.last) && !isCourtesy(draft, verb);
  });
}

/** Where to look for what the writer may do: the hedge stands amid “I will …”, or before it or “I can …”; else -1. */
function verbOfWriter({ words }: Draft, { match }: Reading, { first, last }: Sentence): number {
  const id = (at: number) => words.id[at] as number;
  let before = match.first - 1;
  while (before >= first && (is.filler[id(before)] === 1 || is.future[id(before)] === 1)) before--;
  if (is.subjectI[id(before)] === 1 && is.future[id(before + 1)] === 1) return match.last;
  let next = match.last;
  while (next < last && is.filler[id(next)] === 1) next++;
  const looksOn = is.future[id(next + 1)] === 1 || is.ability[id(next + 1)] === 1;
  return is.subjectI[id(next)] === 1 && looksOn ? next : -1;
}

/** Something is denied, left or given to others by the writer, besides thanks. */
export function leaves(draft: Draft, sentence: Sentence): boolean {
  const { id } = draft.words;
  const thanked = beginningIn(thanksOf(draft), sentence);
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isWord(id[at] as number)) continue;
    if (is.negator[id[at] as number] === 1 && denies(draft, at, sentence)) return true;
    if (parts(draft, at, sentence) && !meets(thanked, { first: at, last: at + 1 })) return true;
  }
  return false;
}
