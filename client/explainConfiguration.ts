import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  l10n,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Server } from './client';

/** Scheme of the documents that explain a configuration. They are read-only, and no drafts. */
export const explanationScheme = 'graceful-decline';

/**
 * “Explain Configuration”: shows which value of every setting holds for the active file, and where
 * it comes from.
 */
export function registerExplainConfiguration(
  context: ExtensionContext,
  server: Server,
): Disposable[] {
  const changed = new EventEmitter<Uri>();
  const keys = keysOf(context);
  const provider = workspace.registerTextDocumentContentProvider(explanationScheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ query }) =>
      (await server.explain(query, originsOf(keys, Uri.parse(query))))?.text,
  });
  const command = commands.registerCommand('gracefulDecline.explainConfiguration', async () => {
    const document = window.activeTextEditor?.document;
    const query = document?.uri.toString();
    if (!document || query === undefined || !(await server.explain(query, {}))) {
      void window.showInformationMessage(
        l10n.t('Open a draft to have its configuration explained.'),
      );
      return;
    }
    const path = `/Configuration of ${document.uri.path.split('/').at(-1)}`;
    // The preview wants Markdown, which VS Code tells by the name.
    const uri = Uri.from({
      scheme: explanationScheme,
      path: path.replace(/(\.md)?$/, '.md'),
      query,
    });
    changed.fire(uri);
    await commands.executeCommand('markdown.showPreview', uri);
  });
  return [changed, provider, command];
}

/** Every setting of the extension, such as `rules.too-long.email`. */
function keysOf({ extension }: ExtensionContext): string[] {
  const { configuration } = extension.packageJSON.contributes as {
    configuration: readonly { readonly properties: object }[];
  };
  return configuration.flatMap(({ properties }) =>
    Object.keys(properties).map((key) => key.slice('gracefulDecline.'.length)),
  );
}

/** Where settings were made that were; the innermost place holds. */
function originsOf(keys: readonly string[], uri: Uri): Record<string, string> {
  const settings = workspace.getConfiguration('gracefulDecline', uri);
  const places = {
    workspaceFolderValue: l10n.t('folder settings'),
    workspaceValue: l10n.t('workspace settings'),
    globalValue: l10n.t('user settings'),
  };
  const origins = keys.flatMap((key): [string, string][] => {
    const set = settings.inspect(key);
    const names = Object.keys(places) as (keyof typeof places)[];
    const place = names.find((name) => set?.[name] !== undefined);
    return place ? [[key, places[place]]] : [];
  });
  return Object.fromEntries(origins);
}
