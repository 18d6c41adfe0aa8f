import { is, wordId } from '../../phrases/language';
import { shape } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Reading } from './reading';

/*
 * Whoever closes one way to be reached and opens another falls silent for nobody: “I’m closing this
 * mailbox; my new address is …”, “I won’t be reading the portal, so please email me”.
 */

const [please, me, my, works] = ['please', 'me', 'my', 'works'].map((word) => wordId(word));
const ways = idsOf('email mail write ring call phone text message contact reach remind use try');
const using = idsOf('use try');
const reaching = idsOf('reach reaches');
const fresh = idsOf('new private other home');
const naming = idsOf('address number email one mobile phone');
const given = idsOf('my the');

/** Whether the sentence goes on with another way to get hold of the writer. */
export function opensAnotherWay({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  let denied = 0;
  for (let at = match.last; at < sentence.last; at++) {
    denied = is.negator[id[at] as number] === 1 ? denialReach : denied - 1;
    // “…, and do not write to my new address”
    if (denied > 0) continue;
    if (id[at] === shape['@address'] || asksForWord(id, at) || isReached(id, at)) return true;
    const named = naming.has(id[at + 2] as number) && fresh.has(id[at + 1] as number);
    if (named && given.has(id[at] as number)) return true;
  }
  return false;
}

const denialReach = 4;

/** “please call my mobile”, “please use my email” */
function asksForWord(id: Int32Array, at: number): boolean {
  if (id[at] !== please || !ways.has(id[at + 1] as number)) return false;
  if (is.negator[id[at + 2] as number] === 1) return false;
  return !using.has(id[at + 1] as number) || id[at + 2] === my;
}

/** “emails reach me”, “but email works” */
function isReached(id: Int32Array, at: number): boolean {
  if (id[at] === works) return naming.has(id[at - 1] as number);
  if (!reaching.has(id[at] as number) || id[at + 1] !== me) return false;
  return is.negator[id[at - 1] as number] !== 1;
}
