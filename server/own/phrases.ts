import type { Settings } from '../settings';
import { readPattern, type Steps } from './pattern';
import {
  type AllowedPhrase,
  type FlaggedPhrase,
  mostPhrases,
  type PhraseSetting,
  readPhrase,
} from './setting';

/** A phrase, ready to be looked for. */
export interface Row<Phrase extends PhraseSetting> {
  readonly phrase: Phrase;
  readonly steps: Steps;
}

/** The user's own phrases. */
export interface OwnPhrases {
  readonly flagged: readonly Row<FlaggedPhrase>[];
  readonly allowed: readonly Row<AllowedPhrase>[];
}

const none: OwnPhrases = { flagged: [], allowed: [] };
const known = new WeakMap<Settings, OwnPhrases>();

/** The phrases of settings, which must not change once used. What can be no phrase is passed over. */
export function phrasesOf(settings: Settings | undefined): OwnPhrases {
  if (!settings || !Array.isArray(settings.phrases)) return none;
  const phrases = known.get(settings) ?? read(settings.phrases);
  known.set(settings, phrases);
  return phrases;
}

function read(all: readonly unknown[]): OwnPhrases {
  // Those of a file, and those of an editor.
  const phrases = all.slice(0, 2 * mostPhrases).flatMap((one) => readPhrase(one, () => {}) ?? []);
  return {
    flagged: phrases.flatMap((phrase) =>
      'flag' in phrase ? [{ phrase, steps: readPattern(phrase.flag) }] : [],
    ),
    allowed: phrases.flatMap((phrase) =>
      'allow' in phrase ? [{ phrase, steps: readPattern(phrase.allow) }] : [],
    ),
  };
}
