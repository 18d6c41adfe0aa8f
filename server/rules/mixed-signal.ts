import { byReader } from '../draft/belongs';
import type { Draft } from '../draft/draft';
import { goodwillOf } from '../draft/parts';
import type { Reading } from '../draft/reading';
import { is, matcher } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { leaveOut } from './leave-out';
import type { Rule } from './rule';

export const mixedSignal: Rule = {
  id: 'mixed-signal',
  severity: 'warning',
  summary: 'Turns it down, and yet keeps this process open.',
  why: 'A place held for somebody who has left is a place kept from somebody who would come.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application, but please [|hold my slot|].\n\nKind regards,\nSam\n',
      fixes: {
        'Leave it at the withdrawal':
          'Hi Dana,\n\nThank you for the invitation. I withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you. I withdraw. If another role opens in spring, I’d happily come and talk.\n\nSam\n',
    },
  ],
  needs: [
    'keepOpen',
    'letGo',
    'comeBack',
    'stillOpen',
    'openAct',
    'fallsThrough',
    'unlessYou',
    'seeHow',
  ],
  *check(draft) {
    if (draft.scenario === 'reschedule' || draft.scenario === 'follow-up') return;
    yield* leaveOut(
      draft,
      signalsOf(draft),
      'Keeps this process open: withdraw, or say that you’ll come.',
      'Leave it at the withdrawal',
    );
  },
};

function signalsOf(draft: Draft): Reading[] {
  const acts = [...draft.stance.clear, ...draft.stance.unclear];
  const meant = (meaning: string) =>
    draft.readings(meaning).filter((reading) => !reading.reported && !elsewhere(draft, reading));
  return [
    ...meant('keepOpen').filter(
      (reading) => !reading.negated && asked(reading) && !isThanked(draft, reading),
    ),
    ...meant('letGo').filter((reading) => reading.negated),
    ...meant('comeBack').filter((reading) => wavers(draft, reading)),
    ...meant('stillOpen').filter(({ negated }) => !negated && draft.stance.clear.length > 0),
    ...conditionals(
      [...meant('openIf'), ...meant('openWere').filter((reading) => opensClause(draft, reading))],
      meant('openAct'),
      draft,
    ),
    ...meant('fallsThrough').filter((reading) => !reading.negated && reading.subject !== 'reader'),
    ...meant('unlessYou').filter(({ sentence, match }) =>
      acts.some((act) => act.sentence === sentence || act.sentence.last === match.first),
    ),
    ...(draft.stance.clear.length > 0
      ? meant('seeHow').filter(({ subject }) => subject !== 'reader' && subject !== 'other')
      : []),
  ];
}

/** “keep my slot” is asked for; “thank you for keeping it” and “they’d only hold it till noon” aren't. */
function asked({ subject, sentence }: Reading): boolean {
  if (sentence.question) return true;
  return subject !== 'writer' && subject !== 'other';
}

/** “It was kind of you to keep my place warm”: what the reader did, and no request. */
function isThanked(draft: Draft, { match, sentence }: Reading): boolean {
  return draft.readings('thanks').some((thanks) => {
    if (thanks.sentence !== sentence || thanks.match.last > match.first) return false;
    return !asksNow.test(draft.textOf({ first: thanks.match.first, last: match.last }));
  });
}

const asksNow = /[,;:–—]|\b(?:if|please|but|and|so|could|would|can|will)\b/i;

/** “If you could …, I would come”: what would have to change, and what the writer would do, as one. */
function conditionals(
  conditions: readonly Reading[],
  acts: readonly Reading[],
  draft: Draft,
): Reading[] {
  const wishes = new Set(goodwillOf(draft).map(({ sentence }) => sentence));
  return acts.flatMap((act) => {
    const condition = conditions.find(({ sentence }) => sentence === act.sentence);
    if (
      !condition ||
      act.negated ||
      wishes.has(act.sentence) ||
      / (?:have|not)\b|n[’']t\b/i.test(draft.textOf(act.match))
    )
      return [];
    const first = Math.min(act.match.first, condition.match.first);
    const last = Math.max(act.match.last, condition.match.last);
    return [act.widened(first, last)];
  });
}

function opensClause(draft: Draft, { match, sentence }: Reading): boolean {
  return match.first === sentence.first || !isWord(draft.words.id[match.first - 1] as number);
}

/** “I could still come if …”: the writer's own act, possible yet, and hung on a condition. */
function wavers(draft: Draft, reading: Reading): boolean {
  if (reading.negated || byReader(draft, reading) || reading.subject === 'other') return false;
  const said = draft.textOf({ first: reading.first, last: reading.match.last });
  if (/\b(?:have|been)\b/i.test(said) || !possible(reading, said)) return false;
  return unasked.test(said) || hangsOnIf(draft, reading);
}

const unasked =
  /\bafter all\b|\banyway\b|\blike a shot\b|\bpersuaded\b|\btempted\b|\btalked\b|\brunning\b/i;

function possible({ future }: Reading, said: string): boolean {
  return (
    future ||
    /\b(?:should|could|would|might|may|will|back|willing|happy|prepared|ready|open|glad)\b|[’']d\b/i.test(
      said,
    )
  );
}

const inverted = matcher.table('inverted');

/** A condition stands in the sentence: if, provided …, “were the panel to …”. */
function hangsOnIf(draft: Draft, { sentence }: Reading): boolean {
  const { id } = draft.words;
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = id[at] as number;
    if (is.condition[word] === 1) return true;
    const opens = at === sentence.first || !isWord(id[at - 1] as number);
    if (opens && inverted[word] === 1) return true;
  }
  return false;
}

/** Interest in another job, at another time, is no mixed signal. */
function elsewhere(draft: Draft, { match, sentence }: Reading): boolean {
  if (/\bafter all\b/i.test(draft.textOf(match))) return false;
  return draft
    .readings('otherInterest')
    .some((reading) => reading.sentence === sentence && !reading.negated);
}
