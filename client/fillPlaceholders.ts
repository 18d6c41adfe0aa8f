import {
  commands,
  type Disposable,
  l10n,
  Range,
  Selection,
  type TextDocument,
  TextEdit,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Filling, OpenPlaceholder } from '../server/lsp/protocol';
import type { Server } from './client';
import { ask, type Question } from './fillQuestions';
import { senderOf } from './sender';

/** Answers by a placeholder's key, or by its label in lower case. */
type Answers = ReadonlyMap<string, string>;

/** What was answered in a document before: it is proposed again. */
const earlier = new WeakMap<TextDocument, Answers>();

/**
 * “Fill Placeholders…”: asks once for each thing the active draft leaves open and fills all of
 * it in with one edit, subject included. Takes answers by label, for key bindings, as
 * `{ "Your Name": "Sam Lee" }`: what they tell is not asked.
 */
export function registerFillPlaceholders(server: Server): Disposable {
  return commands.registerCommand('gracefulDecline.fillPlaceholders', (given?: unknown) =>
    fillPlaceholders(server, answersIn(given)),
  );
}

async function fillPlaceholders(server: Server, given: Answers): Promise<void> {
  if (server.state !== 'running') return tell(l10n.t('Graceful Decline is not running now.'));
  const document = window.activeTextEditor?.document;
  const open = document && (await server.placeholders(document.uri.toString()));
  if (!document || !open) return tell(l10n.t('Open a draft to fill its placeholders.'));
  if (open.placeholders.length === 0) return tell(l10n.t('No placeholder is left in this draft.'));
  const settled = new Map<string, string>();
  const questions: Question[] = [];
  for (const placeholder of open.placeholders) {
    const answer = settledAnswer(placeholder, document, given);
    if (answer === undefined) questions.push(questionFor(placeholder, document));
    else settled.set(placeholder.key, answer);
  }
  const asked = await ask(questions, l10n.t('Fill Placeholders'));
  if (!asked) return;
  earlier.set(document, new Map([...(earlier.get(document) ?? []), ...asked]));
  const answers = Object.fromEntries([...settled, ...asked]);
  await apply(document, await server.fill(document.uri.toString(), answers));
}

/** What need not be asked: it was given with the command, or two sources know the same. */
function settledAnswer(
  { key, label, subject, known, agreed }: OpenPlaceholder,
  document: TextDocument,
  given: Answers,
): string | undefined {
  const told = given.get(label.toLowerCase()) ?? given.get(key);
  if (told !== undefined || known === undefined) return told;
  const own = subject === 'sender' && senderOf(document) === known;
  return agreed || own || earlier.get(document)?.get(key) === known ? known : undefined;
}

function questionFor(
  { key, label, subject, known, ranges }: OpenPlaceholder,
  document: TextDocument,
): Question {
  const own = subject === 'sender' ? senderOf(document) : '';
  const value = earlier.get(document)?.get(key) || known || own;
  return { key, label, value, context: lineAt(document, ranges[0]?.start.line ?? 0) };
}

const longestLine = 100;

function lineAt(document: TextDocument, line: number): string {
  const text = document.lineAt(Math.min(line, document.lineCount - 1)).text.trim();
  return text.length > longestLine ? `${text.slice(0, longestLine)}…` : text;
}

/** The draft may have changed since the answers were counted in: then nothing is written. */
async function apply(document: TextDocument, filling: Filling | null): Promise<void> {
  if (filling?.version !== document.version) {
    return tell(l10n.t('The text has changed meanwhile, so nothing was filled in.'));
  }
  const change = new WorkspaceEdit();
  change.set(
    document.uri,
    filling.edits.map(({ range: { start, end }, newText }) => {
      const range = new Range(start.line, start.character, end.line, end.character);
      return TextEdit.replace(range, newText);
    }),
  );
  if (filling.edits.length > 0 && (await workspace.applyEdit(change))) await leaveStops(document);
  if (filling.left > 0) {
    tell(l10n.t('{0} could not be filled in: this mail’s encoding is in the way.', filling.left));
  }
}

/** A template's tab stops held the placeholders: what is left of them would select parts of the answers. */
async function leaveStops(document: TextDocument): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return;
  await commands.executeCommand('leaveSnippet');
  editor.selections = editor.selections.map(({ active }) => new Selection(active, active));
}

/** Somebody ran the command and waits for its answer. */
function tell(message: string): void {
  void window.showInformationMessage(message);
}

function answersIn(given: unknown): Answers {
  if (typeof given !== 'object' || given === null) return new Map();
  return new Map(
    Object.entries(given)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([label, answer]) => [label.toLowerCase(), answer]),
  );
}
