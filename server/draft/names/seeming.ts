import { is, matcher, wordId } from '../../phrases/language';
import { isWord, shape } from '../../phrases/vocabulary';
import { Weighing } from '../clues/weighing';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { beginningIn } from '../search';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { employerSlots, showEmployer } from './employerClues';
import { weights } from './employerWeights';
import { namesWith, offerBehind, ownsSomething } from './namedWith';
import {
  addNames,
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

/*
 * Rows know some of the ways in which a new employer is named; what all words around a name weigh together, as
 * learnt from labelled names, knows the others.
 */

let known: Weighing | undefined;

/** How likely it is that a name is a new employer's, in tenths of a logarithm of odds. */
export function oddsOfEmployer(draft: Draft, named: Named): number {
  known ??= new Weighing(weights, employerSlots);
  return known.oddsOf((taker) => showEmployer(draft, named, taker));
}

/** From these odds on a name is a new employer's though no row says so, and below those it isn't whatever one says. */
const sure = 4;
const unheard = -30;

/** What rows have found, as far as the words around it bear it out, else the name that these alone tell of. */
export function borneOut(draft: Draft, found: readonly Range[]): readonly Range[] {
  // Where nobody withdraws and no work is taken up, no employer is new.
  if (takingIn(draft).length === 0 && draft.stance.clear.length === 0) return found;
  const denied = new Set<number>();
  let best: Range | undefined;
  let most = sure;
  for (const named of namedIn(draft)) {
    const { run } = named;
    const odds = oddsOfEmployer(draft, named);
    if (odds < unheard) denied.add(run.last);
    if (odds <= most || !mayBeEmployer(draft, named)) continue;
    most = odds;
    best = run;
  }
  const told = found.filter(({ last }) => !denied.has(last));
  return wherever(draft, told.length > 0 || !best ? told : [best]);
}

/** With the same names where they stand again. */
function wherever(draft: Draft, told: readonly Range[]): readonly Range[] {
  if (told.length === 0) return told;
  const texts = new Set(told.map((run) => draft.textOf(run)));
  const again = namedIn(draft)
    .map(({ run }) => run)
    .filter((run) => texts.has(draft.textOf(run)) && told.every(({ last }) => last !== run.last));
  return again.length === 0
    ? told
    : [...told, ...again].sort((one, other) => one.first - other.first);
}

/** Whether neither its place nor what rows read around it speaks against a name. */
function mayBeEmployer(draft: Draft, named: Named): boolean {
  const { run, sentence } = named;
  const { id } = draft.words;
  if (isTitled(draft, run) || isOwn(draft, run) || isAddressed(draft, named)) return false;
  if (isOfThing(draft, run) || isShout(draft, run) || isSomebody(draft, run)) return false;
  if (sitting[id[run.last] as number] === 1 || isReaders(draft, named)) return false;
  if (isSeason(draft, run) || isEra(draft, run)) return false;
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

/** Every name that might be an employer's: capitalised, or in small letters where one would stand. */
export const namedIn = derived((draft: Draft): readonly Named[] => {
  const found: Named[] = [];
  for (const sentence of draft.sentences) {
    if (draft.inSignOff(sentence)) continue;
    const capitals = found.length;
    addNames(draft, sentence, found);
    const first = found[capitals];
    if (first) found.splice(capitals, 1, ...withoutOpener(draft, first));
    addSmall(draft, sentence, found, capitals);
  }
  return found;
});

/** “At Globex I have found work”: the first word is capital only because the sentence begins. */
function withoutOpener({ words: { id } }: Draft, named: Named): Named[] {
  const { run, sentence } = named;
  if (run.first !== sentence.first || !openers.has(id[run.first] as number)) return [named];
  // “Me and Dave have split”
  if (id[run.first] === me) return [];
  const rest = { first: run.first + 1, last: run.last };
  return rest.first < rest.last ? [{ run: rest, sentence }] : [];
}

const me = wordId('me');
const openers = idsOf('me in at on for with by to from of it this that my your their our thank');

/** “i got in at costa”: words that no lexicon has, behind what leads to an employer. */
function addSmall(draft: Draft, sentence: Sentence, found: Named[], from: number): void {
  const { id } = draft.words;
  const taken = found.slice(from);
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    if (!mayBeSmall(draft, at) || !leads.has(id[at - 1] as number)) continue;
    let last = at + 1;
    while (last < sentence.last && (mayBeSmall(draft, last) || orgWord[id[last] as number] === 1))
      last++;
    if (taken.every(({ run }) => run.last <= at || run.first >= last)) {
      found.push({ run: { first: at, last }, sentence });
    }
    at = last - 1;
  }
}

function mayBeSmall({ words: { id, start }, text }: Draft, at: number): boolean {
  return id[at] === 0 && /\p{L}/u.test(text.charAt(start[at] as number));
}

const leads = idsOf('at with to for join joining joined');
const orgWord = matcher.table('orgWord');
