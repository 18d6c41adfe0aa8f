import { filePath } from './configuration';
import { refresh } from './followConfiguration';
import type { InitializeParams, WorkspaceFolder } from './library';
import type { Session } from './session';

/** Keeps the folders that the client has open: the globs of its settings are seen from them. */
export function followFolders(
  session: Session,
  { workspaceFolders, rootUri }: InitializeParams,
): void {
  const { configuration, connection, failures } = session;
  const root = rootUri ? [{ uri: rootUri, name: '' }] : [];
  configuration.folders = pathsOf(workspaceFolders ?? root);
  connection.onNotification(
    'workspace/didChangeWorkspaceFolders',
    failures.guard('folders', undefined, ({ event }) => {
      const removed = pathsOf(event.removed);
      const kept = configuration.folders.filter((folder) => !removed.includes(folder));
      configuration.folders = [...kept, ...pathsOf(event.added)];
      refresh(session);
    }),
  );
}

function pathsOf(folders: readonly WorkspaceFolder[]): string[] {
  return folders.flatMap(({ uri }) => filePath(uri) ?? []);
}
