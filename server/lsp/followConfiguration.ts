import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
} from 'vscode-languageserver/node';
import { configurationName } from '../config/file';
import { refreshCodeLens } from './codeLens';
import { isConfiguration } from './configuration';
import { diagnosticsOnDisk } from './configurationDiagnostics';
import { refreshDiagnostics } from './diagnostics';
import { withSection } from './display';
import type { Session } from './session';

const section = 'gracefulDecline';
/** Milliseconds to wait for a client's answer before going on without it. */
const patience = 1000;

/** Keeps the settings as the client and the configuration files have them. */
export function followConfiguration(session: Session): void {
  const { connection, configuration, documents, failures } = session;
  connection.onDidChangeConfiguration(
    failures.guard('configuration', undefined, ({ settings }) => {
      const own = settings?.[section];
      if (own || !session.client.workspace?.configuration) configuration.configure(own);
      session.display = withSection(session.display, own);
      const news = askSettings(
        session,
        [...documents.all()].map(({ uri }) => uri),
      );
      if (news) void news.then((isNews) => isNews && refresh(session));
      else refresh(session);
    }),
  );
  connection.onInitialized(() => watchFiles(session));
  connection.onDidChangeWatchedFiles(
    failures.guard('watched files', undefined, (params) => filesChanged(session, params)),
  );
}

/**
 * Asks the client for the settings of documents, and has whoever needs them wait. Answers whether
 * they are news; nothing where the client can't be asked.
 */
export function askSettings(
  session: Session,
  uris: readonly string[],
): Promise<boolean> | undefined {
  const { client, configuration, connection, documents, failures } = session;
  if (!client.workspace?.configuration || uris.length === 0) return undefined;
  const items = uris.map((scopeUri) => ({ scopeUri, section }));
  const answer = Promise.race([connection.workspace.getConfiguration(items), silence()])
    .then((sections: unknown) => {
      if (!Array.isArray(sections)) return false;
      const news = uris.map(
        (uri, index) => documents.get(uri) && configuration.configureOne(uri, sections[index]),
      );
      return news.includes(true);
    })
    .catch((error) => {
      failures.report('configuration', error);
      return false;
    });
  configuration.await(answer.then(() => {}));
  return answer;
}

function silence(): Promise<undefined> {
  return new Promise((done) => setTimeout(done, patience, undefined).unref());
}

function refresh(session: Session): void {
  refreshDiagnostics(session);
  refreshCodeLens(session);
}

function watchFiles({ client, connection }: Session): void {
  if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const watchers = [{ globPattern: `**/${configurationName}` }];
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers })
    .catch((error) => connection.console.error(`watching files: ${error}`));
}

function filesChanged(session: Session, { changes }: DidChangeWatchedFilesParams): void {
  const { configuration, connection, documents } = session;
  const told = configuration.announced;
  for (const uri of new Set(changes.map((change) => change.uri))) {
    if (!isConfiguration(uri) || documents.get(uri)) continue;
    const diagnostics = diagnosticsOnDisk(uri);
    if (diagnostics.length === 0 && !told.delete(uri)) continue;
    if (diagnostics.length > 0) told.add(uri);
    void connection.sendDiagnostics({ uri, diagnostics });
  }
  configuration.refresh();
  refresh(session);
}

/** A configuration file was opened, changed or closed in the editor: its text counts there. */
export function configurationEdited(session: Session, uri: string): void {
  if (!isConfiguration(uri)) return;
  const { configuration, connection } = session;
  // Who asks for its problems now should not have them twice.
  if (configuration.announced.delete(uri)) {
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  }
  configuration.edited(() => refresh(session));
}
