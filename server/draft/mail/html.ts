import type { Span } from '../types';
import { decodeEntity } from './entities';
import type { View } from './view';

const token =
  /<!--|<[!?/A-Za-z]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]+\d*);|[\s\u00a0]+|[^<&\s\u00a0]+|[<&]/gi;
const unseen = /^(?:script|style|title|template)$/;
const paragraph = /^(?:p|h[1-6]|ul|ol|table|blockquote|pre|hr)$/;
const line = /^(?:div|li|tr|dt|dd|section|article|header|footer|center|form)$/;

/**
 * Reads the text out of HTML, roughly as it is seen: no tags, no comments, white space run
 * together, lines and paragraphs as the tags make them, a block quotation as quoted lines.
 */
export function readHtml(source: View, target: View): void {
  const html = source.text;
  const page = new Page(source, target);
  token.lastIndex = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [found] = match;
    const at = match.index;
    const end = at + found.length;
    if (found.length > 1 && found.startsWith('<')) {
      token.lastIndex = found === '<!--' ? after(html, '-->', at) : readTag(html, at, page);
    } else if (found.length > 1 && found.startsWith('&')) {
      const text = decodeEntity(found.slice(1, -1));
      if (text === undefined) page.copy(at, end);
      else if (/^[\s\u00a0]$/.test(text)) page.space({ start: at, end });
      else page.put(text, { start: at, end });
    } else if (/^[\s\u00a0]/.test(found)) page.space({ start: at, end });
    else page.copy(at, end);
  }
}

/** Reads the tag at `at` and tells where to go on. */
function readTag(html: string, at: number, page: Page): number {
  const end = after(html, '>', at);
  const [, closes, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(at, at + 20)) ?? [];
  const tag = name.toLowerCase();
  const span = { start: at, end };
  if (!closes && unseen.test(tag)) return contentEnd(html, end, tag);
  if (tag === 'br') page.breakLine(span);
  else if (tag === 'td' || tag === 'th') page.space(span);
  else if (line.test(tag)) page.breakLine(span, 1);
  else if (paragraph.test(tag)) page.breakLine(span, 2);
  if (tag === 'blockquote') page.quotes = Math.max(0, page.quotes + (closes ? -1 : 1));
  return end;
}

/** Behind the next `mark`; what is never closed goes on to the end. */
function after(html: string, mark: string, at: number): number {
  const found = html.indexOf(mark, at);
  return found === -1 ? html.length : found + mark.length;
}

function contentEnd(html: string, from: number, tag: string): number {
  const closing = new RegExp(`</${tag}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

/** Collects words; breaks and spaces are written when a word follows. */
class Page {
  /** How many block quotations are open. */
  quotes = 0;
  private started = false;
  private breaks = 0;
  /** What lies between the last word and the next. */
  private gap: Span | undefined;

  constructor(
    private readonly source: View,
    private readonly target: View,
  ) {}

  /** A word as it stands. */
  copy(start: number, end: number): void {
    this.open(start);
    this.target.take(this.source, start, end);
  }

  /** A text that stands for this stretch of the source. */
  put(text: string, span: Span): void {
    this.open(span.start);
    this.target.put(text, this.source.inFile(span));
  }

  space({ start, end }: Span): void {
    this.gap = { start: this.gap?.start ?? start, end };
  }

  /** Ends the line once more, or, given `least`, so that at least so many line ends follow. */
  breakLine(span: Span, least = this.breaks + 1): void {
    this.space(span);
    this.breaks = Math.max(this.breaks, least);
  }

  private open(start: number): void {
    const gap = this.gap ?? { start, end: start };
    const lineEnds = this.started ? '\n'.repeat(Math.min(this.breaks, 2)) : '';
    const quote = this.quotes > 0 && (lineEnds || !this.started) ? '> ' : '';
    if (lineEnds || quote) this.target.put(lineEnds + quote, this.source.inFile(gap));
    else if (this.started && this.gap) this.between(gap);
    this.started = true;
    this.breaks = 0;
    this.gap = undefined;
  }

  private between(gap: Span): void {
    if (this.source.text.slice(gap.start, gap.end) === ' ') {
      this.target.take(this.source, gap.start, gap.end);
    } else this.target.put(' ', this.source.inFile(gap));
  }
}
