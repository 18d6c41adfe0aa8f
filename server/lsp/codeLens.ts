import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ReadinessPoint, readinessOf } from '../readiness';
import {
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
  type Command,
} from './library';
import { rangeOf } from './positions';
import { openRulePageCommand } from './protocol';
import type { Session } from './session';

/** Shows above a message how far it has come, where the client wants that; each point opens its rule. */
export function provideCodeLens(session: Session): void {
  const { configuration, connection, documents, failures } = session;
  const answer = failures.guard('code lens', [], ({ textDocument }: CodeLensParams): CodeLens[] => {
    const document = documents.get(textDocument.uri);
    const wanted = document && configuration.clientFor(document).codeLens;
    return wanted ? lensesOf(session, document) : [];
  });
  connection.onCodeLens((params) => configuration.whenReady(() => answer(params)));
}

/** Has the client ask for the code lenses anew. */
export function refreshCodeLens({ connection, client }: Session): void {
  if (client.workspace?.codeLens?.refreshSupport)
    connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
}

function lensesOf({ checks }: Session, document: TextDocument): CodeLens[] {
  const { lint } = checks.of(document);
  const start = lint.parts[0]?.span.start ?? 0;
  const range = rangeOf(document, { start, end: start });
  const points = readinessOf(lint)?.points ?? [];
  return points.map((point) => ({ range, command: commandOf(point) }));
}

/** A point that no rule stands behind is only read: its command is none. */
function commandOf({ text: title, rule }: ReadinessPoint): Command {
  return rule === undefined
    ? { title, command: '' }
    : { title, command: openRulePageCommand, arguments: [rule] };
}
