import type { Draft } from './draft';
import { isNewsOfAJob } from './jobNews';
import { callsOffAnInterview, concernsComing, endsSomething, isOnlyBusy } from './ownActs';
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
  ['remove', affirmed],
  [
    'cancel',
    (reading, draft) => (callsOffAnInterview(draft, reading) ? affirmed(reading) : undefined),
  ],
  ['accepted', (reading, draft) => (isNewsOfAJob(draft, reading) ? affirmed(reading) : undefined)],
  ['staying', (reading) => (reading.subject === 'thing' ? undefined : affirmed(reading))],
  ['proceed', denied],
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

/** Not being able to come loses the hour, and says nothing of the process. */
function lost(reading: Reading): 'unclear' | undefined {
  return denied(reading) ? 'unclear' : undefined;
}

function affirmed(reading: Reading): 'clear' | 'unclear' | undefined {
  if (reading.negated || reading.unreal || !ofWriter(reading)) return undefined;
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
