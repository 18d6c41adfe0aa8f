import { matcher, wordId } from '../phrases/language';
import { derived } from './derived';
import type { Draft } from './draft';
import { employersOf } from './employers';
import type { Range } from './layout';
import { isPlace, isTitle, looksLikeFirm, looksLikeTitle, namesIn, wordBefore } from './names';
import { meaningId } from './readings';
import { beginningIn } from './search';
import type { Sentence } from './sentences';
import { tableOf } from './tables';

/* What a draft names as the reader's: companies, and the position applied for. */

const atFirm =
  /\b(?:interview\w*|role|position|post|job|opening|vacancy|process|application|candidacy|everyone|everybody|all(?: of you)?|team|people|folks|colleagues|staff|rest)\b[^.,;:]{0,50}\bat\s+(?:the\s+)?$/i;
const titleAt = /(\p{Lu}[\p{L}-]+)\s+at\s+(?:the\s+)?$/u;
/** An interview is held at a place as often as at a firm. */
const heldAt = /\binterview\w*\s+(?:\S+\s+){0,2}at\s+(?:the\s+)?$/i;
const toFirm =
  /\b(?:wish|wishing|hope|hoping|trust|know|about|admire|of|your)\s+(?:that\s+)?(?:the\s+)?$/i;
const part =
  /^(?:office|branch|site|campus|plant|store|shop|depot|yard|location|facility|fair|conference|meetup|event|house|street|station)s?$/i;

/** A firm of the reader's stands behind one of these, an article passed over. */
const mayName = matcher.table('beforeFirm');
const at = wordId('at');

/** Names of firms the draft speaks of as the reader's. */
export const addressedFirms = derived((draft: Draft): readonly Range[] => {
  const found: Range[] = [];
  for (const { run, sentence } of namesIn(draft)) {
    const before = draft.words.id[wordBefore(draft, run.first, sentence.first)];
    if (before === undefined || mayName[before] !== 1 || isPlace(draft, run)) continue;
    const named = before === at ? isAtFirm(draft, sentence, run) : isToFirm(draft, sentence, run);
    if (!named || employersOf(draft).some((other) => other.first === run.first)) continue;
    if (part.test(wordAfter(draft, sentence, run)) || accepted(draft, sentence, run)) continue;
    found.push(run);
  }
  return found;
});

/** “everyone at Acme”; an interview is held at places as well, so that the name must tell. */
function isAtFirm(draft: Draft, sentence: Sentence, run: Range): boolean {
  const text = textBefore(draft, sentence, run);
  if (isTitle(titleAt.exec(text)?.[1] ?? '')) return true;
  return heldAt.test(text) ? looksLikeFirm(draft, run) : atFirm.test(text);
}

function isToFirm(draft: Draft, sentence: Sentence, run: Range): boolean {
  return looksLikeFirm(draft, run) && toFirm.test(textBefore(draft, sentence, run));
}

const forTitle =
  /\b(?:interview\w*|application|candidacy|considered|considering me|consideration|shortlist\w*|list|running|process|invit\w+|appl(?:y|ied|ying)|role|position|post|job|vacancy|opening|search|withdraw\w*|withdrawal)\s+(?:for|as|of|from)\s+(?:the\s+|a\s+|an\s+|your\s+)*$/i;
/** How many words before the link are looked at: “considering me for”. */
const leadReach = 4;
const links = tableOf('for as of from');
const articles = tableOf('the a an your');
const definites = tableOf('the your');
const ofTitle =
  /^(?:role|position|post|job|interviews?|process|opening|vacancy|selection|competition|panel|shortlist|search|loop|application|invitation|slot|opportunity)$/i;
const otherRoles =
  /\b(?:both|either|other|another|future|later|instead|previous|former|current|currently|also|mind|as well|two|next)\b/i;

/** Names of positions the draft speaks of as the one applied for. */
export const addressedTitles = derived((draft: Draft): readonly Range[] => {
  const found: Range[] = [];
  for (const { run, sentence } of namesIn(draft)) {
    if (!isAppliedFor(draft, sentence, run) || accepted(draft, sentence, run)) continue;
    if (!otherRoles.test(around(draft, sentence, run))) found.push(run);
  }
  return found;
});

/** What stands before a name and behind it, up to the next comma, semicolon or colon. */
function around(draft: Draft, sentence: Sentence, run: Range): string {
  const { text } = draft;
  const { start, end } = draft.spanOf(run);
  const whole = draft.spanOf(sentence);
  let from = start;
  while (from > whole.start && !parting.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < whole.end && !parting.includes(text.charAt(to))) to++;
  return `${text.slice(from, start)}|${text.slice(end, to)}`;
}

const parting = ',;:';

/** “considered for the Data Analyst”, “your Data Analyst role” */
function isAppliedFor(draft: Draft, sentence: Sentence, run: Range): boolean {
  const { id } = draft.words;
  let link = run.first - 1;
  while (link >= sentence.first && articles[id[link] as number] === 1) link--;
  const linked = link >= sentence.first && links[id[link] as number] === 1;
  const definite = link < run.first - 1 && definites[id[run.first - 1] as number] === 1;
  if ((!linked && !definite) || !looksLikeTitle(draft, run)) return false;
  const from = Math.max(sentence.first, link - leadReach);
  if (linked && forTitle.test(textBetween(draft, from, run))) return true;
  return (
    definite &&
    ofTitle.test(wordAfter(draft, sentence, run)) &&
    /^(?:the|your)\s+$/i.test(textBetween(draft, run.first - 1, run))
  );
}

/** The position a subject line names: “Interview for Blasting Technician”, “Withdrawal: Textile Buyer”. */
export function subjectTitle(draft: Draft): string | undefined {
  const subject = draft.header('subject')?.value ?? '';
  const found =
    /(?:\bfor|\bfrom|:|-|–|—)\s+(?:the\s+)?((?:\p{Lu}[\p{L}&/-]*\s*){1,5})(?=\s*(?:$|[,;:(—–-]|interview|role|position|application|process|job|post))/u.exec(
      subject,
    )?.[1];
  return found && isTitle(found) ? found.trim() : undefined;
}

function textBefore(draft: Draft, { first }: Sentence, run: Range): string {
  return textBetween(draft, first, run);
}

function textBetween({ text, words }: Draft, first: number, run: Range): string {
  return text.slice(words.start[first], words.start[run.first]);
}

function wordAfter(draft: Draft, sentence: Sentence, { last }: Range): string {
  return last < sentence.last ? draft.textOf({ first: last, last: last + 1 }) : '';
}

/** Whether the news of another job stands before the name, in its clause. */
function accepted(draft: Draft, sentence: Sentence, run: Range): boolean {
  const before = { first: sentence.first, last: run.first };
  for (const meaning of news) {
    for (const { match } of beginningIn(draft.readings(meaning), before)) {
      const between = draft.textOf({ first: match.first, last: run.first });
      if (!/[,;:]|\b(?:and|so|but|because|from)\b/i.test(between)) return true;
    }
  }
  return false;
}

const news = ['accepted', 'takesJob'].map(meaningId);
