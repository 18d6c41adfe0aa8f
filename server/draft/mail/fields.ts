import { decodeWords } from 'postal-mime';
import { lineAt, nextLine } from '../text/headers';
import type { Span } from '../types';
import { withWindows } from './charset';
import { View } from './view';

/** A header field as it stands in the file. */
export interface MailField {
  /** In lower case. */
  readonly name: string;
  /** From the name to the end of the last folded line, its line end included. */
  readonly span: Span;
  /** The first 10,000 lines of its value, each without white space around it. */
  readonly lines: readonly Span[];
}

interface Growing extends MailField {
  readonly span: { readonly start: number; end: number };
  readonly lines: Span[];
}

export interface MailFields {
  readonly fields: readonly MailField[];
  /** Where the line behind the last field begins: the blank one, unless the mail is broken. */
  readonly end: number;
}

const mostLines = 10_000;
const fieldLine = /^([!-9;-~]+)[ \t]*:/;

/** Reads header fields from `from` on, as far as they go. */
export function fieldsOf(raw: string, from: number, to: number): MailFields {
  const fields: Growing[] = [];
  let at = from;
  while (at < to) {
    const line = lineAt(raw, at);
    const next = Math.min(nextLine(raw, at), to);
    const last = fields.at(-1);
    const name = fieldLine.exec(line);
    if (last && /^[ \t]+\S/.test(line)) {
      if (last.lines.length < mostLines) last.lines.push(trimmed(raw, at, at + line.length));
      last.span.end = next;
    } else if (name) {
      fields.push({
        name: (name[1] ?? '').toLowerCase(),
        span: { start: at, end: next },
        lines: [trimmed(raw, at + name[0].length, at + line.length)],
      });
    } else break;
    at = next;
  }
  return { fields, end: at };
}

function trimmed(raw: string, from: number, to: number): Span {
  const text = raw.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return { start, end: Math.max(start, from + text.trimEnd().length) };
}

/** The value on one line, as it is written. */
export function unfolded(raw: string, { lines }: MailField): View {
  const view = new View(raw);
  for (const [index, { start, end }] of lines.entries()) {
    const before = lines[index - 1];
    if (before) view.put(' ', { start: before.end, end: start });
    view.copy(start, end);
  }
  return view;
}

const encodedWord = String.raw`=\?[^?\s]+\?[bq]\?[^?]*\?=`;
const encodedWords = new RegExp(`${encodedWord}(?:[ \\t]*${encodedWord})*`, 'gi');
const addressFields = /^(?:to|cc|bcc|from|sender|reply-to)$/;
/** What a reader of headers can take for one: others would only end the headers for it. */
const plainName = /^[a-z][a-z-]*$/;

/** Appends a field to what is read: on one line, its encoded words (RFC 2047) decoded. */
export function showField(field: MailField, view: View): void {
  if (!plainName.test(field.name)) return;
  const { raw } = view;
  const { start, end } = field.span;
  if (field.lines.length === 1 && !raw.slice(start, end).includes('=?')) {
    view.copy(start, end);
    return;
  }
  const value = unfolded(raw, field);
  const first = field.lines[0] as Span;
  view.copy(field.span.start, first.start);
  let from = 0;
  if (value.text.includes('=?')) {
    for (const { 0: words, index } of value.text.matchAll(encodedWords)) {
      const span = { start: index, end: index + words.length };
      view.take(value, from, index);
      view.put(shown(words, field), value.inFile(span));
      from = span.end;
    }
  }
  view.take(value, from);
  view.copy(field.span.end - lineEndBefore(raw, field.span.end), field.span.end);
}

/** How many characters the line end before this place has. */
function lineEndBefore(raw: string, at: number): number {
  if (raw[at - 1] !== '\n') return 0;
  return raw[at - 2] === '\r' ? 2 : 1;
}

/** A decoded name may hold a comma, which must not part addresses, or a line end. */
function shown(words: string, { name }: MailField): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  const text = withWindows(decodeWords(words)).replace(/[\0-\x1f\x7f\u2028\u2029]+/g, ' ');
  return addressFields.test(name) && /[,;<>@]/.test(text) ? `"${text.replaceAll('"', '')}"` : text;
}
