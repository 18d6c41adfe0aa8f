import { type LogOutputChannel, workspace } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { openRulePageCommand } from '../server/lsp/protocol';
import { configurationFile, toldOnce } from './configurationFile';
import { explanationScheme } from './explainConfiguration';
import { freshFixes } from './freshFixes';
import { drafts } from './languages';
import { rulePageLink } from './rulePages';
import { askedSaves } from './saving';

const section = 'gracefulDecline';

/** How the client talks to the server. `gaveUp` is called when the server has crashed too often. */
export function clientOptions(
  outputChannel: LogOutputChannel,
  gaveUp: () => void,
): LanguageClientOptions {
  return {
    documentSelector: [...drafts.map(({ language = '' }) => ({ language })), configurationFile],
    outputChannel,
    initializationOptions: () => ({
      ...workspace.getConfiguration(section),
      rulePage: rulePageLink,
      ownTemplates: true,
    }),
    markdown: { isTrusted: { enabledCommands: [openRulePageCommand] } },
    synchronize: { configurationSection: section },
    diagnosticPullOptions: { onChange: true },
    textSynchronization: { delayOpenNotifications: true },
    errorHandler: restarting(gaveUp),
    middleware: {
      ...freshFixes,
      ...toldOnce,
      ...askedSaves,
      // The old side of a diff and the like: nobody can mend it, and each finding would be listed twice.
      didOpen: async (document, next) => {
        if (document.uri.scheme === explanationScheme) return;
        if (workspace.fs.isWritableFileSystem(document.uri.scheme) !== false) await next(document);
      },
    },
  };
}

/** Restarts a crashed server, four times in three minutes. */
function restarting(gaveUp: () => void): ErrorHandler {
  let crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const now = Date.now();
      crashes = [...crashes.filter((at) => now - at < 3 * 60_000), now];
      if (crashes.length <= 4) return { action: CloseAction.Restart, handled: true };
      gaveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
