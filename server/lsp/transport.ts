import { FrameParser } from './framing';
import {
  AbstractMessageReader,
  type DataCallback,
  Disposable,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
} from './library';
import { Lifecycle, refuse } from './lifecycle';
import { StdioWriter } from './stdioWriter';

/** Milliseconds a header block may stay incomplete: it is written in one go, so it never will be. */
const headerTimeout = 2000;
/** Milliseconds to answer what has been read when the client closes the stream. */
const lastWords = 100;

export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** The transport that the command line asks for: `--node-ipc`, otherwise standard input and output. */
export function openTransport(argv: readonly string[]): Transport {
  const lifecycle = new Lifecycle();
  return argv.includes('--node-ipc') ? openIpc(lifecycle) : openStdio(lifecycle);
}

function openIpc(lifecycle: Lifecycle): Transport {
  // A client that dies closes the channel: don't outlive it.
  process.on('disconnect', () => process.exit(lifecycle.exitCode));
  const writer = new IPCMessageWriter(process);
  return { reader: lifecycle.guard(new IPCMessageReader(process), writer), writer };
}

function openStdio(lifecycle: Lifecycle): Transport {
  const writer = new StdioWriter(process.stdout);
  const leave = () => setTimeout(() => process.exit(lifecycle.exitCode), lastWords);
  process.stdin.on('end', leave);
  process.stdin.on('error', leave);
  return { reader: lifecycle.guard(new StdioReader(process.stdin, writer), writer), writer };
}

/**
 * Reads messages from a stream. Unlike the library's reader, it never waits for good on a header
 * that makes no sense: it says so in one line on standard error and ends the process with status 1.
 */
class StdioReader extends AbstractMessageReader {
  private readonly input: NodeJS.ReadableStream;
  private readonly writer: MessageWriter;
  private readonly parser = new FrameParser();
  private headerTimer: NodeJS.Timeout | undefined;

  constructor(input: NodeJS.ReadableStream, writer: MessageWriter) {
    super();
    this.input = input;
    this.writer = writer;
  }

  listen(callback: DataCallback): Disposable {
    const onData = (chunk: Uint8Array) => this.read(chunk, callback);
    this.input.on('data', onData);
    return Disposable.create(() => this.input.removeListener('data', onData));
  }

  private read(chunk: Uint8Array, callback: DataCallback): void {
    clearTimeout(this.headerTimer);
    try {
      for (const body of this.parser.push(chunk)) this.deliver(body, callback);
    } catch (error) {
      giveUp(error instanceof Error ? error.message : String(error));
    }
    if (!this.parser.inHeader) return;
    this.headerTimer = setTimeout(giveUp, headerTimeout, 'a header without an end').unref();
  }

  private deliver(body: Buffer, callback: DataCallback): void {
    try {
      callback(JSON.parse(body.toString('utf8')));
    } catch {
      refuse(this.writer, null, ErrorCodes.ParseError, 'The message is not JSON.');
    }
  }
}

function giveUp(reason: string): never {
  process.stderr.write(`graceful-decline: cannot read standard input: ${reason}\n`);
  process.exit(1);
}
