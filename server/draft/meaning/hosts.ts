import { matcher } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import { contrasts, type Named, standsForReaders, yourOf } from './pronouns';
import type { Reading } from './reading';

/* “They” who are the reader's people, and no other firm. */

const they = idsOf('they their them');
const host = matcher.anyOf('host', 'person', 'org');
const alone = idsOf('panel reception receptionist receptionists interviewer interviewers security');

/** “Your team were lovely, and they laid on a lunch”: “they”, in a phrase or before it, are the reader's people. */
export function theyAreReaders(draft: Draft, { match, sentence }: Reading): boolean {
  const { words } = draft;
  const { id } = words;
  if (isHost(draft, match.first - 1)) return true;
  let at = match.last - 1;
  while (at >= sentence.first && !they.has(id[at] as number)) at--;
  const behind = { first: at + 1, last: match.first + 1 };
  if (at < sentence.first || contrasts(words, behind)) return false;
  const opens = at === sentence.first || !isWord(id[at - 1] as number);
  const reach = opens ? 'before' : 'sentence';
  return standsForReaders(draft, { at, sentence, reach }, (range) => hostsIn(draft, range));
}

/** “Your nurses are wonderful. They …”: the last who are named, and nothing sets “them” against others. */
function hostsIn(draft: Draft, { first, last }: Range): Named {
  for (let at = last - 1; at >= first; at--) {
    if (contrasts(draft.words, { first: at, last: at + 1 })) return 'other';
    if (isHost(draft, at) || aside.has(draft.words.id[at] as number)) return 'reader';
  }
  return 'nobody';
}

/** Neither side's: “my pupils drew it, and they gave me a copy”. */
const aside = idsOf('pupils students friends neighbours classmates jobcentre');

/** “your night porters”, “the panel”, “at reception” */
function isHost({ words }: Draft, at: number): boolean {
  const { id } = words;
  if (alone.has(id[at] as number)) return true;
  if (host[id[at] as number] !== 1 || knowing.has(id[at + 1] as number)) return false;
  const yours = yourOf(words, at);
  return yours !== -1 && opens(id, yours - 1);
}

/** “Your team …”, “I know your team …”; not “more than your team”. */
function opens(id: Int32Array, before: number): boolean {
  return before < 0 || !isWord(id[before] as number) || openers.has(id[before] as number);
}

const knowing = idsOf('know knows');
const openers = idsOf('and that know since because when if for to as met thank');
