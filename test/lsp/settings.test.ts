import assert from 'node:assert/strict';
import { pathOf } from '../../server/lsp/checks';
import { settingsOf } from '../../server/lsp/settings';
import { Client, pulling, pushed } from './client';

const sections: [section: unknown, rules: Record<string, object> | undefined][] = [
  [undefined, undefined],
  [null, undefined],
  ['off', undefined],
  [{ rules: ['too-long'] }, undefined],
  [{ rules: {} }, {}],
  [{ rules: { 'too-long': 'off' } }, { 'too-long': { severity: 'off' } }],
  [{ rules: { 'too-long': { email: 120 } } }, { 'too-long': { email: 120 } }],
  [{ rules: { 'too-long': 1, comparison: null, 'salary-talk': [] } }, {}],
];

describe('settings of a client', () => {
  for (const [section, rules] of sections) {
    it(`read ${JSON.stringify(section)}`, () => {
      const read: unknown = JSON.parse(JSON.stringify(settingsOf(section)));
      assert.deepEqual(read, rules ? { rules } : {});
    });
  }

  it('leave prototypes alone', () => {
    settingsOf(JSON.parse('{"rules":{"__proto__":{"polluted":1},"constructor":{"polluted":1}}}'));
    assert.ok(!('polluted' in {}));
  });

  it('turn a rule off in open documents', async () => {
    const client = await Client.start(pulling);
    const uri = 'file:///drafts/off.decline.md';
    client.open(uri, 'Dear Dana,\n\nI must withdraw from the interview: I have a better offer.\n');
    const found = async () => (await client.pull(uri)).some(({ code }) => code === 'comparison');
    assert.equal(await found(), true);
    const set = (rules: object) =>
      client.notify('workspace/didChangeConfiguration', {
        settings: { gracefulDecline: { rules } },
      });
    set({ comparison: 'off' });
    assert.equal(await found(), false);
    set({ comparison: 'loud' });
    assert.equal(await found(), true);
    assert.equal(await client.stop(), 0);
  });

  for (const configuration of [false, true]) {
    it(`stay as they were at the start where none are sent; the client can${configuration ? '' : '’t'} be asked`, async () => {
      const workspace = { ...pulling.workspace, configuration };
      const options = { sender: 'Sam Lee', codeLens: true, rules: { comparison: 'off' } };
      const client = await Client.start({ ...pulling, workspace }, options);
      client.notify('workspace/didChangeConfiguration', { settings: {} });
      const uri = 'file:///drafts/kept.decline.md';
      client.open(uri, 'Dear Dana,\n\nI withdraw: I have a better offer.\n\n');
      if (configuration) await answered(client, [null]);
      assert.ok((await client.pull(uri)).every(({ code }) => code !== 'comparison'));
      assert.match(await completed(client, uri, 4), /Sam Lee/);
      assert.notDeepEqual(await lenses(client, uri), []);
      assert.equal(await client.stop(), 0);
    });
  }

  it('name another sender for each folder, and show code lenses in one alone', async () => {
    const workspace = { ...pulling.workspace, configuration: true };
    const client = await Client.start({ ...pulling, workspace });
    const [a, b] = ['file:///a/x.decline.md', 'file:///b/x.decline.md'];
    const sections: [uri: string, section: object][] = [
      [a, { sender: 'Sam Lee', codeLens: true }],
      [b, { sender: 'Samuel Lee-Okafor' }],
    ];
    for (const [uri, section] of sections) {
      client.open(uri, 'Dear Dana,\n\nI withdraw.\n\n');
      await answered(client, [section]);
    }
    assert.match(await completed(client, a, 4), /Sam Lee/);
    assert.match(await completed(client, b, 4), /Samuel Lee-Okafor/);
    assert.notDeepEqual(await lenses(client, a), []);
    assert.deepEqual(await lenses(client, b), []);
    assert.equal(await client.stop(), 0);
  });

  it('have a client that pulls asked to pull again', async () => {
    const client = await Client.start(pulling);
    client.notify('workspace/didChangeConfiguration', { settings: { gracefulDecline: {} } });
    const refresh = await client.until(({ method }) => method === 'workspace/diagnostic/refresh');
    client.send({ id: refresh.id, result: null });
    assert.equal(await client.stop(), 0);
  });

  it('have diagnostics pushed again', async () => {
    const client = await Client.start(pushed);
    const uri = 'file:///drafts/settings.md';
    client.open(uri, 'About the interview: I have accepted a better offer.\n');
    await client.published(uri, 1);
    client.messages.length = 0;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.published(uri, 1);
    assert.equal(await client.stop(), 0);
  });
});

/** Answers the next request for settings. */
async function answered(client: Client, result: readonly (object | null)[]): Promise<void> {
  const request = await client.until(({ method }) => method === 'workspace/configuration');
  client.messages.splice(client.messages.indexOf(request), 1);
  client.send({ id: request.id, result });
}

/** What can be written at the start of a line. */
async function completed(client: Client, uri: string, line: number): Promise<string> {
  const params = { textDocument: { uri }, position: { line, character: 0 } };
  return JSON.stringify(await client.request('textDocument/completion', params));
}

function lenses(client: Client, uri: string): Promise<unknown> {
  return client.request('textDocument/codeLens', { textDocument: { uri } });
}

const paths: [uri: string, languageId: string, path: string][] = [
  ['file:///a/b%20c.md', 'markdown', '/a/b c.md'],
  ['file:///c%3A/x/draft.decline.txt', 'plaintext', '/c:/x/draft.decline.txt'],
  ['untitled:Untitled-1', 'markdown', 'Untitled-1.md'],
  ['untitled:Untitled-2', 'plaintext', 'Untitled-2.txt'],
  ['vscode-vfs://github/user/repo/letter.EML', 'eml', '/user/repo/letter.EML'],
  ['file:///a/letter.markdown', 'markdown', '/a/letter.markdown.md'],
  ['file:///a/letter', 'other', '/a/letter'],
  ['file:///a/100%.md?x=1#y', 'markdown', '/a/100%.md'],
];

describe('the path of a document', () => {
  for (const [uri, languageId, path] of paths) {
    it(`${uri} in ${languageId} is ${path}`, () => {
      assert.equal(pathOf({ uri, languageId }), path);
    });
  }
});
