import type { Span } from '../types';
import type { BodyText } from './body';
import { encodeValue } from './encodedWord';
import { writeQuoted } from './quotedPrintable';
import type { MailPart } from './structure';

/** Writes a text for this place of the file; nothing where that would spoil the mail. */
export type BodyWriter = (text: string, span: Span) => string | undefined;

/** The text of a message and how it stands in the file. */
export interface MessageBody extends BodyText {
  readonly part: MailPart;
  readonly html: boolean;
  /** Where its text ends in the file. */
  readonly end: number;
}

/** How changes of the message are written; nothing for base64, where an edit would touch every line. */
export function bodyWriter(raw: string, body: MessageBody): BodyWriter | undefined {
  if (body.encoding === 'base64') return undefined;
  const encode = body.encoding === 'plain' ? plainWriter(raw, body) : quotedWriter(raw, body);
  if (!body.html) return encode;
  return (text, span) => {
    if (/[<>]|=3[ce]/i.test(raw.slice(span.start, span.end))) return undefined;
    return encode(asHtml(text), span);
  };
}

function quotedWriter(raw: string, { end, charset }: MessageBody): BodyWriter {
  const lineEnd = lineEndOf(raw);
  return (text, span) => writeQuoted(text, { raw, span, end, charset, lineEnd });
}

/** Text as it stands may get letters beyond ASCII only where it has some or says that it may. */
function plainWriter(raw: string, { part, charset }: MessageBody): BodyWriter {
  const { body, encoding } = part;
  return (text) => {
    if (isAscii(text)) return text;
    const open = /^(?:utf-?8)?$/.test(charset) && encoding !== '7bit';
    return open || !isAscii(raw.slice(body.start, body.end)) ? text : undefined;
  };
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function asHtml(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`)
    .replace(/\r?\n/g, '<br>');
}

/**
 * Writes a text into the headers: the rest of a value, then fields of their own. Encoded words
 * don't mix with other text, so that only whole values may need them.
 */
export function writeHeader(text: string, raw: string, span: Span): string | undefined {
  if (/\n(?![ \t])/.test(raw.slice(span.start, span.end))) return undefined;
  const lineEnd = lineEndOf(raw);
  const [value = '', ...fields] = text.split(/\r?\n/);
  const written = encodeValue(value, lineEnd);
  if (written !== value && !isWholeValue(raw, span)) return undefined;
  return [written, ...fields.map((field) => encodeField(field, lineEnd))].join(lineEnd);
}

function encodeField(field: string, lineEnd: string): string {
  const name = /^[!-9;-~]+:[ \t]*/.exec(field)?.[0] ?? '';
  return name + encodeValue(field.slice(name.length), lineEnd);
}

function isWholeValue(raw: string, { start, end }: Span): boolean {
  const line = raw.slice(raw.lastIndexOf('\n', start - 1) + 1, start);
  return /^[!-9;-~]+:[ \t]*$/.test(line) && /^[ \t]*(?:\r?\n|$)/.test(raw.slice(end, end + 100));
}

function lineEndOf(raw: string): string {
  const at = raw.indexOf('\n');
  return at > 0 && raw[at - 1] === '\r' ? '\r\n' : '\n';
}
