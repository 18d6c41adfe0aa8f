import type { Edit, Span } from '../types';
import { readBody } from './body';
import { type BodyWriter, bodyWriter, writeHeader } from './edits';
import { showField } from './fields';
import { readHtml } from './html';
import { messageOf } from './message';
import { openingOf } from './opening';
import { type MailPart, structureOf } from './structure';
import { View } from './view';

/**
 * A mail as it is read: header fields on one line each and decoded, a blank line, the decoded text
 * of the message. What is found there is told in the file's own offsets.
 *
 * Of the MIME libraries, none keeps the offsets that findings and edits need, and the well-kept
 * postal-mime parses asynchronously. Its synchronous part decodes encoded words, base64 and
 * charsets here; the way through headers and parts, and quoted-printable, are read with offsets.
 */
export interface Mail {
  readonly text: string;
  /** What was left out, and why, in words: `more than 1000 parts`. */
  readonly notes: readonly string[];
  /** Where in the file this stretch of the text comes from. */
  inFile(span: Span): Span;
  /** These changes of the text as changes of the file; nothing where one can't be made there. */
  editsInFile(edits: readonly Edit[]): readonly Edit[] | undefined;
}

/** UTF-16 units of a mail that are read. */
const largest = 25 * 1024 * 1024;
/** UTF-16 units of a text that are read, in a mail or not; no message comes near. */
export const largestText = 2 * 1024 * 1024;
const mostFields = 1000;

/** Reads a mail, broken ones as far as they go. Never throws. */
export function readMail(raw: string): Mail {
  const view = new View(raw);
  const notes: string[] = [];
  const end = Math.min(raw.length, largest);
  if (end < raw.length) notes.push('larger than 25 MiB');
  const { envelope, head, fields, headEnd: blank, body } = openingOf(raw, end);
  view.copy(0, envelope);
  if (fields.length === 0) {
    view.copy(head, textEnd({ start: head, end }, notes));
    return new ReadMail(view, 0, undefined, notes);
  }
  if (fields.length > mostFields) notes.push(`more than ${mostFields} header fields`);
  for (const field of fields.slice(0, mostFields)) showField(field, view);
  view.copy(blank, body.start);
  const headEnd = view.length;
  const { root, notes: limits } = structureOf(raw, fields, body);
  notes.push(...limits);
  const part = messageOf(raw, root);
  if (!part) return new ReadMail(view, headEnd, undefined, [...notes, 'no text']);
  return new ReadMail(view, headEnd, showBody(part, view, notes), notes);
}

/** Appends the text of the message and tells how changes of it are written. */
function showBody(part: MailPart, view: View, notes: string[]): BodyWriter | undefined {
  const html = part.type === 'text/html';
  const { body } = part;
  const end = textEnd(body, notes);
  const text = readBody(view.raw, { ...part, body: { start: body.start, end } });
  if (html) readHtml(text.view, view);
  else view.take(text.view);
  return bodyWriter(view.raw, { ...text, part, end, html });
}

/** Where to stop reading a text. */
function textEnd({ start, end }: Span, notes: string[]): number {
  if (end - start <= largestText) return end;
  notes.push('more than 2 MiB of text');
  return start + largestText;
}

class ReadMail implements Mail {
  constructor(
    private readonly view: View,
    /** Where the text of the message begins in the view. */
    private readonly headEnd: number,
    private readonly writer: BodyWriter | undefined,
    readonly notes: readonly string[],
  ) {}

  get text(): string {
    return this.view.text;
  }

  inFile(span: Span): Span {
    return this.view.inFile(span);
  }

  editsInFile(edits: readonly Edit[]): readonly Edit[] | undefined {
    const written: Edit[] = [];
    for (const edit of edits) {
      const one = this.editInFile(edit);
      if (!one) return undefined;
      written.push(one);
    }
    return written;
  }

  private editInFile({ span, text }: Edit): Edit | undefined {
    if (this.headEnd === 0) return { span: this.view.inFile(span), text };
    const inFile = this.view.exactly(span);
    if (!inFile) return undefined;
    const inHead = span.end < this.headEnd || this.headEnd === this.view.length;
    const written = inHead
      ? writeHeader(text, this.view.raw, inFile)
      : span.start >= this.headEnd
        ? this.writer?.(text, inFile)
        : undefined;
    return written === undefined ? undefined : { span: inFile, text: written };
  }
}
