import {
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  SnippetString,
  window,
  workspace,
} from 'vscode';
import { languages } from './languages';
import { readTemplates, type Template } from './templates';

/**
 * “Insert Template…”: any template at the cursor, also where VS Code does not suggest
 * snippets while typing, as in Markdown. Where no text is being written, and for “New Draft”, in a new file.
 */
export function registerInsertTemplate(context: ExtensionContext): Disposable[] {
  return [
    commands.registerCommand('gracefulDecline.insertTemplate', async () => {
      const template = await pick(await readTemplates(context));
      if (template) await insert(template, draftEditor() ?? (await newEditor()));
    }),
    commands.registerCommand('gracefulDecline.newDraft', async () => {
      const template = await pick(await readTemplates(context));
      if (template) await insert(template, await newEditor());
    }),
  ];
}

/** The active editor, where its language is one that drafts are written in: a template has no place in code. */
function draftEditor(): typeof window.activeTextEditor {
  const editor = window.activeTextEditor;
  return editor && languages.includes(editor.document.languageId) ? editor : undefined;
}

async function pick(templates: readonly Template[]): Promise<Template | undefined> {
  const items = templates.map((template) => ({
    label: template.name,
    description: template.prefixes.join(', '),
    detail: template.description,
    template,
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Insert Template'),
    placeHolder: l10n.t('A whole message or a single line'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.template;
}

async function insert({ body }: Template, editor: typeof window.activeTextEditor): Promise<void> {
  if (await editor?.insertSnippet(new SnippetString(body))) return;
  void window.showWarningMessage(l10n.t('The template could not be inserted into this editor.'));
}

async function newEditor(): Promise<typeof window.activeTextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language: 'markdown' }));
}
