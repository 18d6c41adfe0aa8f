import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Words } from '../../phrases/words';
import { type Draft, some } from '../draft';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Reading } from './reading';

/** “Got your email”, “thanks for emailing me”, “as you wrote in your e-mail”: the reader's, and none of the writer's. */
export function isReadersEmail({ words }: Draft, { match, sentence }: Reading): boolean {
  const { id } = words;
  const { first } = match;
  if (isConfirming(words, { first, last: sentence.last })) return false;
  if (isSentToMe(id, first)) return true;
  if (first === sentence.first) return id[first] === your;
  if (id[first - 1] === my) return !awaiting.has(id[first - 2] as number);
  const before = { first: Math.max(sentence.first, first - reach), last: first };
  if (isPromised(id, before) || isGiven(id, first)) return false;
  return id[first - 1] === your || isHeard(id, before);
}

/** So many words before tell whose it is. */
const reach = 7;
const [your, my, me, us, you, to] = 'your my me us you to'.split(' ').map((word) => wordId(word));
const awaiting = idsOf('for expect await see find get have');

/** “… in your inbox”, “have it in writing”, “(you’ll have) an email from me” */
function isConfirming(words: Words, { first, last }: Range): boolean {
  const { id } = words;
  if (some(inbox, words, { first, last })) return true;
  for (let at = first; at < last - 1; at++) {
    if (id[at] === in_ && id[at + 1] === writing) return true;
    if (at > first + 4 || !mail.has(id[at] as number)) continue;
    if ((id[at + 1] === from && id[at + 2] === me) || (id[at + 1] === of && id[at + 2] === mine))
      return true;
  }
  return false;
}

const inbox = tableOf('inbox');
const mail = idsOf('email mail');
const [in_, writing, from, of, mine, e] = 'in writing from of mine e'
  .split(' ')
  .map((word) => wordId(word));

/** “emailing me”, “in your (mail)”, “you (wrote)” */
function isSentToMe(id: Int32Array, first: number): boolean {
  if (id[first] === you) return true;
  const next = id[first + 1] as number;
  if (places.has(id[first] as number)) return next === your || next === my;
  const verb = id[first] === e ? first + 1 : first;
  if (!mailing.has(id[verb] as number)) return false;
  return id[verb + 1] === me || id[verb + 1] === us;
}

const places = idsOf('in on at');
const mailing = idsOf('email emails emailed emailing mail mails mailed mailing');

/** “I’ll flick you a quick (email)”: whatever the verb, the reader is to get it. */
function isPromised(id: Int32Array, { first, last }: Range): boolean {
  let at = last - 1;
  while (at > first && small.has(id[at] as number)) at--;
  if (id[at] !== you) return false;
  for (at -= 2; at > first; at--) {
    if (!isWord(id[at] as number)) return false;
    if (helping.has(id[at] as number) && is.subjectI[id[at - 1] as number] === 1) return true;
  }
  return false;
}

const small = idsOf('a an one short quick wee brief the');
const helping = idsOf('will am shall can have would just also');

/** “send you (an email)”, “write to you (an email)” */
function isGiven(id: Int32Array, first: number): boolean {
  if (id[first - 1] !== you) return false;
  return giving.has(id[id[first - 2] === to ? first - 3 : first - 2] as number);
}

const giving = idsOf('send sending sent drop write shoot give leave owe promise');

/** “thank you for the kind (email)”, “got that (email)”: what the reader sent. */
function isHeard(id: Int32Array, { first, last }: Range): boolean {
  for (let at = last - 1; at >= first; at--) {
    if (hearing.has(id[at] as number)) return true;
    if (epithets[id[at] as number] !== 1) return false;
  }
  return false;
}

const hearing = idsOf(`
  got had have received receiving saw seen read replying reply answering answer responding response regarding about re
  thank thanks thankful grateful appreciate appreciated enjoyed loved you who`);
const epithets = matcher.table('mailEpithet');
