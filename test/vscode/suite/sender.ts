import * as vscode from 'vscode';

/** Runs with a name of the writer's in the settings. */
export async function withSender(name: string, run: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('gracefulDecline');
  await settings.update('sender', name, vscode.ConfigurationTarget.Workspace);
  try {
    await run();
  } finally {
    await settings.update('sender', undefined, vscode.ConfigurationTarget.Workspace);
  }
}
