import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { comparing, mail, readme } from '../drafts.mjs';
import { findings, openFile } from './editing';

describe('diagnostics', () => {
  it('start the extension when a draft is opened', async () => {
    const extension = vscode.extensions.getExtension('graceful-decline.graceful-decline');
    assert.ok(extension);
    await openFile('activation.md', comparing);
    await becomes(() => extension.isActive, true);
  });

  for (const [name, text] of Object.entries({
    'draft.md': comparing,
    'draft.txt': comparing,
    'draft.eml': mail,
  })) {
    it(`appear in ${name}`, async () => {
      const { document } = await openFile(name, text);
      await becomes(() => findings(document), ['comparison: a better offer']);
    });
  }

  it('follow the text while it is typed', async () => {
    const editor = await openFile('typed.md', comparing);
    await becomes(() => findings(editor.document), ['comparison: a better offer']);
    const name = comparing.indexOf('Ms. Okafor');
    await editor.edit((edit) => {
      const start = editor.document.positionAt(name);
      edit.replace(new vscode.Range(start, start.translate(0, 10)), '[Name]');
    });
    await becomes(
      () => findings(editor.document),
      ['unfilled-placeholder: [Name]', 'comparison: a better offer'],
    );
  });

  it('leave a README alone', async () => {
    const quiet = await openFile('README.md', readme);
    // The server answers in order: once the draft is checked, the README has been, too.
    const draft = await openFile('after-readme.md', comparing);
    await becomes(() => findings(draft.document), ['comparison: a better offer']);
    assert.deepEqual(findings(quiet.document), []);
  });
});
