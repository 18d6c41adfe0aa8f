import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../draft/types';
import type { Range } from './library';

/** The range of a span; both count UTF-16 units. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The span of a range; positions outside the text stand for the nearest place inside it. */
export function spanOf(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}
