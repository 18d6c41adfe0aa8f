import { type ExtensionContext, l10n, Uri, workspace } from 'vscode';
import { type Snippet, type Template, templatesOf } from '../server/template';

export type { Template } from '../server/template';

/** The templates of one kind of situation: those of one snippet file. */
export interface TemplateGroup {
  readonly title: string;
  readonly templates: readonly Template[];
}

/** Every template the extension brings, in the order of its package. */
export async function readTemplates({ extension }: ExtensionContext): Promise<TemplateGroup[]> {
  const contributed: readonly { path: string }[] = extension.packageJSON.contributes.snippets;
  const paths = [...new Set(contributed.map(({ path }) => path))];
  return Promise.all(paths.map((path) => readGroup(extension.extensionUri, path)));
}

/**
 * The email that confirms what a template says by voice; nothing for other templates. Its prefix
 * is the template's with `-email` behind it.
 */
export function confirmationOf(
  { prefixes }: Template,
  groups: readonly TemplateGroup[],
): Template | undefined {
  const wanted = prefixes.map((prefix) => `${prefix}-email`);
  return groups
    .flatMap(({ templates }) => templates)
    .find((other) => other.prefixes.some((prefix) => wanted.includes(prefix)));
}

async function readGroup(root: Uri, path: string): Promise<TemplateGroup> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(root, path));
  const snippets: Record<string, Snippet> = JSON.parse(new TextDecoder().decode(bytes));
  return { title: titleOf(path), templates: templatesOf(snippets) };
}

/** What the templates of a file are for; its name where that isn't told here. */
function titleOf(path: string): string {
  const name = path.replace(/^.*\/|\..*$/g, '');
  return titles()[name] ?? name;
}

function titles(): Readonly<Record<string, string>> {
  return {
    decline: l10n.t('Turning an interview down'),
    reply: l10n.t('Answering when they come back to you'),
    abroad: l10n.t('Moving for the new position'),
    call: l10n.t('Phone and voicemail'),
    social: l10n.t('LinkedIn and text messages'),
    later: l10n.t('Another time, and later on'),
    lines: l10n.t('Single lines'),
  };
}
