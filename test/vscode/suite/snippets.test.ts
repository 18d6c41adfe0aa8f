import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { openFile } from './editing';
import { withSender } from './sender';

/** Snippets that a person looks for first. */
const prefixes = ['decline-accepted', 'decline-circumstances', 'decline-text-brief'];

/** What the subject's snippet leaves before anything is typed into it. */
const subject = 'Subject: Withdrawal from the [position] interview - [Your Name]';

describe('snippets', () => {
  for (const name of ['letter.md', 'letter.txt', 'letter.eml']) {
    it(`are offered in ${name}`, async () => {
      const { document } = await openFile(name, '');
      await becomes(async () => {
        const offered = await completions(document);
        return prefixes.filter((prefix) => offered.includes(prefix));
      }, prefixes);
    });
  }

  it('yield their text when a prefix is accepted', async () => {
    const { document } = await openFile('prefix.md', 'decline-subject');
    await vscode.commands.executeCommand('cursorEnd');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await becomes(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText();
    }, subject);
  });

  it('are inserted by name from the command palette', async () => {
    const { document } = await openFile('by-name.md', '');
    await vscode.commands.executeCommand('editor.action.insertSnippet', {
      langId: 'markdown',
      name: 'Decline: subject',
    });
    assert.equal(document.getText(), subject);
  });

  it('are inserted with front matter at the top, and without it elsewhere', async () => {
    const editor = await openFile('twice.md', '');
    const { document } = editor;
    const insert = () =>
      vscode.commands.executeCommand('gracefulDecline.insertTemplate', 'decline-connect-brief');
    await insert();
    const once = document.getText();
    assert.match(once, /^---\nchannel: linkedin\nscenario: connect\n---\nHi \[Name\],\n/);
    const end = document.positionAt(once.length);
    editor.selection = new vscode.Selection(end, end);
    await insert();
    assert.equal(document.getText(), once + once.slice(once.indexOf('Hi [Name]')));
  });

  it('are inserted with the name that the settings know', async () => {
    const { document } = await openFile('by-sender.md', '');
    await withSender('Sam } $1 \\\\ Lee', async () => {
      await vscode.commands.executeCommand('gracefulDecline.insertTemplate', 'decline-accepted');
    });
    const lines = document.getText().split('\n');
    assert.equal(lines[0], 'Subject: Withdrawal from the [position] interview - Sam } $1 \\\\ Lee');
    assert.equal(lines.at(-1), 'Sam } $1 \\\\ Lee');
  });

  it('open a new voicemail and the email that confirms it', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('gracefulDecline.newDraft', 'decline-voicemail');
    const open = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
    assert.deepEqual(
      open.map((document) => document.lineAt(1).text || document.lineAt(0).text).sort(),
      [
        'Subject: Confirming my withdrawal from the [position] interview - [Your Name]',
        'channel: voicemail',
      ],
    );
    assert.match(
      vscode.window.activeTextEditor?.document.getText() ?? '',
      /^---\nchannel: voicemail\n/,
    );
    for (const _ of open) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
});

async function completions(document: vscode.TextDocument): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    new vscode.Position(0, 0),
  );
  return list.items
    .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}
