import { decodeWords } from 'postal-mime';
import type { Span } from '../types';
import { charsetsFor, isGarbled, withWindows } from './charset';
import { readQuoted } from './quotedPrintable';
import type { MailPart } from './structure';
import { View } from './view';

/** The text of a part, decoded, and what its letters were written in. */
export interface BodyText {
  readonly view: View;
  readonly encoding: 'plain' | 'quoted-printable' | 'base64';
  /** In lower case; empty where it doesn't matter or isn't said. */
  readonly charset: string;
}

/** Reads the text of a part. Where the encoding isn't what it is said to be, the text stands as it is. */
export function readBody(raw: string, { body, encoding, charset }: MailPart): BodyText {
  if (encoding === 'quoted-printable') {
    const [likely = 'utf-8', other] = charsetsFor(charset);
    const view = readQuoted(raw, body, likely);
    if (!other || !isGarbled(view.text)) return { view, encoding, charset: likely };
    return { view: readQuoted(raw, body, other), encoding, charset: other };
  }
  if (encoding === 'base64') {
    const view = readBase64(raw, body, charsetsFor(charset));
    if (view) return { view, encoding, charset: '' };
  }
  const view = new View(raw);
  view.copy(body.start, body.end);
  return { view, encoding: 'plain', charset: charset?.toLowerCase() ?? '' };
}

/** Base64 text as one piece that stands for the first line of it; nothing where it is none. */
function readBase64(raw: string, body: Span, charsets: readonly string[]): View | undefined {
  const encoded = base64In(raw.slice(body.start, body.end));
  if (encoded === undefined) return undefined;
  const payload = encoded.replace(/[^A-Za-z0-9+/]/g, '');
  let text = '';
  for (const charset of charsets) {
    // A base64 part is, but for its line ends, one long encoded word.
    text = decodeWords(`=?${charset}?B?${payload}?=`);
    if (!isGarbled(text)) break;
  }
  const start = body.start + raw.slice(body.start, body.end).search(/\S/);
  const line = /^.*?(?=[ \t\r]*$)/m.exec(raw.slice(start, body.end))?.[0] ?? '';
  const view = new View(raw);
  view.put(withWindows(text), { start, end: start + line.length });
  return view;
}

/** The base64 lines a text begins with: a mailing list may have put words of its own below them. */
function base64In(text: string): string | undefined {
  const foreign = /[^A-Za-z0-9+/=\s]/.exec(text);
  const end = foreign ? text.lastIndexOf('\n', foreign.index) + 1 : text.length;
  const encoded = text.slice(0, end).trim();
  return encoded === '' || /\S[ \t]+\S/.test(encoded) ? undefined : encoded;
}
