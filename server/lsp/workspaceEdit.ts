import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../draft/types';
import type { OptionalVersionedTextDocumentIdentifier, TextEdit, WorkspaceEdit } from './library';
import { rangeOf } from './positions';
import type { Session } from './session';

/** The edits, bound to the document's version where the client can take that. */
export function workspaceEdit(
  session: Session,
  document: TextDocument,
  edits: readonly Edit[],
): WorkspaceEdit {
  const { uri, version } = document;
  session.offered.add(document, edits);
  const textEdits: TextEdit[] = edits.map(({ span, text }) => ({
    range: rangeOf(document, span),
    newText: text,
  }));
  return changeTo(session, { uri, version }, textEdits);
}

/** Changes of one document; bound to its version, if any, where the client can take that. */
export function changeTo(
  session: Session,
  textDocument: OptionalVersionedTextDocumentIdentifier,
  edits: TextEdit[],
): WorkspaceEdit {
  if (!takesDocumentChanges(session)) return { changes: { [textDocument.uri]: edits } };
  return { documentChanges: [{ textDocument, edits }] };
}

/** The protocol lets a client that knows them or resource operations take document changes. */
function takesDocumentChanges({ client }: Session): boolean {
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  return documentChanges === true || resourceOperations !== undefined;
}
