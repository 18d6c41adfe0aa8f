import { matcher, wordId } from '../../phrases/language';
import { isWord, shape } from '../../phrases/vocabulary';
import { derived } from '../derived';
import { type Draft, some } from '../draft';
import { placeOf } from '../places';
import { beginningIn, meets } from '../search';
import { idsOf, tableOf } from '../tables';
import { isAdverb } from './adverbs';
import type { Reading } from './reading';

/** Every word of apology that is the writer's own, and for something the writer does. */
export const apologiesOf = derived((draft: Draft): readonly Reading[] => {
  const others = draft.readings('sorryFor');
  return draft.readings('sorry').filter(({ match, subject, reported }) => {
    if (reported || subject === 'other' || isDenied(draft, match.first)) return false;
    if (subject === 'reader' && !isOwed(draft, match.first) && !isJoined(draft, match.first))
      return false;
    return !meets(others, { first: match.first, last: match.first + 1 });
  });
});

/** “I’m not (really) sorry”; a denial further off denies something else: “can’t make it, sorry”. */
function isDenied(draft: Draft, first: number): boolean {
  const { id } = draft.words;
  const before = isAdverb(draft, first - 1) ? first - 2 : first - 1;
  return denying.has(id[before] as number);
}

const denying = idsOf('not never no hardly');

/** “I owe you an apology”: the reader gets it, and doesn’t give it. */
function isOwed({ words: { id } }: Draft, first: number): boolean {
  for (let at = Math.max(0, first - 3); at < first; at++)
    if (owing.has(id[at] as number) && readers.has(id[at + 1] as number)) return true;
  return false;
}

const owing = idsOf('owe offer send give make sending offering');
const readers = idsOf('you u');

/** “Thank you …, and forgive me for …”: the reader was only thanked. */
function isJoined({ words: { id } }: Draft, first: number): boolean {
  if (!begging.has(id[first] as number)) return false;
  const before = leading.has(id[first - 1] as number) ? first - 2 : first - 1;
  return joining[id[before] as number] === 1;
}

const begging = idsOf('sorry apologies forgive pardon excuse');
const leading = idsOf('please do my');
const joining = tableOf('and but so');
for (const mark of [',', '@dash'] as const) joining[shape[mark]] = 1;

const lateness = matcher.table('lateness');

/** Whether the draft says that it is sorry to come late, or that it should have come sooner. */
export function regretsDelay(draft: Draft): boolean {
  if (draft.readings('patience').some(({ reported }) => !reported)) return true;
  const apologies = apologiesOf(draft);
  if (apologies.some(({ sentence }) => some(lateness, draft.words, sentence))) return true;
  return draft.readings('delay').some((delay) => {
    const opener = draft.words.id[delay.match.first] as number;
    if (delay.reported) return false;
    if (delay.subject === 'reader' && !isMislaid(draft, delay) && opener !== my) return false;
    if (obliging.has(opener)) return true;
    return isExcused(draft, apologies, delay);
  });
}

const my = wordId('my');
const obliging = idsOf('should ought meant meaning deserve deserved deserves');

/** “(Your message) slipped through”, “(you) had to wait”, “(you) should have heard”: of the writer's delay still. */
function isMislaid({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  if (mislaid.has(id[first] as number)) return true;
  return id[first + 1] === to && id[first + 2] === wait;
}

const [to, wait] = ['to', 'wait'].map((word) => wordId(word));
const mislaid = idsOf(`
  should ought deserve deserved deserves slipped sat sit sitting languish languished buried lost stuck sank lain lay`);

/** In one sentence, or in the next: “It took me a week to answer. I’m sorry about that.” */
function isExcused(draft: Draft, apologies: readonly Reading[], { sentence }: Reading): boolean {
  if (beginningIn(apologies, sentence).length > 0) return true;
  const place = placeOf(draft, sentence);
  return [draft.sentences[place - 1], draft.sentences[place + 1]].some(
    (near) => near && beginningIn(apologies, near).some((apology) => endsBehind(draft, apology)),
  );
}

/** “I’m sorry.”, “I’m sorry about that.” */
function endsBehind({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  const { last } = match;
  const points = about.has(id[last] as number) && that.has(id[last + 1] as number);
  for (let at = points ? last + 2 : last; at < sentence.last; at++)
    if (isWord(id[at] as number)) return false;
  return true;
}

const about = idsOf('about for');
const that = idsOf('that this it');
