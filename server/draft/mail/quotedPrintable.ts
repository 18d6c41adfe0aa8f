import type { Span } from '../types';
import { bytesOf, isStateful, withWindows } from './charset';
import { View } from './view';

const escapedByte = /=[\dA-Fa-f]{2}/y;
const softBreak = /=[ \t]*(?:\r?\n|$)/y;

/**
 * Reads quoted-printable text (RFC 2045, 6.7) so that each character leads back to what it was
 * written as. The bytes go through the decoder one at a time: it alone knows where a character ends.
 */
export function readQuoted(raw: string, { start, end }: Span, charset: string): View {
  const view = new View(raw);
  const decoder = new TextDecoder(charset);
  const stateful = isStateful(charset);
  const byte = new Uint8Array(1);
  let pending = -1;
  let at = start;
  const feed = (code: number, to: number) => {
    byte[0] = code;
    const text = decoder.decode(byte, { stream: true });
    if (pending === -1) pending = at;
    if (text !== '') {
      view.put(withWindows(text), { start: pending, end: to });
      pending = -1;
    }
    at = to;
  };
  const flush = () => {
    if (pending === -1) return;
    const text = decoder.decode();
    if (text !== '') view.put(text, { start: pending, end: at });
    pending = -1;
  };
  while (at < end) {
    const code = raw.charCodeAt(at);
    if (code === equals && test(escapedByte, raw, at)) {
      feed(Number.parseInt(raw.slice(at + 1, at + 3), 16), at + 3);
    } else if (code === equals && test(softBreak, raw, at)) {
      at = Math.min(softBreak.lastIndex, end);
    } else if ((pending !== -1 || stateful) && code < 128) {
      feed(code, at + 1);
    } else {
      flush();
      const next = stateful ? at + 1 : literalEnd(raw, at + 1, end);
      view.copy(at, next);
      at = next;
    }
  }
  flush();
  return view;
}

const equals = 61;

function test(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function literalEnd(raw: string, from: number, end: number): number {
  const next = raw.indexOf('=', from);
  return next === -1 || next > end ? end : next;
}

/** The longest line, in characters, and what it may hold before the mark of a soft break. */
const longest = 76;

/** Where a text goes into a quoted-printable one, and how it is written there. */
export interface QuotedPlace {
  readonly raw: string;
  /** What it replaces. */
  readonly span: Span;
  /** Where the part ends. */
  readonly end: number;
  readonly charset: string;
  readonly lineEnd: string;
}

/**
 * Writes a text as quoted-printable for this place; nothing where the charset can't say it.
 * No line gets longer than 76 characters, whatever other changes are made on the same line:
 * what is pushed to the right begins a line of its own.
 */
export function writeQuoted(text: string, place: QuotedPlace): string | undefined {
  const { raw, span, end, charset, lineEnd } = place;
  if (isStateful(charset)) return undefined;
  const rest = restOf(raw, span.end, end);
  let column = columnOf(raw, span.start);
  let written = '';
  const characters = [...text.replace(/\r\n?/g, '\n')];
  for (const [index, character] of characters.entries()) {
    if (character === '\n') {
      written += lineEnd;
      column = 0;
      continue;
    }
    const next = characters[index + 1] ?? (rest === '' ? '\n' : '');
    const token = tokenOf(character, next === '\n', charset);
    if (token === undefined) return undefined;
    if (column + token.length >= longest) {
      written += `=${lineEnd}`;
      column = 0;
    }
    written += token;
    column += token.length;
  }
  const pushed = column > columnOf(raw, span.end);
  return pushed && rest !== '' && !/^=[ \t]*$/.test(rest) ? `${written}=${lineEnd}` : written;
}

/** A space or tab that ends a line would be lost on the way. */
function tokenOf(character: string, lastOfLine: boolean, charset: string): string | undefined {
  if (character === ' ' || character === '\t') {
    return lastOfLine ? hex(character.charCodeAt(0)) : character;
  }
  if (/^[!-<>-~]$/.test(character)) return character;
  return bytesOf(character, charset)?.map(hex).join('');
}

function hex(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function columnOf(raw: string, at: number): number {
  return at - (raw.lastIndexOf('\n', at - 1) + 1);
}

/** What follows on the same line. */
function restOf(raw: string, at: number, end: number): string {
  const line = raw.slice(at, Math.min(end, at + 1000));
  return line.slice(0, /\r?\n|$/.exec(line)?.index);
}
