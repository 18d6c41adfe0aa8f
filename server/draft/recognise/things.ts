import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import { idsOf } from '../tables';

/** What a noun is known to name: work, or something else for certain. Most nouns tell neither. */
export type Nature = 'job' | 'other' | undefined;

const work = matcher.anyOf('hiringThing', 'titleNoun', 'job', 'org');
const workplace = matcher.table('workplace');
const foreign = matcher.anyOf('press', 'otherwise', 'farOff', 'elsewise', 'notWork');
const unpaid = matcher.table('unpaid');
const spoken = matcher.table('spoken');
const event = matcher.table('event');
const ordinal = matcher.table('ordinal');
const vague = matcher.table('vague');
/** Somebody who does a job, or the state of being one. */
const doer =
  /(?:er|or|ist|ian|man|woman|men|women|ant|eer|ee|smith|wright|herd|hand|ship|ess|ier)s?$/i;

/**
 * What the words from `first` to `last` name. The last noun decides; where nobody can tell it, a job
 * named before it does (“the medic job out”). A name may be anything. One is `applied` for a workshop
 * to a landlord as well, where an interview for it is for the work.
 */
export function natureOf(draft: Draft, first: number, last: number, applied = false): Nature {
  const { words } = draft;
  let at = last - 1;
  while (at >= first && isPassedOver(words.id[at] as number)) at--;
  if (at < first) return undefined;
  const nature = natureAt(draft, at, applied);
  if (nature === 'other' && isForTrainees(draft, first, at)) return 'job';
  if (nature !== undefined || draft.capital(at)) return nature;
  for (let before = first; before < at; before++) {
    const id = words.id[before] as number;
    if (is.hiringThing[id] === 1 || is.titleNoun[id] === 1) return 'job';
  }
  return undefined;
}

/** Those who learn a trade; what is for them is work. */
export const trained = idsOf('trainee graduate apprentice apprenticeship traineeship');

/** “the trainee signaller programme” is not one that is broadcast. */
function isForTrainees({ words }: Draft, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (trained.has(words.id[at] as number)) return true;
  return false;
}

/** “the opening talk”, “the opening of our bakery”: what opens there is no vacancy. */
export function opensATalk(draft: Draft, at: number): boolean {
  const { id } = draft.words;
  if (event[id[at] as number] !== 1) return false;
  return spoken[id[at + 1] as number] === 1 || opensAPlace(draft, at);
}

/** “the opening of the new bakery” */
export function opensAPlace({ words: { id } }: Draft, at: number): boolean {
  return id[at] === opening && id[at + 1] === of && places.has(id[at + 2] as number);
}

const [opening, of] = ['opening', 'of'].map((word) => wordId(word));
const places = idsOf('the our your my his her their');

function isPassedOver(id: number): boolean {
  return is.filler[id] === 1 || !isWord(id) || id === shape['@number'];
}

function natureAt(draft: Draft, at: number, applied: boolean): Nature {
  const id = draft.words.id[at] as number;
  if (ordinal[id] === 1) return undefined;
  if (unpaid[id] === 1) return 'other';
  if (spoken[id] === 1 && event[draft.words.id[at - 1] as number] === 1) return 'other';
  if (foreign[id] === 1) return draft.capital(at) ? undefined : 'other';
  if (vague[id] === 1) return undefined;
  if (workplace[id] === 1) return applied ? undefined : 'job';
  if (work[id] === 1) return 'job';
  if (draft.capital(at)) return undefined;
  const { words, text } = draft;
  return doer.test(text.slice(words.start[at], words.end[at])) ? 'job' : undefined;
}
