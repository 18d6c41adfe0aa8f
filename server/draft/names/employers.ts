import { is, matcher, wordId } from '../../phrases/language';
import { isWord, shape } from '../../phrases/vocabulary';
import { derived } from '../derived';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { beginningIn, inOrder } from '../search';
import { isShared, mailboxesOf, ownerLabel } from '../text/addresses';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import {
  addNames,
  isPlace,
  looksLikeFirm,
  looksLikeTitle,
  type Named,
  namesIn,
  nameWords,
  sameThing,
  wordBefore,
} from './names';

/** The names of new employers, as the draft tells them. */
export const employersOf = derived((draft: Draft): readonly Range[] => {
  const found: Range[] = [];
  const acts = actsIn(draft);
  for (let at = 0; at < acts.length; ) {
    const { sentence } = acts[at] as Reading;
    const own = beginningIn(acts, sentence);
    at += own.length;
    if (draft.inSignOff(sentence)) continue;
    const names: Named[] = [];
    addNames(draft, sentence, names);
    for (const { run } of names) {
      const told = own.some((act) => tells(draft, act, run));
      if (told && isEmployer(draft, sentence, run)) found.push(run);
    }
  }
  return found;
});

/** What may tell of taking up work, and of somebody who gives it. */
function actsIn(draft: Draft): Reading[] {
  const acts = [...draft.readings('takesJob'), ...draft.readings('accepted')];
  return [...acts, ...draft.readings('employs')].sort(inOrder);
}

function tells(draft: Draft, act: Reading, run: Range): boolean {
  if (draft.meaningOf(act.match) === 'employs') return hiresBy(draft, act, run);
  return takesWith(draft, act, run) && isTaking(draft, act);
}

function isEmployer(draft: Draft, sentence: Sentence, run: Range): boolean {
  if (onlyBegins(draft, sentence, run) || isPerson(draft, run)) return false;
  return !isPlace(draft, run) && !isOwn(draft, run);
}

/** Whether the writer says it of himself, as a fact; staying where one is names nobody new. */
function isTaking(draft: Draft, reading: Reading): boolean {
  const { subject, match, sentence } = reading;
  if (subject !== 'writer' && subject !== 'none') return false;
  if (reading.negated || reading.unreal || reading.reported) return false;
  if (
    draft.words.id[match.first - 1] === to &&
    wished.test(draft.text.slice(draft.spanOf(sentence).start, draft.spanOf(match).start))
  )
    return false;
  const text = draft.textOf(match);
  const last = Math.min(match.first + 2, sentence.last);
  if (/^join/i.test(text) && /^join\w* you/i.test(draft.textOf({ first: match.first, last })))
    return false;
  return !staying.test(text);
}

const staying = /\b(?:stay|stick|remain|keep|kept|renew|extend|promoted|permanent)/i;
const wished = /\b(?:love|like|hope|hoping|want|wish|happy|glad|keen|able|one day)\s+to\s*$/i;

/** A word that is capital only because the sentence begins with it. */
function onlyBegins(draft: Draft, sentence: Sentence, { first, last }: Range): boolean {
  return first === sentence.first && last - first === 1 && draft.words.id[first] !== 0;
}

const titles = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Father|Sister|Chef|Captain|Coach)\b/;

function isPerson(draft: Draft, run: Range): boolean {
  return titles.test(draft.textOf(run));
}

const word = (text: string) => wordId(text);
const withPlace = ['at', 'with', 'by'].map(word);
const [at, by] = ['at', 'by'].map(word);
const [and, to, of, from, forWord, possessive] = ['and', 'to', 'of', 'from', 'for', "'s"].map(word);
const sitting = matcher.table('sitting');
const farthest = 12;

/** “a role at Globex”, “joining Globex”, “the Globex offer”. */
function takesWith(draft: Draft, { match, sentence }: Reading, run: Range): boolean {
  const { words } = draft;
  if (run.first < match.first || run.first > match.last + farthest) return false;
  if (offerBehind(draft, run)) {
    return run.first < match.last + 4 && !looksLikeTitle(draft, run);
  }
  if (
    words.id[run.last] === possessive &&
    !/^join/i.test(draft.textOf(match)) &&
    ownsSomething(draft, run.last + 1)
  )
    return false;
  const before = wordBefore(draft, run.first, sentence.first);
  const id = words.id[before] as number;
  // “taken on as head gardener by Globex”
  if (id === by && before === match.last - 1) return true;
  const behind = appointed.test(draft.textOf(match)) ? match.last : match.first;
  if (before < match.first || parted(draft, behind, before)) return false;
  const verb = draft.textOf(match);
  // “I’m at Gatwick now” may be anywhere.
  if (id === at && /^i\b/i.test(verb)) return looksLikeFirm(draft, run);
  if (withPlace.includes(id)) return true;
  if (id === from)
    return /\b(?:offer|proposal|contract|letter|yes)$/i.test(
      draft.textOf({ first: match.first, last: before }),
    );
  if (id === of && offered.test(draft.textOf({ first: match.first, last: before })))
    return !looksLikeTitle(draft, run);
  if (before >= match.last) return false;
  if (/^(?:my|the|next)\b.*\b(?:new|next)\b.*\b(?:is|will be)$/i.test(verb)) return true;
  if (bearsName.test(verb) || /\b(?:employee|member) of$/i.test(verb))
    return before === match.last - 1;
  if (/^join/i.test(verb)) return before === match.first && !looksLikeTitle(draft, run);
  if (id === to)
    return /\byes|commit|my (?:name|word|hand)/i.test(verb) || looksLikeFirm(draft, run);
  return id === forWord && /work|employed|hired|sign/i.test(verb);
}

/** “taken up an appointment with Globex”: a post, and not an hour. */
const appointed = /^(?:accept|take|took)\w* (?:up )?(?:an|the) appointment$/i;

const offered = /\b(?:offer|proposal)$/i;

/** “Mercer’s plan”; but “St Fintan’s in Sutton” ends there. */
function ownsSomething({ words }: Draft, at: number): boolean {
  const id = words.id[at] as number;
  return isWord(id) && towards[id] !== 1 && is.breaker[id] !== 1 && id !== and && id !== within;
}

const towards = matcher.table('towards');
const within = word('in');

/** “my badge will say Globex” */
const bearsName = /^my\b.* (?:say|read|bear|carr(?:y|ie))s?$/i;

/** “the Globex offer”, “Globex’s offer”. */
function offerBehind(draft: Draft, { last }: Range): boolean {
  const { words } = draft;
  const next = words.id[last] === possessive ? last + 1 : last;
  return /^(?:offer|proposal|team|gang|crew|offers)$/i.test(
    next < words.count ? draft.textOf({ first: next, last: next + 1 }) : '',
  );
}

/** Whether another clause, or the interview, comes between the act and the name. */
function parted({ words }: Draft, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const id = words.id[at] as number;
    if (
      is.breaker[id] === 1 ||
      sitting[id] === 1 ||
      id === and ||
      id === shape[';'] ||
      id === shape[':'] ||
      id === shape[',']
    )
      return true;
  }
  return false;
}

/** “Globex has offered me a job”; an interview is offered by the reader. */
function hiresBy(
  draft: Draft,
  { match, sentence, negated, unreal, reported }: Reading,
  run: Range,
): boolean {
  if (negated || reported || endsAt(draft, run) !== match.first || isWhere(draft, run))
    return false;
  if (
    unreal &&
    !came.test(draft.textOf({ first: Math.max(sentence.first, run.first - 1), last: match.last }))
  )
    return false;
  const rest = draft.textOf({ first: match.first, last: sentence.last });
  return !/^\S+ (?:\S+ )?me off\b|^[^,;]*\b(?:interview|slot|chat|call|meeting|chance|appointment|date)\b/i.test(
    rest,
  );
}

/** Where a name ends with the town it is in: “the Poor Clares in Galway”. */
function endsAt(draft: Draft, { last }: Range): number {
  let at = last + 1;
  if (draft.words.id[last] !== within || !draft.capital(at)) return last;
  while (draft.capital(at)) at++;
  return at;
}

/** “… in Galway”: the town of a name before it. */
function isWhere(draft: Draft, { first }: Range): boolean {
  return draft.words.id[first - 1] === within && draft.capital(first - 2);
}

/** “Once Globex called, it was no contest”: told as what happened. */
const came = /^once\b.* (?:called|rang|phoned|came|wrote|emailed)\b/is;

/** Whether a name is the reader's company: by front matter, by the address, or by what is said of it. */
function isOwn(draft: Draft, run: Range): boolean {
  const name = nameWords(draft.textOf(run));
  const company = draft.field('company');
  if (company && sameThing(name, nameWords(company))) return true;
  const { to, cc, bcc } = mailboxesOf(draft);
  const labels = [...to, ...cc, ...bcc]
    .filter(({ domain }) => !isShared(domain))
    .map(({ domain }) => ownerLabel(domain).replaceAll('-', ''));
  if (
    labels.some(
      (label) =>
        name.join('').includes(label) ||
        name.some((part) => part.length > 3 && label.includes(part)),
    )
  )
    return true;
  return addressedRuns(draft).some(
    (other) => other.first !== run.first && sameThing(name, nameWords(draft.textOf(other))),
  );
}

const addressing =
  /\b(?:interview\w*|appl\w+|candidacy|process|invitation|conversation|chat|meeting|visit|everyone|everybody|all|team|people|folks|colleagues|vacancy|opening)\b[^.,;:]{0,40}\b(?:at|with|to|from|of)\s+(?:the\s+)?$/i;

/** Names the draft speaks of as the reader's: “interview at Acme”, “everyone at Acme”, “the Acme team”. */
const addressedRuns = derived((draft: Draft): readonly Range[] =>
  namesIn(draft)
    .filter(({ run, sentence }) => {
      const before = draft.text.slice(draft.spanOf(sentence).start, draft.spanOf(run).start);
      const next =
        run.last < sentence.last ? draft.textOf({ first: run.last, last: run.last + 1 }) : '';
      return addressing.test(before) || /^(?:interviews?|team|process)$/i.test(next);
    })
    .map(({ run }) => run),
);
