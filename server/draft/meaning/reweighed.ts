import type { Draft } from '../draft';
import { inOrder } from '../search';
import { mostOf, oddsOf } from '../secondOpinion/odds';
import { isOpposed, soundsLike } from '../secondOpinion/opinion';
import type { Reading } from './reading';
import { type Stance, stanceTold } from './stance';

/** What rows know of it, less what the words around speak against. */
export function stanceOf(draft: Draft): Stance {
  const told = stanceTold(draft);
  const leans =
    told.clear.every((act) => leansRather(draft, act)) ||
    mostOf(draft, 'leaning') - mostOf(draft, 'withdraw') > farther;
  const opposed = new Set(
    leans ? told.clear : told.clear.filter((act) => isOpposed(draft, 'withdraw', act)),
  );
  const decided = told.clear.length > 0 ? [] : told.unclear.filter((act) => isDecided(draft, act));
  if (opposed.size + decided.length === 0) return told;
  const doubted = [...opposed].filter(({ sentence }) => soundsLike(draft, 'leaning', sentence));
  const open = told.unclear.filter((act) => !decided.includes(act));
  return {
    clear: [...told.clear.filter((act) => !opposed.has(act)), ...decided].sort(inOrder),
    unclear: [...open, ...doubted].sort(inOrder),
  };
}

/** So much more has to speak for a lean, somewhere, where rows have found a withdrawal. */
const farther = 12;

/** “I’m nine-tenths sure … so think of me as not coming”: by all its words a lean, and no withdrawal. */
function leansRather(draft: Draft, { sentence }: Reading): boolean {
  return soundsLike(draft, 'leaning', sentence) && oddsOf(draft, 'withdraw', sentence) < 0;
}

/** “After weighing up both places I’m dropping out”: by all its words a withdrawal, and no lean. */
function isDecided(draft: Draft, { sentence }: Reading): boolean {
  return soundsLike(draft, 'withdraw', sentence) && oddsOf(draft, 'leaning', sentence) < unlikely;
}

/** Odds of a lean below which a hedge that stands there hedges something else. */
const unlikely = -8;
