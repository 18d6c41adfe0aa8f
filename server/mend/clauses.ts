import { type Draft, some } from '../draft/draft';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import { is, matcher, wordId } from '../phrases/language';
import { isWord, shape } from '../phrases/vocabulary';

/** A clause of a sentence: `first` to `last` (exclusive), the word that joins it before `core`. */
export interface Clause extends Range {
  readonly core: number;
}

/** Words that hang a clause on the one before. */
export const subordinators = [
  'because',
  'since',
  'as',
  'although',
  'though',
  'while',
  'whereas',
  'which',
  'that',
  'who',
  'whose',
  'if',
  'unless',
  'when',
  'where',
].map((word) => wordId(word));

/** The word that joins a clause to the one before, past its comma. */
export function joiner(draft: Draft, { first }: Clause): number {
  const { id } = draft.words;
  return (id[first] === shape[','] ? id[first + 1] : id[first]) as number;
}

const [and, much, that, so, however, before, yet, as, whilst, a, an] = [
  'and',
  'much',
  'that',
  'so',
  'however',
  'before',
  'yet',
  'as',
  'while',
  'a',
  'an',
].map((word) => wordId(word));
/** “as well”, “it looks as though …” */
const asOne = idsOf('well though if');
/** “for a good while” */
const lengths = ['good', 'little', 'long', 'short', 'fair'].map((word) => wordId(word));
/** “and please hold my slot” */
const bidding = ['please', 'kindly'].map((word) => wordId(word));
/** “so, so sorry” */
const degrees = ['so', 'sorry', 'very', 'much'].map((word) => wordId(word));

/** “: I’m not coming”, “: my first mail went astray”: told behind a mark, so that it could be a sentence of its own. */
export function isStatement({ words }: Draft, { first, core, last }: Clause): boolean {
  const mark = words.id[first] as number;
  if (mark !== shape[':'] && mark !== shape[';'] && mark !== shape['@dash']) return false;
  const opener = words.id[core] as number;
  if (is.subjectI[opener] === 1) return true;
  return is.ofMine[opener] === 1 && some(verbs, words, { first: core, last });
}

const verbs = matcher.anyOf('auxiliary', 'pastVerb');

/** The clauses of a sentence: split wherever what follows could be left out. */
export function clausesOf(draft: Draft, sentence: Sentence): Clause[] {
  const { words } = draft;
  const found: Clause[] = [];
  let first = sentence.first;
  let core = first;
  const close = (last: number, nextCore: number) => {
    if (last > first) found.push({ first, last, core });
    first = last;
    core = nextCore;
  };
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const id = words.id[at] as number;
    if (id === shape[';'] || id === shape[':'] || id === shape['@dash']) close(at, at + 1);
    else if (at === core && is.breaker[id] === 1) core = at + 1;
    // “, and I therefore withdraw”
    else if (at === core + 1 && is.breaker[id] === 1 && startsClause(draft, core)) continue;
    else if (joins(draft, at)) close(words.id[at - 1] === shape[','] ? at - 1 : at, at + 1);
    else if (id === shape[','] && (startsClause(draft, at + 1) || splices(draft, at + 1)))
      close(at, at + 1);
  }
  close(sentence.last, sentence.last);
  if (found[0] && joins(draft, sentence.first))
    found[0] = { ...found[0], core: sentence.first + 1 };
  return found;
}

/** As `clausesOf`, split at “, and” and at the edges of these ranges too: all, or those where a mark or a joining word stands. */
export function finerClausesOf(
  draft: Draft,
  sentence: Sentence,
  ranges: readonly Range[],
  everywhere = false,
): Clause[] {
  const { id } = draft.words;
  const edges = new Set(ranges.flatMap(({ first, last }) => [first, last]));
  return clausesOf(draft, sentence).flatMap((clause) => {
    const parts: Clause[] = [];
    let { first, core } = clause;
    for (let at = core + 1; at < clause.last; at++) {
      const word = id[at] as number;
      const joined = word === shape[','] && id[at + 1] === and;
      const marked = word === shape[','] || word === and || word === shape[';'];
      const edge = edges.has(at) && (everywhere || marked);
      if (!edge && !joined) continue;
      parts.push({ first, last: at, core });
      first = at;
      core = joined ? at + 2 : marked ? at + 1 : at;
    }
    return [...parts, { first, last: clause.last, core }];
  });
}

function joins(draft: Draft, at: number): boolean {
  const id = draft.words.id[at] as number;
  if (id === and) {
    const next = draft.words.id[at + 1] as number;
    const core = pastCandour(draft, at + 1);
    const ofIt =
      draft.words.id[core] === it && is.auxiliary[draft.words.id[core + 1] as number] === 1;
    return ofIt || startsClause(draft, core) || is.breaker[next] === 1 || bidding.includes(next);
  }
  // “anything you send after that won’t be read”
  if (id === that && pointed.has(draft.words.id[at - 1] as number)) return false;
  if (id === that)
    return is.auxiliary[draft.words.id[at + 1] as number] !== 1 ? relative(draft, at) : true;
  if (id === so && degrees.includes(nextWord(draft, at))) return false;
  if (id === as && (asOne.has(draft.words.id[at + 1] as number) || isRole(draft, at + 1)))
    return false;
  if (draft.words.id[at - 1] === as && asOne.has(id)) return false;
  // “can’t so much as look at it”
  if (id === as && draft.words.id[at - 1] === much && draft.words.id[at - 2] === so) return false;
  if (id === whilst && isStretch(draft, at)) return false;
  if (id === however) return draft.words.id[at + 1] !== shape[','];
  if (id === before) return false;
  if (id === yet) return startsClause(draft, at + 1);
  return is.breaker[id] === 1 || (subordinators.includes(id) && id !== that);
}

/** “and (to be honest) it’s …”, “and (frankly,) I …” */
function pastCandour({ words: { id } }: Draft, at: number): number {
  const framed = id[at] === to && id[at + 1] === be && candid.has(id[at + 2] as number);
  if (!framed && !candidly.has(id[at] as number)) return at;
  const end = framed ? at + 3 : at + 1;
  return id[end] === shape[','] ? end + 1 : end;
}

const [to, be] = ['to', 'be'].map((word) => wordId(word));
const candid = idsOf('honest fair frank blunt straight candid');
const candidly = idsOf('honestly frankly tbh');

/** “I’ve signed as (a data analyst at the bank)”: what one is, and no clause. */
function isRole({ words: { id } }: Draft, at: number): boolean {
  if (id[at] !== a && id[at] !== an) return false;
  for (let next = at + 1; next < at + longestRole && isWord(id[next] as number); next++)
    if (verbs[id[next] as number] === 1) return false;
  return true;
}

const longestRole = 8;

/** The word behind this one, past a comma. */
function nextWord({ words: { id } }: Draft, at: number): number {
  return (id[at + 1] === shape[','] ? id[at + 2] : id[at + 1]) as number;
}

/** “for a (good) while”: a stretch of time, and no clause. */
function isStretch({ words: { id } }: Draft, at: number): boolean {
  const before = id[at - 1] as number;
  return is.article[before] === 1 || lengths.includes(before);
}

const pointed = idsOf('after before until till beyond by');

/** “a job that pays more”: behind a noun, before a verb. */
function relative(draft: Draft, at: number): boolean {
  const next = draft.words.id[at + 1] as number;
  if (!isWord(next) || theirs.has(next)) return false;
  return is.subjectI[next] !== 1 && is.subjectYou[next] !== 1 && is.ofMine[next] !== 1;
}

/** “I may have to pass, (it depends …)”, “I took it, (their list is …)”, “I’m unwell, (can we …)” */
function splices(draft: Draft, at: number): boolean {
  const { id } = draft.words;
  if (requests.has(id[at] as number) && startsClause(draft, at + 1)) return true;
  if (draft.capital(at) && is.auxiliary[id[at + 1] as number] === 1) return true;
  if (id[at] === it) return isWord(id[at + 1] as number);
  // “I signed at Globex, (the work there lies nearer)”
  if (id[at] === the && id[at + 2] === there) return isWord(id[at + 3] as number);
  if (!theirs.has(id[at] as number)) return false;
  for (let verb = at + 1; verb < at + longestSubject && isWord(id[verb] as number); verb++) {
    if (is.auxiliary[id[verb] as number] === 1) return true;
  }
  return false;
}

const requests = idsOf('can could would may might will shall');
const longestSubject = 5;
const theirs = idsOf('their his her');

const [it, the, there] = ['it', 'the', 'there'].map((word) => wordId(word));

function startsClause(draft: Draft, at: number): boolean {
  const id = draft.words.id[at] as number;
  return is.subjectI[id] === 1 || is.subjectYou[id] === 1 || is.subjectOther[id] === 1;
}
