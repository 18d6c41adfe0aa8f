import { commands, type Disposable, l10n, window } from 'vscode';
import type { Server } from './client';

/** “Check Draft Now”: shows all that is found in the active draft, or says why it is taken for none. */
export function registerCheck(server: Server): Disposable {
  return commands.registerCommand('gracefulDecline.check', async () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    if (uri === undefined || !(await server.check(uri))) {
      void window.showInformationMessage(l10n.t('Open a draft to have it checked.'));
      return;
    }
    const recognition = await server.recognise(uri);
    if (!recognition || recognition.draft) return;
    // Silence would look like praise.
    const { reason } = recognition;
    void window.showInformationMessage(l10n.t('This file is not checked: {0}.', reason));
  });
}
