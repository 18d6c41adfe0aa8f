import { type TextDocument, TextDocumentSaveReason, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';

/** Why a document was saved last. */
const reasons = new WeakMap<TextDocument, TextDocumentSaveReason>();

/** Remembers why documents are saved, which the protocol does not tell. */
export function rememberSaving() {
  return workspace.onWillSaveTextDocument(({ document, reason }) => reasons.set(document, reason));
}

/**
 * Keeps a save that nobody asked for from counting as one: where VS Code saves while one types, as
 * it does in the browser, a half-written draft would be told at once what it does not say yet.
 */
export const askedSaves: Pick<Middleware, 'didSave'> = {
  async didSave(document, next) {
    const run = workspace.getConfiguration('gracefulDecline', document).get('run');
    const unasked = reasons.get(document) === TextDocumentSaveReason.AfterDelay;
    if (!(unasked && run === 'onType')) await next(document);
  },
};
