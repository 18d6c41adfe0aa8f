import type { ExtensionContext } from 'vscode';
import { registerCheck } from './check';
import { Server } from './client';
import { registerCopyMessage } from './copyMessage';
import { registerExplainConfiguration } from './explainConfiguration';
import { registerFillPlaceholders } from './fillPlaceholders';
import { registerInsertTemplate } from './insertTemplate';
import { registerRestartServer } from './restartServer';
import { registerOpenRulePage } from './rulePages';
import { rememberSaving } from './saving';
import { registerShowOutput } from './showOutput';
import { showRecognition } from './status';

let server: Server | undefined;

/** Called by VS Code when a file that may be a draft is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  server = new Server(context);
  context.subscriptions.push(
    registerCheck(server),
    registerCopyMessage(server),
    ...registerExplainConfiguration(context, server),
    registerFillPlaceholders(server),
    ...registerInsertTemplate(context),
    registerOpenRulePage(context),
    registerRestartServer(server),
    registerShowOutput(server),
    rememberSaving(),
    ...showRecognition(server),
  );
  await server.start();
}

/** Called by VS Code before it leaves; it waits for the server to end. */
export async function deactivate(): Promise<void> {
  await server?.dispose();
}
