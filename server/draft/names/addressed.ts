import { is, matcher, wordId } from '../../phrases/language';
import { derived } from '../derived';
import type { Draft } from '../draft';
import { beginningIn } from '../search';
import { tableOf } from '../tables';
import type { Range } from '../text/layout';
import type { Sentence } from '../text/sentences';
import type { Span } from '../types';
import { employersOf } from './employers';
import {
  addNames,
  isPlace,
  isTitle,
  looksLikeFirm,
  looksLikeTitle,
  type Named,
  wordBefore,
} from './names';

/* What a draft names as the reader's: companies, and the position applied for. */

const atFirm =
  /\b(?:interview\w*|role|position|post|job|opening|vacancy|process|application|candidacy|shortlist\w*|everyone|everybody|all(?: of you)?|team|people|folks|colleagues|staff|rest)\b(?:(?!\b(?:that|which|round|around)\b)[^.,;:]){0,50}\bat\s+(?:the\s+)?$/i;
/** “how you run things at …” */
const yoursAt = /\b(?:you|your \p{L}+)\s(?:[^.,;:]{1,30}\s)?at\s+(?:the\s+)?$/iu;
const titleAt = /(\p{Lu}[\p{L}-]+)\s+at\s+(?:the\s+)?$/u;
/** An interview is held at a place as often as at a firm. */
const heldAt = /\binterview\w*\s+(?:\S+\s+){0,2}at\s+(?:the\s+)?$/i;
/** “interview for second engineer with …”: so one speaks of people too. */
const withFirm =
  /\b(?:interview\w*|application|candidacy|vacancy)\b[^.,;:]{0,40}\bwith\s+(?:the\s+)?$/i;
const applied = /\b(?:application|candidacy|applied|applying)\s+(?:to|with)\s+(?:the\s+)?$/i;
const toFirm =
  /\b(?:wish|wishing|hope|hoping|trust|know|about|admired?|of|your)\s+(?:(?:that|what|how|the way|everything)\s+)?(?:the\s+)?$/i;
const part = matcher.table('partOfFirm');

/** A firm of the reader's stands behind one of these, an article passed over. */
const mayName = matcher.table('beforeFirm');
const at = wordId('at');
/** The position applied for stands right behind one of these. */
const leading = ['for', 'as', 'of', 'from', 'the', 'a', 'an', 'your'].map((word) => wordId(word));
/** Either stands right behind one of these. */
const before = mayName.slice();
for (const word of leading) before[word] = 1;

const titleNoun = matcher.table('titleNoun');

const namesLedTo = derived((draft: Draft): readonly Named[] => {
  const found: Named[] = [];
  for (const sentence of draft.sentences) addNames(draft, sentence, found, before);
  return found;
});

/** Names of firms the draft speaks of as the reader's; none where fewer than `least` come into question. */
export function addressedFirms(draft: Draft, least: number): Range[] {
  const named = namesLedTo(draft).filter((one) => mayBeFirm(draft, one));
  if (named.length < least) return [];
  return named.filter((one) => isAddressedFirm(draft, one)).map(({ run }) => run);
}

/** Names of firms the writer says to have applied to. */
export function appliedTo(draft: Draft): Range[] {
  return namesLedTo(draft)
    .filter(
      (one) => mayBeFirm(draft, one) && applied.test(textBefore(draft, one.sentence, one.run)),
    )
    .map(({ run }) => run);
}

function mayBeFirm(draft: Draft, { run, sentence }: Named): boolean {
  const before = draft.words.id[wordBefore(draft, run.first, sentence.first)];
  if (before === undefined || mayName[before] !== 1) return false;
  return (before === at || looksLikeFirm(draft, run)) && !isPlace(draft, run);
}

function isAddressedFirm(draft: Draft, { run, sentence }: Named): boolean {
  if (!leadsToFirm(textBefore(draft, sentence, run), looksLikeFirm(draft, run))) return false;
  if (employersOf(draft).some((other) => other.first === run.first)) return false;
  return !stands(part, draft, sentence, run.last) && !accepted(draft, sentence, run);
}

/** Whether what stands before a name says that it is a firm’s; `looks` tells whether it looks like one. */
function leadsToFirm(text: string, looks: boolean): boolean {
  const title = titleAt.exec(text)?.[1];
  if (title && isTitle(title)) return true;
  const asPeople = [toFirm, applied, heldAt, withFirm];
  if (asPeople.some((words) => words.test(text))) return looks;
  return atFirm.test(text) || (looks && yoursAt.test(text));
}

const forTitle =
  /\b(?:interview\w*|application|candidacy|considered|considering me|consideration|shortlist\w*|list|running|process|invit\w+|appl(?:y|ied|ying)|role|position|post|job|vacancy|opening|search|withdraw\w*|withdrawal)\s+(?:for|as|of|from)\s+(?:the\s+|a\s+|an\s+|your\s+)*$/i;
const ofTitle = matcher.table('afterTitle');
const otherRoles =
  /\b(?:both|either|other|another|future|later|instead|previous|former|current|currently|also|mind|as well|two|next)\b/i;

/** Names of positions the draft speaks of as the one applied for; none where fewer than `least` come into question. */
export function* addressedTitles(draft: Draft, least: number): Iterable<Range> {
  const named = namesLedTo(draft).filter((one) => mayBeTitle(draft, one));
  if (named.length < least) return;
  for (const one of named) if (isAddressedTitle(draft, one)) yield one.run;
}

function mayBeTitle(draft: Draft, { run, sentence }: Named): boolean {
  return nounBefore(draft, sentence, run) !== undefined && looksLikeTitle(draft, run);
}

function isAddressedTitle(draft: Draft, { run, sentence }: Named): boolean {
  const before = draft.text.slice(nounBefore(draft, sentence, run), draft.spanOf(run).start);
  const definite = /\b(?:the|your)\s+$/i.test(before);
  const named = (definite && stands(ofTitle, draft, sentence, run.last)) || forTitle.test(before);
  if (!named || accepted(draft, sentence, run)) return false;
  return !otherRoles.test(clauseAround(draft.text, draft.spanOf(sentence), draft.spanOf(run)));
}

/** Where the words begin that lead to a name: “considering me for the …”; nothing where none of them do. */
function nounBefore({ words }: Draft, { first }: Sentence, run: Range): number | undefined {
  let at = run.first - 1;
  while (at >= first && leading.includes(words.id[at] as number)) at--;
  return at === run.first - 1 ? undefined : words.start[Math.max(first, at - 1)];
}

/** What stands around a name up to the next mark on either side, the name itself left out. */
function clauseAround(text: string, sentence: Span, name: Span): string {
  let { start } = name;
  while (start > sentence.start && !parts(text.charCodeAt(start - 1))) start--;
  let { end } = name;
  while (end < sentence.end && !parts(text.charCodeAt(end))) end++;
  return `${text.slice(start, name.start)}|${text.slice(name.end, end)}`;
}

const [comma, semicolon, colon] = [...',;:'].map((mark) => mark.charCodeAt(0));

function parts(code: number): boolean {
  return code === comma || code === semicolon || code === colon;
}

const ofRole = tableOf('role position post job vacancy opening');
const longestTitle = 3;

/** Positions in small letters, “the gardener vacancy”, that the draft speaks of as the one applied for. */
export const plainTitles = derived((draft: Draft): readonly Range[] => {
  const found: Range[] = [];
  for (const sentence of draft.sentences) {
    for (let at = sentence.first + 1; at < sentence.last - 1; at++) {
      if (titleNoun[draft.words.id[at] as number] !== 1 || draft.capital(at)) continue;
      if (!stands(ofRole, draft, sentence, at + 1)) continue;
      const run = { first: titleStart(draft, at, sentence.first), last: at + 1 };
      const before = textBefore(draft, sentence, run);
      if (!forTitle.test(before) || otherRoles.test(/[^,;:]*$/.exec(before)?.[0] ?? '')) continue;
      if (!accepted(draft, sentence, run)) found.push(run);
    }
  }
  return found;
});

/** Back to the article: “the [ward clerk] post”. */
function titleStart({ words }: Draft, at: number, from: number): number {
  for (let before = at - 1; before >= Math.max(from, at - longestTitle); before--) {
    const id = words.id[before] as number;
    if (is.article[id] === 1 || is.ofYours[id] === 1) return before + 1;
  }
  return at;
}

/** The position a subject line names: “Interview for Blasting Technician”, “Withdrawal: Textile Buyer”. */
export function subjectTitle(draft: Draft): string | undefined {
  const subject = draft.header('subject')?.value;
  const found = subject && inSubject.exec(subject)?.[1];
  return found && isTitle(found) ? found.trim() : undefined;
}

const inSubject =
  /(?:\bfor|\bfrom|:|-|–|—)\s+(?:the\s+)?((?:\p{Lu}[\p{L}&/-]*\s*){1,5})(?=\s*(?:$|[,;:(—–-]|interview|role|position|application|process|job|post))/u;

function textBefore(draft: Draft, sentence: Sentence, run: Range): string {
  return draft.text.slice(draft.spanOf(sentence).start, draft.spanOf(run).start);
}

/** “(Data Analyst) role”: whether a word of this table stands here, in the sentence yet. */
function stands(table: Uint8Array, { words }: Draft, { last }: Sentence, at: number): boolean {
  return at < last && table[words.id[at] as number] === 1;
}

/** Whether the news of another job stands before the name, in its clause. */
function accepted(draft: Draft, sentence: Sentence, run: Range): boolean {
  const before = { first: sentence.first, last: run.first };
  for (const meaning of ['accepted', 'takesJob']) {
    for (const { match } of beginningIn(draft.readings(meaning), before)) {
      const between = draft.textOf({ first: match.first, last: run.first });
      if (!/[,;:]|\b(?:and|so|but|because|from)\b/i.test(between)) return true;
    }
  }
  return false;
}
