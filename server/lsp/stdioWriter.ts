import { AbstractMessageWriter, type Message, type MessageWriter } from './library';

/**
 * Writes messages to a stream, header and body at once. The library's writer hands them over one
 * after the other; each time costs more than to check a draft.
 */
export class StdioWriter extends AbstractMessageWriter implements MessageWriter {
  private failures = 0;

  constructor(private readonly output: NodeJS.WritableStream) {
    super();
    output.on('error', (error) => this.fireError(error));
    output.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    const frame = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    return new Promise((done, fail) => {
      this.output.write(frame, 'utf8', (error) => {
        if (!error) return done();
        this.fireError(error, message, ++this.failures);
        fail(error);
      });
    });
  }

  end(): void {
    this.output.end();
  }
}
