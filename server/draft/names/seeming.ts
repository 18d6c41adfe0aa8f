import { matcher, wordId } from '../../phrases/language';
import { Weighing } from '../clues/weighing';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { employerSlots, showEmployer } from './employerClues';
import { weights } from './employerWeights';
import { addNames, type Named } from './names';
import { mayBeEmployer } from './noEmployer';
import { takingIn } from './taking';

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
