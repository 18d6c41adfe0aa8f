import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { Client, type Published, pulling, pushed, rangeOf } from './client';

const text = [
  'Dear [Name],',
  '',
  'Thank you for the interview invitation. I have accepted a better offer 😀, so I am',
  'withdrawing my application. 😀 It is a better offer indeed.',
  '',
  'Kind regards,',
  'Sam',
  '',
].join('\r\n');
const uri = 'file:///drafts/a%20b.md';

/** Rule and place of each finding. */
function places(diagnostics: readonly Diagnostic[], rule: string) {
  return diagnostics.filter(({ code }) => code === rule).map(({ range }) => range);
}

describe('diagnostics over stdio', () => {
  it('are pulled, with all that a client shows', async () => {
    const client = await Client.start(pulling, { rulePage: 'file:///pages/{rule}.md' });
    client.open(uri, text);
    const diagnostics = await client.pull(uri);
    const placeholder = diagnostics.find(({ code }) => code === 'unfilled-placeholder');
    assert.deepEqual(
      { ...placeholder, message: '' },
      {
        range: rangeOf(text, '[Name]'),
        severity: 1,
        source: 'graceful-decline',
        code: 'unfilled-placeholder',
        codeDescription: { href: 'file:///pages/unfilled-placeholder.md' },
        message: '',
      },
    );
    assert.ok(placeholder?.message);
    const [first] = places(diagnostics, 'comparison');
    assert.equal(first?.start.line, 2);
    assert.equal(first.start.character, (text.split('\r\n')[2] ?? '').indexOf('a better offer'));
    assert.equal(await client.stop(), 0);
  });

  it('link no page where the client tells of none', async () => {
    for (const options of [undefined, {}, { rulePage: 7 }, { rulePage: 'file:///pages' }]) {
      const client = await Client.start(pulling, options);
      client.open(uri, text);
      const linked = (await client.pull(uri)).filter((one) => 'codeDescription' in one);
      assert.deepEqual(linked, []);
      assert.equal(await client.stop(), 0);
    }
  });

  it('are unchanged while nothing changes', async () => {
    const client = await Client.start(pulling);
    client.open(uri, text);
    const params = { textDocument: { uri } };
    const full = (await client.request('textDocument/diagnostic', params)) as {
      kind: string;
      resultId: string;
    };
    assert.equal(full.kind, 'full');
    const previousResultId = full.resultId;
    const again = await client.request('textDocument/diagnostic', { ...params, previousResultId });
    assert.deepEqual(again, { kind: 'unchanged', resultId: previousResultId });
    client.change(uri, 2, [{ range: rangeOf(text, '[Name]'), text: 'Dana' }]);
    const changed = (await client.request('textDocument/diagnostic', {
      ...params,
      previousResultId,
    })) as { kind: string; items: Diagnostic[] };
    assert.equal(changed.kind, 'full');
    assert.deepEqual(places(changed.items, 'unfilled-placeholder'), []);
    client.notify('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual(await client.pull(uri), []);
    assert.equal(client.messages.filter(({ method }) => method !== undefined).length, 0);
    assert.equal(await client.stop(), 0);
  });

  it('are pushed on open and change, and taken back on close', async () => {
    const client = await Client.start(pushed);
    client.open(uri, text);
    const opened = await client.published(uri, 1);
    assert.deepEqual(places(opened, 'unfilled-placeholder'), [rangeOf(text, '[Name]')]);
    client.change(uri, 2, [{ range: rangeOf(text, '[Name]'), text: 'Dana' }]);
    assert.deepEqual(places(await client.published(uri, 2), 'unfilled-placeholder'), []);
    client.notify('textDocument/didClose', { textDocument: { uri } });
    const { params } = await client.until(
      ({ method, params }) =>
        method === 'textDocument/publishDiagnostics' && (params as Published).version === undefined,
    );
    assert.deepEqual(params, { uri, diagnostics: [] });
    assert.equal(await client.stop(), 0);
  });

  it('are the same pulled and pushed', async () => {
    const [one, other] = await Promise.all([Client.start(pulling), Client.start(pushed)]);
    one.open(uri, text);
    other.open(uri, text);
    assert.deepEqual(await one.pull(uri), await other.published(uri, 1));
    assert.deepEqual(await Promise.all([one.stop(), other.stop()]), [0, 0]);
  });

  it('leave a file alone that is no draft, and say why', async () => {
    const client = await Client.start(pulling);
    const readme = 'file:///README.md';
    client.open(readme, '# A library\n\nInstall it, then call `run()`. TBD\n');
    client.open(uri, text);
    assert.deepEqual(await client.pull(readme), []);
    const recognised = async (of: string) =>
      (await client.request('gracefulDecline/recognition', { uri: of })) as {
        draft: boolean;
        reason: string;
        channel: string;
        version: number;
      };
    const [none, draft] = [await recognised(readme), await recognised(uri)];
    assert.equal(none.draft, false);
    assert.ok(none.reason);
    assert.equal(draft.draft, true);
    assert.ok(draft.reason);
    assert.deepEqual([draft.channel, draft.version], ['email', 1]);
    assert.equal(await client.stop(), 0);
  });
});
