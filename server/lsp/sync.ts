import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isConfiguration } from './configuration';
import { pushDiagnostics, showAnew, withdrawDiagnostics } from './diagnostics';
import { askSettings, configurationClosed, configurationEdited } from './followConfiguration';
import type { DidChangeTextDocumentParams, TextDocumentContentChangeEvent } from './library';
import type { Session } from './session';

/** Keeps the documents as the client has them, and pushes diagnostics as they change. */
export function followDocuments(session: Session): void {
  const { configuration, connection, documents, failures } = session;
  connection.onDidOpenTextDocument(
    failures.guard('open', undefined, ({ textDocument }) => {
      if (isConfiguration(textDocument.uri)) {
        configurationEdited(session, configuration.opened.open(textDocument));
        return;
      }
      const document = documents.open(textDocument);
      void askSettings(session, [textDocument.uri]);
      pushDiagnostics(session, document);
    }),
  );
  connection.onDidChangeTextDocument(
    failures.guard('change', undefined, (params) => {
      if (isConfiguration(params.textDocument.uri)) {
        configurationEdited(session, configuration.opened.change(params));
      } else changed(session, params);
    }),
  );
  connection.onDidSaveTextDocument(
    failures.guard('save', undefined, ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      if (document) showAnew(session, document, 'save');
    }),
  );
  connection.onDidCloseTextDocument(
    failures.guard('close', undefined, ({ textDocument }) => {
      if (isConfiguration(textDocument.uri)) {
        configurationClosed(session, textDocument.uri);
        return;
      }
      closed(session, textDocument.uri);
    }),
  );
}

function changed(session: Session, params: DidChangeTextDocumentParams): void {
  const { display, documents, failures, offered, shown } = session;
  const document = documents.change(params);
  if (offered.made(document)) shown.mended(document);
  else {
    const caret = caretBehind(document, params.contentChanges);
    shown.written(
      document,
      caret,
      display.quietTime,
      failures.guard('quiet', undefined, () => leftAlone(session, document)),
    );
  }
  pushDiagnostics(session, document);
}

/** Where what was typed last ends; several words were not typed just now. */
function caretBehind(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): number | undefined {
  const last = changes.at(-1);
  if (!last || !('range' in last) || !last.range || /\S\s+\S/.test(last.text)) return undefined;
  return document.offsetAt(last.range.start) + last.text.length;
}

function leftAlone(session: Session, document: TextDocument): void {
  if (session.documents.get(document.uri) === document) showAnew(session, document, 'left alone');
}

function closed(session: Session, uri: string): void {
  const { configuration, documents, shown } = session;
  const document = documents.get(uri);
  if (document) shown.close(document);
  documents.close(uri);
  configuration.forget(uri);
  withdrawDiagnostics(session, uri);
}
