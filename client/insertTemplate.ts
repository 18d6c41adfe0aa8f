import {
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  SnippetString,
  type TextEditor,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { languages } from './languages';
import { senderOf } from './sender';
import { confirmationOf, readTemplates, type Template, type TemplateGroup } from './templates';

/**
 * “Insert Template…”: any template at the cursor, also where VS Code does not suggest
 * snippets while typing, as in Markdown. Where no text is being written, and for “New Draft”, in a new file.
 * A new call or voicemail brings the email that confirms it. Both commands take a template's
 * prefix, for key bindings: then nothing is asked.
 */
export function registerInsertTemplate(context: ExtensionContext): Disposable[] {
  return [
    commands.registerCommand('gracefulDecline.insertTemplate', async (prefix?: unknown) => {
      const groups = await readTemplates(context);
      const template = await choose(groups, prefix, l10n.t('Insert Template'));
      if (template) await insert(template, draftEditor() ?? (await newEditor()));
    }),
    commands.registerCommand('gracefulDecline.newDraft', async (prefix?: unknown) => {
      const groups = await readTemplates(context);
      const messages = groups.map(wholeOnes).filter(({ templates }) => templates.length > 0);
      const template = await choose(messages, prefix, l10n.t('New Draft from Template'));
      if (!template) return;
      const confirmation = confirmationOf(template, groups);
      if (confirmation) await insert(confirmation, await newEditor());
      await insert(template, await newEditor());
    }),
  ];
}

function wholeOnes({ title, templates }: TemplateGroup): TemplateGroup {
  return { title, templates: templates.filter(({ whole }) => whole) };
}

/** The active editor, where its language is one that drafts are written in: a template has no place in code. */
function draftEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && languages.includes(editor.document.languageId) ? editor : undefined;
}

interface Item extends QuickPickItem {
  readonly template?: Template;
}

async function choose(
  groups: readonly TemplateGroup[],
  prefix: unknown,
  title: string,
): Promise<Template | undefined> {
  const all = groups.flatMap(({ templates }) => templates);
  const named = all.find(({ prefixes }) => prefixes.some((one) => one === prefix));
  if (named) return named;
  const picked = await window.showQuickPick(groups.flatMap(itemsOf), {
    title,
    placeHolder: l10n.t('What is it for? Type a word of it, such as “phone” or “brief”'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.template;
}

function itemsOf({ title, templates }: TemplateGroup): Item[] {
  const items = templates.map((template) => ({
    label: template.name,
    description: template.prefixes[0] ?? '',
    detail: template.description,
    template,
  }));
  return [{ label: title, kind: QuickPickItemKind.Separator }, ...items];
}

async function insert(template: Template, editor: TextEditor): Promise<void> {
  const body = bodyFor(template, editor);
  if (await editor.insertSnippet(new SnippetString(body))) return;
  void window.showWarningMessage(l10n.t('The template could not be inserted into this editor.'));
}

/** The body for this place: front matter only at the top, and the writer's name where it is known. */
function bodyFor({ body }: Template, { document, selection }: TextEditor): string {
  const atTop = document.offsetAt(selection.start) === 0;
  const here = atTop ? body : body.replace(/^---\n[\s\S]*?\n---\n/, '');
  const name = senderOf(document);
  return name === '' ? here : here.replaceAll(':[Your Name]}', () => `:${escaped(name)}}`);
}

/** Marks of the snippet syntax stand for themselves. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

async function newEditor(): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ language: 'markdown' });
  return window.showTextDocument(document, { preview: false, viewColumn: ViewColumn.Active });
}
