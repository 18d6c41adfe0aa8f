import { pushDiagnostics, withdrawDiagnostics } from './diagnostics';
import type { Session } from './session';

/** Keeps the documents as the client has them, and pushes diagnostics as they change. */
export function followDocuments(session: Session): void {
  const { connection, documents, failures } = session;
  connection.onDidOpenTextDocument(
    failures.guard('open', undefined, ({ textDocument }) => {
      pushDiagnostics(session, documents.open(textDocument));
    }),
  );
  connection.onDidChangeTextDocument(
    failures.guard('change', undefined, (params) => {
      pushDiagnostics(session, documents.change(params));
    }),
  );
  connection.onDidCloseTextDocument(
    failures.guard('close', undefined, ({ textDocument }) => {
      documents.close(textDocument.uri);
      withdrawDiagnostics(session, textDocument.uri);
    }),
  );
}
