import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Words } from '../../phrases/words';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';

const glad = idsOf('glad happy pleased delighted thrilled');
const told = idsOf('hear read see learn find');
const undergone = idsOf('have be get receive meet know');
const was = idsOf('was were');
const wanting = idsOf('want wants wish wishes like');
const meeting = idsOf('meet talk chat interview see call');
const own = idsOf('me my us our mine');
const [to, that, your] = ['to', 'that', 'your'].map((word) => wordId(word));
const asking = matcher.table('invitation');

/**
 * Gladness at a word that thanks nobody: “I’m glad to post you a copy” offers, “delighted to read that your
 * firm won …” is glad of what is the reader's own.
 */
export function isNoThanks({ id }: Words, at: number, last: number): boolean {
  if (!glad.has(id[at] as number)) return false;
  // “I’m glad your search goes well”, but “glad your invitation came”
  const owned = id[at + 1] === that ? at + 2 : at + 1;
  if (id[owned] === your)
    return asking[id[owned + 1] as number] !== 1 && !namesOwn(id, owned, last);
  if (id[at + 1] !== to) return false;
  const verb = id[at + 2] as number;
  if (!told.has(verb)) return isWord(verb) && !undergone.has(verb) && !isOver(id, at);
  if (id[at + 3] !== that || is.ofYours[id[at + 4] as number] !== 1) return false;
  return !namesOwn(id, at + 5, last) && !wantsToMeet(id, at + 5, last);
}

/** “I was delighted to talk to you”, which is over, and so no offer. */
function isOver(id: Int32Array, at: number): boolean {
  let before = at - 1;
  while (is.filler[id[before] as number] === 1) before--;
  return was.has(id[before] as number);
}

/** “that your panel would like a second talk” */
function wantsToMeet(id: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (!wanting.has(id[at] as number)) continue;
    for (let next = at + 1; next < to; next++) if (meeting.has(id[next] as number)) return true;
  }
  return false;
}

function namesOwn(id: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (own.has(id[at] as number)) return true;
  return false;
}

/** “Thank you for not only answering but asking after me”: nothing was left undone. */
export function isNotOnly({ id }: Words, { first, last }: Range): boolean {
  for (let at = first; at < last; at++)
    if (id[at] === not && only.has(id[at + 1] as number)) return true;
  return false;
}

const not = wordId('not');
const only = idsOf('only just merely simply');
