import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { applied, Client, pulling, rangeOf } from './client';

const text = [
  'Dear Dana,',
  '',
  'Thank you for the invitation to interview. I have accepted **a better offer**, so I am',
  'withdrawing my application. I wish you every success with the search.',
  '',
  'Kind regards,',
  'Sam [Your Name]',
  '',
].join('\r\n');
const mended = text.replace('a better offer', 'another offer');
const uri = 'file:///drafts/fix.md';
const fixAll = 'source.fixAll.gracefulDecline';
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('code actions over stdio', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start(pulling);
    client.open(uri, text, 3);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const comparison = async (at = 'better') =>
    (await client.codeActions(uri, rangeOf(text, at), ['quickfix'])).filter(isComparison);

  it('mend a finding', async () => {
    const [action, ...others] = await comparison();
    assert.ok(action);
    assert.equal(action.isPreferred, true);
    assert.ok(others.every(({ isPreferred }) => !isPreferred));
    assert.equal(applied(text, action, uri, 3), mended);
    assert.equal(action.diagnostics?.[0]?.code, 'comparison');
  });

  it('are offered with the caret at either end, and nowhere else', async () => {
    const { start, end } = rangeOf(text, 'a better offer');
    for (const caret of [start, end]) {
      const actions = await client.codeActions(uri, { start: caret, end: caret });
      assert.ok(actions.some(isComparison));
    }
    assert.deepEqual(await comparison('Dear'), []);
  });

  it('honour the kinds asked for', async () => {
    const kinds = async (only?: string[]) =>
      new Set((await client.codeActions(uri, whole, only)).map(({ kind }) => kind));
    assert.deepEqual(await kinds(['quickfix']), new Set(['quickfix']));
    assert.deepEqual(await kinds([fixAll]), new Set([fixAll]));
    assert.deepEqual(await kinds(['source.fixAll']), new Set([fixAll]));
    assert.deepEqual(await kinds(['source']), new Set([fixAll]));
    assert.deepEqual(await kinds(), new Set(['quickfix', fixAll]));
    assert.deepEqual(await kinds(['refactor']), new Set());
    assert.deepEqual(await kinds(['source.fixAll.other']), new Set());
    assert.deepEqual(await kinds([]), new Set());
  });

  it('mend all at once, touching nothing else', async () => {
    const [action] = await client.codeActions(uri, whole, [fixAll]);
    assert.ok(action);
    assert.equal(applied(text, action, uri, 3), mended);
    client.change(uri, 4, [{ text: mended }]);
    assert.deepEqual(await client.codeActions(uri, whole, [fixAll]), []);
  });

  it('mend all findings of one rule', async () => {
    const twice = text.replace('withdrawing', 'withdrawing. Their pay is higher. I am withdrawing');
    const paid = twice.replace('I wish you', 'Their bonus is bigger. I wish you');
    client.change(uri, 4, [{ text: paid }]);
    const actions = await client.codeActions(uri, rangeOf(paid, 'pay'), ['quickfix']);
    const all = actions.find(({ title }) => title === 'Fix all 2 “salary-talk” findings');
    assert.ok(all);
    assert.equal(
      applied(paid, all, uri, 4),
      paid.replace('Their pay is higher. ', '').replace('Their bonus is bigger. ', ''),
    );
    const alone = await client.codeActions(uri, rangeOf(text, 'better'), ['quickfix']);
    assert.deepEqual(
      alone.filter(({ title }) => title.startsWith('Fix all')),
      [],
    );
  });

  it('are offered once where several findings come to the same change', async () => {
    const stalling =
      'Hi Dana,\n\nThank you for the interview invitation. Let me think about it and I’ll let you know some day.\n\nBest,\nSam\n';
    client.change(uri, 4, [{ text: stalling }]);
    const offered = await client.codeActions(uri, rangeOf(stalling, 'think'), ['quickfix']);
    const withdrawing = offered.filter(({ title }) => title.startsWith('Withdraw'));
    assert.deepEqual(
      withdrawing.map(({ diagnostics }) => diagnostics?.map(({ code }) => code)),
      [['ghosting-phrase', 'missing-withdrawal']],
    );
  });

  it('rewrite to the guide’s structure', async () => {
    const late =
      'Dear Dana,\n\nI withdraw my application. Thank you. I wish you luck.\n\nBest,\nSam\n';
    client.change(uri, 4, [{ text: late }]);
    const [action, ...others] = await client.codeActions(uri, whole, ['refactor.rewrite']);
    assert.ok(action);
    assert.deepEqual(others, []);
    assert.equal(
      applied(late, action, uri, 4),
      late.replace(
        'I withdraw my application. Thank you.',
        'Thank you. I withdraw my application.',
      ),
    );
    client.change(uri, 5, [{ text: mended }]);
    assert.deepEqual(await client.codeActions(uri, whole, ['refactor.rewrite']), []);
  });

  it('are made for the text as it is after a change', async () => {
    client.change(uri, 4, [{ range: rangeOf(text, 'Dear'), text: '<!-- to Dana -->\n\nDear' }]);
    const changed = text.replace('Dear', '<!-- to Dana -->\n\nDear');
    const actions = await client.codeActions(uri, rangeOf(changed, 'better'), ['quickfix']);
    const action = actions.find(isComparison);
    assert.ok(action);
    assert.equal(
      applied(changed, action, uri, 4),
      changed.replace('a better offer', 'another offer'),
    );
  });

  it('resolve to their edit while the text is the same', async () => {
    const [action] = await comparison();
    const { edit, ...asked } = action ?? assert.fail('no action');
    const resolved = (await client.request('codeAction/resolve', asked)) as CodeAction;
    assert.deepEqual(resolved.edit, edit);
  });

  const stale: [name: string, meanwhile: () => void][] = [
    ['changed', () => client.change(uri, 4, [{ range: rangeOf(text, 'Dear'), text: 'Hello' }])],
    ['closed', () => client.notify('textDocument/didClose', { textDocument: { uri } })],
  ];
  for (const [name, meanwhile] of stale) {
    it(`are refused once the text has ${name}`, async () => {
      const [action] = await comparison();
      meanwhile();
      const { error, result } = await client.call('codeAction/resolve', action);
      assert.equal(error?.code, -32801);
      assert.equal(result, undefined);
    });
  }

  it('are refused when they were never offered', async () => {
    for (const data of [undefined, null, 1, { uri, version: 3 }]) {
      const { error } = await client.call('codeAction/resolve', { title: 'Delete it', data });
      assert.equal(error?.code, -32801);
    }
  });
});

describe('code actions for a client without versioned edits', () => {
  it('carry plain changes', async () => {
    const client = await Client.start({ textDocument: { diagnostic: {} } });
    client.open(uri, text);
    const actions = await client.codeActions(uri, rangeOf(text, 'better'));
    const action = actions.find(isComparison);
    assert.equal(action?.edit?.documentChanges, undefined);
    assert.deepEqual(Object.keys(action?.edit?.changes ?? {}), [uri]);
    assert.equal(await client.stop(), 0);
  });
});

function isComparison({ diagnostics }: CodeAction): boolean {
  return diagnostics?.some(({ code }) => code === 'comparison') ?? false;
}
