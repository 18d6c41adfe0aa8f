import { is } from '../../phrases/language';
import { flag } from '../../phrases/vocabulary';
import type { Draft } from '../draft';
import { nextLine } from '../text/headers';
import { hasFormOfLines } from './forms';

const tagFirst = /\s{0,38}<[a-z]/iy;
/** Headings, tables, calendars, dialogues and lists of answers make a document, not a message. */
const markup =
  /(?:#{1,6} |\|.*\|[ \t]*\r?$|BEGIN:V|[QA]: |[ \t_]*[a-z]\) |\[\d+[/.:-]|(?:Exercise|Task|Question|Lesson|Chapter) \d|commit [\da-f]{7}|\*\*[^*\n]+\*\*[ \t]+\S[\s\S]*?\n\*\*[^*\n]+\*\*[ \t]+\S)/my;
const markupStart = new Uint8Array(128);
for (const mark of '#|BQA _\t[c*ETLC') markupStart[mark.charCodeAt(0)] = 1;
const closingBracket = 41;

/** Whether a line of a stretch of text begins as only documents do. */
function isMarkedUp(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at = nextLine(text, at)) {
    const opens = markupStart[text.charCodeAt(at)] === 1;
    if (!opens && text.charCodeAt(at + 1) !== closingBracket) continue;
    if (beginsAt(markup, text, at)) return true;
  }
  return false;
}

/** Whether a sticky pattern matches there. */
function beginsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A sheet of letters has more than one salutation; a letter sent again may hold the first one. */
const letters =
  /^(?:dear|hi|hello)\b.{0,40},[ \t]*\r?$[\s\S]+?^(?:(?:dear|hi|hello)\b.{0,40},[ \t]*\r?$|(?:dear|hi) [[{<(%].{0,40},)/im;
const fenced = /^```[\s\S]*?^```/gm;
/** “Here’s what I usually send:” above a salutation. */
const presented = /\S:[ \t]*\r?\n\s*(?:dear|hi|hello)\b.{0,40},[ \t]*\r?$/im;

/** “Something like this will do:” above the salutation: the text is about the letter that begins there. */
const introduced = /(?:\S+\s+){3}\S+:\s*$/;
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const dayOfMonth = `(?:${weekday}[,. ]*)?(?:\\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?),?(?: \\d{4})?`;
const lineEnd = '[ \\t]*(?:\\r?\\n|$)';
/** “3 March” alone on its line, more than once: the days of a diary. */
const dayLine = new RegExp(`^[ \\t]*${dayOfMonth}[:.]?${lineEnd}`, 'gim');
/** “Sunday. Slept badly.”, “**12 November**”: a diary begins by the day, and greets nobody. */
const entry = new RegExp(
  `\\s*[*_]{0,2}(?:${weekday}(?:\\.|${lineEnd})|${dayOfMonth}\\.?[*_]{0,2}(?:${lineEnd}|\\.\\s))`,
  'iy',
);

/** “HOST: …”, “GUEST: …”, “HOST: …”, or “CLERK. …”: a dialogue, put down; “RE: …” stands but once. */
const speakers = /^([A-Z][A-Z .]+): .*$[\s\S]*?^\1: |^([A-Z]{3}[A-Z ]*)\. .*$[\s\S]*?^\2\. /m;

/** “What I’m going to say:” above a script: the writer’s own. */
export function opensAScript({ channel }: Draft, line: string): boolean {
  return (channel === 'phone' || channel === 'voicemail') && mine.test(line);
}

const mine = /\b(?:I|my)\b/;

function holdsLetters(draft: Draft, start: number): boolean {
  const { words, text, body, layout, headers } = draft;
  if (layout.greeting && headers.length === 0) {
    const opens = words.start[layout.greeting.first] ?? start;
    const before = text.slice(start, Math.max(start, opens));
    if (introduced.test(before) && !opensAScript(draft, before)) return true;
  }
  const rest = text.slice(start, body.span.end);
  if (!layout.greeting && presented.test(rest)) return true;
  const { count, id, flags } = words;
  let salutations = 0;
  for (let at = 0; at < count; at++) {
    if (((flags[at] as number) & flag.lineStart) === 0) continue;
    if (is.greetingWord[id[at] as number] === 1) salutations++;
  }
  return salutations > 1 && letters.test(rest.replace(fenced, ''));
}

/** “#careers #jobsearch” */
const tags = /\s#[a-z]\w+\s+#[a-z]\w+/i;
/** “EDIT: …”, “46 comments”, “★★☆☆☆” */
const forum = /^(?:EDIT|TL;?DR)\b|\b\d+ (?:comments|upvotes|reposts)\b|[★☆⭐]{3}/m;

/** “‘I cannot attend,’ she had written”: somebody tells of it. */
const narrated =
  /[,.?!]['’"”]\s+(?:it|s?he|they|[A-Z][a-z]+)\s(?:had\s)?(?:said|wrote|written|began|asked|replied|read|whispered|typed|thought)\b/;

/** Whether the text from `start` on is laid out as only documents are: lists, tables, sheets of letters, diaries. */
export function isDocument(draft: Draft, start: number): boolean {
  const { body, layout, text } = draft;
  const { start: top, end } = body.span;
  if (draft.kind !== 'mail' && beginsAt(tagFirst, text, top)) return true;
  if (draft.headers.length === 0 && speakers.test(text.slice(start, end))) return true;
  const rest = text.slice(start, end);
  if (isMarkedUp(text, start, end) || hasFormOfLines(rest, layout.greeting !== undefined))
    return true;
  if (!layout.greeting && [tags, narrated, forum].some((sign) => sign.test(rest))) return true;
  if (!layout.greeting && !layout.signOff && beginsAt(entry, text, start)) return true;
  if ((rest.match(dayLine)?.length ?? 0) > 1) return true;
  if (start !== top && pattern.test(text.slice(top, start))) return true;
  return draft.scenario !== 'resend' && holdsLetters(draft, start);
}

/** What the heading calls a pattern is not about to be sent. */
const pattern = /\b(?:template|sample|example)s?\b/i;

/** Headings, comments, rules, and the directions of a script: “(when she picks up)”. */
const heading =
  /[ \t\r\n]*(?:#{1,6} .*|<!--[\s\S]*?-->|-(?: ?-){2,}|\([^()\n]+\)[ \t]*)(?:\r?\n|$)/y;

/** A message may stand below headings and comments of one’s own. */
export function afterHeadings({ text, body }: Draft): number {
  let at = body.span.start;
  for (;;) {
    heading.lastIndex = at;
    const match = heading.exec(text);
    if (!match) return at;
    at += match[0].length;
  }
}
