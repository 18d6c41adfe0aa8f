import type { Draft } from '../draft/draft';
import { bargainsOf } from '../draft/meaning/bargains';
import { byReader } from '../draft/meaning/belongs';
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
  isThanked,
  isTheirs,
  isUnneeded,
  isUnwilling,
} from '../draft/meaning/notKept';
import type { Reading } from '../draft/meaning/reading';
import { goodwillOf } from '../draft/parts';
import { beginningIn, meets } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import { is, type Meaning, matcher, wordId } from '../phrases/language';
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
  check(draft) {
    if (draft.scenario === 'reschedule' || draft.scenario === 'follow-up') return [];
    return leaveOut(
      draft,
      signalsOf(draft),
      'Keeps this process open: withdraw, or say that you’ll come.',
      'Leave it at the withdrawal',
    );
  },
};

/** What keeps this process open. */
export function signalsOf(draft: Draft): Reading[] {
  const { clear, unclear } = draft.stance;
  const found: Reading[] = [];
  const add = (meaning: Meaning, holds: (reading: Reading) => boolean) => {
    for (const reading of meant(draft, meaning)) if (holds(reading)) found.push(reading);
  };
  add('keepOpen', (one) => asked(one) && keepsPlace(draft, one));
  add('letGo', (one) => one.negated && !isPutOff(draft, one));
  add('comeBack', (reading) => wavers(draft, reading));
  add('stillOpen', (one) => clear.length > 0 && leavesOpen(draft, one));
  found.push(...conditionals(draft));
  add('fallsThrough', (one) => !one.negated && one.subject !== 'reader' && !isPast(draft, one));
  add('unlessYou', ({ sentence, match }) => {
    if (closed.test(draft.textOf({ first: match.first, last: match.last + 1 }))) return false;
    const alone = !hangsElsewhere(draft, sentence, match);
    const stands = (act: Reading) =>
      act.sentence === sentence || (alone && act.sentence.last === match.first);
    return clear.some(stands) || unclear.some(stands);
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
  return draft.stance.clear.length > 0 || !meets(draft.readings('stall'), one.match);
}

/** “You’d have me back like a shot”: said beside the withdrawal, and not shut again by its own sentence. */
function leavesOpen(draft: Draft, one: Reading): boolean {
  if (one.negated || isUnwilling(draft, one)) return false;
  return !isKnown(draft, one) && !isDecided(draft, one);
}

/** “I'll hand the badge in on Friday, unless the office is closed” */
const closed = /\b(?:is|are|'s|’s) (?:closed|shut|locked|away|out|on (?:leave|holiday))\b/i;

/** “I waited until I had signed before writing” */
function isPast(draft: Draft, { match, sentence }: Reading): boolean {
  return /\b(?:waited|wait|held back|wanted to wait)\b.*\buntil\b/i.test(
    draft.textOf({ first: sentence.first, last: match.last }),
  );
}

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
    if (/ (?:have(?! me)|not)\b|n[’']t\b/i.test(draft.textOf(act.match))) continue;
    if (isService(draft, act)) continue;
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
const should = wordId('should');
/** “I’d reconsider should the role …” */
const begins = matcher.anyOf('article', 'ofYours', 'ofMine', 'subjectThing', 'subjectOther');

/** A condition stands in the sentence: if, provided …, “were the panel to …”. */
function hangsOnIf(draft: Draft, { sentence }: Reading): boolean {
  const { id } = draft.words;
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = id[at] as number;
    if (is.condition[word] === 1) return true;
    if (inverted[word] !== 1) continue;
    if (opensClause(draft, at, sentence)) return true;
    if (word === should && begins[id[at + 1] as number] === 1) return true;
  }
  return false;
}

/** Interest in another job, at another time, is no mixed signal. */
function elsewhere(draft: Draft, { match, sentence }: Reading): boolean {
  const interest = draft.readings('otherInterest');
  if (!beginningIn(interest, sentence).some(({ negated }) => !negated)) return false;
  return !/\bafter all\b/i.test(draft.textOf(match));
}
