import { is, matcher, wordId } from '../../phrases/language';
import { type Draft, some } from '../draft';
import { idsOf, tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import { clausesOf } from './clauses';
import { judgesElse } from './judged';
import { type Named, openingOf, standsForReaders, yourOf } from './pronouns';
import type { Reading } from './reading';

/*
 * Whether a bad word is said of the reader's side: of their things and people by name, or of a “he” or
 * “it” that stands for them.
 */

/** What is the writer's own. */
export const mine = idsOf('my our mine ours');
const owned = tableOf('my our mine ours');
const side = matcher.table('side');
const shown = matcher.table('shown');
const definite = matcher.table('definite');
const perceiving = matcher.table('perceiving');
const person = matcher.table('person');
const [of, yours, other] = ['of', 'yours', 'other'].map((word) => wordId(word));

/** “My earlier mail can (safely) be ignored” */
function isPermitted({ words: { id } }: Draft, { match: { first } }: Reading): boolean {
  if (id[first - 1] !== be) return false;
  return [2, 3].some((back) => permitting.has(id[first - back] as number));
}

const be = wordId('be');
const permitting = idsOf('can may should to please');

/** A bad word in a clause whose noun is the reader's: “the panel … cold”, “… of your recruiter”. */
export function isOfReader(draft: Draft, reading: Reading): boolean {
  const { match, sentence, subject, unreal } = reading;
  const clauses = clausesOf(draft, sentence);
  const at = clauses.findIndex(({ first, last }) => match.first >= first && match.first < last);
  const clause = whole(draft, clauses, at, match.first);
  if (!clause || unreal || isPermitted(draft, reading) || isForgiven(draft, reading)) return false;
  if (judgesElse(draft, reading)) return false;
  if (standsForTheirs(draft, clause, sentence)) return true;
  if (subject === 'writer' && !perceives(draft, clause, match.first)) return false;
  return (
    isShown(draft, clause, match.first) ||
    namesTheirs(draft, clause, match.first) ||
    isMetThere(draft, clause, match.first)
  );
}

/** “He hadn't a clue who I was and was charming all the same”: told for the kindness that follows. */
function isForgiven({ words: { id } }: Draft, { match, sentence }: Reading): boolean {
  let turned = false;
  for (let at = match.last; at < sentence.last; at++) {
    const word = id[at] as number;
    if (turning.has(word)) turned = true;
    else if (turned && (warm[word] === 1 || gifts.has(word))) return true;
  }
  return false;
}

const turning = idsOf('and but yet');
const warm = matcher.table('warm');
const gifts = idsOf('still charming biscuit laughed gave smiled splendid');

/** A noun of the reader's side made definite, with nothing of the writer's behind it. */
function namesTheirs(draft: Draft, { first }: Range, to: number): boolean {
  const { id } = draft.words;
  for (let at = first; at < to; at++) {
    if (side[id[at] as number] !== 1 || isOwnLine(id, at)) continue;
    for (let before = at - 1; before >= Math.max(first, at - 3); before--) {
      if (id[before + 1] === other && is.org[id[at] as number] === 1) break;
      if (definite[id[before] as number] === 1 || isOnesHirer(id, before))
        return (
          !others.has(id[before + 1] as number) &&
          !some(owned, draft.words, { first: before + 1, last: to })
        );
    }
  }
  return false;
}

/** “This line is dreadful”: what one is speaking over, where it isn't said to be the reader's. */
export function isOwnLine(id: Int32Array, at: number): boolean {
  return lines.has(id[at] as number) && id[at - 1] !== your;
}

const lines = idsOf('line connection signal sound');

const encounter = matcher.table('encounter');
const meets = idsOf('who that you');
const met = idsOf('me us');
/** “the man on the phone”, “the woman opposite me” */
const standing = idsOf('on at behind opposite in beside by');
const spot = idsOf('phone line desk door gate counter reception me us table your');

/** “the man who showed me round”, “the lad you sent to meet me” */
export function isMetThere({ words: { id } }: Draft, { first }: Range, to: number): boolean {
  for (let at = first + 1; at < to; at++) {
    if (person[id[at] as number] !== 1) continue;
    if (definite[id[at - 1] as number] !== 1 && definite[id[at - 2] as number] !== 1) continue;
    if (standing.has(id[at + 1] as number)) {
      if ([2, 3].some((behind) => spot.has(id[at + behind] as number))) return true;
      continue;
    }
    if (!meets.has(id[at + 1] as number)) continue;
    let dealt = is.subjectYou[id[at + 1] as number] === 1;
    for (let verb = at + 2; verb < Math.min(to, at + 6); verb++) {
      if (met.has(id[verb] as number)) dealt = true;
      if (encounter[id[verb] as number] !== 1) continue;
      if (dealt || met.has(id[verb + 1] as number) || met.has(id[verb + 2] as number)) return true;
    }
  }
  return false;
}

/** “my interviewer”, “our recruiter” */
const isOnesHirer = (id: Int32Array, at: number) =>
  mine.has(id[at] as number) && is.hirer[id[at + 1] as number] === 1;

const relative = idsOf('who whom');

/** “The gentleman (who rang me hadn’t opened …)”, “it’s (so badly made)”: what goes on with its noun. */
function whole(
  { words: { id } }: Draft,
  clauses: readonly Range[],
  at: number,
  match: number,
): Range | undefined {
  const clause = clauses[at];
  const before = clauses[at - 1];
  if (!clause || !before) return clause;
  const opener = id[clause.first] as number;
  const tells = relative.has(opener) || (opener === so && match === clause.first + 1);
  return tells ? { first: before.first, last: clause.last } : clause;
}

const pronouns = idsOf('it he she they');

/** “…, only it’s badly made”, “I met your recruiter. He was rude”: a pronoun for what is the reader's. */
function standsForTheirs(draft: Draft, clause: Range, sentence: Sentence): boolean {
  const { words } = draft;
  const at = openingOf(words, clause, joining);
  const pronoun = words.id[at] as number;
  if (!pronouns.has(pronoun)) return false;
  const reach = pronoun === it ? 'sentence' : 'before';
  const nouns = pronoun === it ? side : person;
  return standsForReaders(draft, { at, sentence, reach }, (range) => whoseIn(draft, range, nouns));
}

const [it, so] = ['it', 'so'].map((word) => wordId(word));
const joining = matcher.anyOf('breaker', 'filler', 'conjunction');
const otherPeople = matcher.anyOf('relative', 'acquaintance', 'bossNoun');

/** “I met your recruiter”, but “my cousin met your recruiter”: whose what one of these nouns names is. */
function whoseIn({ words }: Draft, { first, last }: Range, nouns: Uint8Array): Named {
  let named: Named = 'nobody';
  for (let at = first; at < last; at++) {
    const word = words.id[at] as number;
    if (mine.has(word) && otherPeople[words.id[at + 1] as number] === 1) return 'other';
    if (nouns[word] === 1 && yourOf(words, at) >= first) named = 'reader';
  }
  return named;
}

const your = wordId('your');

/** “your competitor's people” */
export const others = idsOf(
  'competitor competitors rival rivals neighbour neighbours neighbor neighbors predecessor',
);

/** “the van you showed me” */
function isShown({ words: { id } }: Draft, { first }: Range, to: number): boolean {
  for (let at = first; at < to; at++) {
    if (is.subjectYou[id[at] as number] === 1 && shown[id[at + 1] as number] === 1) return true;
    if (id[at] === of && id[at + 1] === yours) return true;
  }
  return false;
}

/** “I found your office shabby” says it of the office. */
function perceives(draft: Draft, { first }: Range, to: number): boolean {
  return some(perceiving, draft.words, { first, last: to });
}
