import { charsetsFor, isGarbled, isStateful, withWindows } from './charset';
import { openingOf } from './opening';
import { type MailPart, structureOf } from './structure';

/**
 * The text of a mail that isn't UTF-8 throughout, given its bytes as characters of the same
 * number (0 to 255). A part is read in the charset it names; headers and what names none are
 * UTF-8, else what old Western mail was in. Lines stay lines. Never throws.
 */
export function decodeMail(bytes: string): string {
  if (bytes.startsWith(mark)) return `\uFEFF${decodeMail(bytes.slice(mark.length))}`;
  const { fields, body } = openingOf(bytes, bytes.length);
  let text = '';
  let from = 0;
  for (const part of leavesOf(structureOf(bytes, fields, body).root)) {
    const charsets = charsetsFor(part.charset);
    const { start, end } = part.body;
    if (start < from || charsets.some(isStateful)) continue;
    text += decodeLines(bytes.slice(from, start)) + decodeAs(charsets, bytes.slice(start, end));
    from = end;
  }
  return text + decodeLines(bytes.slice(from));
}

/** A byte order mark in UTF-8. */
const mark = '\xef\xbb\xbf';

function leavesOf(part: MailPart): readonly MailPart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf);
}

/** What other bytes than ASCII begin, to the end of the line. */
const foreign = /[\x80-\xff][^\n]*/g;

const unnamed = charsetsFor(undefined);

/** Each line in a charset of its own: programs write headers as they please. */
function decodeLines(bytes: string): string {
  return bytes.replace(foreign, (line) => decodeAs(unnamed, line));
}

/** The first of these readings that makes sense, else the last. */
function decodeAs(charsets: readonly string[], bytes: string): string {
  let text = bytes;
  for (const charset of charsets) {
    const decoder = decoderOf(charset);
    text = bytes.replace(foreign, (run) => decoder.decode(bytesOf(run)));
    if (charset !== 'utf-8') text = withWindows(text);
    if (!isGarbled(text)) break;
  }
  return text;
}

/** Making one takes longer than to decode a line. */
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  const decoder = decoders.get(charset) ?? new TextDecoder(charset, { ignoreBOM: true });
  decoders.set(charset, decoder);
  return decoder;
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
