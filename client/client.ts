import { type Disposable, EventEmitter, type ExtensionContext, l10n, Uri, window } from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import {
  type CheckParams,
  checkMethod,
  type ExplainParams,
  type Explanation,
  explainMethod,
  type Filling,
  type FillParams,
  fillMethod,
  type MessageParams,
  messageMethod,
  type Placeholders,
  type PlaceholdersParams,
  placeholdersMethod,
  type Recognition,
  type RecognitionParams,
  recognitionMethod,
} from '../server/lsp/protocol';
import type { Message } from '../server/message';
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
    const params: RecognitionParams = { uri };
    return this.ask<Recognition>(recognitionMethod, params);
  }

  /** What a document still leaves open; nothing when the server does not have it. */
  async placeholders(uri: string): Promise<Placeholders | null> {
    const params: PlaceholdersParams = { uri };
    return this.ask<Placeholders>(placeholdersMethod, params);
  }

  /** How answers are filled into a document; nothing when the server does not have it. */
  async fill(uri: string, answers: FillParams['answers']): Promise<Filling | null> {
    const params: FillParams = { uri, answers };
    return this.ask<Filling>(fillMethod, params);
  }

  /** Has all shown that is found in a document; whether the server heard of it. */
  async check(uri: string): Promise<boolean> {
    const params: CheckParams = { uri };
    return (await this.ask<boolean>(checkMethod, params)) === true;
  }

  /** Which configuration holds for a document; nothing when the server does not have it. */
  async explain(uri: string, origins: ExplainParams['origins']): Promise<Explanation | null> {
    const params: ExplainParams = { uri, ...(origins && { origins }) };
    return this.ask<Explanation>(explainMethod, params);
  }

  /** The message in a document as it is to be sent; nothing when the server does not have it. */
  async message(uri: string): Promise<Message | null> {
    const params: MessageParams = { uri };
    return this.ask<Message>(messageMethod, params);
  }

  async dispose(): Promise<void> {
    await this.stop();
    this.output.dispose();
  }

  private async ask<Result>(method: string, params: object): Promise<Result | null> {
    if (this.state !== 'running' || !this.client) return null;
    return this.client.sendRequest<Result | null>(method, params);
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
