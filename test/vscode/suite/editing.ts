import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

/** The name that diagnostics of the extension carry as their source. */
export const SOURCE = 'graceful-decline';

/** Writes a file into the open folder and shows it in an editor. */
export async function openFile(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = await writeFile(name, text);
  return vscode.window.showTextDocument(uri, { preview: false });
}

/** Writes a file into the open folder. */
export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'A folder is open.');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** The extension's diagnostics of a document as `rule: underlined text`, in order. */
export function findings(document: vscode.TextDocument): string[] {
  return diagnostics(document).map(
    ({ code, range }) => `${ruleOf(code)}: ${document.getText(range)}`,
  );
}

/** The extension's diagnostics of a document, in the order they start. */
export function diagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === SOURCE)
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule that a diagnostic names, as text. */
export function ruleOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
