import { type Disposable, EventEmitter, type ExtensionContext, l10n, Uri, window } from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import {
  type Recognition,
  type RecognitionParams,
  recognitionMethod,
} from '../server/lsp/protocol';
import { clientOptions } from './options';

/** The language server and the one client that speaks to it. */
export class Server implements Disposable {
  readonly output = window.createOutputChannel('Graceful Decline', { log: true });
  private readonly program: string;
  private client: LanguageClient | undefined;
  private readonly changed = new EventEmitter<void>();
  private readonly heard = new EventEmitter<string>();

  /** The server has started or stopped. */
  readonly onDidChangeState = this.changed.event;
  /** The server has been told of a document's text; carries its URI. */
  readonly onDidHear = this.heard.event;

  constructor({ extensionUri }: ExtensionContext) {
    this.program = Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath;
  }

  get state(): 'starting' | 'running' | 'stopped' {
    if (this.client?.state === State.Running) return 'running';
    return this.client?.state === State.Starting ? 'starting' : 'stopped';
  }

  /** Starts the server; what goes wrong is shown by the client and written to the output. */
  async start(): Promise<void> {
    const client = new LanguageClient(
      'gracefulDecline',
      'Graceful Decline',
      { module: this.program, transport: TransportKind.ipc },
      clientOptions(this.output, () => this.gaveUp()),
    );
    this.client = client;
    client.onDidChangeState(() => this.changed.fire());
    const tell = ({ textDocument }: { textDocument: { uri: Uri } }) =>
      this.heard.fire(textDocument.uri.toString());
    client.getFeature('textDocument/didOpen').onNotificationSent(tell);
    client.getFeature('textDocument/didChange').onNotificationSent(tell);
    await client.start().catch((error) => this.output.error(error));
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** What a document was recognised as; nothing when the server does not have it. */
  async recognise(uri: string): Promise<Recognition | null> {
    if (this.state !== 'running' || !this.client) return null;
    const params: RecognitionParams = { uri };
    return this.client.sendRequest<Recognition | null>(recognitionMethod, params);
  }

  async dispose(): Promise<void> {
    await this.stop();
    this.output.dispose();
  }

  /** Stops the server, running or not; a new client replaces the old one, whatever its state. */
  private async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await client?.dispose().catch(() => {});
  }

  private async gaveUp(): Promise<void> {
    const restart = l10n.t('Restart');
    const message = l10n.t('Graceful Decline keeps crashing, so drafts are not checked now.');
    const picked = await window.showErrorMessage(message, restart);
    if (picked === restart) await this.restart();
  }
}
