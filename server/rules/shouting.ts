import type { Draft } from '../draft/draft';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Span } from '../draft/types';
import { isInline } from '../mend/sentence';
import { matcher } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { flag, shape } from '../phrases/vocabulary';
import type { Finding, Fix } from './rule';
import { placeholdersOf } from './unfilled-placeholder';

/** What raises its voice by its form alone, whatever it says: exclamation marks in a row, and capitals. */
export function shoutsIn(draft: Draft): Finding[] {
  return [...marks(draft), ...capitals(draft)];
}

/** Two exclamation marks or more in a row. */
function marks(draft: Draft): Finding[] {
  const found: Finding[] = [];
  const { id, start, end, count } = draft.words;
  for (let at = 0; at < count; at++) {
    if (id[at] !== exclamation || draft.quoted(at)) continue;
    let last = at + 1;
    while (id[last] === exclamation && start[last] === end[last - 1]) last++;
    if (last - at > 1) found.push(tooMany(draft.spanOf({ first: at, last })));
    at = last - 1;
  }
  return found;
}

const exclamation = shape['!'];

function tooMany(span: Span): Finding {
  return {
    span,
    message: 'Two exclamation marks shout: keep one, or a full stop.',
    fixes: () => [{ title: 'Keep one exclamation mark', edits: [{ span, text: '!' }], safe: true }],
  };
}

function capitals(draft: Draft): Finding[] {
  const found: Finding[] = [];
  for (const sentence of draft.sentences) {
    const range = isHeading(draft, sentence) ? undefined : shouted(draft, sentence);
    if (!range) continue;
    const span = withContraction(draft, draft.spanOf(range));
    if (placeholdersOf(draft).some(({ start, end }) => start <= span.start && span.end <= end))
      continue;
    found.push({
      span,
      message: 'Capitals shout: write it in small letters.',
      fixes: () => [lowered(draft, span)],
    });
  }
  return found;
}

/** “RE: APPLICATION FOR THE POST OF CLERK”, on its own above or below the greeting. */
function isHeading({ words: { id } }: Draft, { first }: Range): boolean {
  return headings.has(id[first] as number) && id[first + 1] === shape[':'];
}

const headings = idsOf('re ref reference subject');

/** Fewest known words in capitals that make a shout, one of them an everyday word; “HR, CV” is none. */
const fewest = 2;

const everyday = matcher.table('everyday');

/** The run of capitals in a sentence, if it is a shout rather than some abbreviations. */
function shouted(draft: Draft, { first, last }: Range): Range | undefined {
  const { id, flags } = draft.words;
  for (let at = first; at < last; at++) {
    if (((flags[at] as number) & flag.shouting) === 0) continue;
    const from = at;
    let to = at;
    let known = 0;
    let plain = 0;
    for (; at < last && !endsShout(draft, at); at++) {
      if (((flags[at] as number) & flag.shouting) === 0) continue;
      to = at + 1;
      if ((id[at] as number) > 0) known++;
      if (everyday[id[at] as number] === 1) plain++;
    }
    if (known >= fewest && plain > 0) return withEdges(draft, { first: from, last: to }, first);
  }
  return undefined;
}

/** A word in small letters does; marks and single letters may stand within. */
function endsShout(draft: Draft, at: number): boolean {
  const { id, flags } = draft.words;
  if (((flags[at] as number) & flag.shouting) !== 0) return false;
  return isWord(id[at] as number) && !isLink(draft, at);
}

/** “I” and “A” are capitals in any voice. */
function isLink(draft: Draft, at: number): boolean {
  const { start, end, flags } = draft.words;
  const next = (flags[at + 1] as number) & flag.shouting;
  return (end[at] as number) - (start[at] as number) === 1 && draft.capital(at) && next !== 0;
}

function withEdges(draft: Draft, { first, last }: Range, from: number): Range {
  const opener = first - 1;
  return opener >= from && isLink(draft, opener) ? { first: opener, last } : { first, last };
}

/** “(I CANNOT) COME”, “(DON’T) WASTE MY TIME”: read as two words, neither of which tells by itself. */
function withContraction({ text }: Draft, { start, end }: Span): Span {
  const before = /(?:(?<![\p{L}'’])\p{Lu}[\p{Lu}'’]* +)+$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  return { start: start - (before?.[0].length ?? 0), end };
}

function lowered(draft: Draft, { start, end }: Span): Fix {
  const more = /^(?:[\s,;’']*(?:\p{Lu}[\p{Lu}’']*)(?![\p{L}’']))*/u.exec(
    draft.text.slice(end, end + 200),
  );
  const span = { start, end: end + (more?.[0].length ?? 0) };
  const text = inSmall(draft, span);
  const opens =
    draft.sentences.some((one) => draft.spanOf(one).start === start) && !isInline(draft, start);
  return {
    title: 'Lower the voice',
    edits: [{ span, text: opens ? text.charAt(0).toUpperCase() + text.slice(1) : text }],
  };
}

/** In small letters, but for “I”, names of days and months, who is greeted, and what is still to be filled in. */
function inSmall(draft: Draft, span: Span): string {
  const { text, layout } = draft;
  const greeted = new Map(
    wordsIn(layout.greeting ? draft.textOf(layout.greeting) : '').map((name) => [
      name.toLowerCase(),
      name,
    ]),
  );
  let small = '';
  let at = span.start;
  const lower = (end: number) => {
    small += text
      .slice(at, end)
      .toLowerCase()
      .replace(/\bi\b/g, 'I')
      .replace(initials, (name) => name.toUpperCase())
      .replace(named, capitalised)
      .replace(/\p{L}+/gu, (word) => greeted.get(word) ?? word);
  };
  for (const { start, end } of placeholdersOf(draft)) {
    if (start < at || end > span.end) continue;
    lower(start);
    small += text.slice(start, end);
    at = end;
  }
  lower(span.end);
  return small;
}

const wordsIn = (text: string) => text.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu)?.slice(1) ?? [];
const capitalised = (word: string) =>
  word.replace(/\p{L}(?=\p{L}*$)/u, (letter) => letter.toUpperCase());
const initials = /\b(?:uk|eu|hr|cv|nhs|ceo)\b/g;
/** “may” and “march” are months behind what leads to one. */
const named =
  /\b(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)s?|(?:in|by|until|from|since|of|\d(?:st|nd|rd|th)?) (?:march|may))\b/g;
