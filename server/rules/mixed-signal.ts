import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import { bargainsOf } from '../draft/meaning/bargains';
import { opensClause } from '../draft/meaning/clauses';
import {
  hangsElsewhere,
  isDecided,
  isErrand,
  isJudged,
  isKnown,
  isPutOff,
  isService,
  isSpared,
  isSuffered,
  isThanked,
  isTheirs,
  isUnneeded,
  isUnwilling,
} from '../draft/meaning/notKept';
import type { Reading } from '../draft/meaning/reading';
import { isAfterAll, wavers } from '../draft/meaning/wavering';
import { goodwillOf } from '../draft/parts';
import { placeOf } from '../draft/places';
import { beginningIn, meets } from '../draft/search';
import { oddsOf } from '../draft/secondOpinion/odds';
import { reconsidered, unopposed } from '../draft/secondOpinion/opinion';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { type Meaning, wordId } from '../phrases/language';
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
  hears: 'keepOpen',
  check(draft) {
    if (draft.scenario === 'reschedule' || draft.scenario === 'follow-up') return [];
    return leaveOut(draft, signalsOf(draft), {
      message: 'Keeps this process open: withdraw, or say that you’ll come.',
      title: 'Leave it at the withdrawal',
      topic: 'keepOpen',
    });
  },
};

/** What keeps this process open. */
export const signalsOf = derived((draft: Draft): readonly Reading[] => {
  const told = signalsMeant(draft);
  // “I might not make it on Friday” leans, and “it’s still a no” withdraws: they keep nothing open.
  const others = (sentence: Sentence) =>
    oddsOf(draft, 'leaning', sentence) > oddsOf(draft, 'keepOpen', sentence) ||
    oddsOf(draft, 'withdraw', sentence) > oddsOf(draft, 'keepOpen', sentence) + farSurer;
  return reconsidered(draft, 'keepOpen', told, others);
});

const farSurer = 10;

function signalsMeant(draft: Draft): readonly Reading[] {
  const { clear, unclear } = draft.stance;
  const found: Reading[] = [];
  const add = (meaning: Meaning, holds: (reading: Reading) => boolean) => {
    const told = unopposed(draft, 'keepOpen', meant(draft, meaning));
    for (const reading of told) if (holds(reading)) found.push(reading);
  };
  add('keepOpen', (one) => asked(one) && keepsPlace(draft, one));
  add('letGo', (one) => one.negated && !isPutOff(draft, one));
  add('comeBack', (reading) => wavers(draft, reading));
  add('stillOpen', (one) => clear.length > 0 && leavesOpen(draft, one));
  found.push(...conditionals(draft));
  add('fallsThrough', (one) => !one.negated && one.subject !== 'reader' && !isPast(draft, one));
  add('unlessYou', ({ sentence, match }) => {
    if (tellsOfClosing(draft, match)) return false;
    const acts = [clear, unclear];
    if (acts.some((one) => beginningIn(one, sentence).length > 0)) return true;
    const before = draft.sentences[placeOf(draft, sentence) - 1];
    if (before?.last !== match.first || hangsElsewhere(draft, sentence, match)) return false;
    return acts.some((one) => beginningIn(one, before).length > 0);
  });
  add('seeHow', ({ subject, match }) => {
    if (clear.length === 0 || isTheirs(draft, match.last)) return false;
    return subject !== 'reader' && subject !== 'other';
  });
  return found;
}

/** “Keep my slot”: a place is to be kept, unless the reader is spared, thanked or only known to do so. */
function keepsPlace(draft: Draft, one: Reading): boolean {
  if (one.negated || isUnneeded(draft, one) || isThanked(draft, one)) return false;
  if (isSpared(draft, one) || isKnown(draft, one) || isJudged(draft, one)) return false;
  if (isSuffered(draft, one)) return false;
  return draft.stance.clear.length > 0 || !meets(draft.readings('stall'), one.match);
}

/** “You’d have me back like a shot”: said beside the withdrawal, and not shut again by its own sentence. */
function leavesOpen(draft: Draft, one: Reading): boolean {
  if (one.negated || isUnwilling(draft, one)) return false;
  return !isKnown(draft, one) && !isDecided(draft, one);
}

/** “I'll hand the badge in on Friday, unless the office is closed” */
function tellsOfClosing({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    if (!being.has(id[at] as number)) continue;
    if (closed.has(id[at + 1] as number)) return true;
    if (id[at + 1] === on && leave.has(id[at + 2] as number)) return true;
  }
  return false;
}

const being = idsOf("is are 's");
const closed = idsOf('closed shut locked away out');
const leave = idsOf('leave holiday');

/** “I waited until I had signed before writing” */
function isPast({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  let waits = false;
  for (let at = sentence.first; at < match.last; at++) {
    if (waits && id[at] === until) return true;
    if (waiting.has(id[at] as number) || (id[at] === held && id[at + 1] === back)) waits = true;
  }
  return false;
}

const waiting = idsOf('wait waited');
const [until, held, back, on] = ['until', 'held', 'back', 'on'].map(wordId);

/** What the writer says himself, and not of another job or another time. */
function meant(draft: Draft, meaning: Meaning): readonly Reading[] {
  const readings = draft.readings(meaning);
  if (readings.length === 0) return readings;
  return readings.filter(
    (reading) => !reading.reported && !elsewhere(draft, reading) && !isErrand(draft, reading),
  );
}

/** “keep my slot” is asked for; “thank you for keeping it” and “they’d only hold it till noon” aren't. */
function asked({ subject, sentence }: Reading): boolean {
  if (sentence.question) return true;
  return subject !== 'writer' && subject !== 'other';
}

/** “If you could …, I would come”: what would have to change, and what the writer would do, as one. */
function conditionals(draft: Draft): Reading[] {
  const found: Reading[] = [];
  const acts = meant(draft, 'openAct');
  if (acts.length === 0) return found;
  const conditions = firstOfEach([
    ...meant(draft, 'openIf'),
    ...meant(draft, 'openWere').filter(({ match, sentence }) =>
      opensClause(draft, match.first, sentence),
    ),
    ...bargainsOf(draft),
  ]);
  for (const act of acts) {
    const condition = conditions.get(act.sentence);
    if (!condition || isRefused(act, condition) || meets(goodwillOf(draft), act.sentence)) continue;
    if (fails(draft, condition)) continue;
    if (isUndone(draft, act.match) || isService(draft, act)) continue;
    const first = Math.min(act.match.first, condition.match.first);
    found.push(act.widened(first, Math.max(act.match.last, condition.match.last)));
  }
  return found;
}

/** The first of each sentence. */
function firstOfEach(readings: readonly Reading[]): ReadonlyMap<Sentence, Reading> {
  const found = new Map<Sentence, Reading>();
  for (const one of readings) if (!found.has(one.sentence)) found.set(one.sentence, one);
  return found;
}

/** “Without the Sundays I'd come”: what denies belongs to the condition, and not to the act. */
function isRefused(act: Reading, { match }: Reading): boolean {
  return act.negated && !(act.denial >= match.first && act.denial < match.last);
}

/** “I’ll come back to you if you cannot find the form”: what the reader may fail to do opens nothing. */
function fails({ words: { id } }: Draft, { match: { last } }: Reading): boolean {
  return id[last - 1] === can && id[last] === not;
}

/** “I would be mad not to come” comes; “(I) would have (come)”, “(I) would not (come)”, but “(you) could have me (there)” */
function isUndone({ words: { id } }: Draft, { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at++) {
    if ((id[at] === not && id[at + 1] !== to) || (id[at] === have && id[at + 1] !== me))
      return true;
  }
  return false;
}

const [not, have, me, to, can] = ['not', 'have', 'me', 'to', 'can'].map(wordId);

/** Interest in another job, at another time, is no mixed signal. */
function elsewhere(draft: Draft, { match, sentence }: Reading): boolean {
  const interest = draft.readings('otherInterest');
  if (!beginningIn(interest, sentence).some(({ negated }) => !negated)) return false;
  return !isAfterAll(draft, match);
}
