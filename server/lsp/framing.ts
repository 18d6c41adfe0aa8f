/** Bytes a header block may take; a real one takes about 30. */
const longestHeader = 4096;
/** Bytes a message may take. No draft comes near; a length beyond it is a broken client's. */
const longestBody = 64 * 1024 * 1024;

const LF = 10;
const CR = 13;

/** The stream cannot be read on: where the next message starts is unknown. */
export class FramingError extends Error {}

/**
 * Cuts a byte stream into message bodies. More forgiving than the base protocol in two points:
 * header lines may end in LF alone, and blank lines may stand between messages.
 */
export class FrameParser {
  private pending: Uint8Array[] = [];
  private pendingBytes = 0;
  /** Bytes to wait for before looking at `pending` again, so that a long body is joined once. */
  private wanted = 1;
  private bodyLength: number | undefined;

  /** Whether a header block has begun and has not ended. */
  get inHeader(): boolean {
    return this.bodyLength === undefined && this.pendingBytes > 0;
  }

  /** The bodies that `chunk` completes. Throws `FramingError`. */
  *push(chunk: Uint8Array): Generator<Buffer> {
    this.pending.push(chunk);
    this.pendingBytes += chunk.length;
    if (this.pendingBytes < this.wanted) return;
    let rest: Buffer = Buffer.concat(this.pending);
    for (;;) {
      if (this.bodyLength === undefined) rest = this.readHeader(rest);
      if (this.bodyLength === undefined || rest.length < this.bodyLength) break;
      const body = rest.subarray(0, this.bodyLength);
      rest = rest.subarray(this.bodyLength);
      this.bodyLength = undefined;
      yield body;
    }
    this.pending = rest.length > 0 ? [rest] : [];
    this.pendingBytes = rest.length;
    this.wanted = this.bodyLength ?? 1;
  }

  /** What follows the header block, or all of `bytes` while the block is incomplete. */
  private readHeader(bytes: Buffer): Buffer {
    let start = 0;
    while (bytes[start] === CR || bytes[start] === LF) start++;
    const end = headerEnd(bytes, start);
    if (end !== undefined) {
      this.bodyLength = contentLength(bytes.toString('latin1', start, end));
      return bytes.subarray(end);
    }
    if (bytes.length - start > longestHeader) throw new FramingError('a header without an end');
    return bytes.subarray(start);
  }
}

/** The offset behind the blank line that ends the header block. */
function headerEnd(bytes: Buffer, start: number): number | undefined {
  for (let at = bytes.indexOf(LF, start); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
    if (at - start > longestHeader) return undefined;
  }
  return undefined;
}

function contentLength(header: string): number {
  const value = /^content-length[ \t]*:[ \t]*(.*?)[ \t\r]*$/im.exec(header)?.[1];
  if (value === undefined) throw new FramingError('a header without Content-Length');
  const length = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (!(length <= longestBody)) throw new FramingError('a Content-Length out of range');
  return length;
}
