import { showAnew } from './diagnostics';
import { type CheckParams, checkMethod } from './protocol';
import type { Session } from './session';

/** Command of the server for clients without a request of their own; its argument is a document's URI. */
export const checkCommand = 'graceful-decline.check';

/** Shows all that is found in a document when its user asks for it. */
export function provideCheck(session: Session): void {
  const { connection, documents, failures } = session;
  const check = failures.guard('check', false, (uri: unknown): boolean => {
    const document = typeof uri === 'string' ? documents.get(uri) : undefined;
    if (document) showAnew(session, document, 'check');
    return document !== undefined;
  });
  connection.onRequest(checkMethod, ({ uri }: CheckParams) => check(uri));
  connection.onExecuteCommand(({ command, arguments: given = [] }) =>
    command === checkCommand ? check(given[0]) : false,
  );
}
