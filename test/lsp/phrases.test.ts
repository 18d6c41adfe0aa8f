import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  ClientCapabilities,
  CodeAction,
  Hover,
  InitializeResult,
} from 'vscode-languageserver';
import { Client, offsetAt, pulling, pushed, rangeOf, refreshed } from './client';

const text =
  'Dear Dana,\n\nThank you for the interview invitation. I withdraw: I have a better offer. Let us leverage synergies.\n\nBest wishes for the search,\nSam\n';
const config = '.graceful-decline.json';
const creating: ClientCapabilities = {
  ...pulling,
  workspace: {
    // As Neovim: who knows resource operations can take document changes.
    workspaceEdit: { resourceOperations: ['create'] },
  },
};
const flagged = { flag: 'leverage~ synergy~', replace: 'work together' };

describe('own phrases', () => {
  let folder = '';
  let client: Client;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'graceful-decline-')));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    assert.equal(await client.stop(), 0);
  });
  const uri = () => pathToFileURL(join(folder, 'x.decline.md')).href;
  const found = async () => (await client.pull(uri())).map(({ code }) => code);

  /** The actions that allow “a better offer”. */
  async function allowances(): Promise<CodeAction[]> {
    const actions = await client.codeActions(uri(), rangeOf(text, 'a better offer'), ['quickfix']);
    return actions.filter(({ title }) => title.startsWith('Allow “a better offer”'));
  }

  /** Makes an edit of the configuration file, as a client does that saves at once. */
  function make(action: CodeAction | undefined): void {
    const path = join(folder, config);
    for (const change of action?.edit?.documentChanges ?? []) {
      if ('kind' in change) {
        assert.equal(change.kind, 'create');
        writeFileSync(path, '');
      } else {
        const before = readFileSync(path, 'utf8');
        const after = change.edits.reduceRight((rest, edit) => {
          assert.ok('newText' in edit);
          const [start, end] = [offsetAt(rest, edit.range.start), offsetAt(rest, edit.range.end)];
          return rest.slice(0, start) + edit.newText + rest.slice(end);
        }, before);
        writeFileSync(path, after);
      }
    }
    const changes = [{ uri: pathToFileURL(path).href, type: 2 }];
    client.notify('workspace/didChangeWatchedFiles', { changes });
  }

  it('of the settings are found, explained and replaced', async () => {
    client = await Client.start(pulling, {
      phrases: [flagged, { flag: '(' }],
      rulePage: 'x:{rule}',
    });
    client.open(uri(), text);
    const told = await client.until(({ method }) => method === 'window/logMessage');
    assert.match(JSON.stringify(told.params), /A “\(” is not closed/);
    const [own] = (await client.pull(uri())).filter(({ code }) => code === 'own-phrase');
    assert.deepEqual(own, {
      code: 'own-phrase',
      message: '“leverage synergies” is on your list: write “work together”.',
      range: rangeOf(text, 'leverage synergies'),
      severity: 2,
      source: 'graceful-decline',
    });
    const actions = await client.codeActions(uri(), rangeOf(text, 'synergies'), ['quickfix']);
    assert.equal(actions[0]?.title, 'Write “work together”');
    const position = rangeOf(text, 'synergies').start;
    const params = { textDocument: { uri: uri() }, position };
    const hover = (await client.request('textDocument/hover', params)) as Hover;
    assert.match(JSON.stringify(hover.contents), /is on your list/);
  });

  it('of the file go with those of the settings', async () => {
    const phrases = [{ allow: 'a better offer' }];
    writeFileSync(join(folder, config), JSON.stringify({ phrases }));
    client = await Client.start(pulling, { phrases: [flagged] });
    client.open(uri(), text);
    assert.deepEqual(await found(), ['own-phrase']);
  });

  for (const [which, at] of [
    ['folder', 0],
    ['sentence', 1],
  ] as const) {
    it(`are written by a quick fix for this ${which}, into a new file and into one with comments`, async () => {
      for (const before of [undefined, '{ // mine\n  "rules": {}, // none\n}\n']) {
        if (before !== undefined) writeFileSync(join(folder, config), before);
        client = await Client.start(creating);
        client.open(uri(), text);
        assert.deepEqual(await found(), ['comparison']);
        const actions = await allowances();
        assert.deepEqual(
          actions.map(({ title }) => title.split(' ').at(-1)),
          ['folder', 'sentence'],
        );
        const resolved = await client.request('codeAction/resolve', { ...actions[at], edit: null });
        assert.deepEqual((resolved as CodeAction).edit, actions[at]?.edit);
        make(actions[at]);
        assert.deepEqual(await found(), []);
        const after = readFileSync(join(folder, config), 'utf8');
        assert.ok(after.includes(before?.slice(0, before.indexOf('\n')) ?? '{'));
        if (before === undefined) await client.stop();
      }
    });
  }

  it('are not written where the file is broken or the client can’t make one', async () => {
    client = await Client.start(pushed);
    client.open(uri(), text);
    assert.deepEqual(await allowances(), []);
    writeFileSync(join(folder, config), '{ "rules": ');
    const changes = [{ uri: pathToFileURL(join(folder, config)).href, type: 1 }];
    client.notify('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(await allowances(), []);
  });

  it('are written into the file as it stands in the editor, bound to its version', async () => {
    writeFileSync(join(folder, config), '{}');
    client = await Client.start(pulling);
    const file = pathToFileURL(join(folder, config)).href;
    client.open(uri(), text);
    client.open(file, '{ "phrases": [] }', 7, 'jsonc');
    const [action] = await allowances();
    assert.deepEqual(action?.edit?.documentChanges, [
      {
        textDocument: { uri: file, version: 7 },
        edits: [
          {
            range: { start: { line: 0, character: 14 }, end: { line: 0, character: 14 } },
            newText: '\n  { "allow": "a better offer", "rules": ["comparison"] }\n',
          },
        ],
      },
    ]);
  });
});

describe('the globs of a client', () => {
  it('are seen from the folder that is open; a file’s own go before', async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'graceful-decline-')));
    try {
      const client = new Client();
      const root = pathToFileURL(folder).href;
      const hello = await client.request('initialize', {
        processId: null,
        rootUri: null,
        workspaceFolders: [{ uri: root, name: 'x' }],
        capabilities: pulling,
        initializationOptions: { include: ['letters/*.md'], exclude: ['old', '!bad'] },
      });
      const { workspace } = (hello as InitializeResult).capabilities;
      assert.equal(workspace?.workspaceFolders?.changeNotifications, true);
      client.notify('initialized', {});
      const isDraft = async (path: string) => {
        const uri = `${root}/${path}`;
        client.open(uri, 'Yes.\n');
        const known = await client.request('gracefulDecline/recognition', { uri });
        return (known as { draft: boolean }).draft;
      };
      assert.equal(await isDraft('letters/a.md'), true);
      assert.equal(await isDraft('a.decline.md'), false);
      assert.equal(await isDraft('old/a.decline.md'), false);
      writeFileSync(join(folder, config), '{ "include": ["*.md"] }');
      const changes = [{ uri: `${root}/${config}`, type: 1 }];
      client.notify('workspace/didChangeWatchedFiles', { changes });
      assert.equal(await isDraft('b.md'), true);
      assert.equal(await isDraft('letters/b.md'), false);
      await refreshed(client);
      rmSync(join(folder, config));
      client.notify('workspace/didChangeWatchedFiles', { changes });
      await refreshed(client);
      const inner = { uri: `${root}/other`, name: 'other' };
      const event = { added: [inner], removed: [] };
      client.notify('workspace/didChangeWorkspaceFolders', { event });
      await refreshed(client);
      assert.equal(await isDraft('other/letters/a.md'), true);
      assert.equal(await client.stop(), 0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
