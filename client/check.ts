import { commands, type Disposable, l10n, window } from 'vscode';
import type { Server } from './client';

/** “Check Draft Now”: shows all that is found in the active draft, whenever it is shown else. */
export function registerCheck(server: Server): Disposable {
  return commands.registerCommand('gracefulDecline.check', async () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    if (uri !== undefined && (await server.check(uri))) return;
    void window.showInformationMessage(l10n.t('Open a draft to have it checked.'));
  });
}
