import { is, wordId } from '../../phrases/language';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { beginningIn } from '../search';
import { idsOf } from '../tables';
import { purposesOf } from './purpose';

const asking = idsOf(
  'inviting invited asking considering shortlisting selecting choosing interviewing',
);
const me = wordId('me');

const wordFor = wordId('for');

/** “Thank you for seeing me yesterday. I’d like to withdraw”: there would have been more to come. */
export function hasLeft(draft: Draft): boolean {
  return draft.stance.clear.some(({ match }) => draft.meaningOf(match) === 'withdraw');
}

/** “Thank you for saying yes to somebody like me” */
export function isThankedFor(draft: Draft, { match, sentence }: Reading): boolean {
  if (draft.words.id[match.first - 1] !== wordFor) return false;
  return beginningIn(draft.readings('thanks'), sentence).length > 0;
}

/** “Thank you for inviting me to meet the panel”: whoever else is spoken of, the writer is a candidate. */
export function isAskedAlong(draft: Draft): boolean {
  const { id } = draft.words;
  return draft
    .readings('candidacy')
    .concat(draft.readings('invited'))
    .some(({ match, sentence }) => {
      const thanks = beginningIn(draft.readings('thanks'), sentence);
      if (thanks.every((one) => isToAll(draft, one.match.last))) return false;
      for (let at = match.first; at < match.last; at++)
        if (asking.has(id[at] as number) && id[at + 1] === me) return true;
      return false;
    });
}

const bidding = idsOf('please kindly you');
const handsOn = idsOf('tell let inform pass say');
const their = wordId('their');

/** “Could you tell them that I won’t be coming to their interview?”: an agency passes it on to its client. */
export function isMissedThrough(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (id[match.first] !== their) return false;
  const reaches = (act: Reading) =>
    act.match.first < match.last && act.match.last + 1 >= match.first;
  const missed =
    draft.readings('attend').some((act) => act.negated && reaches(act)) ||
    draft.readings('withdraw').some((act) => !act.negated && reaches(act));
  if (!missed) return false;
  for (let at = sentence.first; at < match.first; at++) {
    if (!handsOn.has(id[at] as number)) continue;
    return sentence.question || at === sentence.first || bidding.has(id[at - 1] as number);
  }
  return false;
}

const caseWord = wordId('case');

/** “I have prepared the case study”: a task of the interview's. */
export function isCaseStudy({ words }: Draft, { match }: Reading): boolean {
  return words.id[match.last - 2] === caseWord;
}

const my = wordId('my');
const regarding = idsOf('about on at');

/** “Thank you for the kind words about my talk”: it is over, and nobody cancels it. */
export function isPraised(draft: Draft, { match: { first }, sentence }: Reading): boolean {
  const { id } = draft.words;
  if (id[first] !== my || !regarding.has(id[first - 1] as number)) return false;
  return beginningIn(draft.readings('thanks'), sentence).some(({ match }) => match.first < first);
}

const causes = idsOf('because cos coz cuz due');

/** “no buses because of the marathon”: it only hinders. */
export function isCause({ words }: Draft, { match: { first } }: Reading): boolean {
  for (let at = first - 1; at >= first - 4; at--)
    if (causes.has(words.id[at] as number)) return true;
  return false;
}

/** “my article came out”: news for one who comes back later. */
export function isWorkOfMine({ words }: Draft, { match: { first } }: Reading): boolean {
  return is.ofMine[words.id[first] as number] === 1;
}

/** “six of my doctoral candidates will …” */
export function isMine(ids: Int32Array, first: number): boolean {
  return is.ofMine[ids[first - 1] as number] === 1 || is.ofMine[ids[first - 2] as number] === 1;
}

/** “and I’d welcome a coffee at the annual meeting”: hoped for amid good wishes, where nothing is turned down. */
export function isHopedFor(draft: Draft, { sentence }: Reading): boolean {
  if (beginningIn(draft.readings('goodwill'), sentence).length === 0) return false;
  const { clear, unclear } = draft.stance;
  return ![...clear, ...unclear].some((act) => act.sentence === sentence);
}

const gained = idsOf('offered got given taken accepted');

/** “I’ve also been offered a place on a course”: it is what the job would be given up for. */
export function isAnotherChance(draft: Draft, { match: { first } }: Reading): boolean {
  if (purposesOf(draft).job.length === 0) return false;
  const { id } = draft.words;
  return [1, 2].some((step) => gained.has(id[first - step] as number));
}

/** “thanks to everyone here”, “sorry to those I turned down”, “thrilled to share that”, “I said thank you”: to nobody who reads a message. */
export function isToAll({ words: { id } }: Draft, last: number): boolean {
  if (id[last - 3] === said || id[last - 2] === said) return true;
  if (announcing.has(id[last] as number)) return true;
  return [last - 2, last - 1, last].some((at) => id[at] === to && all.has(id[at + 1] as number));
}

const [to, said] = ['to', 'said'].map((word) => wordId(word));
const announcing = idsOf('share announce');
const all = idsOf('everyone everybody every each all those anyone');
