import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configurationName } from '../config/file';
import { addPhrase, newConfiguration } from '../config/write';
import type { LintFinding } from '../lint';
import { allowing } from '../own/allowing';
import type { PhraseSetting } from '../own/setting';
import type { TextEdit, WorkspaceEdit } from './library';
import { rangeOf } from './positions';
import type { Session } from './session';
import { structureOf } from './structure';
import { changeTo } from './workspaceEdit';

/** A way to allow a finding's phrase, written into the configuration file that holds for the document. */
export interface AllowAction {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

/** The ways to allow a finding's phrase; none where the client or the file can't take it. */
export function allowActions(
  session: Session,
  document: TextDocument,
  finding: LintFinding,
): AllowAction[] {
  const { draft, inFile } = structureOf(document);
  return allowing(draft, inFile, finding).flatMap(({ title, phrase }) => {
    const edit = configurationEdit(session, document, phrase);
    return edit ? [{ title, edit }] : [];
  });
}

function configurationEdit(
  session: Session,
  document: TextDocument,
  phrase: PhraseSetting,
): WorkspaceEdit | undefined {
  const { configuration } = session;
  const path = configuration.pathOf(document);
  if (path === undefined) return undefined;
  const file = configuration.fileFor(path);
  if (!file) return creation(session, join(dirname(path), configurationName), phrase);
  const open = configuration.openedAt(file.path);
  const uri = open?.uri ?? pathToFileURL(file.path).href;
  const text = open ?? TextDocument.create(uri, 'jsonc', 0, file.text);
  const edits = addPhrase(file.text, phrase)?.map((edit): TextEdit => {
    return { range: rangeOf(text, edit.span), newText: edit.text };
  });
  return edits && changeTo(session, { uri, version: open?.version ?? null }, edits);
}

/** A new file beside the draft, where the client can make one. */
function creation(
  { client }: Session,
  path: string,
  phrase: PhraseSetting,
): WorkspaceEdit | undefined {
  const { resourceOperations = [] } = client.workspace?.workspaceEdit ?? {};
  if (!resourceOperations.includes('create')) return undefined;
  const uri = pathToFileURL(path).href;
  const start = { line: 0, character: 0 };
  const edits = [{ range: { start, end: start }, newText: newConfiguration(phrase) }];
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits },
    ],
  };
}
