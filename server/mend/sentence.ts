import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import type { Edit, Span } from '../draft/types';
import { isParted, previousOf } from './neighbours';
import { inOwnCase, writesSmall } from './ownCase';

/** Puts `text` in the place of a sentence; behind “Hi Dana,” it begins as small as that did. */
export function replaceSentence(draft: Draft, sentence: Sentence, text: string): Edit {
  const span = draft.spanOf(sentence);
  const own = inOwnCase(draft, text);
  return { span, text: isInline(draft, span.start) ? small(own) : own };
}

/** What is left of a sentence in its place; “So I’m withdrawing” joins what it follows from, “I’ve accepted another position”. */
export function putRest(draft: Draft, sentence: Sentence, text: string): Edit {
  const whole = replaceSentence(draft, sentence, text);
  const before = previousOf(draft, sentence);
  if (!before || !concludes.test(text) || concludes.test(draft.textOf(sentence))) return whole;
  const { end } = draft.spanOf(before);
  const start = end - 1;
  if (draft.text[start] !== '.' || isParted(draft, before, sentence)) return whole;
  return { span: { start, end: whole.span.end }, text: `, ${small(text)}` };
}

const concludes = /^so (?!that\b)/i;

/** Whether a place goes on the line of a greeting such as “Hi Dana,”. */
export function isInline({ text }: Draft, start: number): boolean {
  return /,[ \t]+$/.test(text.slice(Math.max(0, start - 4), start));
}

/** As it goes on within a sentence. */
export function small(text: string): string {
  return /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Puts a sentence before the one that begins at `start`, which gets its capital; behind “Hi Dana,” it begins small. */
export function before(draft: Draft, start: number, text: string): Edit {
  const first = draft.text.charAt(start);
  const capital = first.toUpperCase();
  const lower = first !== capital && capital.length === 1 && !writesSmall(draft);
  const span = { start, end: lower ? start + 1 : start };
  const own = inOwnCase(draft, text);
  const begun = isInline(draft, start) ? small(own) : own;
  return { span, text: `${begun} ${lower ? capital : ''}` };
}

/** Takes a sentence out with the white space that belongs to it. */
export function deleteSentence(draft: Draft, sentence: Sentence): Edit {
  const { text, body } = draft;
  const { start, end } = withMarks(text, draft.spanOf(sentence));
  const before =
    /(?:^|(?<=\n))[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+$|[ \t]*$/.exec(
      text.slice(Math.max(body.span.start, start - 80), start),
    )?.[0].length ?? 0;
  const after = /^[ \t]*(\r?\n)?/.exec(text.slice(end, body.span.end));
  const endsLine = after?.[1] !== undefined || end === body.span.end;
  const startsLine = start - before === body.span.start || text[start - before - 1] === '\n';
  if (!endsLine) return withoutCapital(draft, start, end + (after?.[0].length ?? 0));
  if (!startsLine) return { span: { start: start - before, end }, text: '' };
  const from = start - before;
  if (followsLine(text, from)) return { span: { start: lineBefore(text, from), end }, text: '' };
  const listed = /\S/.test(text.slice(from, start));
  const to = listed ? end + (after?.[0].length ?? 0) : paragraphEnd(text, end, body.span.end);
  return { span: { start: from, end: to }, text: '' };
}

/** Takes sentences out; those that follow each other in a paragraph go as one. */
export function deleteSentences(draft: Draft, sentences: readonly Sentence[]): Edit[] {
  const runs: Sentence[] = [];
  for (const sentence of [...new Set(sentences)].sort((a, b) => a.first - b.first)) {
    const before = runs.at(-1);
    if (before && before.last === sentence.first) {
      runs[runs.length - 1] = { ...before, last: sentence.last };
    } else runs.push(sentence);
  }
  return runs.map((run) => deleteSentence(draft, run));
}

/** Emphasis that opens right before a sentence and closes right behind it goes with it. */
function withMarks(text: string, { start, end }: Span): Span {
  const open = /[*_~]+$/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  const close = /^[*_~]+/.exec(text.slice(end, end + 4))?.[0] ?? '';
  return open !== '' && open === close
    ? { start: start - open.length, end: end + close.length }
    : { start, end };
}

/** Nothing in the place of what stood there; behind “Hi Dana,” an everyday word that follows begins small. */
function withoutCapital(draft: Draft, start: number, end: number): Edit {
  const word = /^\p{Lu}\p{Ll}+/u.exec(draft.text.slice(end, end + 20))?.[0];
  const known = word !== undefined && (everyday.test(word) || count.test(word));
  if (!known || !isInline(draft, start)) return { span: { start, end }, text: '' };
  return { span: { start, end: end + 1 }, text: word.charAt(0).toLowerCase() };
}

const count = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;
const everyday =
  /^(?:a|all|any|at|by|could|did|do|for|good|got|had|hope|how|if|in|is|it|just|my|no|not|of|on|our|please|so|some|take|thank|thanks|that|the|they|this|to|we|what|would|you|your)$/i;

/** Whether a line of words stands right above, so that the paragraph goes on with it. */
function followsLine(text: string, at: number): boolean {
  if (at === 0) return false;
  const above = lineBefore(text, at);
  return text.slice(text.lastIndexOf('\n', above - 1) + 1, above).trim() !== '';
}

/** Where the line above ends. */
function lineBefore(text: string, at: number): number {
  return text[at - 2] === '\r' ? at - 2 : at - 1;
}

/** Past the line's end and the blank lines behind it. */
function paragraphEnd(text: string, from: number, to: number): number {
  const blank = /^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/.exec(text.slice(from, to));
  return from + (blank?.[0].length ?? 0);
}
