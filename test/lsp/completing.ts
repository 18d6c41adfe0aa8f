import assert from 'node:assert/strict';
import type { ClientCapabilities, CompletionItem, CompletionList } from 'vscode-languageserver';
import { type Client, offsetAt, positionAt, splice } from './client';

/** A client that knows snippets, as VS Code. */
export const snippets: ClientCapabilities = {
  textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } },
};

/** A client that inserts text as it is. */
export const plain: ClientCapabilities = { textDocument: { diagnostic: {}, completion: {} } };

/** The cursor, in texts of these tests. */
export const caret = '¦';

let count = 0;

/** What is offered at the caret of a text; `trigger` is the character typed last, where it asks by itself. */
export async function offered(
  client: Client,
  marked: string,
  { name = 'draft.decline.md', trigger }: { name?: string; trigger?: string } = {},
): Promise<CompletionItem[]> {
  const text = marked.replace(caret, '');
  const uri = `file:///drafts/${count++}/${name}`;
  client.open(uri, text, 1, name.endsWith('.eml') ? 'eml' : 'markdown');
  const list = (await client.request('textDocument/completion', {
    textDocument: { uri },
    position: positionAt(text, marked.indexOf(caret)),
    context: trigger ? { triggerKind: 2, triggerCharacter: trigger } : { triggerKind: 1 },
  })) as CompletionList | null;
  return list?.items ?? [];
}

/** The text after an item is picked at the caret. */
export function accepted(marked: string, { textEdit }: CompletionItem): string {
  const text = marked.replace(caret, '');
  assert.ok(textEdit && 'range' in textEdit);
  const { start, end } = textEdit.range;
  assert.deepEqual(end, positionAt(text, marked.indexOf(caret)), 'it ends at the cursor');
  return splice(text, offsetAt(text, start), offsetAt(text, end), textEdit.newText);
}

export function labels(items: readonly CompletionItem[]): string[] {
  return items.map(({ label }) => label);
}
