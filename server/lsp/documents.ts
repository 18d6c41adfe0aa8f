import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  DidChangeTextDocumentParams,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from './library';
import { rangeOf, spanOf } from './positions';

/**
 * The open documents, by URI. Stricter than the library's store: a change that is malformed or
 * not newer than the text is turned away, so that a confused client cannot garble a draft.
 */
export class Documents {
  private readonly byUri = new Map<string, TextDocument>();

  get(uri: string): TextDocument | undefined {
    return this.byUri.get(uri);
  }

  all(): IterableIterator<TextDocument> {
    return this.byUri.values();
  }

  open({ uri, languageId, version, text }: TextDocumentItem): TextDocument {
    const document = TextDocument.create(uri, languageId, version, text);
    this.byUri.set(uri, document);
    return document;
  }

  /** The changed document. Throws, and leaves the text as it was, when the change cannot be right. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): TextDocument {
    const document = this.byUri.get(textDocument.uri);
    if (!document) throw new Error('a change to a document that is not open');
    if (!(textDocument.version > document.version)) throw new Error('a change to an older version');
    if (!contentChanges.every(isChange)) throw new Error('a malformed change');
    // One by one: each counts positions in the text that the one before has left.
    for (const change of contentChanges) {
      TextDocument.update(document, [withinText(document, change)], textDocument.version);
    }
    return document;
  }

  close(uri: string): void {
    this.byUri.delete(uri);
  }
}

/**
 * The change with its range inside the text, since a line beyond the end spoils the library's line table.
 * A range may split a surrogate pair: clients that send only the differing unit do so, and the
 * text is right again once their edit is in.
 */
function withinText(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
  if (!hasRange(change)) return { text: change.text };
  return { range: rangeOf(document, spanOf(document, change.range)), text: change.text };
}

function isChange(change: TextDocumentContentChangeEvent): boolean {
  if (typeof change.text !== 'string') return false;
  if (!hasRange(change)) return true;
  const { start, end } = change.range;
  return [start.line, start.character, end.line, end.character].every(Number.isInteger);
}

/** Some clients send `null` for the range of a change of the whole text. */
function hasRange(
  change: TextDocumentContentChangeEvent,
): change is { range: Range; text: string } {
  return 'range' in change && (change.range ?? null) !== null;
}
