import { flag, shape } from './vocabulary';
import type { Words } from './words';

const chunkLength = 1 << 14;
/** Hardly a text has more tokens than one for so many characters: with less room, it begins in a new chunk. */
const charactersInToken = 4;

/**
 * Gathers the tokens of a text, and what line ends and quotation marks say of them. Texts stand one
 * behind the other in large chunks: lists of its own for each short text would take longer to make
 * than to fill.
 */
export class Tokens {
  private chunk = new Chunk(chunkLength);
  /** Where the text's first token stands in the chunk, and where its next one will. */
  private from = 0;
  private next = 0;
  private lineFlags = 0;
  private quoted = 0;

  /** Begins a text of so many characters. */
  begin(length: number): void {
    this.from = this.next;
    this.lineFlags = flag.lineStart | flag.paragraphStart;
    this.quoted = 0;
    const expected = length / charactersInToken;
    if (this.chunk.length - this.next < expected) this.move(Math.max(chunkLength, expected | 0));
  }

  push(id: number, start: number, end: number, flags: number): void {
    if (this.next === this.chunk.length) this.move((this.next - this.from) * 2 + chunkLength);
    const { chunk } = this;
    const at = this.next++;
    chunk.id[at] = id;
    chunk.start[at] = start;
    chunk.end[at] = end;
    chunk.flags[at] = flags | this.lineFlags | this.quoted;
    this.lineFlags = 0;
  }

  /** The number of the word so many tokens back, or -1. */
  back(count: number): number {
    const at = this.next - count;
    return at < this.from ? -1 : (this.chunk.id[at] as number);
  }

  /** The last token stands for another word. */
  restate(id: number): void {
    this.chunk.id[this.next - 1] = id;
  }

  quote(code: number, at: number): void {
    const opens = code === 0x201c || code === 0x2018 || (code === 34 && this.quoted === 0);
    this.quoted = opens ? flag.quoted : 0;
    this.push(shape['@quote'], at, at + 1, 0);
  }

  /** The next token begins a line, or behind a blank line a paragraph; quotations end with theirs. */
  lineEnd(paragraph: boolean, at: number): void {
    this.lineFlags |= flag.lineStart;
    if (!paragraph) return;
    this.quoted = 0;
    if (this.next > this.from && this.chunk.id[this.next - 1] !== shape['@break']) {
      this.lineFlags = 0;
      this.push(shape['@break'], at, at, 0);
    }
    this.lineFlags = flag.lineStart | flag.paragraphStart;
  }

  words(): Words {
    return this.chunk.words(this.from, this.next);
  }

  /** Goes on in a new chunk, with the tokens of this text at its beginning. */
  private move(length: number): void {
    const count = this.next - this.from;
    this.chunk = this.chunk.copy(length, this.from, this.next);
    this.from = 0;
    this.next = count;
  }
}

/** Room for the tokens of many texts. */
class Chunk {
  readonly id: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint8Array;

  constructor(readonly length: number) {
    this.id = new Int32Array(length);
    this.start = new Int32Array(length);
    this.end = new Int32Array(length);
    this.flags = new Uint8Array(length);
  }

  words(from: number, to: number): Words {
    return {
      count: to - from,
      id: this.id.subarray(from, to),
      start: this.start.subarray(from, to),
      end: this.end.subarray(from, to),
      flags: this.flags.subarray(from, to),
    };
  }

  copy(length: number, from: number, to: number): Chunk {
    const copy = new Chunk(length);
    copy.id.set(this.id.subarray(from, to));
    copy.start.set(this.start.subarray(from, to));
    copy.end.set(this.end.subarray(from, to));
    copy.flags.set(this.flags.subarray(from, to));
    return copy;
  }
}
