import { is, matcher, wordId } from '../../phrases/language';
import { isWord, shape } from '../../phrases/vocabulary';
import { type Draft, some } from '../draft';
import type { Reading } from '../meaning/reading';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import { looksLikeFirm, looksLikeTitle, wordBefore } from './names';

const farthest = 12;
const [at_, by, and, to, of, from, for_, in_, my, appointment, possessive] = [
  'at',
  'by',
  'and',
  'to',
  'of',
  'from',
  'for',
  'in',
  'my',
  'appointment',
  "'s",
].map(wordId);
const withPlace = idsOf('at with by');
const sitting = matcher.table('sitting');
const towards = matcher.table('towards');
const offers = tableOf('offer offers proposal');
const given = tableOf('offer proposal contract letter yes');
const theirs = tableOf('offer offers proposal team gang crew');
/** “Join us” takes its object without more. */
export const joins = tableOf('join joins joined joining');
const pledges = tableOf('yes commit committed committing name word hand');
const hires = tableOf('work works worked working employed hired sign signs signed signing');

/** Whether the phrase that tells of a job names who gives it: “a role at Globex”, “joining Globex”, “the Globex offer”. */
export function namesWith(draft: Draft, { match, sentence }: Reading, run: Range): boolean {
  if (run.first < match.first || run.first > match.last + farthest) return false;
  if (offerBehind(draft, run)) {
    return run.first < match.last + 4 && !looksLikeTitle(draft, run);
  }
  const { id } = draft.words;
  const isJoining = joins[id[match.first] as number] === 1;
  if (id[run.last] === possessive && !isJoining && ownsSomething(draft, run.last + 1)) return false;
  const before = wordBefore(draft, run.first, sentence.first);
  const joint = id[before];
  // “taken on as head gardener by Globex”
  if (joint === by && before === match.last - 1) return true;
  const behind = isAppointment(draft, match) ? match.last : match.first;
  if (before < match.first || parted(draft, behind, before)) return false;
  // “I’m at Gatwick now” may be anywhere.
  if (joint === at_ && is.subjectI[id[match.first] as number] === 1)
    return looksLikeFirm(draft, run);
  // “join by Zoom”
  if (withPlace.has(joint as number)) return !(isJoining && joint === by);
  if (joint === from) return given[id[before - 1] as number] === 1;
  if (joint === of && offers[id[before - 1] as number] === 1) return !looksLikeTitle(draft, run);
  // “accepted the headship of Hill Academy”
  if (joint === of && before === match.last)
    return looksLikeFirm(draft, run) && !looksLikeTitle(draft, run);
  // “gave my yes to Globex”
  if (joint === to && before === match.last && some(pledges, draft.words, match)) return true;
  return before < match.last && isObject(draft, match, run, before);
}

/** The name as what the phrase itself speaks of: “my new employer is Globex”, “joining Globex”, “said yes to Globex”. */
function isObject(draft: Draft, match: Range, run: Range, before: number): boolean {
  const { id } = draft.words;
  const first = id[match.first] as number;
  const last = id[match.last - 1] as number;
  if (is_[last] === 1 && some(isNew, draft.words, match)) return true;
  if (
    (first === my && bears[last] === 1) ||
    (last === of && memberOf[id[match.last - 2] as number])
  )
    return before === match.last - 1;
  if (joins[first] === 1) return before === match.first && !looksLikeTitle(draft, run);
  if (id[before] === to) return some(pledges, draft.words, match) || looksLikeFirm(draft, run);
  return id[before] === for_ && some(hires, draft.words, match);
}

const is_ = tableOf('is be');
const isNew = tableOf('new next');
const bears = tableOf('say says read reads bear bears carry carries');
const memberOf = tableOf('employee member');

const taken = tableOf('accept accepts accepted accepting take takes taken took taking');

/** “taken up an appointment with Globex”: a post, and not an hour. */
function isAppointment({ words }: Draft, { first, last }: Range): boolean {
  return taken[words.id[first] as number] === 1 && words.id[last - 1] === appointment;
}

/** “Mercer’s plan”; but “St Fintan’s in Sutton” ends there. */
export function ownsSomething({ words }: Draft, at: number): boolean {
  const id = words.id[at] as number;
  return isWord(id) && towards[id] !== 1 && is.breaker[id] !== 1 && id !== and && id !== in_;
}

/** “the Globex offer”, “Globex’s offer”. */
export function offerBehind({ words }: Draft, { last }: Range): boolean {
  const next = words.id[last] === possessive ? last + 1 : last;
  return theirs[words.id[next] as number] === 1;
}

const stops = new Set([shape[';'], shape[':'], shape[',']]);

/** Whether another clause, or the interview, comes between the act and the name. */
function parted({ words }: Draft, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    if (is.breaker[id] === 1 || sitting[id] === 1 || id === and || stops.has(id)) return true;
  }
  return false;
}
