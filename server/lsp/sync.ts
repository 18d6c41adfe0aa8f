import { pushDiagnostics, withdrawDiagnostics } from './diagnostics';
import { askSettings, configurationEdited } from './followConfiguration';
import type { Session } from './session';

/** Keeps the documents as the client has them, and pushes diagnostics as they change. */
export function followDocuments(session: Session): void {
  const { configuration, connection, documents, failures } = session;
  connection.onDidOpenTextDocument(
    failures.guard('open', undefined, ({ textDocument }) => {
      const document = documents.open(textDocument);
      void askSettings(session, [textDocument.uri]);
      configurationEdited(session, textDocument.uri);
      pushDiagnostics(session, document);
    }),
  );
  connection.onDidChangeTextDocument(
    failures.guard('change', undefined, (params) => {
      const document = documents.change(params);
      configurationEdited(session, document.uri);
      pushDiagnostics(session, document);
    }),
  );
  connection.onDidCloseTextDocument(
    failures.guard('close', undefined, ({ textDocument }) => {
      documents.close(textDocument.uri);
      configuration.forget(textDocument.uri);
      configurationEdited(session, textDocument.uri);
      withdrawDiagnostics(session, textDocument.uri);
    }),
  );
}
