import { commands, type Disposable, type ExtensionContext, Uri } from 'vscode';
import { openRulePageCommand } from '../server/lsp/protocol';

/**
 * What links to a rule's page look like, with `{rule}` for its id: a command, so that the page
 * opens as a preview, out of the extension's own folder.
 */
export const rulePageLink = `command:${openRulePageCommand}?%5B%22{rule}%22%5D`;

/** “Open Rule Page”: behind the code of a finding, and behind links in hovers. */
export function registerOpenRulePage({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand(openRulePageCommand, async (rule: unknown) => {
    const name = typeof rule === 'string' && /^[a-z-]+$/.test(rule) ? rule : 'README';
    const page = Uri.joinPath(extensionUri, 'docs', 'rules', `${name}.md`);
    await commands.executeCommand('markdown.showPreview', page);
  });
}
