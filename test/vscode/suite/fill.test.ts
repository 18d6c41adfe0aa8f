import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { findings, openFile } from './editing';
import { withSender } from './sender';

const command = 'gracefulDecline.fillPlaceholders';

const draft = [
  '---',
  'recipient: Dana Reyes',
  'company: Halden Labs',
  '---',
  'Subject: Withdrawal from the [position] interview - [Your Name]',
  '',
  'Dear [Name],',
  '',
  'Thank you for your invitation to interview for the [position] role at [Company]. I have accepted another position, so I am withdrawing my application, see `[position]`.',
  '',
  'I wish you every success with the search.',
  '',
  'Kind regards,',
  '[Your Name]',
  '',
].join('\r\n');

const filled = draft
  .replaceAll('[Your Name]', 'Sam Lee')
  .replace('[Name]', 'Dana')
  .replace('[Company]', 'Halden Labs')
  .replace('the [position] interview', 'the Data Analyst interview')
  .replace('the [position] role', 'the Data Analyst role');

const known = { Name: 'Dana', Company: 'Halden Labs' };

describe('filling placeholders', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('fills all of them, subject included, in one edit', async () => {
    const { document } = await opened('fill.md');
    const answers = { ...known, position: 'Data Analyst', 'Your Name': 'Sam Lee' };
    await vscode.commands.executeCommand(command, answers);
    assert.equal(document.getText(), filled);
    await becomes(() => findings(document), []);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), draft);
  });

  it('asks with what headers, front matter and settings know', async () => {
    const { document } = await opened('fill-known.md');
    await withSender('Sam Lee', async () => {
      const done = vscode.commands.executeCommand(command, { position: 'Data Analyst' });
      await accepting(() => document.getText(), filled);
      await done;
    });
  });

  it('leaves no tab stop behind in a template', async () => {
    const editor = await openFile('fill-template.md', '');
    await vscode.commands.executeCommand(
      'gracefulDecline.insertTemplate',
      'decline-voicemail-brief',
    );
    await becomes(() => findings(editor.document).length, 3);
    const answers = { Name: 'Dana', position: 'Data Analyst', 'Your Name': 'Sam Lee' };
    await vscode.commands.executeCommand(command, answers);
    assert.match(
      editor.document.lineAt(3).text,
      /^Hello Dana, Sam Lee here, about the Data Analyst/,
    );
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(editor.selections.length, 1);
    assert.ok(editor.selection.isEmpty);
  });

  it('does not ask what two sources agree on', async () => {
    const agreed = draft.replace('---\r\nSubject', 'sender: Sam Lee\r\n---\r\nSubject');
    const { document } = await opened('fill-agreed.md', agreed);
    await withSender('Sam Lee', async () => {
      await vscode.commands.executeCommand(command, { ...known, position: 'Data Analyst' });
      assert.equal(
        document.getText(),
        filled.replace('---\r\nSubject', 'sender: Sam Lee\r\n---\r\nSubject'),
      );
    });
  });

  it('leaves the draft as it is on Escape', async () => {
    const { document } = await opened('fill-escape.md');
    let ended = false;
    const done = Promise.resolve(vscode.commands.executeCommand(command)).then(() => {
      ended = true;
    });
    await becomes(async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return ended;
    }, true);
    await done;
    assert.equal(document.getText(), draft);
    assert.equal(document.isDirty, false);
  });

  it('leaves what is accepted empty', async () => {
    const { document } = await opened('fill-empty.md');
    const answers = { Name: '', Company: '', position: '', 'Your Name': 'Sam Lee' };
    await vscode.commands.executeCommand(command, answers);
    assert.equal(document.getText(), draft.replaceAll('[Your Name]', 'Sam Lee'));
  });
});

/** A draft in an editor, once the server has it. */
async function opened(name: string, text = draft): Promise<vscode.TextEditor> {
  const editor = await openFile(name, text);
  await becomes(() => findings(editor.document).length > 0, true);
  return editor;
}

/** Accepts whatever box is open, as Enter does, until a value is the expected one. */
async function accepting(read: () => string, expected: string): Promise<void> {
  await becomes(async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return read();
  }, expected);
}
