import { is, matcher, wordId } from '../../phrases/language';
import { shape } from '../../phrases/vocabulary';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import type { Reading } from '../meaning/reading';
import { beginningIn, inOrder } from '../search';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { joins, namesWith } from './namedWith';
import { addNames, isPlace, looksLikeFirm, type Named } from './names';
import { isOwn } from './ownFirm';

/** The names of new employers, as the draft tells them. */
export const employersOf = derived((draft: Draft): readonly Range[] => {
  const found: Range[] = [];
  const acts = actsIn(draft);
  for (let at = 0; at < acts.length; ) {
    const { sentence } = acts[at] as Reading;
    const own = beginningIn(acts, sentence);
    at += own.length;
    if (draft.inSignOff(sentence)) continue;
    const names: Named[] = [];
    addNames(draft, sentence, names);
    for (const { run } of names) {
      const told = own.some((act) => tells(draft, act, run));
      if (told && isEmployer(draft, sentence, run)) found.push(run);
    }
  }
  return found.length > 0 ? found : namesInGrounds(draft);
});

/** “I’ve pitched my tent with Globex Foods, so take my name off”: what the writer has done is the ground of a withdrawal. */
function namesInGrounds(draft: Draft): Range[] {
  const sentences = new Set(draft.stance.clear.map(({ sentence }) => sentence));
  return [...sentences].flatMap((sentence) => {
    if (draft.inSignOff(sentence)) return [];
    const names: Named[] = [];
    addNames(draft, sentence, names, where);
    return names
      .map(({ run }) => run)
      .filter((run) => isGround(draft, sentence, run) && looksLikeFirm(draft, run))
      .filter((run) => isEmployer(draft, sentence, run));
  });
}

/** “I have (settled in at Globex Foods)”, in a clause beside the one that withdraws; not “I have a scan at …”. */
function isGround(draft: Draft, sentence: Sentence, run: Range): boolean {
  const { id } = draft.words;
  let first = run.first;
  while (first > sentence.first && !opening.has(id[first - 1] as number)) first--;
  if (is.subjectI[id[first] as number] !== 1 || id[first + 1] !== have) return false;
  let done = first + 2;
  while (is.filler[id[done] as number] === 1 || id[done] === since) done++;
  if (!participle.test(draft.textOf({ first: done, last: done + 1 }))) return false;
  const lead = { first: done, last: run.first };
  if (some(is.article, draft.words, lead) || some(elsewhere, draft.words, lead)) return false;
  return beginningIn(draft.stance.clear, lead).length === 0;
}

const participle = /^(?:\p{L}+(?:ed|en)|got|found|gone|put|come|become|begun|made|won|struck)$/iu;
const where = tableOf('at with');
const opening = idsOf(', ; : and but so as because');
const [have, since] = ['have', 'since'].map(wordId);
/** What is done with a firm that one doesn’t work for; or has long been done. */
const elsewhere = tableOf(`
  been worked working interviewed interview interviews spoken talked met studied trained applied heard checked
  volunteered shared stayed booked not never another jury`);

/** What may tell of taking up work, and of somebody who gives it. */
function actsIn(draft: Draft): Reading[] {
  const acts = [...draft.readings('takesJob'), ...draft.readings('accepted')];
  return [...acts, ...draft.readings('employs')].sort(inOrder);
}

function tells(draft: Draft, act: Reading, run: Range): boolean {
  if (draft.meaningOf(act.match) === 'employs') return hiresBy(draft, act, run);
  return namesWith(draft, act, run) && isTaking(draft, act);
}

function isEmployer(draft: Draft, sentence: Sentence, run: Range): boolean {
  if (onlyBegins(draft, sentence, run) || isPerson(draft, run)) return false;
  // “go ahead with the Grants Officer interviews”
  if (sitting[draft.words.id[run.last] as number] === 1) return false;
  return !isPlace(draft, run) && !isSeason(draft, run) && !isOwn(draft, run);
}

/** Whether the writer says it of himself, as a fact; staying where one is names nobody new. */
function isTaking(draft: Draft, reading: Reading): boolean {
  const { subject, match } = reading;
  if (subject !== 'writer' && subject !== 'none') return false;
  if (reading.negated || reading.unreal || reading.reported) return false;
  if (isThankedFor(draft, reading)) return false;
  const { id } = draft.words;
  if (id[match.first - 1] === to && wished[id[match.first - 2] as number] === 1) return false;
  const joinsReader = joins[id[match.first] as number] === 1 && id[match.first + 1] === you;
  return !joinsReader && !some(staying, draft.words, match);
}

/** “Cheers for getting in touch about the job at the Regal”: what the reader did. */
function isThankedFor(draft: Draft, { match, sentence }: Reading): boolean {
  if (draft.words.id[match.first - 1] !== forWord) return false;
  const before = { first: sentence.first, last: match.first };
  return beginningIn(draft.readings('thanks'), before).length > 0;
}

const forWord = wordId('for');

const [to, you, once, me, off, in_] = ['to', 'you', 'once', 'me', 'off', 'in'].map(wordId);
const staying = tableOf(
  `stay stays stayed staying stick sticking stuck remain remains remained remaining keep keeps keeping kept
  renew renewed renewing extend extended extending promoted permanent`,
);
/** “I’d love to join”, “one day to join” */
const wished = tableOf('love like hope hoping want wish happy glad keen able day');

/** A word that is capital only because the sentence begins with it. */
function onlyBegins(draft: Draft, sentence: Sentence, { first, last }: Range): boolean {
  return first === sentence.first && last - first === 1 && draft.words.id[first] !== 0;
}

/** “the work I went off to do winds up at Christmas” */
function isSeason({ words }: Draft, { first, last }: Range): boolean {
  return last - first === 1 && feast[words.id[first] as number] === 1;
}

const sitting = matcher.table('sitting');
const feast = matcher.table('feast');

const titles = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Father|Sister|Chef|Captain|Coach)\b/;

function isPerson(draft: Draft, run: Range): boolean {
  return titles.test(draft.textOf(run));
}

/** “Globex has offered me a job”; an interview is offered by the reader. */
function hiresBy(
  draft: Draft,
  { match, sentence, negated, unreal, reported }: Reading,
  run: Range,
): boolean {
  const denied = negated && some(is.negator, draft.words, match);
  if (denied || reported || endsAt(draft, run) !== match.first || isWhere(draft, run)) return false;
  if (unreal && !calledOnce(draft, run, match)) return false;
  return !refuses(draft, match) && !offersAMeeting(draft, match.first, sentence.last);
}

/** “put me off” */
function refuses({ words }: Draft, { first }: Range): boolean {
  for (let at = first + 1; at <= first + 2; at++)
    if (words.id[at] === me && words.id[at + 1] === off) return true;
  return false;
}

const meetings = tableOf('interview interviews slot chat call meeting chance appointment date');

function offersAMeeting({ words }: Draft, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    if (id === shape[','] || id === shape[';']) return false;
    if (meetings[id] === 1) return true;
  }
  return false;
}

/** Where a name ends with the town it is in: “the Poor Clares in Galway”. */
function endsAt(draft: Draft, { last }: Range): number {
  let at = last + 1;
  if (draft.words.id[last] !== in_ || !draft.capital(at)) return last;
  while (draft.capital(at)) at++;
  return at;
}

/** “the Poor Clares in Galway”, “a bank in Eindhoven”: the town of what is named before it. */
function isWhere(draft: Draft, { first }: Range): boolean {
  const { id } = draft.words;
  if (id[first - 1] === in_) return true;
  const before = is.article[id[first - 1] as number] === 1 ? first - 2 : first - 1;
  if (beside.has(id[before] as number)) return true;
  if (id[before] === by && outBy.has(id[before - 1] as number)) return true;
  return id[before] === from && landmark.has(id[before - 1] as number);
}

/** “a small firm round the corner from the Botanics” */
const landmark = idsOf(
  'corner throw road street walk doors minutes miles far bridge green up down across',
);
const beside = idsOf('near beside opposite behind past round around outside');
/** “a plant over by Storm Lake” */
const outBy = idsOf('over down out up');
const [from, by] = ['from', 'by'].map(wordId);

const called = tableOf('called rang phoned came wrote emailed');

/** “Once Globex called, it was no contest”: told as what happened. */
function calledOnce(draft: Draft, { first }: Range, match: Range): boolean {
  return draft.words.id[first - 1] === once && some(called, draft.words, match);
}
