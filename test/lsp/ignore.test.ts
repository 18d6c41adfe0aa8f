import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { applied, Client, pulling, rangeOf } from './client';

const uri = 'file:///drafts/ignore.decline.md';
const text =
  'Dear Dana,\n\nThank you for the invitation. I must withdraw from the interview: I have a better offer.\n';
const here = 'Ignore “comparison” here';
const inFile = 'Ignore “comparison” in this file';

const titled = (actions: readonly CodeAction[], title: string): CodeAction => {
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `${title} is offered`);
  return action;
};

describe('ignoring by quick fix', () => {
  let client: Client;
  beforeEach(async () => {
    client = await Client.start(pulling);
  });
  afterEach(async () => assert.equal(await client.stop(), 0));

  const offered = (source: string, needle: string, only?: string[]) => {
    client.open(uri, source);
    return client.codeActions(uri, rangeOf(source, needle), only);
  };

  for (const [title, added] of [
    [here, '<!-- graceful-decline-disable-next-line comparison -->\n'],
    [inFile, '<!-- graceful-decline-disable-file comparison -->\n'],
  ] as const) {
    it(`${title} silences the rule, and nothing else`, async () => {
      const actions = await offered(text, 'a better offer');
      const before = (await client.pull(uri)).map(({ code }) => code);
      const after = applied(text, titled(actions, title), uri, 1);
      assert.equal(after.replace(added, ''), text);
      client.change(uri, 2, [{ text: after }]);
      const left = (await client.pull(uri)).map(({ code }) => code);
      assert.deepEqual(
        left,
        before.filter((code) => code !== 'comparison'),
      );
      assert.ok(left.length > 0);
    });
  }

  it('comes behind the fixes, is never the preferred one, and has its finding', async () => {
    const actions = await offered(text, 'a better offer', ['quickfix']);
    const titles = actions.map(({ title }) => title);
    assert.deepEqual(titles.slice(-2), [here, inFile]);
    assert.ok(titles.length > 2);
    for (const title of [here, inFile]) {
      const action = titled(actions, title);
      assert.equal(action.isPreferred, undefined);
      assert.deepEqual(
        action.diagnostics?.map(({ code }) => code),
        ['comparison'],
      );
      const resolved = (await client.request('codeAction/resolve', {
        ...action,
        edit: undefined,
      })) as CodeAction;
      assert.deepEqual(resolved.edit, action.edit);
    }
  });

  it('is no part of fix-all', async () => {
    const [all] = await offered(text, text, ['source.fixAll']);
    assert.ok(all);
    assert.doesNotMatch(applied(text, all, uri, 1), /graceful-decline-/);
  });

  it('is not offered where nothing is found', async () => {
    const quiet = `${text}\nKind regards,\nSam\n`;
    const actions = await offered(quiet, 'invitation');
    assert.deepEqual(
      actions.filter(({ title }) => title.startsWith('Ignore')),
      [],
    );
  });

  it('that is of no use is shown faded, and can be taken out', async () => {
    const source = text.replace(
      'invitation.',
      'invitation. <!-- graceful-decline-disable-line salary-talk -->',
    );
    const actions = await offered(source, 'salary-talk');
    const unused = (await client.pull(uri)).filter(({ code }) => code === undefined);
    assert.deepEqual(
      unused.map(({ message, range, severity, tags }) => ({ message, range, severity, tags })),
      [
        {
          message: '“salary-talk” finds nothing here: remove this ignore.',
          range: rangeOf(source, 'salary-talk'),
          severity: 4,
          tags: [1],
        },
      ],
    );
    const removal = titled(actions, 'Remove the unused ignore');
    assert.equal(applied(source, removal, uri, 1), text);
  });
});
