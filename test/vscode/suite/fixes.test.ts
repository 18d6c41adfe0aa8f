import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { comparing, neutral } from '../drafts.mjs';
import { findings, openFile } from './editing';

describe('fixes', () => {
  it('mend the text by quick fix', async () => {
    const { document } = await openFile('quick-fix.md', comparing);
    await becomes(async () => (await quickFixes(document)).length > 0, true);
    const [preferred] = await quickFixes(document);
    assert.ok(preferred?.isPreferred, 'The first fix is the preferred one.');
    await apply(preferred);
    assert.equal(document.getText(), neutral);
    await becomes(() => findings(document), []);
  });

  it('mend the whole file on save', async () => {
    const { document } = await openFile('on-save.md', comparing.replace('Ms.', 'Mrs.'));
    await becomes(() => findings(document), ['comparison: a better offer']);
    await fixOnSave('explicit');
    try {
      await edit(document, 'Mrs.', 'Ms.');
      assert.equal(await document.save(), true);
      assert.equal(document.getText(), neutral);
    } finally {
      await fixOnSave(undefined);
    }
  });
});

/**
 * The workbench computes these from its own markers, which come later than the host's. Edits are
 * fetched for as many as the last argument says.
 */
async function quickFixes(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const start = document.positionAt(document.getText().indexOf('a better offer'));
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start),
    vscode.CodeActionKind.QuickFix.value,
    5,
  );
}

async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.equal(await vscode.workspace.applyEdit(edit), true);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

async function edit(document: vscode.TextDocument, old: string, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  const start = document.getText().indexOf(old);
  const span = new vscode.Range(
    document.positionAt(start),
    document.positionAt(start + old.length),
  );
  change.replace(document.uri, span, text);
  assert.equal(await vscode.workspace.applyEdit(change), true);
}

async function fixOnSave(when: 'explicit' | undefined): Promise<void> {
  const actions = when && { 'source.fixAll.gracefulDecline': when };
  await vscode.workspace
    .getConfiguration('editor')
    .update('codeActionsOnSave', actions, vscode.ConfigurationTarget.Workspace);
}
