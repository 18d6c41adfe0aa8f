import { is, matcher, wordId } from '../../phrases/language';
import { isWord, shape } from '../../phrases/vocabulary';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { beginningIn } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import { namesWith, offerBehind, ownsSomething } from './namedWith';
import {
  isInitials,
  isSeason,
  isTitled,
  looksLikeFirm,
  type Named,
  nameWords,
  wordBefore,
} from './names';
import { isAddressed, isOwn } from './ownFirm';
import { isTaking, takingIn } from './taking';
import { isWhere } from './whereItIs';

/* What can be no new employer's name, whatever the words around it weigh. */

/** Whether neither its place nor what rows read around it speaks against a name. */
export function mayBeEmployer(draft: Draft, named: Named): boolean {
  const { run, sentence } = named;
  const { id } = draft.words;
  if (isTitled(draft, run) || isOwn(draft, run) || isAddressed(draft, named)) return false;
  if (isOfThing(draft, run) || isShout(draft, run) || isSomebody(draft, run)) return false;
  if (sitting[id[run.last] as number] === 1 || isReaders(draft, named)) return false;
  if (isSeason(draft, run) || isEra(draft, run) || isSigh(draft, named)) return false;
  const firm = looksLikeFirm(draft, run);
  if (!firm && (isCounty(draft, run) || (isWhere(draft, run) && !isInitials(draft, run))))
    return false;
  // “I haven’t accepted the offer from Globex”
  return beginningIn(takingIn(draft), sentence).every(
    (act) =>
      !namesWith(draft, act, run) ||
      draft.meaningOf(act.match) === 'employs' ||
      isTaking(draft, act),
  );
}

/** “Alas, I must bow out”: a word before the sentence. */
function isSigh({ words: { id } }: Draft, { run, sentence }: Named): boolean {
  if (run.first !== sentence.first || run.last !== run.first + 1) return false;
  return id[run.last] === shape[','] && is.subjectI[id[run.last + 1] as number] === 1;
}

const sitting = matcher.table('sitting');

/** “how you run things at Globex”, “an appointment at Halden Clinic” */
function isReaders(draft: Draft, { run, sentence }: Named): boolean {
  const { id } = draft.words;
  const joint = wordBefore(draft, run.first, sentence.first);
  if (!withPlace.has(id[joint] as number)) return false;
  if (id[joint - 1] === appointment) return true;
  for (let at = joint - 1; at >= sentence.first && is.breaker[id[at] as number] !== 1; at--) {
    if (is.subjectI[id[at] as number] === 1 || id[at] === shape[',']) return false;
    if (is.subjectYou[id[at] as number] === 1) return true;
  }
  return false;
}

const withPlace = idsOf('at with');
const appointment = wordId('appointment');

/** “a Swiss bank”, “Mum’s plan” */
function isOfThing(draft: Draft, { first, last }: Range): boolean {
  const { id } = draft.words;
  if (id[last] === possessive)
    return !offerBehind(draft, { first, last }) && ownsSomething(draft, last + 1);
  return (
    articles.has(id[first - 1] as number) && isWord(id[last] as number) && !draft.capital(last)
  );
}

const articles = idsOf('a an');
const possessive = wordId("'s");

/** “my cousin Renzo Gatti”, or who writes or is greeted. */
function isSomebody(draft: Draft, run: Range): boolean {
  if (somebody[draft.words.id[run.first - 1] as number] === 1) return true;
  if (looksLikeFirm(draft, run)) return false;
  return nameWords(draft.textOf(run)).some((word) => personsOf(draft).has(word));
}

/** The words of the greeting and of the name below. */
const personsOf = derived((draft: Draft): ReadonlySet<string> => {
  const { greeting, signOff, signature } = draft.layout;
  const said = [greeting, signOff, signature].filter((one) => one !== undefined);
  return new Set(said.flatMap((one) => nameWords(draft.textOf(one))));
});

const somebody = matcher.anyOf('kin', 'acquaintance', 'relative');

/** “NOT INTERESTED” */
function isShout(draft: Draft, { first, last }: Range): boolean {
  for (let at = first; at < last; at++)
    if (draft.words.id[at] === 0 || !draft.shouting(at)) return false;
  return last - first > 1;
}

/** “since Brexit” */
const isEra = ({ words: { id } }: Draft, { first }: Range) => eras.has(id[first - 1] as number);
const eras = idsOf('since during');

/** “in Leeds, Yorkshire” */
function isCounty(draft: Draft, { first }: Range): boolean {
  const { id } = draft.words;
  let town = first - 2;
  if (id[first - 1] !== shape[','] || !draft.capital(town)) return false;
  while (draft.capital(town)) town--;
  return id[town] === in_;
}

const in_ = wordId('in');
