import { CancellationError, CodeAction, l10n, window, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import type { FixData } from '../server/lsp/protocol';

type Fix = CodeAction & { data?: FixData };

/**
 * Keeps a fix from landing in a text it was not made for. A menu of fixes can stay open while
 * the text changes (a formatter, another editor), and VS Code applies an edit without looking at the version.
 * So fixes go into the menu without their edit, and it is fetched when one is picked, from a server that
 * refuses when the text is another by then.
 *
 * `vscode.executeCodeActionProvider` fetches edits only when its fourth argument says how many.
 */
export const freshFixes: Pick<Middleware, 'provideCodeActions' | 'resolveCodeAction'> = {
  async provideCodeActions(document, range, context, token, next) {
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) if (isFix(action)) delete action.edit;
    return actions;
  },
  async resolveCodeAction(action, token, next) {
    try {
      const resolved = await next(action, token);
      if (isFix(action) && isCurrent(action.data)) return resolved;
    } catch (error) {
      // How the client reports a refused fix.
      if (!(error instanceof CancellationError)) throw error;
    }
    if (!token.isCancellationRequested) refuse();
    return action;
  },
};

function isFix(action: object): action is Fix & { data: FixData } {
  return action instanceof CodeAction && (action as Fix).data !== undefined;
}

function isCurrent({ uri, version }: FixData): boolean {
  return workspace.textDocuments.some(
    (document) => document.version === version && document.uri.toString() === uri,
  );
}

function refuse(): void {
  const message = l10n.t('The text has changed since this fix was offered, so it was not applied.');
  void window.showWarningMessage(message);
}
