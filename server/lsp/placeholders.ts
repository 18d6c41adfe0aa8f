import { fillingOf, placeholdersOfFile } from '../fill';
import { pathOf } from './checks';
import { rangeOf } from './positions';
import {
  type Filling,
  type FillParams,
  fillMethod,
  type Placeholders,
  type PlaceholdersParams,
  placeholdersMethod,
} from './protocol';
import type { Session } from './session';

/** Answers what a document leaves open, and how answers are filled in; null when it is not open here. */
export function providePlaceholders({ connection, documents, failures }: Session): void {
  const list = ({ uri }: PlaceholdersParams): Placeholders | null => {
    const document = documents.get(uri);
    if (!document) return null;
    const found = placeholdersOfFile(document.getText(), pathOf(document));
    const placeholders = found.map(({ spans, ...placeholder }) => ({
      ...placeholder,
      ranges: spans.map((span) => rangeOf(document, span)),
    }));
    return { version: document.version, placeholders };
  };
  const fill = ({ uri, answers }: FillParams): Filling | null => {
    const document = documents.get(uri);
    if (!document) return null;
    const { edits, left } = fillingOf(document.getText(), pathOf(document), answers);
    const textEdits = edits.map(({ span, text }) => ({
      range: rangeOf(document, span),
      newText: text,
    }));
    return { version: document.version, edits: textEdits, left };
  };
  connection.onRequest(placeholdersMethod, failures.guard('placeholders', null, list));
  connection.onRequest(fillMethod, failures.guard('filling', null, fill));
}
