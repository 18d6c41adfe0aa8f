import { isConfiguration } from './configuration';
import { pushDiagnostics, withdrawDiagnostics } from './diagnostics';
import { askSettings, configurationClosed, configurationEdited } from './followConfiguration';
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
      } else pushDiagnostics(session, documents.change(params));
    }),
  );
  connection.onDidCloseTextDocument(
    failures.guard('close', undefined, ({ textDocument }) => {
      if (isConfiguration(textDocument.uri)) {
        configurationClosed(session, textDocument.uri);
        return;
      }
      documents.close(textDocument.uri);
      configuration.forget(textDocument.uri);
      withdrawDiagnostics(session, textDocument.uri);
    }),
  );
}
