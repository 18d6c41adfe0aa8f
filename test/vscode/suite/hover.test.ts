import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { comparing } from '../drafts.mjs';
import { diagnostics, findings, openFile } from './editing';

const link = 'command:gracefulDecline.openRulePage?%5B%22comparison%22%5D';

describe('hover', () => {
  it('explains a finding once, and links its page', async () => {
    const { document } = await openFile('hover.md', comparing);
    await becomes(() => findings(document), ['comparison: a better offer']);
    const shown = await hovers(document, 'better offer');
    assert.equal(shown.length, 1);
    const [{ value, isTrusted }] = shown as [vscode.MarkdownString];
    assert.ok(value.startsWith('**comparison**'), value);
    assert.ok(value.includes(`[Rule page](${link})`), value);
    assert.ok(value.includes('✗') && value.includes('✓'), value);
    assert.deepEqual(isTrusted, { enabledCommands: ['gracefulDecline.openRulePage'] });
  });

  it('names a part', async () => {
    const { document } = await openFile('hover-part.md', comparing);
    await becomes(() => findings(document), ['comparison: a better offer']);
    const [first] = await hovers(document, 'I wish you every');
    assert.match(first?.value ?? '', /^\*\*Good wishes\*\*: /);
  });

  it('has nothing to say where no draft is', async () => {
    const draft = await openFile('hover-again.md', comparing);
    await becomes(() => findings(draft.document), ['comparison: a better offer']);
    const { document } = await openFile('NOTES.md', '# Notes\n\nThank you for the interview.\n');
    assert.deepEqual(await hovers(document, 'Thank you'), []);
  });
});

describe('the page of a rule', () => {
  it('opens from a finding’s code, out of the extension', async () => {
    const { document } = await openFile('page.md', comparing);
    await becomes(() => findings(document), ['comparison: a better offer']);
    const [{ code }] = diagnostics(document) as [vscode.Diagnostic];
    assert.ok(typeof code === 'object');
    assert.equal(code.target.toString(true), vscode.Uri.parse(link).toString(true));
    const [id] = JSON.parse(code.target.query) as [string];
    await vscode.commands.executeCommand(code.target.path, id);
    await becomes(() => activeTab(), 'Preview comparison.md');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('is the list of rules where no rule is named', async () => {
    await vscode.commands.executeCommand('gracefulDecline.openRulePage', '../../package.json');
    await becomes(() => activeTab(), 'Preview README.md');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

async function hovers(document: vscode.TextDocument, at: string): Promise<vscode.MarkdownString[]> {
  const shown = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(at) + 1),
  );
  return shown.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

function activeTab(): string | undefined {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.label;
}
