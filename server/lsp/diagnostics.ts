import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { UnusedIgnore } from '../ignore/sift';
import type { LintFinding } from '../lint';
import type { Severity } from '../rules/rule';
import { configurationDiagnostics } from './configurationDiagnostics';
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from './library';
import { rangeOf } from './positions';
import { rulePage } from './rulePage';
import type { Session } from './session';
import type { Cause, Showing } from './shown';

/** Findings shown of one file. Nobody reads more, and a message of megabytes stalls an editor. */
const mostShown = 500;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Whether the client asks for diagnostics itself. One that can't be told to ask anew is sent them:
 * when a draft is saved or left alone, findings come up although nothing has changed.
 */
export function pulls({ client }: Session): boolean {
  const refreshes = client.workspace?.diagnostics?.refreshSupport === true;
  return client.textDocument?.diagnostic !== undefined && refreshes;
}

/** Answers clients that ask for diagnostics. */
export function providePulledDiagnostics(session: Session): void {
  const { configuration, connection, documents, shown, failures } = session;
  const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const answer = failures.guard(
    'diagnostics',
    none,
    ({ textDocument, previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport => {
      const file = configuration.opened.get(textDocument.uri);
      if (file) {
        return { kind: DocumentDiagnosticReportKind.Full, items: configurationDiagnostics(file) };
      }
      const document = documents.get(textDocument.uri);
      if (!document) return none;
      const showing = shown.of(document);
      const resultId = showing.id;
      if (resultId === previousResultId) {
        return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      }
      const items = diagnosticsOf(session, document, showing);
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
  );
  connection.languages.diagnostics.on((params) => configuration.whenReady(() => answer(params)));
}

/** Sends a document's diagnostics to a client that does not ask for them. */
export function pushDiagnostics(session: Session, document: TextDocument): void {
  if (pulls(session)) return;
  const { shown, configuration, connection, documents, failures } = session;
  // Nobody waits for it, so nobody would catch what it throws.
  const push = failures.guard('diagnostics', undefined, () => {
    const { uri, version } = document;
    if (documents.get(uri) !== document) return;
    const diagnostics = diagnosticsOf(session, document, shown.of(document));
    void connection.sendDiagnostics({ uri, version, diagnostics });
  });
  void configuration.whenReady(push);
}

/** Takes back what was sent about a document. */
export function withdrawDiagnostics(session: Session, uri: string): void {
  if (!pulls(session)) void session.connection.sendDiagnostics({ uri, diagnostics: [] });
}

/** Has every open document's diagnostics brought up to date. */
export function refreshDiagnostics(session: Session): void {
  for (const document of session.documents.all()) pushDiagnostics(session, document);
  askToPull(session);
}

/** Shows all that is found in a document as it is now. */
export function showAnew(session: Session, document: TextDocument, cause: Cause): void {
  const { shown } = session;
  const before = shown.of(document);
  shown.all(document, cause);
  if (shown.of(document) === before) return;
  pushDiagnostics(session, document);
  askToPull(session);
}

function askToPull(session: Session): void {
  if (!pulls(session)) return;
  session.connection.languages.diagnostics.refresh().catch(() => {});
}

export function diagnosticOf(
  session: Session,
  document: TextDocument,
  finding: LintFinding,
): Diagnostic {
  const href = rulePage(session, finding.rule);
  return {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    source: 'graceful-decline',
    code: finding.rule,
    ...(href && { codeDescription: { href } }),
    message: finding.message,
  };
}

/** The notes of a draft stand above its findings; what is no draft need not be readable. */
function diagnosticsOf(
  session: Session,
  document: TextDocument,
  { lint, findings, unused, notes }: Showing,
): Diagnostic[] {
  const shown = findings
    .slice(0, mostShown)
    .map((finding) => diagnosticOf(session, document, finding));
  if (!lint.draft) return shown;
  const idle = unused.slice(0, mostShown).map((ignore) => unusedDiagnostic(document, ignore));
  return [...notes.map(noteOf), ...shown, ...idle];
}

/** An ignore that is of no use, shown faded. */
export function unusedDiagnostic(document: TextDocument, unused: UnusedIgnore): Diagnostic {
  return {
    range: rangeOf(document, unused.span),
    severity: DiagnosticSeverity.Hint,
    source: 'graceful-decline',
    message: unused.message,
    tags: [DiagnosticTag.Unnecessary],
  };
}

function noteOf(message: string): Diagnostic {
  const top = { line: 0, character: 0 };
  return {
    range: { start: top, end: top },
    severity: DiagnosticSeverity.Information,
    source: 'graceful-decline',
    message: message.charAt(0).toUpperCase() + message.slice(1),
  };
}
