import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeLens } from 'vscode-languageserver';
import { Client } from './client';

const uri = 'file:///drafts/lens.decline.md';
const text = `---
channel: email
---

Hi Dana,

Thank you for the invitation to interview. I accepted a better offer and withdraw my application.

Kind regards,
Sam
`;
const capabilities: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { codeLens: { refreshSupport: true } },
};

describe('readiness over stdio', () => {
  let client: Client;
  afterEach(async () => assert.equal(await client.stop(), 0));

  async function lenses(): Promise<CodeLens[]> {
    const params = { textDocument: { uri } };
    return (await client.request('textDocument/codeLens', params)) as CodeLens[];
  }

  it('stands above the message, each point leading to its rule', async () => {
    client = await Client.start(capabilities, { codeLens: true });
    client.open(uri, text);
    const shown = await lenses();
    assert.deepEqual(
      shown.map(({ command }) => [command?.title, command?.command, command?.arguments]),
      [
        ['4 of 5 parts', 'gracefulDecline.openRulePage', ['missing-goodwill']],
        ['no good wishes', 'gracefulDecline.openRulePage', ['missing-goodwill']],
        ['16 words', '', undefined],
        ['comparison', 'gracefulDecline.openRulePage', ['comparison']],
        ['not ready to send', '', undefined],
      ],
    );
    assert.deepEqual([...new Set(shown.map(({ range }) => range.start.line))], [4]);
  });

  it('is hidden unless asked for, and follows the setting', async () => {
    client = await Client.start(capabilities);
    client.open(uri, text);
    assert.deepEqual(await lenses(), []);
    const settings = { gracefulDecline: { codeLens: true } };
    client.notify('workspace/didChangeConfiguration', { settings });
    const refresh = await client.until(({ method }) => method === 'workspace/codeLens/refresh');
    client.send({ id: refresh.id, result: null });
    assert.equal((await lenses()).length, 5);
  });

  it('is not shown above what is no draft', async () => {
    client = await Client.start(capabilities, { codeLens: true });
    const readme = 'file:///README.md';
    client.open(readme, '# A library\n\nInstall it.\n');
    const params = { textDocument: { uri: readme } };
    assert.deepEqual(await client.request('textDocument/codeLens', params), []);
  });

  it('is told with what the document was recognised as', async () => {
    client = await Client.start(capabilities);
    client.open(uri, text);
    client.open('file:///README.md', '# A library\n\nInstall it.\n');
    const readiness = async (of: string) =>
      ((await client.request('gracefulDecline/recognition', { uri: of })) as { readiness: string })
        .readiness;
    assert.equal(await readiness(uri), '4 of 5 parts · 16 words · 1 to mend');
    assert.equal(await readiness('file:///README.md'), '');
  });
});
