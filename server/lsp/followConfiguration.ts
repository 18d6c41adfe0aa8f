import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configurationName } from '../config/file';
import { refreshCodeLens } from './codeLens';
import { isConfiguration } from './configuration';
import { configurationDiagnostics, diagnosticsOnDisk } from './configurationDiagnostics';
import { pulls, refreshDiagnostics, withdrawDiagnostics } from './diagnostics';
import { DidChangeWatchedFilesNotification, type DidChangeWatchedFilesParams } from './library';
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
      // Some clients send settings without our section, or none at all, to say that they may be asked.
      if (own) configuration.configure(own);
      else if (!session.client.workspace?.configuration) configuration.configure(session.options);
      const answered = askSettings(
        session,
        [...documents.all()].map(({ uri }) => uri),
      );
      if (answered) void answered.then(() => refresh(session));
      else refresh(session);
    }),
  );
  connection.onInitialized(() => watchFiles(session));
  connection.onDidChangeWatchedFiles(
    failures.guard('watched files', undefined, (params) => filesChanged(session, params)),
  );
}

/**
 * Asks the client, where it can be, for the settings of documents, and has whoever needs them wait,
 * though not for ever: an answer that is late holds from when it comes.
 */
export function askSettings(session: Session, uris: readonly string[]): Promise<void> | undefined {
  const { client, configuration, connection, failures } = session;
  if (!client.workspace?.configuration || uris.length === 0) return undefined;
  const items = uris.map((scopeUri) => ({ scopeUri, section }));
  let isLate = false;
  const answer = connection.workspace
    .getConfiguration(items)
    .then((sections: unknown) => {
      takeSettings(session, uris, sections);
      if (isLate) refresh(session);
    })
    .catch((error) => failures.report('configuration', error));
  const awaited = Promise.race([
    answer,
    silence().then(() => {
      isLate = true;
    }),
  ]);
  configuration.await(awaited);
  return awaited;
}

function takeSettings(
  { configuration, documents }: Session,
  uris: readonly string[],
  sections: unknown,
): void {
  if (!Array.isArray(sections)) return;
  uris.forEach((uri, index) => {
    if (documents.get(uri)) configuration.configureOne(uri, sections[index]);
  });
}

function silence(): Promise<void> {
  return new Promise((done) => setTimeout(done, patience).unref());
}

/** Has what depends on the settings shown anew. */
export function refresh(session: Session): void {
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
  const { configuration, connection } = session;
  const told = configuration.announced;
  for (const uri of new Set(changes.map((change) => change.uri))) {
    if (!isConfiguration(uri) || configuration.opened.get(uri)) continue;
    const diagnostics = diagnosticsOnDisk(uri);
    if (diagnostics.length === 0 && !told.delete(uri)) continue;
    if (diagnostics.length > 0) told.add(uri);
    void connection.sendDiagnostics({ uri, diagnostics });
  }
  configuration.refresh();
  refresh(session);
}

/** A configuration file was opened or changed in the editor: its text counts there. */
export function configurationEdited(session: Session, document: TextDocument): void {
  const { configuration, connection } = session;
  const { uri, version } = document;
  // Who asks for its problems now should not have them twice.
  if (configuration.announced.delete(uri)) {
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  }
  if (!pulls(session)) {
    const diagnostics = configurationDiagnostics(document);
    void connection.sendDiagnostics({ uri, version, diagnostics });
  }
  configuration.edited(() => refresh(session));
}

/** A configuration file was closed: what is on the disk counts again. */
export function configurationClosed(session: Session, uri: string): void {
  session.configuration.opened.close(uri);
  withdrawDiagnostics(session, uri);
  session.configuration.edited(() => refresh(session));
}
