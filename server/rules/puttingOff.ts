import { type Draft, some } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { beginningIn, beginsAt } from '../draft/search';
import { idsOf, tableOf } from '../draft/tables';
import { wordId } from '../phrases/language';

/* Times told for later, and whether an answer is put off to them. */

/** “I’ll let you know at some point” puts off; “to let you know that …” informs. */
export function putsOff(draft: Draft, reading: Reading, decided: boolean): boolean {
  if (!reading.future || reading.unreal) return false;
  // “I can’t decide whether to take the course”
  if (decided && reading.negated) return false;
  const { match, sentence } = reading;
  const from = { first: match.first, last: sentence.last };
  if (beginningIn(draft.readings('informs'), from).length > 0) return false;
  if (beginsAt(draft.readings('returns'), match.first)) return false;
  return !decided || isOfDecision(draft, reading);
}

/** “Have you another opening at some point?” asks the reader for a time. */
export function isSettled(draft: Draft, reading: Reading, decided: boolean): boolean {
  if (draft.scenario === 'reschedule' && reading.sentence.question) return true;
  return decided && !isOfDecision(draft, reading);
}

/** “I’d love to visit at some point”, “message you later”: only a time, and no stall where all is decided. */
export function isSomeDay(draft: Draft, { match }: Reading): boolean {
  const opener = draft.words.id[match.first] as number;
  if (timing.has(opener) || beginsAt(draft.readings('someDay'), match.first)) return true;
  return calling.has(opener) && some(again, draft.words, match);
}

const timing = idsOf(`
  after until till before sooner when whenever once bear you u ye
  hit holla holler ping text msg bell ring buzz shout message call`);
const calling = idsOf('ask try check catch write come');
const again = tableOf('again next later');

/** Once it is decided, only the decision itself can still be put off. */
function isOfDecision({ words }: Draft, { match, sentence }: Reading): boolean {
  const { id } = words;
  for (let at = match.first; at < sentence.last; at++) {
    const [word, next] = [id[at] as number, id[at + 1] as number];
    if (deciding.has(word) || (word === about && these.has(next))) return true;
    if (word === I && next === know && !isOfDay(id, at + 2)) return true;
  }
  return false;
}

/** “(when I know) the date” */
function isOfDay(id: Int32Array, at: number): boolean {
  return id[at] === the && days.has(id[at + 1] as number);
}

const the = wordId('the');
const days = idsOf('date title time name day place programme');
const deciding = idsOf('decision answer decide decided');
const these = idsOf('it this');
const [I, about, know] = ['i', 'about', 'know'].map((word) => wordId(word));
