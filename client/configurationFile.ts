import { Uri } from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient/node';

/** The configuration file, whatever its language is taken for. */
export const configurationFile = { scheme: 'file', pattern: '**/.graceful-decline.json' };

/**
 * Keeps problems of the configuration file from being listed twice: VS Code itself tells of broken
 * JSON, and of values that the contributed schema doesn't take. Names that nobody knows, and phrases and
 * globs that can't be read, are ours to tell.
 */
export const toldOnce: Pick<Middleware, 'provideDiagnostics'> = {
  async provideDiagnostics(document, previousResultId, token, next) {
    const report = await next(document, previousResultId, token);
    const { path } = document instanceof Uri ? document : document.uri;
    if (!path.endsWith('/.graceful-decline.json')) return report;
    if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
    const ours = report.items.filter(
      ({ code }) => code === 'unknown-name' || code === 'wrong-text',
    );
    return { ...report, items: ours };
  },
};
