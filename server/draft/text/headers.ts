import type { Span } from '../types';

/** A mail header: its name in lower case, its unfolded value, and where the value stands, continuation lines included. */
export interface Header {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

export interface HeaderBlock {
  /** From the first header to the blank line, exclusive. */
  readonly span: Span;
  readonly headers: readonly Header[];
}

const first = /^[*_]{0,2}(?:to|from|cc|bcc|subject|date|sent|reply-to)[*_]{0,2}[ \t]*:/i;
const anyHeader = /^[*_]{0,2}([A-Za-z][A-Za-z-]*)[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*(.*)$/;
const mailFirst = /^[A-Za-z][A-Za-z-]*:/;

/** The header block at `from`, or nothing. In a mail file any header may come first. */
export function headersOf(text: string, from: number, mail: boolean): HeaderBlock | undefined {
  let at = skipBlank(text, from);
  const start = at;
  if (!(mail ? mailFirst : first).test(lineAt(text, at))) return undefined;
  const headers: Header[] = [];
  /** The lines a value is folded over; joined once, for there may be thousands. */
  let folds: string[] = [];
  const unfold = () => {
    const last = headers.at(-1);
    if (last && folds.length > 0) {
      headers[headers.length - 1] = { ...last, value: [last.value, ...folds].join(' ').trim() };
    }
    folds = [];
  };
  while (at < text.length) {
    const line = lineAt(text, at);
    const match = anyHeader.exec(line);
    const last = headers.at(-1);
    if (/^[ \t]+\S/.test(line) && last) {
      const span = { start: last.span.start, end: at + line.trimEnd().length };
      folds.push(line.trim());
      headers[headers.length - 1] = { ...last, span };
    } else if (match && (mail || first.test(line) || /^[\w]+-[\w-]+:/.test(line))) {
      unfold();
      const raw = match[2] ?? '';
      const valueAt = at + line.length - raw.length;
      const value = raw.trim();
      headers.push({
        name: (match[1] ?? '').toLowerCase(),
        value,
        span: { start: valueAt, end: valueAt + raw.trimEnd().length },
      });
    } else break;
    at = nextLine(text, at);
  }
  unfold();
  return { span: { start, end: at }, headers };
}

/** The text of the line that begins at `at`, without its line end. */
export function lineAt(text: string, at: number): string {
  let end = text.indexOf('\n', at);
  if (end === -1) end = text.length;
  if (end > at && text.charCodeAt(end - 1) === 13) end--;
  return text.slice(at, end);
}

/** Where the line after the one at `at` begins. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  if (text.charCodeAt(at) === 0xfeff) at++;
  while (at < text.length && lineAt(text, at).trim() === '') at = nextLine(text, at);
  return at;
}
