import { frontMatterOf } from '../text/frontMatter';
import { lineAt, nextLine } from '../text/headers';
import type { Span } from '../types';
import { fieldsOf, type MailField } from './fields';

/** What stands above the message in a mail, and where the rest begins. */
export interface Opening {
  /** Where front matter and blank lines end. */
  readonly envelope: number;
  /** Where the header fields begin: behind a mailbox's `From ` line. */
  readonly head: number;
  readonly fields: readonly MailField[];
  /** Where the fields end: at the blank line, unless the mail is broken. */
  readonly headEnd: number;
  /** What follows the blank line. */
  readonly body: Span;
}

/** Reads the header fields of a mail and what may stand above them, up to `end`. */
export function openingOf(raw: string, end: number): Opening {
  let envelope = frontMatterOf(raw)?.span.end ?? (raw.startsWith('\uFEFF') ? 1 : 0);
  while (envelope < raw.length && lineAt(raw, envelope).trim() === '') {
    envelope = nextLine(raw, envelope);
  }
  const head = raw.startsWith('From ', envelope) ? nextLine(raw, envelope) : envelope;
  const { fields, end: headEnd } = fieldsOf(raw, head, end);
  return { envelope, head, fields, headEnd, body: { start: afterBlank(raw, headEnd, end), end } };
}

/** Behind the line at `at` when it is blank, and never behind `end`. */
export function afterBlank(raw: string, at: number, end: number): number {
  return Math.min(lineAt(raw, at).trim() === '' ? nextLine(raw, at) : at, end);
}
