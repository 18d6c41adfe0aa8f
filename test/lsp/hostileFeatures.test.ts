import assert from 'node:assert/strict';
import type { CompletionList, DocumentSymbol } from 'vscode-languageserver';
import { Client, positionAt } from './client';

/** Texts nobody would write. `¦` is where the cursor stands. */
const shapes: Readonly<Record<string, string>> = {
  'one line of 1 MB': `${'for the a '.repeat(105_000)}¦`,
  'one word of 1 MB': `${'a'.repeat(1_048_576)}¦`,
  'spaces of 1 MB': `Hi Dana,\n\nThank you.${' '.repeat(1_048_576)}¦`,
  '200,000 lines of front matter': `---\n${'company: a\n'.repeat(200_000)}¦`,
  '100,000 quoted lines': `Hi Dana,\n\nI withdraw.\n${'> so\n\n'.repeat(100_000)}¦`,
  '10,000 sentences that thank': `Hi Dana,\n\n${'Thank you for the interview. '.repeat(10_000)}¦`,
  'lone surrogates': `Hi Dana,\n\n${'\ud800 a \udc00 '.repeat(20_000)}¦`,
  'a slash behind 1 MB': `${'I withdraw my application.\n'.repeat(40_000)}/¦`,
};

const capabilities = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  workspace: { diagnostics: { refreshSupport: true } },
};

describe('what is asked at the cursor, in what nobody would write', () => {
  for (const [name, marked] of Object.entries(shapes)) {
    it(`is answered: ${name}`, async () => {
      const client = await Client.start(capabilities, { codeLens: true });
      const text = marked.replace('¦', '');
      const textDocument = { uri: 'file:///a.decline.md' };
      client.open(textDocument.uri, text);
      for (const offset of [0, 5, text.length >> 1, text.length]) {
        const position = positionAt(text, offset);
        await client.request('textDocument/hover', { textDocument, position });
        for (const context of [{ triggerKind: 1 }, { triggerKind: 2, triggerCharacter: ' ' }]) {
          const params = { textDocument, position, context };
          const list = await client.request('textDocument/completion', params);
          assert.ok(((list as CompletionList | null)?.items.length ?? 0) < 200);
        }
      }
      const symbols = await client.request('textDocument/documentSymbol', { textDocument });
      assert.ok((symbols as DocumentSymbol[]).length < 600);
      await client.request('textDocument/foldingRange', { textDocument });
      await client.request('textDocument/codeLens', { textDocument });
      const silent = ({ method }: { method?: string }) => method === undefined;
      assert.deepEqual(
        client.messages.filter((message) => !silent(message)),
        [],
      );
      assert.equal(await client.stop(), 0);
    });
  }
});
