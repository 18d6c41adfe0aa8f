import { type TextDocument, workspace } from 'vscode';

/** The writer's name as the settings have it for this document; empty where they have none. */
export function senderOf({ uri }: TextDocument): string {
  const sender = workspace.getConfiguration('gracefulDecline', uri).get<unknown>('sender');
  return typeof sender === 'string' ? sender.trim() : '';
}
