import { commands, type Disposable } from 'vscode';
import type { Server } from './client';

/** “Show Output”: the server's log. */
export function registerShowOutput({ output }: Server): Disposable {
  return commands.registerCommand('gracefulDecline.showOutput', () => output.show());
}
