import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { type Draft, some } from '../draft';
import { idsOf } from '../tables';
import type { Sentence } from '../text/sentences';

const knowing = matcher.table('knowing');
/** What one doesn’t do who doesn’t come: denied in the present, these look ahead. */
const ahead = matcher.table('looksAhead');
const meeting = matcher.table('meets');
const surpassing = matcher.anyOf('comparative', 'surpassing');
const passing = matcher.anyOf('auxiliary', 'filler', 'subjectI');
const over = idsOf('did have has had was were');
const doing = idsOf('do does');
const being = idsOf('am are is');
const [to, that, you, and] = ['to', 'that', 'you', 'and'].map((word) => wordId(word));
for (const id of [to, that]) passing[id as number] = 1;

/** The first word behind subjects, auxiliaries and the like. */
export function verbFrom({ words }: Draft, from: number, end: number): number {
  let at = from;
  while (at < end && passing[words.id[at] as number] === 1) at++;
  return at;
}

/** A word that is no knowing, telling or waiting: denied or doubted, it may be the coming. */
export function isLookedFor({ words }: Draft, verb: number, end: number): boolean {
  const id = words.id[verb] as number;
  return verb < end && isWord(id) && knowing[id] !== 1;
}

/** “I will not …”, “won’t be …”, “you need not … me”: of what is to come, and not of knowing or telling. */
export function denies(draft: Draft, negator: number, { first, last }: Sentence): boolean {
  const { id } = draft.words;
  const verb = verbFrom(draft, negator + 1, last);
  if (!isLookedFor(draft, verb, last)) return false;
  if (!isToCome(draft, negator, verb) || isCourtesy(draft, verb)) return false;
  let at = negator - 1;
  while (at >= first && (is.auxiliary[id[at] as number] === 1 || is.filler[id[at] as number] === 1))
    at--;
  const promised = is.future[id[negator - 1] as number] === 1;
  if (id[at] === and) return promised;
  const subject = id[at] as number;
  if (is.subjectI[subject] === 1) return true;
  const begins = at < first || !isWord(subject) || is.breaker[subject] === 1;
  if (begins && promised) return true;
  return (begins || subject === you) && namesMe(draft, negator, last);
}

/** “will not”, “can’t”, “am not going to”, “don’t intend”; not “didn’t”, “I’m not a singer”, “I don’t drive”. */
function isToCome(draft: Draft, negator: number, verb: number): boolean {
  const { id } = draft.words;
  const before = id[negator - 1] as number;
  if (over.has(before)) return false;
  const looksAhead = ahead[id[verb] as number] === 1;
  if (doing.has(before)) return looksAhead || namesMe(draft, negator, verb + 4);
  if (!being.has(before)) return true;
  return (
    verb > negator + 1 || looksAhead || /ing$/i.test(draft.textOf({ first: verb, last: verb + 1 }))
  );
}

/** “I couldn’t be happier”, “I won’t keep you”, “can’t praise it enough” */
export function isCourtesy({ words: { id } }: Draft, verb: number): boolean {
  const object = id[verb + 1] as number;
  if (is.ofYours[object] === 1 && meeting[id[verb] as number] !== 1) return true;
  for (let at = verb; at < verb + 6 && isWord(id[at] as number); at++)
    if (surpassing[id[at] as number] === 1) return true;
  return false;
}

/** “me”, “my” and the like stand so near behind. */
const reach = 9;

/** “(you need not) keep a chair for me” */
export function namesMe({ words }: Draft, from: number, last: number): boolean {
  return some(is.ofMine, words, { first: from + 1, last: Math.min(from + reach, last) });
}
