import type { Span } from '../draft/types';
import type { CompletionItemKind } from './library';

/** Something to write at the cursor. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** A word or two beside the label. */
  readonly detail?: string;
  /** What is shown of it at length. */
  readonly documentation?: string;
  /** What is written, lines ended as in the file. */
  readonly text: string;
  /** `text` in snippet syntax, for clients that know it. */
  readonly snippet?: string;
  /** What is typed so far, and is replaced; it ends at the cursor. */
  readonly span: Span;
  /** What the typed text is held against; the label unless told. */
  readonly filter?: string;
}

/** Offers, best first. */
export interface Offers {
  readonly offers: readonly Offer[];
  /** Whether the next character may change what is offered. */
  readonly isIncomplete: boolean;
}

export const noOffers: Offers = { offers: [], isIncomplete: false };

/** Where the cursor is. */
export interface Place {
  readonly text: string;
  readonly offset: number;
  /** Where the cursor's line begins. */
  readonly lineStart: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** The line behind the cursor. */
  readonly after: string;
}

/** The place of an offset; lines end at LF, CRLF or CR. Of a line beyond all measure, the part around the cursor. */
export function placeAt(text: string, offset: number): Place {
  const end = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  const lineStart = offset === 0 ? 0 : Math.max(end + 1, offset - longestLine);
  const [after = ''] = text.slice(offset, offset + longestLine).split(/[\r\n]/, 1);
  return { text, offset, lineStart, before: text.slice(lineStart, offset), after };
}

const longestLine = 2000;

/** Whether what is typed begins `words` and does not end them: a finished word is left alone, so that Enter stays a new line. */
export function begins(typed: string, words: string): boolean {
  return typed.length < words.length && words.toLowerCase().startsWith(typed.toLowerCase());
}

/** The span of what is typed before the cursor. */
export function typedSpan({ offset }: Place, typed: string): Span {
  return { start: offset - typed.length, end: offset };
}
