import type { Span } from '../types';
import { lineAt, nextLine } from './headers';

/** What of the body is the message, and what only stands beside it. */
export interface Body {
  /** From after the headers to the quoted history or the signature mark. */
  readonly span: Span;
  /** Code, comments, quoted lines, link targets and tags inside it: ordered, apart. */
  readonly skip: readonly Span[];
  /** Where a line `-- ` opens a signature, or where quoted history begins; else the end. */
  readonly end: number;
}

/** Whether a span shares characters with what stands only beside the message. */
export function isProtected(body: Body, { start, end }: Span): boolean {
  const next = nextSkipped(body, start);
  return next !== undefined && next.start < end;
}

/** The first thing beside the message that ends behind an offset: found by halving, as a page of markup has thousands. */
export function nextSkipped({ skip }: Body, offset: number): Span | undefined {
  let low = 0;
  let high = skip.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((skip[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return skip[low];
}

/** Finds what must neither be checked nor changed in `text` from `from` on. */
export function protect(text: string, from: number, to: number): Body {
  const skip: Span[] = [];
  let at = from;
  let end = to;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (lineStarters[code] === 1) {
      const found = special(text, at, to);
      if (found === 'end') {
        end = at;
        break;
      }
      if (found > at) {
        skip.push({ start: at, end: found });
        at = found;
        continue;
      }
    }
    at = nextLine(text, at);
  }
  return { span: { start: from, end }, skip: merge(skip, inline(text, from, end, skip)), end };
}

const lineStarters = new Uint8Array(65536);
for (const char of '>`~-_OFBALSG[|*') lineStarters[char.charCodeAt(0)] = 1;

/** Where a protected block that begins on this line ends; `at` if none does; 'end' if the message does. */
function special(text: string, at: number, to: number): number | 'end' {
  const line = lineAt(text, at);
  const start = line[0] ?? '';
  if (start === '>') return nextLine(text, at);
  if (start === '`' || start === '~') return fenced(text, at, line, to);
  if (line === '-- ' || line === '--') return 'end';
  if (appended.test(line)) return nextLine(text, at);
  if (start === '[' && /^\[[^\]]+\]:\s*\S/.test(line)) return nextLine(text, at);
  if (isHistory(text, at, line)) return interleaved(text, at, to) ?? 'end';
  return at;
}

/** What a mail program puts below the name. */
const appended =
  /^(?:Sent from (?:my [\w ]{2,30}|(?:Outlook|Mail|Yahoo|Proton)[\w ]{0,30})|Get Outlook for \w+|Sent via \w+)\.?\s*$/;

function fenced(text: string, at: number, line: string, to: number): number {
  const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
  if (!mark) return at;
  for (let next = nextLine(text, at); next < to; next = nextLine(text, next)) {
    if (lineAt(text, next).startsWith(mark)) return nextLine(text, next);
  }
  return to;
}

const attribution =
  /^(?:On\b.{6,}\bwrote|Am\b.{6,}\bschrieb\b.*|Le\b.{6,}\ba écrit|El\b.{6,}\bescribió)\s*:\s*$/;
const original =
  /^(?:\*{0,2}-{2,}\s*(?:Original Message|Forwarded message|Original Appointment)|Begin forwarded message:)/i;

function isHistory(text: string, at: number, line: string): boolean {
  if (attribution.test(line) || original.test(line)) return true;
  if (/^(?:On|Am|Le|El)\b.{10,}$/.test(line) && !/[.!?]$/.test(line)) {
    return attribution.test(`${line} ${lineAt(text, nextLine(text, at))}`);
  }
  if (/^_{8,}\s*$/.test(line)) return outlook(text, nextLine(text, at));
  return /^\*{0,2}From:/.test(line) && outlook(text, at);
}

/** Outlook's `From: … Sent: …` block, on one line or several. */
function outlook(text: string, at: number): boolean {
  let from = at;
  while (from < text.length && lineAt(text, from).trim() === '') from = nextLine(text, from);
  const line = lineAt(text, from);
  if (!/^\*{0,2}From:/.test(line)) return false;
  if (/\b(?:Sent|Date|To):/.test(line)) return true;
  return /^\*{0,2}(?:Sent|Date|To|Subject):/.test(lineAt(text, nextLine(text, from)));
}

/** An attribution followed by `>` lines and then by more of the message: only the quote is history. */
function interleaved(text: string, from: number, to: number): number | undefined {
  let at = nextLine(text, from);
  if (/wrote\s*:\s*$/.test(lineAt(text, at))) at = nextLine(text, at);
  let quoted = false;
  for (; at < to; at = nextLine(text, at)) {
    const line = lineAt(text, at);
    if (line.startsWith('>')) quoted = true;
    else if (line.trim() !== '') break;
  }
  return quoted && at < to ? at : undefined;
}

const candidate = /[`<[]/g;
/** Nearly every text has none of them, which is soonest told of one after the other. */
const marks = ['`', '<', '['];

/** Inline code, comments, tags, autolinks and link targets between the protected blocks. */
function inline(text: string, from: number, to: number, blocks: readonly Span[]): Span[] {
  const found: Span[] = [];
  if (!marks.some((mark) => text.includes(mark, from))) return found;
  const targets = new Targets(text);
  candidate.lastIndex = from;
  let block = 0;
  for (let match = candidate.exec(text); match && match.index < to; match = candidate.exec(text)) {
    const at = match.index;
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= at) block++;
    const inside = blocks[block];
    const span =
      inside && inside.start <= at
        ? { start: at, end: inside.end }
        : inlineAt(text, at, to, targets);
    if (!span) continue;
    if (!inside || inside.start > at) found.push(span);
    candidate.lastIndex = Math.max(span.end, at + 1);
  }
  return found;
}

const tag =
  /<(?:\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?|[^\s<>@]+@[^\s<>]+|[a-z][a-z0-9+.-]*:[^\s<>]*)>/iy;
const codeSpan = /(`+)(?!`)[^\n]{0,1000}?[^`]\1(?!`)/y;
const footnote = /\[\^[^\]\s]+\]:?/y;
const linkTarget = /\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|\]\[[^\]\n]*\]/y;
const knownTags =
  /^<\/?(?:a|abbr|b|blockquote|br|code|dd|del|div|dl|dt|em|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b/i;

function inlineAt(text: string, at: number, to: number, targets: Targets): Span | undefined {
  const char = text[at];
  if (char === '`') return spanOf(codeSpan, text, at);
  if (char === '<') {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      return { start: at, end: end === -1 ? to : end + 3 };
    }
    const span = spanOf(tag, text, at);
    if (!span) return undefined;
    const inner = text.slice(at, span.end);
    return inner.includes('@') || inner.includes(':') || knownTags.test(inner) ? span : undefined;
  }
  const target = spanOf(footnote, text, at) ?? targets.behind(at);
  return target && target.start < to ? target : undefined;
}

/** Where links lead. Asked for one bracket after the other, each stretch of text is read once. */
class Targets {
  private close = -1;
  private target: Span | undefined;

  constructor(private readonly text: string) {}

  /** The target behind the next closing bracket. */
  behind(at: number): Span | undefined {
    if (this.close < at) {
      const close = this.text.indexOf(']', at);
      this.close = close === -1 ? this.text.length : close;
      this.target = spanOf(linkTarget, this.text, this.close);
    }
    return this.target;
  }
}

function spanOf(pattern: RegExp, text: string, at: number): Span | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { start: at, end: at + match[0].length } : undefined;
}

function merge(blocks: readonly Span[], inlines: readonly Span[]): readonly Span[] {
  if (blocks.length === 0) return inlines;
  if (inlines.length === 0) return blocks;
  return [...blocks, ...inlines].sort((a, b) => a.start - b.start);
}
