import { version } from '../../package.json';
import { checkCommand, provideCheck } from './check';
import { Checks } from './checks';
import { codeActionKinds, provideCodeActions } from './codeActions';
import { provideCodeLens } from './codeLens';
import { completionTriggers, provideCompletion } from './completion';
import { Configuration } from './configuration';
import { providePulledDiagnostics, pulls } from './diagnostics';
import { displayOf, plainDisplay } from './display';
import { Documents } from './documents';
import { provideExplanation } from './explain';
import { Failures } from './failures';
import { provideFolding } from './folding';
import { followConfiguration } from './followConfiguration';
import { followFolders } from './followFolders';
import { provideHover } from './hover';
import {
  createConnection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from './library';
import { provideMessage } from './message';
import { Offered } from './offered';
import { providePlaceholders } from './placeholders';
import { provideRecognition } from './recognition';
import type { Session } from './session';
import { Shown } from './shown';
import { provideSymbols } from './symbols';
import { followDocuments } from './sync';
import type { Transport } from './transport';

/** Serves one client until it leaves. */
export function startServer({ reader, writer }: Transport): void {
  const connection = createConnection(reader, writer);
  const failures = new Failures((message) => connection.console.error(message));
  const configuration = new Configuration((message) => failures.report('settings', message));
  const checks = new Checks(
    (document) => configuration.of(document),
    (rule, error) => failures.report(rule, error),
  );
  const session: Session = {
    connection,
    documents: new Documents(),
    configuration,
    checks,
    shown: new Shown(checks, (document) => configuration.runOf(document)),
    offered: new Offered(),
    failures,
    client: {},
    display: plainDisplay,
    options: undefined,
  };
  connection.onInitialize((params) => initialize(session, params));
  followDocuments(session);
  followConfiguration(session);
  provideCheck(session);
  providePulledDiagnostics(session);
  provideCodeActions(session);
  provideHover(session);
  provideCompletion(session);
  provideSymbols(session);
  provideFolding(session);
  provideCodeLens(session);
  provideRecognition(session);
  provideExplanation(session);
  provideMessage(session);
  providePlaceholders(session);
  connection.listen();
}

function initialize(session: Session, params: InitializeParams): InitializeResult {
  session.client = params.capabilities;
  session.display = displayOf(params.initializationOptions);
  session.options = params.initializationOptions;
  session.configuration.configure(params.initializationOptions);
  followFolders(session, params);
  return {
    serverInfo: { name: 'graceful-decline', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      executeCommandProvider: { commands: [checkCommand] },
      hoverProvider: true,
      completionProvider: { triggerCharacters: completionTriggers },
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
