import { commands, type Disposable } from 'vscode';
import type { Server } from './client';

/** “Restart Server”. */
export function registerRestartServer(server: Server): Disposable {
  return commands.registerCommand('gracefulDecline.restartServer', () => server.restart());
}
