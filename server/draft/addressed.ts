import { is, matcher } from '../phrases/language';
import { derived } from './derived';
import type { Draft } from './draft';
import { employersOf } from './employers';
import type { Range } from './layout';
import { isPlace, isTitle, looksLikeFirm, looksLikeTitle, namesIn, wordBefore } from './names';
import { beginningIn } from './search';
import type { Sentence } from './sentences';

/* What a draft names as the reader's: companies, and the position applied for. */

const atFirm =
  /\b(?:interview\w*|role|position|post|job|opening|vacancy|process|application|candidacy|everyone|everybody|all(?: of you)?|team|people|folks|colleagues|staff|rest)\b[^.,;:]{0,50}\bat\s+(?:the\s+)?$/i;
const titleAt = /(\p{Lu}[\p{L}-]+)\s+at\s+(?:the\s+)?$/u;
/** An interview is held at a place as often as at a firm. */
const heldAt = /\binterview\w*\s+(?:\S+\s+){0,2}at\s+(?:the\s+)?$/i;
const toFirm =
  /\b(?:wish|wishing|hope|hoping|trust|know|about|admired?|of|your)\s+(?:(?:that|what|how|the way|everything)\s+)?(?:the\s+)?$/i;
const part =
  /^(?:office|branch|site|campus|plant|store|shop|depot|yard|location|facility|fair|conference|meetup|event|house|street|station)s?$/i;

/** A firm of the reader's stands behind one of these, an article passed over. */
const mayName = matcher.table('beforeFirm');

const titleNoun = matcher.table('titleNoun');

/** Names of firms the draft speaks of as the reader's. */
export const addressedFirms = derived((draft: Draft): readonly Range[] => {
  const employers = employersOf(draft);
  return namesIn(draft)
    .filter(({ run, sentence }) => {
      const before = draft.words.id[wordBefore(draft, run.first, sentence.first)];
      if (before === undefined || mayName[before] !== 1) return false;
      if (employers.some((other) => other.first === run.first) || isPlace(draft, run)) return false;
      if (part.test(wordAfter(draft, sentence, run)) || accepted(draft, sentence, run))
        return false;
      const text = textBefore(draft, sentence, run);
      if (isTitle(titleAt.exec(text)?.[1] ?? '')) return true;
      if (toFirm.test(text) || heldAt.test(text)) return looksLikeFirm(draft, run);
      return atFirm.test(text);
    })
    .map(({ run }) => run);
});

const forTitle =
  /\b(?:interview\w*|application|candidacy|considered|considering me|consideration|shortlist\w*|list|running|process|invit\w+|appl(?:y|ied|ying)|role|position|post|job|vacancy|opening|search|withdraw\w*|withdrawal)\s+(?:for|as|of|from)\s+(?:the\s+|a\s+|an\s+|your\s+)*$/i;
const ofTitle =
  /^(?:role|position|post|job|interviews?|process|opening|vacancy|selection|competition|panel|shortlist|search|loop|application|invitation|slot|opportunity)$/i;
const otherRoles =
  /\b(?:both|either|other|another|future|later|instead|previous|former|current|currently|also|mind|as well|two|next)\b/i;

/** Names of positions the draft speaks of as the one applied for. */
export const addressedTitles = derived((draft: Draft): readonly Range[] => {
  return namesIn(draft)
    .filter(({ run, sentence }) => {
      if (!looksLikeTitle(draft, run)) return false;
      const before = textBefore(draft, sentence, run);
      const definite = /\b(?:the|your)\s+$/i.test(before);
      const named =
        forTitle.test(before) || (definite && ofTitle.test(wordAfter(draft, sentence, run)));
      if (!named || accepted(draft, sentence, run)) return false;
      const after = draft.text.slice(draft.spanOf(run).end, draft.spanOf(sentence).end);
      return !otherRoles.test(`${/[^,;:]*$/.exec(before)}|${/^[^,;:]*/.exec(after)}`);
    })
    .map(({ run }) => run);
});

const ofRole = /^(?:role|position|post|job|vacancy|opening)$/i;
const longestTitle = 3;

/** Positions in small letters, “the gardener vacancy”, that the draft speaks of as the one applied for. */
export const plainTitles = derived((draft: Draft): readonly Range[] => {
  const found: Range[] = [];
  for (const sentence of draft.sentences) {
    for (let at = sentence.first + 1; at < sentence.last - 1; at++) {
      if (titleNoun[draft.words.id[at] as number] !== 1 || draft.capital(at)) continue;
      if (!ofRole.test(wordAfter(draft, sentence, { first: at, last: at + 1 }))) continue;
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
  const subject = draft.header('subject')?.value ?? '';
  const found =
    /(?:\bfor|\bfrom|:|-|–|—)\s+(?:the\s+)?((?:\p{Lu}[\p{L}&/-]*\s*){1,5})(?=\s*(?:$|[,;:(—–-]|interview|role|position|application|process|job|post))/u.exec(
      subject,
    )?.[1];
  return found && isTitle(found) ? found.trim() : undefined;
}

function textBefore(draft: Draft, sentence: Sentence, run: Range): string {
  return draft.text.slice(draft.spanOf(sentence).start, draft.spanOf(run).start);
}

function wordAfter(draft: Draft, sentence: Sentence, { last }: Range): string {
  return last < sentence.last ? draft.textOf({ first: last, last: last + 1 }) : '';
}

/** Whether the news of another job stands before the name, in its clause. */
function accepted(draft: Draft, sentence: Sentence, run: Range): boolean {
  const before = { first: sentence.first, last: run.first };
  const news = ['accepted', 'takesJob'].flatMap((meaning) =>
    beginningIn(draft.readings(meaning), before),
  );
  return news.some(({ match }) => {
    const between = draft.textOf({ first: match.first, last: run.first });
    return !/[,;:]|\b(?:and|so|but|because|from)\b/i.test(between);
  });
}
