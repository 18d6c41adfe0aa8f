import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import { isNews } from '../draft/meaning/jobNews';
import type { Reading } from '../draft/meaning/reading';
import { goodwillOf, thanksOf } from '../draft/parts';
import { beginningIn } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, wordId } from '../phrases/language';
import type { Clause } from './clauses';
import { actsOnlyIn } from './neutral';
import { inside } from './shorten';

/** Phrases of the sentence that the message must not lose. */
export function needs(draft: Draft, sentence: Sentence): Reading[] {
  const found: Reading[] = [];
  const add = (readings: readonly Reading[]) => {
    for (const reading of beginningIn(readings, sentence)) found.push(reading);
  };
  if (draft.scenario === 'reschedule') {
    add(draft.readings('reschedule'));
    add(draft.readings('otherTime'));
  }
  // “This is the third time of writing” tells what the message is for.
  const again = draft.scenario === 'resend' ? draft.readings('resend') : [];
  if (again.every((one) => one.sentence === sentence)) add(again);
  add(thanksOf(draft));
  add(goodwillOf(draft));
  found.push(...actsOnlyIn(draft, sentence));
  return found;
}

/** Whether the thanks or wishes of a sentence are said in another one too. */
export function saidElsewhere(draft: Draft, reading: Reading): boolean {
  return [thanksOf(draft), goodwillOf(draft)].some(
    (readings) =>
      readings.includes(reading) && readings.some(({ sentence }) => sentence !== reading.sentence),
  );
}

/** Without what is said again in a clause that stays: “I’ve accepted a job abroad: my new employer …”. */
export function once(draft: Draft, needed: readonly Reading[], kept: readonly Clause[]): Reading[] {
  const kinds = [thanksOf(draft), goodwillOf(draft)];
  const kindOf = (one: Reading) => {
    const at = kinds.findIndex((readings) => readings.includes(one));
    return at === -1 ? isNews(draft, one.match) : at;
  };
  const stays = ({ match }: Reading) => kept.some((clause) => inside(draft, match, clause));
  return needed.filter(
    (one) => stays(one) || !needed.some((other) => kindOf(other) === kindOf(one) && stays(other)),
  );
}

/** The news of another job in a sentence, where no other tells it: the reader likes to know. */
export function newsIn(draft: Draft, sentence: Sentence): Range | undefined {
  const [own] = newsOf(draft);
  if (own) return onlyTeller(draft) === sentence ? own.match : undefined;
  return takenThing(draft, sentence);
}

/** The sentence that tells all the news there is. */
const onlyTeller = derived((draft: Draft): Sentence | undefined => {
  const [one, ...others] = newsOf(draft).map(({ sentence }) => sentence);
  return others.every((other) => other === one) ? one : undefined;
});

/** “The job I just took (comes with …)”: news that no verb of the sentence tells. */
function takenThing({ words: { id } }: Draft, { first, last }: Sentence): Range | undefined {
  for (let at = first; at < last - 2; at++) {
    if (is.job[id[at] as number] !== 1 || is.subjectI[id[at + 1] as number] !== 1) continue;
    let verb = at + 2;
    while (is.auxiliary[id[verb] as number] === 1 || is.filler[id[verb] as number] === 1) verb++;
    if (verb < last && taking.has(id[verb] as number)) return { first: at, last: verb + 1 };
  }
  return undefined;
}

const taking = idsOf('took taken accepted chose chosen landed signed');

/** All that tells of another job; “the doctor has signed me off” doesn't. */
export const newsOf = derived((draft: Draft): readonly Reading[] => {
  const hired = draft.readings('employs').filter(({ match }) => draft.words.id[match.last] !== off);
  const said = [...draft.readings('accepted'), ...hired].filter(isTold);
  return said.length > 0 ? said : draft.readings('takesJob').filter((one) => goes(draft, one));
});

function isTold({ negated, unreal, reported, subject }: Reading): boolean {
  return !negated && !unreal && !reported && subject !== 'reader';
}

/** “I’m off to Dubai”, “I’ve accepted a berth elsewhere”; “I’m going to leave it” goes nowhere. */
function goes(draft: Draft, { match, subject, negated, reported }: Reading): boolean {
  if (subject !== 'writer' || negated || reported) return false;
  const { id } = draft.words;
  if (id[match.last - 1] !== to) return true;
  return draft.capital(match.last) || is.article[id[match.last] as number] === 1;
}

const [to, off] = ['to', 'off'].map((word) => wordId(word));
