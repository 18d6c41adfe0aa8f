import { type ExtensionContext, Uri, workspace } from 'vscode';

/** One entry of VS Code's snippet format. */
interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description?: string;
}

export interface Template {
  readonly name: string;
  /** What to type for it in an editor. */
  readonly prefixes: readonly string[];
  readonly description: string;
  /** In snippet syntax. */
  readonly body: string;
}

/** Every template the extension brings, in the file's order. */
export async function readTemplates({ extensionUri }: ExtensionContext): Promise<Template[]> {
  const file = Uri.joinPath(extensionUri, 'snippets', 'graceful-decline.code-snippets');
  const bytes = await workspace.fs.readFile(file);
  const snippets: Record<string, Snippet> = JSON.parse(new TextDecoder().decode(bytes));
  return Object.entries(snippets).map(([name, { prefix, body, description = '' }]) => ({
    name,
    prefixes: typeof prefix === 'string' ? [prefix] : prefix,
    description,
    body: typeof body === 'string' ? body : body.join('\n'),
  }));
}
