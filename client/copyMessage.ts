import { commands, type Disposable, env, l10n, window } from 'vscode';
import type { Message } from '../server/message';
import type { Server } from './client';

/** Milliseconds for which the status bar tells that something was copied. */
const told = 4000;

/** “Copy Message”: copies the active draft as it is to be sent; asks first where it is not filled in. */
export function registerCopyMessage(server: Server): Disposable {
  return commands.registerCommand('gracefulDecline.copyMessage', async () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const message = uri === undefined ? null : await server.message(uri);
    if (!message || message.text === '') {
      void window.showInformationMessage(l10n.t('Open a draft to copy its message.'));
    } else if (await isWanted(message)) {
      await env.clipboard.writeText(message.text);
      window.setStatusBarMessage(l10n.t('Message copied'), told);
    }
  });
}

/** Whether a message that is not filled in is to be copied all the same. */
async function isWanted({ open }: Message): Promise<boolean> {
  if (open.length === 0) return true;
  const [copy, fill] = [l10n.t('Copy Anyway'), l10n.t('Fill Placeholders…')];
  const question = l10n.t('Not filled in yet: {0}.', open.join(', '));
  const picked = await window.showWarningMessage(question, copy, fill);
  if (picked === fill) await commands.executeCommand('gracefulDecline.fillPlaceholders');
  return picked === copy;
}
