import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../draft/types';
import { rangeOf } from './positions';
import type { Session } from './session';

/** The edits, bound to the document's version where the client can take that. */
export function workspaceEdit(
  { client, offered }: Session,
  document: TextDocument,
  edits: readonly Edit[],
): WorkspaceEdit {
  const { uri, version } = document;
  offered.add(document, edits);
  const textEdits: TextEdit[] = edits.map(({ span, text }) => ({
    range: rangeOf(document, span),
    newText: text,
  }));
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  // The protocol lets a client that knows either take document changes.
  const versioned = documentChanges || resourceOperations !== undefined;
  if (!versioned) return { changes: { [uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}
