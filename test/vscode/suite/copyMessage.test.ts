import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { comparing } from '../drafts.mjs';
import { findings, openFile } from './editing';

describe('Copy Message', () => {
  it('copies what is to be sent', async () => {
    const text = comparing.replace('Thank', '<!-- graceful-decline-disable-next-line -->\nThank');
    await openFile('copied.md', text);
    await vscode.env.clipboard.writeText('nothing');
    await vscode.commands.executeCommand('gracefulDecline.copyMessage');
    assert.equal(
      await vscode.env.clipboard.readText(),
      comparing.slice(comparing.indexOf('Dear')).trim(),
    );
  });

  it('asks first where a placeholder is left', async () => {
    const { document } = await openFile('not-copied.md', comparing.replace('Ms. Okafor', '[Name]'));
    await becomes(() => findings(document).length, 2);
    await vscode.env.clipboard.writeText('nothing');
    let answered = false;
    const done = vscode.commands.executeCommand('gracefulDecline.copyMessage').then(() => {
      answered = true;
    });
    await becomes(async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      return answered;
    }, true);
    await done;
    assert.equal(await vscode.env.clipboard.readText(), 'nothing');
  });
});
