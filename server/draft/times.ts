import type { Meaning } from '../phrases/language';
import type { Draft } from './draft';
import type { Reading } from './meaning/reading';

/** How many phrases say so, none within another and none in the reader's words. */
export function times(
  draft: Draft,
  meaning: Meaning,
  holds: (reading: Reading) => boolean = anyone,
) {
  const readings = draft.readings(meaning);
  if (readings.length === 0) return 0;
  let found = 0;
  let last = -1;
  for (const reading of readings) {
    if (reading.reported || reading.match.first < last || !holds(reading)) continue;
    last = reading.match.last;
    found++;
  }
  return found;
}

const anyone = () => true;
