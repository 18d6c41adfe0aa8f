import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../draft/types';
import { applyEdits } from '../fix';

/** Remembers the fixes that were offered for a document, so that one that is made can be told from writing. */
export class Offered {
  private readonly fixes = new WeakMap<TextDocument, { text: string; fixes: Set<string> }>();

  /** A fix of the document as it is now is in the client's hands. */
  add(document: TextDocument, edits: readonly Edit[]): void {
    const text = document.getText();
    const known = this.fixes.get(document);
    const offer = known?.text === text ? known : { text, fixes: new Set<string>() };
    offer.fixes.add(JSON.stringify(edits));
    this.fixes.set(document, offer);
  }

  /** Whether the document became what it is by one of the fixes offered last. */
  made(document: TextDocument): boolean {
    const offer = this.fixes.get(document);
    this.fixes.delete(document);
    if (!offer) return false;
    const now = document.getText();
    return [...offer.fixes].some((edits) => leadsTo(offer.text, JSON.parse(edits), now));
  }
}

function leadsTo(text: string, edits: readonly Edit[], to: string): boolean {
  const added = edits.reduce((sum, { span, text }) => sum + text.length - span.end + span.start, 0);
  return text.length + added === to.length && applyEdits(text, edits) === to;
}
