import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { comparing } from '../drafts.mjs';
import { findings, openFile } from './editing';

const found = ['comparison: a better offer'];
const setting = 'gracefulDecline.rules.comparison.severity';

describe('settings', () => {
  it('take effect without a reload', async () => {
    const { document } = await openFile('settings.md', comparing);
    await becomes(() => findings(document), found);
    await set('off', vscode.ConfigurationTarget.Workspace);
    try {
      await becomes(() => findings(document), []);
    } finally {
      await set(undefined, vscode.ConfigurationTarget.Workspace);
    }
    await becomes(() => findings(document), found);
  });

  it('are those of the folder a draft is in', async () => {
    const here = await openFile('first-folder.md', comparing);
    await becomes(() => findings(here.document), found);
    const [, other] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(other, 'Two folders are open.');
    const uri = vscode.Uri.joinPath(other.uri, 'second-folder.md');
    await set('off', vscode.ConfigurationTarget.WorkspaceFolder, other.uri);
    try {
      const there = await show(uri, comparing.replace('Ms. Okafor', '[Name]'));
      await becomes(() => findings(there), ['unfilled-placeholder: [Name]']);
      assert.deepEqual(findings(here.document), found);
    } finally {
      await set(undefined, vscode.ConfigurationTarget.WorkspaceFolder, other.uri);
    }
  });
});

describe('the configuration file', () => {
  const config = '.graceful-decline.json';

  it('holds for the drafts in its folder as soon as it is written', async () => {
    const { document } = await openFile('configured/draft.md', comparing);
    const beside = await openFile('beside.md', comparing);
    await becomes(() => findings(document), found);
    const text = '{ "rules": { "comparison": "off", } } // she knows\n';
    await write(inFolder(`configured/${config}`), text);
    await becomes(() => findings(document), []);
    assert.deepEqual(findings(beside.document), found);
    await vscode.workspace.fs.delete(inFolder(`configured/${config}`));
    await becomes(() => findings(document), found);
  });

  it('has each problem told once, at its place', async () => {
    const text = `{
  // Comments and trailing commas are fine.
  "rules": {
    "comparson": "off",
    "criticism": "loud",
    "too-long": { "email": "many" },
  },
}
`;
    const document = await show(inFolder(`problems/${config}`), text);
    assert.equal(document.languageId, 'jsonc');
    const places = ['"comparson"', '"loud"', '"many"'];
    await becomes(() => problems(document).sort(), places);
    await append(document, '}');
    await becomes(() => problems(document).filter((place) => !places.includes(place)).length, 1);
  });
});

describe('ignoring', () => {
  it('is written by a quick fix, and silences the rule', async () => {
    const { document } = await openFile('ignored.md', comparing);
    await becomes(() => findings(document), found);
    const title = 'Ignore “comparison” here';
    await becomes(
      async () => (await quickFixes(document)).some((one) => one.title === title),
      true,
    );
    const actions = await quickFixes(document);
    const ignore = actions.find((one) => one.title === title);
    assert.ok(ignore?.edit && !ignore.isPreferred);
    assert.equal(await vscode.workspace.applyEdit(ignore.edit), true);
    const comment = '<!-- graceful-decline-disable-next-line comparison -->\n';
    assert.equal(document.getText(), comparing.replace('Thank you for', `${comment}Thank you for`));
    await becomes(() => findings(document), []);
  });
});

async function set(
  severity: string | undefined,
  target: vscode.ConfigurationTarget,
  scope?: vscode.Uri,
): Promise<void> {
  await vscode.workspace.getConfiguration(undefined, scope).update(setting, severity, target);
}

function inFolder(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'A folder is open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function show(uri: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  await write(uri, text);
  return (await vscode.window.showTextDocument(uri, { preview: false })).document;
}

async function append(document: vscode.TextDocument, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.insert(document.uri, document.positionAt(document.getText().length), text);
  assert.equal(await vscode.workspace.applyEdit(change), true);
}

/** What is underlined in a document, whoever says so. */
function problems(document: vscode.TextDocument): string[] {
  return vscode.languages.getDiagnostics(document.uri).map(({ range }) => document.getText(range));
}

function quickFixes(document: vscode.TextDocument): Thenable<vscode.CodeAction[]> {
  const start = document.positionAt(document.getText().indexOf('a better offer'));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start),
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
}
