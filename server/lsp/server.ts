import {
  createConnection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { Checks } from './checks';
import { codeActionKinds, provideCodeActions } from './codeActions';
import { provideCodeLens, refreshCodeLens } from './codeLens';
import { providePulledDiagnostics, pulls, refreshDiagnostics } from './diagnostics';
import { displayOf, plainDisplay, withSection } from './display';
import { Documents } from './documents';
import { Failures } from './failures';
import { provideFolding } from './folding';
import { provideHover } from './hover';
import { providePlaceholders } from './placeholders';
import { provideRecognition } from './recognition';
import type { Session } from './session';
import { settingsOf } from './settings';
import { provideSymbols } from './symbols';
import { followDocuments } from './sync';
import type { Transport } from './transport';

/** Serves one client until it leaves. */
export function startServer({ reader, writer }: Transport): void {
  const connection = createConnection(reader, writer);
  const failures = new Failures((message) => connection.console.error(message));
  const session: Session = {
    connection,
    documents: new Documents(),
    checks: new Checks((rule, error) => failures.report(rule, error)),
    failures,
    client: {},
    display: plainDisplay,
  };
  connection.onInitialize((params) => initialize(session, params));
  followDocuments(session);
  followConfiguration(session);
  providePulledDiagnostics(session);
  provideCodeActions(session);
  provideHover(session);
  provideSymbols(session);
  provideFolding(session);
  provideCodeLens(session);
  provideRecognition(session);
  providePlaceholders(session);
  connection.listen();
}

function initialize(session: Session, params: InitializeParams): InitializeResult {
  session.client = params.capabilities;
  session.display = displayOf(params.initializationOptions);
  session.checks.configure(settingsOf(params.initializationOptions));
  return {
    serverInfo: { name: 'graceful-decline', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      documentSymbolProvider: { label: 'Graceful Decline' },
      foldingRangeProvider: true,
      codeLensProvider: {},
      codeActionProvider: { codeActionKinds, resolveProvider: true },
      ...(pulls(session) && {
        diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      }),
    },
  };
}

function followConfiguration(session: Session): void {
  const { connection, checks, failures } = session;
  connection.onDidChangeConfiguration(
    failures.guard('configuration', undefined, ({ settings }) => {
      checks.configure(settingsOf(settings?.gracefulDecline));
      session.display = withSection(session.display, settings?.gracefulDecline);
      refreshDiagnostics(session);
      refreshCodeLens(session);
    }),
  );
}
