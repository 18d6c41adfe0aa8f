import {
  type DataCallback,
  ErrorCodes,
  Message,
  type MessageReader,
  type MessageWriter,
  type RequestMessage,
  type ResponseMessage,
} from './library';

type State = 'uninitialized' | 'running' | 'shut down';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

/**
 * Holds a client to the protocol's order: `initialize` once and first, nothing but `exit` after
 * `shutdown`. The library lets all of that pass, so messages are judged before it sees them.
 */
export class Lifecycle {
  private state: State = 'uninitialized';

  /** Status to leave with: 0 only when the client asked to shut down first. */
  get exitCode(): 0 | 1 {
    return this.state === 'shut down' ? 0 : 1;
  }

  /** `reader` without the messages that come out of order; such requests are answered on `writer`. */
  guard(reader: MessageReader, writer: MessageWriter): MessageReader {
    const listen = (callback: DataCallback) =>
      reader.listen((message) => this.judge(message, writer, callback));
    return {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen,
      dispose: () => reader.dispose(),
    };
  }

  private judge(message: unknown, writer: MessageWriter, pass: DataCallback): void {
    if (!isMessage(message)) {
      refuse(writer, null, ErrorCodes.InvalidRequest, 'This is no JSON-RPC message.');
    } else if (Message.isRequest(message)) {
      const refusal = this.admit(message);
      if (refusal) refuse(writer, message.id, refusal.code, refusal.message);
      else pass(message);
    } else if (this.state === 'running' || isExit(message) || Message.isResponse(message)) {
      pass(message);
    }
  }

  private admit({ method, params }: RequestMessage): Refusal | undefined {
    if (this.state === 'shut down') return invalid('The server has been shut down.');
    if (method === 'initialize') {
      if (this.state === 'running') return invalid('The server is initialized already.');
      if (!isInitializeParams(params)) {
        return { code: ErrorCodes.InvalidParams, message: 'initialize needs capabilities.' };
      }
      this.state = 'running';
    } else if (this.state === 'uninitialized') {
      return { code: ErrorCodes.ServerNotInitialized, message: 'Send initialize first.' };
    } else if (method === 'shutdown') {
      this.state = 'shut down';
    }
    return undefined;
  }
}

/** Answers a request with an error; `id` is null when the request's own could not be read. */
export function refuse(
  writer: MessageWriter,
  id: string | number | null,
  code: number,
  message: string,
): void {
  const response: ResponseMessage = { jsonrpc: '2.0', id, error: { code, message } };
  // A client that is gone needs no answer.
  writer.write(response).catch(() => {});
}

function invalid(message: string): Refusal {
  return { code: ErrorCodes.InvalidRequest, message };
}

function isMessage(value: unknown): value is Message {
  if (!isObject(value)) return false;
  const message = value as unknown as Message;
  return (
    Message.isRequest(message) || Message.isNotification(message) || Message.isResponse(message)
  );
}

function isExit(message: Message): boolean {
  return Message.isNotification(message) && message.method === 'exit';
}

function isInitializeParams(params: unknown): boolean {
  return isObject(params) && isObject(params.capabilities);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
