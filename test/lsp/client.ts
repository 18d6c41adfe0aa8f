import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  InitializeResult,
  Range,
} from 'vscode-languageserver';

/** Milliseconds after which an awaited message counts as never coming. */
const patience = 5000;

/** A JSON-RPC message as it came over the wire. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { code: number; message: string };
}

/** What a pushed `textDocument/publishDiagnostics` says. */
export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: Diagnostic[];
}

/** What VS Code can do, as far as the server looks at it. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true } },
};

/** A client that waits for diagnostics to be sent, as Neovim 0.7. */
export const pushed: ClientCapabilities = {
  textDocument: { publishDiagnostics: {} },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** A client that speaks to `dist/server.js` over its real standard input and output. */
export class Client {
  readonly process: ChildProcess;
  /** Everything the server has said, in order. */
  readonly messages: Message[] = [];
  /** The exit status; null when a signal ended the process. */
  readonly exit: Promise<number | null>;
  stderr = '';
  private waiting: (() => void)[] = [];
  private received = Buffer.alloc(0);
  private nextId = 0;

  constructor() {
    this.process = spawn(process.execPath, [resolve('dist/server.js'), '--stdio']);
    this.exit = new Promise((done) => this.process.on('close', done));
    this.process.stdout?.on('data', (chunk: Buffer) => this.receive(chunk));
    this.process.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    // Writing to a server that has left is part of some tests.
    this.process.stdin?.on('error', () => {});
  }

  /** A client behind the hand-shake. */
  static async start(
    capabilities: ClientCapabilities = pulling,
    initializationOptions?: object,
  ): Promise<Client> {
    const client = new Client();
    await client.initialize(capabilities, initializationOptions);
    client.notify('initialized', {});
    return client;
  }

  async initialize(
    capabilities: ClientCapabilities,
    initializationOptions?: object,
  ): Promise<InitializeResult> {
    const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions };
    return (await this.request('initialize', params)) as InitializeResult;
  }

  /** Shuts the server down as the protocol asks; answers its exit status. */
  async stop(): Promise<number | null> {
    await this.request('shutdown');
    this.notify('exit');
    return this.exit;
  }

  /** Sends a request; answers the whole response. */
  async call(method: string, params?: unknown): Promise<Message> {
    const id = this.nextId++;
    this.send({ id, method, params });
    return this.until((message) => message.id === id && message.method === undefined);
  }

  /** Sends a request; answers its result, or throws its error. */
  async request(method: string, params?: unknown): Promise<unknown> {
    const { result, error } = await this.call(method, params);
    if (error) throw new Error(`${error.code}: ${error.message}`);
    return result;
  }

  notify(method: string, params?: unknown): void {
    this.send({ method, params });
  }

  /** The first message, past or to come, that `wanted` accepts. */
  async until(wanted: (message: Message) => boolean): Promise<Message> {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = this.messages.find(wanted);
      if (found) return found;
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`no such message; stderr: ${this.stderr}`);
      await new Promise<void>((wake) => {
        this.waiting.push(wake);
        setTimeout(wake, left).unref();
      });
    }
  }

  send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  write(bytes: string): void {
    this.process.stdin?.write(bytes);
  }

  open(uri: string, text: string, version = 1, languageId = 'markdown'): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  /** Sends changes; one without a range replaces the whole text. */
  change(uri: string, version: number, contentChanges: { range?: Range; text: string }[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Asks for a document's diagnostics. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const params = { textDocument: { uri } };
    const report = (await this.request('textDocument/diagnostic', params)) as {
      items: Diagnostic[];
    };
    return report.items;
  }

  /** The diagnostics pushed for a version of a document. */
  async published(uri: string, version: number): Promise<Diagnostic[]> {
    const { params } = await this.until(({ method, params }) => {
      const sent = params as Published;
      return (
        method === 'textDocument/publishDiagnostics' && sent.uri === uri && sent.version === version
      );
    });
    return (params as Published).diagnostics;
  }

  async codeActions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], only } };
    return (await this.request('textDocument/codeAction', params)) as CodeAction[];
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const header = /^Content-Length: (\d+)\r\n\r\n/.exec(this.received.toString('latin1'));
      if (!header) break;
      const end = header[0].length + Number(header[1]);
      if (this.received.length < end) break;
      this.messages.push(JSON.parse(this.received.toString('utf8', header[0].length, end)));
      this.received = this.received.subarray(end);
    }
    for (const wake of this.waiting.splice(0)) wake();
  }
}

/** Answers the request to pull anew that is to come, or has come. */
export async function refreshed(client: Client): Promise<void> {
  const request = await client.until(({ method }) => method === 'workspace/diagnostic/refresh');
  client.messages.splice(client.messages.indexOf(request), 1);
  client.send({ id: request.id, result: null });
}

/** The text after an action's edit, which must be for this URI and version. */
export function applied(text: string, action: CodeAction, uri: string, version: number): string {
  const change = action.edit?.documentChanges?.[0];
  if (!change || !('edits' in change)) throw new Error('no document change');
  const target = change.textDocument;
  if (target.uri !== uri || target.version !== version) throw new Error('a change elsewhere');
  const edits = change.edits.map((edit) => {
    if (!('newText' in edit)) throw new Error('no text edit');
    return { start: offsetAt(text, edit.range.start), end: offsetAt(text, edit.range.end), edit };
  });
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, edit }) => splice(rest, start, end, edit.newText), text);
}

export function splice(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** The offset of a position: lines end at LF, CRLF or CR. */
export function offsetAt(text: string, { line, character }: Range['start']): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((m) => m.index + m[0].length)];
  const start = starts[line];
  if (start === undefined) throw new Error(`no line ${line}`);
  return start + character;
}

/** The position of an offset: lines end at LF, CRLF or CR. */
export function positionAt(text: string, offset: number): Range['start'] {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The range of the first `needle` in a text. */
export function rangeOf(text: string, needle: string): Range {
  const start = text.indexOf(needle);
  return { start: positionAt(text, start), end: positionAt(text, start + needle.length) };
}
