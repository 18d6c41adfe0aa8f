import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { findings, openFile } from './editing';

const text = `---
channel: email
scenario: decline
---

Dear Ms. Okafor,

I have accepted another position, so I withdraw my application.

I wish you every success with the search.

Kind regards,
Sam Lee

On Mon, 3 Mar 2025 at 10:12, Ada Okafor wrote:
> Dear Sam,
> would you like to come?
`;

describe('the outline', () => {
  it('has the parts, and what is missing where it belongs', async () => {
    const { document } = await openFile('outline.md', text);
    await becomes(
      async () => (await symbols(document)).map(({ name, range }) => `${range.start.line} ${name}`),
      [
        '0 Front matter',
        '5 Greeting',
        '5 No thanks yet',
        '7 Withdrawal, reason',
        '9 Good wishes',
        '11 Sign-off',
        '12 Signature',
      ],
    );
  });

  it('folds what stands around the message', async () => {
    const { document } = await openFile('folding.md', text);
    await becomes(async () => {
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const ours = folds.filter(({ kind }) => kind !== undefined);
      return ours.map(({ start, end }) => `${start}-${end}`);
    }, ['0-3', '14-16']);
  });
});

describe('readiness', () => {
  it('stands above a draft only where the setting asks for it', async () => {
    const { document } = await openFile('readiness.md', text);
    await becomes(() => findings(document), ['missing-thanks: Dear Ms. Okafor,']);
    assert.deepEqual(await lenses(document), []);
    await codeLens(true);
    try {
      const expected = ['4 of 5 parts', 'no thanks', '18 words', 'not ready to send'];
      await becomes(() => lenses(document), expected);
    } finally {
      await codeLens(undefined);
    }
    await becomes(() => lenses(document), []);
  });
});

async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return found ?? [];
}

async function lenses(document: vscode.TextDocument): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
  );
  return found.map(({ command }) => command?.title ?? '');
}

async function codeLens(value: boolean | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('gracefulDecline')
    .update('codeLens', value, vscode.ConfigurationTarget.Workspace);
}
