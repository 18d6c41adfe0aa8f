import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { applied, Client, positionAt, pulling, pushed, rangeOf, refreshed } from './client';

const uri = 'file:///drafts/writing.decline.md';
const opening = 'Dear Dana,\n\nThank you for the interview invitation. ';
const withdrawn = `${opening}I must withdraw my application.`;

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

/** A document whose text is typed on. */
class Typist {
  version = 1;

  constructor(
    readonly client: Client,
    public text: string,
  ) {
    client.open(uri, text);
  }

  /** Adds to the end, a character a change. */
  type(added: string): void {
    for (const character of added) {
      const end = positionAt(this.text, this.text.length);
      this.text += character;
      this.client.change(uri, ++this.version, [{ range: { start: end, end }, text: character }]);
    }
  }

  replace(text: string): void {
    this.text = text;
    this.client.change(uri, ++this.version, [{ text }]);
  }

  async found(): Promise<Diagnostic['code'][]> {
    return codes(await this.client.pull(uri));
  }

  save(): void {
    this.client.notify('textDocument/didSave', { textDocument: { uri } });
  }
}

const absent = ['missing-withdrawal', 'missing-goodwill', 'missing-sign-off'];

describe('a draft that is being written', () => {
  let client: Client;
  const start = async (run = 'onType', quietTime?: number) => {
    client = await Client.start(pulling, { run, quietTime });
  };
  afterEach(async () => assert.equal(await client.stop(), 0));

  it('is not told what it does not say yet, until it is saved', async () => {
    await start();
    const draft = new Typist(client, opening);
    assert.deepEqual((await draft.found()).sort(), [...absent].sort(), 'as it is opened');
    draft.type('I got');
    assert.deepEqual(await draft.found(), []);
    const outline = await client.request('textDocument/documentSymbol', { textDocument: { uri } });
    assert.match(JSON.stringify(outline), /No withdrawal yet/);
    const state = await client.request('gracefulDecline/recognition', { uri });
    assert.match((state as { readiness: string }).readiness, /2 of 5 parts/);
    draft.save();
    await refreshed(client);
    assert.deepEqual((await draft.found()).sort(), [...absent].sort());
  });

  it('is told when it is signed off', async () => {
    await start();
    const draft = new Typist(client, opening);
    draft.type('I wish you luck.\n\nKind regards,\nS');
    assert.deepEqual(await draft.found(), ['missing-withdrawal']);
  });

  it('is told when it is left alone', async () => {
    await start('onType', 50);
    const draft = new Typist(client, opening);
    draft.type('This is');
    await refreshed(client);
    assert.deepEqual((await draft.found()).sort(), [...absent].sort());
  });

  it('is never told that it is left alone where nobody is to wait so long', async () => {
    await start('onType', 2 ** 40);
    const draft = new Typist(client, opening);
    draft.type('This is');
    // A check of something else takes longer than no time at all.
    client.open('file:///drafts/other.decline.md', opening);
    await client.pull('file:///drafts/other.decline.md');
    assert.deepEqual(await draft.found(), []);
  });

  it('is told of phrases at once, but not of the word at the cursor', async () => {
    await start();
    const draft = new Typist(client, withdrawn);
    draft.type(' I have a better offer');
    assert.deepEqual(await draft.found(), []);
    draft.type(',');
    assert.deepEqual(await draft.found(), ['comparison']);
    draft.type(' and it pays');
    assert.ok((await draft.found()).includes('comparison'));
  });

  it('keeps what it was told while a fix is made', async () => {
    await start();
    const text = withdrawn.replace('I must', 'I have a better offer: I must');
    const draft = new Typist(client, text);
    const before = await draft.found();
    assert.ok(before.includes('comparison') && before.includes('missing-goodwill'));
    const fixes = await client.codeActions(uri, rangeOf(text, 'a better offer'), ['quickfix']);
    const fix = fixes.find(({ title }) => /another offer/.test(title));
    assert.ok(fix, fixes.map(({ title }) => title).join());
    draft.replace(applied(text, fix, uri, 1));
    assert.deepEqual(
      await draft.found(),
      before.filter((code) => code !== 'comparison'),
    );
    draft.type(' I');
    assert.deepEqual(await draft.found(), []);
  });

  it('is told of every phrase behind a fix, since the cursor has left its word', async () => {
    client = await Client.start(pulling, { phrases: [{ flag: 'touch base' }] });
    const draft = new Typist(client, `${withdrawn} I have a better offer. We can touch ba`);
    draft.type('se');
    assert.deepEqual(await draft.found(), ['comparison']);
    const { text, version } = draft;
    const at = rangeOf(text, 'a better offer');
    const [fix] = await client.codeActions(uri, at, ['quickfix']);
    assert.ok(fix);
    draft.replace(applied(text, fix, uri, version));
    assert.deepEqual(await draft.found(), ['own-phrase']);
  });

  it('is mended as a whole all the same, since that was asked for', async () => {
    await start();
    const draft = new Typist(client, `---\nsender: Sam\n---\n${withdrawn}`);
    draft.type(' ');
    assert.deepEqual(await draft.found(), []);
    const [all] = await client.codeActions(uri, rangeOf(draft.text, draft.text), ['source.fixAll']);
    assert.ok(all);
    assert.match(applied(draft.text, all, uri, draft.version), /Kind regards,\nSam/);
  });
});

const waiting = {
  'that waits for diagnostics': pushed,
  // As Neovim 0.10: asked for at each change, they would not come when a draft is only saved.
  'that asks for them, but can’t be told to ask anew': { textDocument: { diagnostic: {} } },
};

for (const [which, capabilities] of Object.entries(waiting)) {
  describe(`a client ${which}`, () => {
    const causes: [cause: string, quietTime: number, show: (draft: Typist) => void][] = [
      ['saved', 60_000, (draft) => draft.save()],
      ['left alone', 50, () => {}],
    ];
    for (const [cause, quietTime, show] of causes) {
      it(`is sent what was held back when a draft is ${cause}`, async () => {
        const client = await Client.start(capabilities, { quietTime });
        const draft = new Typist(client, opening);
        draft.type('This is ');
        const { version } = draft;
        assert.deepEqual(codes(await client.published(uri, version)), []);
        client.messages.length = 0;
        show(draft);
        assert.deepEqual(codes(await client.published(uri, version)).sort(), [...absent].sort());
        assert.equal(await client.stop(), 0);
      });
    }
  });
}

describe('gracefulDecline.run', () => {
  const source = `${withdrawn} I have a better offer.\n\nKind regards,\nSam\n`;
  let client: Client;
  afterEach(async () => assert.equal(await client.stop(), 0));
  const compares = async (draft: Typist) =>
    (await draft.found()).filter((code) => code === 'comparison').length;

  it('onSave shows nothing new before the draft is saved, and takes away what is mended', async () => {
    client = await Client.start(pulling, { run: 'onSave' });
    const draft = new Typist(client, source);
    assert.equal(await compares(draft), 1);
    draft.replace(source.replace('my application.', 'my application. It is the superior firm.'));
    assert.equal(await compares(draft), 1);
    draft.save();
    await refreshed(client);
    assert.equal(await compares(draft), 2);
    draft.replace(source.replace('a better', 'another'));
    assert.equal(await compares(draft), 0);
  });

  for (const [how, params] of Object.entries({
    'gracefulDecline/check': { uri },
    'workspace/executeCommand': { command: 'graceful-decline.check', arguments: [uri] },
  })) {
    it(`manual shows nothing before it is asked for by ${how}`, async () => {
      client = await Client.start(pulling, { run: 'manual' });
      const draft = new Typist(client, source);
      assert.deepEqual(await draft.found(), []);
      const at = rangeOf(source, 'a better offer');
      assert.deepEqual(await client.codeActions(uri, at, ['quickfix']), []);
      draft.save();
      assert.deepEqual(await draft.found(), []);
      await client.request(how, params);
      await refreshed(client);
      assert.equal(await compares(draft), 1);
      draft.replace(source.replace('Dear', 'Hello'));
      assert.equal(await compares(draft), 1);
    });
  }

  it('manual goes on to show unused ignores when the draft is saved', async () => {
    client = await Client.start(pulling, { run: 'manual' });
    const idle = '<!-- graceful-decline-disable salary-talk -->\n\n';
    const draft = new Typist(client, idle + source);
    await client.request('gracefulDecline/check', { uri });
    await refreshed(client);
    const before = await client.pull(uri);
    assert.match(before.map(({ message }) => message).join(), /finds nothing here/);
    draft.save();
    assert.deepEqual(await client.pull(uri), before);
  });

  it('is another for another document', async () => {
    const configuring = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
    client = await Client.start(configuring, { run: 'manual' });
    const draft = new Typist(client, source);
    const request = await client.until(({ method }) => method === 'workspace/configuration');
    client.send({ id: request.id, result: [{ run: 'onType' }] });
    assert.equal(await compares(draft), 1);
  });
});
