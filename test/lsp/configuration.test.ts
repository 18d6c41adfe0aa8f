import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver';
import {
  Client,
  type Message,
  type Published,
  pulling,
  pushed,
  rangeOf,
  refreshed,
} from './client';

const text = 'Dear Dana,\n\nI must withdraw from the interview: I have a better offer.\n';
const config = '.graceful-decline.json';

/** Clients that can be asked for the settings of a document. */
const asked = (base: ClientCapabilities): ClientCapabilities => ({
  ...base,
  workspace: { ...base.workspace, configuration: true },
});
const watching: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const compares = async (client: Client, uri: string) =>
  codes(await client.pull(uri)).includes('comparison');

/** Answers the next request for settings that nobody has answered. */
async function answer(client: Client, sections: Readonly<Record<string, object | null>>) {
  const request = await client.until(({ method }) => method === 'workspace/configuration');
  client.messages.splice(client.messages.indexOf(request), 1);
  const { items } = request.params as { items: { scopeUri: string; section: string }[] };
  assert.ok(items.every(({ section }) => section === 'gracefulDecline'));
  client.send({ id: request.id, result: items.map(({ scopeUri }) => sections[scopeUri] ?? null) });
  return items.map(({ scopeUri }) => scopeUri);
}

describe('settings of a document', () => {
  const [a, b] = ['file:///a/x.decline.md', 'file:///b/x.decline.md'];
  const off = { rules: { comparison: { severity: 'off' } } };
  const own = { rules: { comparison: { severity: 'default' } } };

  it('differ by folder, and change without a restart', async () => {
    const client = await Client.start(asked(pulling));
    client.open(a, text);
    assert.deepEqual(await answer(client, { [a]: off }), [a]);
    client.open(b, text);
    assert.deepEqual(await answer(client, { [b]: own }), [b]);
    assert.equal(await compares(client, a), false);
    assert.equal(await compares(client, b), true);
    client.notify('workspace/didChangeConfiguration', { settings: null });
    const pulled = compares(client, a);
    assert.deepEqual(await answer(client, { [a]: own, [b]: off }), [a, b]);
    assert.equal(await pulled, true, 'What is asked meanwhile waits for the answer.');
    assert.equal(await compares(client, b), false);
    const refresh = await client.until(({ method }) => method === 'workspace/diagnostic/refresh');
    client.send({ id: refresh.id, result: null });
    assert.equal(await client.stop(), 0);
  });

  it('are awaited before anything is pushed', async () => {
    const client = await Client.start(asked(pushed));
    client.open(a, text);
    await answer(client, { [a]: off });
    assert.equal(codes(await client.published(a, 1)).includes('comparison'), false);
    assert.equal(await client.stop(), 0);
  });

  it('are those of all where the client has none, or never answers', async () => {
    const client = new Client();
    const params = { processId: null, rootUri: null, capabilities: asked(pulling) };
    await client.request('initialize', { ...params, initializationOptions: off });
    client.notify('initialized', {});
    client.open(a, text);
    await answer(client, {});
    assert.equal(await compares(client, a), false);
    client.open(b, text);
    assert.equal(await compares(client, b), false);
    assert.equal(await client.stop(), 0);
  });

  it('are awaited before a document is told to be a draft', async () => {
    const client = await Client.start(asked(pulling));
    client.open(a, text);
    const known = client.request('gracefulDecline/recognition', { uri: a });
    await answer(client, { [a]: { exclude: ['**/*.md'] } });
    assert.equal(((await known) as { draft: boolean }).draft, false);
    assert.equal(await client.stop(), 0);
  });

  it('hold even when they come late', async () => {
    const client = await Client.start(asked(pulling));
    client.open(a, text);
    assert.equal(await compares(client, a), true, 'Nobody waits for ever.');
    assert.deepEqual(await answer(client, { [a]: off }), [a]);
    await refreshed(client);
    assert.equal(await compares(client, a), false);
    assert.equal(await client.stop(), 0);
  });
});

describe('a configuration file', () => {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'graceful-decline-')));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
  function write(path: string, content: string): string {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    return uriOf(path);
  }
  const off = '{"rules":{"comparison":"off"}}';

  it('goes before the client’s settings; the nearest wins', async () => {
    write(config, off);
    write(`own/${config}`, '{ "rules": { "comparison": "hint" } }');
    const client = await Client.start(pulling);
    const rules = { comparison: 'error', 'missing-thanks': 'off' };
    client.notify('workspace/didChangeConfiguration', { settings: { gracefulDecline: { rules } } });
    const severities = async (uri: string) => {
      client.open(uri, text);
      const found = await client.pull(uri);
      return found.flatMap(({ code, severity }) =>
        code === 'comparison' || code === 'missing-thanks' ? [severity] : [],
      );
    };
    assert.deepEqual(await severities(uriOf('x.decline.md')), []);
    assert.deepEqual(await severities(uriOf('deep/er/x.decline.md')), []);
    assert.deepEqual(await severities(uriOf('own/x.decline.md')), [4]);
    assert.equal(await client.stop(), 0);
  });

  it('includes and excludes', async () => {
    write(config, '{ "include": ["in/*"], "exclude": ["out"] }');
    const client = await Client.start(pulling);
    const drafts = { 'in/a.md': true, 'out/a.decline.md': false, 'b.decline.md': false };
    for (const [path, draft] of Object.entries(drafts)) {
      client.open(uriOf(path), 'Dear Dana,\n\nyes.\n');
      const known = (await client.request('gracefulDecline/recognition', {
        uri: uriOf(path),
      })) as { draft: boolean };
      assert.equal(known.draft, draft, path);
    }
    assert.equal(await client.stop(), 0);
  });

  it('is watched where the client can: a new one counts, a broken one is told of', async () => {
    const client = await Client.start(watching);
    const registration = await client.until(({ method }) => method === 'client/registerCapability');
    assert.ok(JSON.stringify(registration.params).includes(`**/${config}`));
    client.send({ id: registration.id, result: null });
    const uri = uriOf('x.decline.md');
    client.open(uri, text);
    assert.equal(await compares(client, uri), true);
    const file = write(config, off.replace('}}', ',"comparson":1}}'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 1 }] });
    assert.equal(await compares(client, uri), false);
    assert.deepEqual(codes(await told(client, file)), ['unknown-name']);
    rmSync(join(folder, config));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 3 }] });
    assert.deepEqual(await told(client, file), []);
    assert.equal(await compares(client, uri), true);
    await refused(client);
    assert.equal(await client.stop(), 0);
  });

  it('counts as it stands in the editor, with its problems at their place', async () => {
    const client = await Client.start(pulling);
    const [uri, file] = [uriOf('x.decline.md'), uriOf(config)];
    client.open(uri, text);
    assert.equal(await compares(client, uri), true);
    const open =
      '{\n  // she knows\n  "rules": { "comparison": "off", "salry-talk": "off", },\n  "include": "*.md"\n}\n';
    client.open(file, open, 1, 'jsonc');
    assert.equal(await compares(client, uri), false);
    const refresh = await client.until(({ method }) => method === 'workspace/diagnostic/refresh');
    client.send({ id: refresh.id, result: null });
    assert.deepEqual(
      (await client.pull(file)).map(({ code, range, severity }) => [code, range, severity]),
      [
        ['unknown-name', rangeOf(open, '"salry-talk"'), 2],
        ['wrong-value', rangeOf(open, '"*.md"'), 1],
      ],
    );
    client.change(file, 2, [{ text: '{' }]);
    assert.deepEqual(codes(await client.pull(file)), ['broken-json']);
    assert.equal(await compares(client, uri), true);
    client.notify('textDocument/didClose', { textDocument: { uri: file } });
    assert.equal(await client.stop(), 0);
  });

  it('has its problems pushed, too', async () => {
    const client = await Client.start(pushed);
    const file = uriOf(config);
    client.open(file, '[]', 1, 'json');
    assert.deepEqual(codes(await client.published(file, 1)), ['wrong-value']);
    assert.equal(await client.stop(), 0);
  });
});

/** What was last pushed about a file that is not open; taken out of the messages. */
async function told(client: Client, uri: string): Promise<Diagnostic[]> {
  const isTold = ({ method, params }: Message) =>
    method === 'textDocument/publishDiagnostics' && (params as Published).uri === uri;
  const message = await client.until(isTold);
  client.messages.splice(client.messages.indexOf(message), 1);
  return (message.params as Published).diagnostics;
}

/** Answers the requests that are left, such as to ask for diagnostics anew. */
async function refused(client: Client): Promise<void> {
  for (const { id, method } of client.messages) {
    if (method !== undefined && id !== undefined) client.send({ id, result: null });
  }
}
