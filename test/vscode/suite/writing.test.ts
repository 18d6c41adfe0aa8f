import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { comparing } from '../drafts.mjs';
import { findings, openFile } from './editing';

const begun = '---\nchannel: email\n---\n\nDear Ms. Okafor,\n\nThank you for inviting me.';
const rules = (document: vscode.TextDocument) =>
  findings(document).map((one) => one.slice(0, one.indexOf(':')));
const absent = ['missing-goodwill', 'missing-sign-off', 'missing-withdrawal'];

describe('a draft that is being written', () => {
  it('is left alone until it is saved, but for phrases that are there', async () => {
    const editor = await openFile('begun.md', begun);
    const { document } = editor;
    await becomes(() => rules(document).sort(), absent);
    await type(editor, ' I accepted a better offer');
    await becomes(() => rules(document), []);
    await type(editor, '.');
    await becomes(() => findings(document), ['comparison: a better offer']);
    assert.equal(await document.save(), true);
    await becomes(() => rules(document).includes('missing-sign-off'), true);
  });

  it('is shown what is missing once it is signed off', async () => {
    const editor = await openFile('signed.md', begun);
    await becomes(() => rules(editor.document).sort(), absent);
    await type(editor, ' I wish');
    await becomes(() => rules(editor.document), []);
    await type(editor, ' you luck.\n\nKind regards,\nS');
    await becomes(() => rules(editor.document).sort(), ['missing-withdrawal']);
  });
});

describe('a draft that VS Code saves by itself', () => {
  const set = (autoSave: string | undefined, delay: number | undefined) =>
    Promise.all([
      vscode.workspace.getConfiguration('files').update('autoSave', autoSave, true),
      vscode.workspace.getConfiguration('files').update('autoSaveDelay', delay, true),
    ]);
  afterEach(() => set(undefined, undefined));

  it('is left alone all the same', async () => {
    await set('afterDelay', 50);
    const editor = await openFile('saving.md', begun);
    await becomes(() => rules(editor.document).sort(), absent);
    await type(editor, ' It was');
    await becomes(() => editor.document.isDirty, false);
    // The server answers in order: once the draft behind is checked, the save has been heard.
    const marker = await openFile('after-saving.md', comparing);
    await becomes(() => findings(marker.document), ['comparison: a better offer']);
    assert.deepEqual(rules(editor.document), []);
  });
});

describe('gracefulDecline.run', () => {
  const set = (run: string | undefined) =>
    vscode.workspace
      .getConfiguration('gracefulDecline')
      .update('run', run, vscode.ConfigurationTarget.Workspace);
  afterEach(() => set(undefined));
  const found = ['comparison: a better offer'];

  it('manual checks when asked', async () => {
    await set('manual');
    const marker = await openFile('manual.md', comparing);
    await vscode.commands.executeCommand('gracefulDecline.check');
    await becomes(() => findings(marker.document), found);
    const { document } = await openFile('manual-too.md', comparing);
    await vscode.commands.executeCommand('gracefulDecline.check');
    await becomes(() => findings(document), found);
    const quiet = await openFile('unasked.md', comparing);
    await set(undefined);
    await becomes(() => findings(quiet.document), found);
  });

  it('onSave waits for the draft to be saved', async () => {
    await set('onSave');
    const editor = await openFile('run-on-save.md', comparing);
    await becomes(() => findings(editor.document), found);
    const name = comparing.indexOf('Ms. Okafor');
    await editor.edit((edit) => {
      const start = editor.document.positionAt(name);
      edit.replace(new vscode.Range(start, start.translate(0, 10)), '[Name]');
    });
    await editor.document.save();
    await becomes(() => findings(editor.document), ['unfilled-placeholder: [Name]', ...found]);
  });
});

/** Types at the end, a character a change. */
async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  for (const character of text) {
    const { document } = editor;
    const end = document.positionAt(document.getText().length);
    const typed = await editor.edit((edit) => edit.insert(end, character));
    assert.equal(typed, true);
  }
}
