import { is } from '../phrases/language';
import type { Draft } from './draft';
import { isNewsOfAJob } from './jobNews';
import { callsOffAnInterview, concernsComing, endsSomething, isNoun, isOnlyBusy } from './ownActs';
import type { Reading } from './reading';

/** What the draft says about going on: acts that end it, and acts that leave it open. */
export interface Stance {
  readonly clear: readonly Reading[];
  readonly unclear: readonly Reading[];
}

/** Weighs every act of withdrawing, going on, coming, and taking another job. */
export function stanceOf(draft: Draft): Stance {
  const clear: Reading[] = [];
  const unclear: Reading[] = [];
  for (const [meaning, judge] of judges) {
    for (const reading of draft.readings(meaning)) {
      const verdict = reading.reported ? undefined : judge(reading, draft);
      if (verdict === 'clear') clear.push(reading);
      else if (verdict === 'unclear') unclear.push(reading);
    }
  }
  const order = (a: Reading, b: Reading) => a.match.first - b.match.first;
  return { clear: clear.sort(order), unclear: unclear.sort(order) };
}

type Verdict = 'clear' | 'unclear' | undefined;
type Judge = (reading: Reading, draft: Draft) => Verdict;

const judges: readonly (readonly [string, Judge])[] = [
  ['withdraw', (reading, draft) => (endsSomething(draft, reading) ? affirmed(reading) : undefined)],
  ['remove', (reading, draft) => (permits(reading, draft) ? 'clear' : affirmed(reading))],
  [
    'cancel',
    (reading, draft) => (callsOffAnInterview(draft, reading) ? affirmed(reading) : undefined),
  ],
  ['accepted', news],
  ['arrived', (reading, draft) => (ponders(draft) ? undefined : news(reading, draft))],
  ['staying', (reading) => (reading.subject === 'thing' ? undefined : affirmed(reading))],
  ['proceed', (reading, draft) => (isNoun(draft, reading) ? undefined : denied(reading))],
  ['attend', absent],
  ['reach', lost],
  ['leaning', (reading) => (affirmed(reading) ? 'unclear' : undefined)],
  ['slot', ({ subject, unreal }) => (subject !== 'reader' && !unreal ? 'unclear' : undefined)],
];

/** Staying away by will ends it; not being able to, or not being free, doesn't. */
function absent(reading: Reading, draft: Draft): Verdict {
  const verdict = denied(reading);
  if (verdict === undefined || !concernsComing(draft, reading)) return undefined;
  return reading.ability || isOnlyBusy(draft, reading) ? 'unclear' : verdict;
}

/** “Somebody offered me a start and I took it” is the writer's act, whoever it begins with. */
function news(reading: Reading, draft: Draft): Verdict {
  if (!isNewsOfAJob(draft, reading)) return undefined;
  return affirmed(reading, ofWriter(reading) || namesWriter(draft, reading));
}

/** “Something else has come through, and I can’t say yet”: there, and not taken. */
function ponders(draft: Draft): boolean {
  return draft.readings('stall').some(({ negated, unreal }) => !negated && !unreal);
}

function namesWriter({ words }: Draft, { subject, match }: Reading): boolean {
  if (subject === 'reader') return false;
  for (let at = match.first; at < match.last; at++) {
    if (is.subjectI[words.id[at] as number] === 1) return true;
  }
  return false;
}

/** “You can take me off the list”, “you need not keep a chair for me”. */
function permits(reading: Reading, { words }: Draft): boolean {
  const { subject, ability, negated, unreal, hedged, doubted, match } = reading;
  const may = ability || is.auxiliary[words.id[match.first] as number] === 1;
  return subject === 'reader' && may && !negated && !unreal && !hedged && !doubted;
}

/** Not being able to come loses the hour, and says nothing of the process. */
function lost(reading: Reading): 'unclear' | undefined {
  return denied(reading) ? 'unclear' : undefined;
}

function affirmed(reading: Reading, own = ofWriter(reading)): Verdict {
  if (reading.negated || reading.unreal || !own) return undefined;
  return reading.hedged || reading.doubted ? 'unclear' : 'clear';
}

function denied(reading: Reading): 'clear' | 'unclear' | undefined {
  if (reading.doubted && !reading.unreal && ofWriter(reading)) return 'unclear';
  if (!reading.negated || reading.unreal || reading.past || !ofWriter(reading)) return undefined;
  return reading.hedged ? 'unclear' : 'clear';
}

function ofWriter(reading: Reading): boolean {
  return reading.subject !== 'reader' && reading.subject !== 'other';
}
