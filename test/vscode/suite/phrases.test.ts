import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { comparing } from '../drafts.mjs';
import { findings, openFile } from './editing';

const found = ['comparison: a better offer'];
const config = '.graceful-decline.json';

describe('phrases of one’s own', () => {
  it('are allowed by a quick fix, in a new configuration file, and that can be undone', async () => {
    const { document } = await openFile('allowing/draft.md', comparing);
    await becomes(() => findings(document), found);
    const action = await allowance(document);
    assert.ok(action?.edit && !action.isPreferred);
    assert.equal(await vscode.workspace.applyEdit(action.edit), true);
    await becomes(() => findings(document), []);
    assert.equal(document.getText(), comparing);
    const file = vscode.Uri.joinPath(document.uri, '..', config);
    const written = await vscode.workspace.openTextDocument(file);
    assert.deepEqual(JSON.parse(written.getText()), {
      phrases: [{ allow: 'a better offer', rules: ['comparison'] }],
    });
    await vscode.window.showTextDocument(written, { preview: false });
    await vscode.commands.executeCommand('undo');
    await becomes(() => findings(document), found);
    await written.save().then(undefined, () => {});
    await vscode.workspace.fs.delete(file).then(undefined, () => {});
  });

  it('of a folder’s file are found and replaced, and a broken one is told of', async () => {
    const text =
      '{ "phrases": [{ "flag": "inviting~ me", "replace": "asking me" }, { "flag": "(x" }] }';
    const file = await openFile(`flagging/${config}`, text);
    await becomes(
      () => vscode.languages.getDiagnostics(file.document.uri).map(({ message }) => message),
      ['A “(” is not closed.'],
    );
    const { document } = await openFile('flagging/draft.md', comparing);
    await becomes(() => findings(document), ['own-phrase: inviting me', ...found]);
    await becomes(
      async () => (await fixes(document, 'inviting me'))[0]?.title,
      'Write “asking me”',
    );
  });
});

describe('Explain Configuration', () => {
  it('shows where the values for the active file come from', async () => {
    const uri = (await openFile(`explained/${config}`, '{\n  "rules": { "criticism": "off" }\n}\n'))
      .document.uri;
    const { document } = await openFile('explained/draft.md', comparing);
    await becomes(() => findings(document), found);
    const setting = 'gracefulDecline.rules.harsh-tone.severity';
    const update = (value: string | undefined) =>
      vscode.workspace
        .getConfiguration()
        .update(setting, value, vscode.ConfigurationTarget.Workspace);
    await update('hint');
    try {
      await vscode.commands.executeCommand('gracefulDecline.explainConfiguration');
      const shown = await explanationOf(document);
      const lines = shown.replace(/ +/g, ' ').split('\n');
      assert.ok(lines.includes(`| criticism | off | ${uri.fsPath}:2 |`), shown);
      assert.ok(lines.includes('| harsh-tone | hint | workspace settings |'), shown);
      assert.ok(lines.includes('| comparison | warning | default |'), shown);
      await becomes(
        () =>
          vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes(
            'Configuration of draft.md',
          ),
        true,
      );
    } finally {
      await update(undefined);
    }
  });
});

/** The text that the command shows of a document. */
async function explanationOf({ uri }: vscode.TextDocument): Promise<string> {
  const name = uri.path.split('/').at(-1);
  const shown = vscode.Uri.from({
    scheme: 'graceful-decline',
    path: `/Configuration of ${name}`,
    query: uri.toString(),
  });
  return (await vscode.workspace.openTextDocument(shown)).getText();
}

async function allowance(document: vscode.TextDocument): Promise<vscode.CodeAction | undefined> {
  const title = 'Allow “a better offer” in this folder';
  const find = async () =>
    (await fixes(document, 'a better offer')).find((one) => one.title === title);
  await becomes(async () => (await find()) !== undefined, true);
  return find();
}

function fixes(document: vscode.TextDocument, at: string): Thenable<vscode.CodeAction[]> {
  const start = document.positionAt(document.getText().indexOf(at));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start),
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
}
