import type { Draft } from './draft';
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
      const verdict = reading.reported ? undefined : judge(reading);
      if (verdict === 'clear') clear.push(reading);
      else if (verdict === 'unclear') unclear.push(reading);
    }
  }
  const order = (a: Reading, b: Reading) => a.match.first - b.match.first;
  return { clear: clear.sort(order), unclear: unclear.sort(order) };
}

type Judge = (reading: Reading) => 'clear' | 'unclear' | undefined;

const judges: readonly (readonly [string, Judge])[] = [
  ['withdraw', affirmed],
  ['remove', affirmed],
  ['cancel', affirmed],
  ['accepted', affirmed],
  ['staying', affirmed],
  ['proceed', denied],
  ['attend', (reading) => (reading.ability ? lost(reading) : denied(reading))],
  ['reach', lost],
  ['leaning', (reading) => (affirmed(reading) ? 'unclear' : undefined)],
  ['slot', ({ subject, unreal }) => (subject !== 'reader' && !unreal ? 'unclear' : undefined)],
];

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
  if (!reading.negated || reading.unreal || !ofWriter(reading)) return undefined;
  return reading.hedged ? 'unclear' : 'clear';
}

function ofWriter(reading: Reading): boolean {
  return reading.subject !== 'reader' && reading.subject !== 'other';
}
