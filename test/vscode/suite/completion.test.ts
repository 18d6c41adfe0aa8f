import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { becomes } from '../becomes.mjs';
import { openFile } from './editing';

const head = `---
recipient: Dana Reyes
sender: Sam Lee
company: Northwind
channel: email
---

`;

/** What is offered first at the end of a draft, by the part it is for. */
const slots: [end: string, part: string][] = [
  ['', 'greeting'],
  ['Dear Dana,\n\n', 'thanks'],
  ['Dear Dana,\n\nThank you for the invitation.\n\n', 'withdrawal'],
  ['Dear Dana,\n\nThank you for the invitation. I withdraw my application.\n\n', 'reason'],
  [
    'Dear Dana,\n\nThank you. I withdraw my application. My circumstances have changed.\n\n',
    'good wishes',
  ],
  [
    'Dear Dana,\n\nThank you. I withdraw my application.\n\nI wish you luck with the search.\n\n',
    'sign-off',
  ],
];

describe('completion', () => {
  for (const [index, [end, part]] of slots.entries()) {
    it(`offers at its slot: ${part}`, async () => {
      const { document } = await openFile(`slot-${index}.md`, head + end);
      await becomes(async () => (await own(document))[0]?.detail, part);
    });
  }

  it('lists the parts at a / that is typed, and writes over it', async () => {
    const { document } = await openAtEnd('slash.md', `${head}Dear Dana,\n\n`);
    await vscode.commands.executeCommand('type', { text: '/' });
    await becomes(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return /\n\nThank you [^/]+\.$/.test(document.getText());
    }, true);
  });

  it('has the whole messages in that list', async () => {
    const { document } = await openAtEnd('slash-whole.md', `${head}Dear Dana,\n\n`);
    await vscode.commands.executeCommand('type', { text: '/acc' });
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await becomes(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('interview for the [position] role at Northwind.');
    }, true);
    assert.ok(!document.getText().includes('Subject:'), 'A message that is begun has no head.');
  });

  it('comes by Ctrl+Space in Markdown, where nothing comes by itself', async () => {
    const { document } = await openAtEnd('asked.md', `${head}Dear Dana,\n\nTha`);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await becomes(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return /\n\nThank you [^\n]+\.$/.test(document.getText());
    }, true);
  });

  it('knows whom to greet when a space is typed', async () => {
    const { document } = await openAtEnd('greet.md', `${head}Dear`);
    await vscode.commands.executeCommand('type', { text: ' ' });
    await becomes(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText();
    }, `${head}Dear Dana,`);
  });

  it('knows the keys and values of front matter', async () => {
    const { document } = await openAtEnd('keys.md', '---\nchannel:');
    await vscode.commands.executeCommand('type', { text: ' ' });
    await becomes(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText();
    }, '---\nchannel: email');
  });

  it('does not bring the templates twice: VS Code has them by prefix', async () => {
    const { document } = await openAtEnd('twice.md', 'decline-accepted-brief');
    await becomes(async () => {
      const items = await offered(document);
      return items.filter((item) => labelOf(item) === 'decline-accepted-brief').length;
    }, 1);
  });

  it('leaves what is no draft alone', async () => {
    const draft = await openFile('before-notes.md', `${head}Dear Dana,\n\n`);
    await becomes(async () => (await own(draft.document))[0]?.detail, 'thanks');
    const { document } = await openFile('LIBRARY.md', '# A library\n\nCall it.\n\n');
    assert.deepEqual(await own(document), []);
    assert.deepEqual(await own(document, '/'), []);
  });
});

async function openAtEnd(name: string, text: string): Promise<vscode.TextEditor> {
  const editor = await openFile(name, text);
  await becomes(async () => Array.isArray((await offered(editor.document)) ?? []), true);
  const end = editor.document.positionAt(text.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** What is offered at the end of a document. */
async function offered(
  document: vscode.TextDocument,
  trigger?: string,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(document.getText().length),
    trigger,
  );
  return list.items;
}

/** What of it is ours: single words of the document are VS Code's own. */
async function own(
  document: vscode.TextDocument,
  trigger?: string,
): Promise<vscode.CompletionItem[]> {
  const items = await offered(document, trigger);
  return items.filter(({ kind, detail }) => detail !== undefined && kind !== snippet);
}

const snippet = vscode.CompletionItemKind.Snippet;

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
