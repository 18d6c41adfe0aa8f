import type { Span } from '../types';

/** A stretch of the view and the stretch of the file it stands for. */
interface Piece {
  /** Where it begins in the view. */
  readonly at: number;
  readonly start: number;
  end: number;
  /** What is read there; undefined where the file's own characters are. */
  readonly text: string | undefined;
}

/**
 * A text put together from pieces of a file, and the way back: characters of the file as they
 * stand, and decoded text that stands for a stretch of it as a whole.
 */
export class View {
  length = 0;
  private readonly pieces: Piece[] = [];
  private joined: string | undefined;

  constructor(
    /** The file. */
    readonly raw: string,
  ) {}

  /** Appends characters of the file as they stand. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const last = this.pieces.at(-1);
    if (last && last.text === undefined && last.end === start) last.end = end;
    else this.pieces.push({ at: this.length, start, end, text: undefined });
    this.length += end - start;
  }

  /** Appends a text that stands for this stretch of the file, or for a place in it. */
  put(text: string, { start, end }: Span): void {
    this.pieces.push({ at: this.length, start, end, text });
    this.length += text.length;
  }

  /** Appends what another view of this file has between these offsets of its own. */
  take(other: View, from = 0, to = other.length): void {
    if (to <= from) return;
    for (let next = other.pieceAt(from); next < other.pieces.length; next++) {
      const { at, start, text } = other.pieces[next] as Piece;
      if (at >= to) break;
      const first = Math.max(from, at) - at;
      const last = Math.min(to, other.endOf(next)) - at;
      if (text === undefined) this.copy(start + first, start + last);
      else this.put(text.slice(first, last), other.pieces[next] as Piece);
    }
  }

  get text(): string {
    this.joined ??= this.pieces
      .map(({ start, end, text }) => text ?? this.raw.slice(start, end))
      .join('');
    return this.joined;
  }

  /** The stretch of the file that everything between these offsets of the view comes from. */
  inFile({ start, end }: Span): Span {
    if (end <= start) return this.placeInFile(start);
    const first = this.pieces[this.pieceAt(start)];
    const last = this.pieces[this.pieceAt(end - 1)];
    if (!first || !last) return { start: 0, end: 0 };
    return {
      start: first.text === undefined ? first.start + start - first.at : first.start,
      end: last.text === undefined ? last.start + end - last.at : last.end,
    };
  }

  /**
   * As `inFile`, for a change of exactly that: nothing where only a part of what a decoded piece
   * stands for would be replaced, as half of an encoded word.
   */
  exactly(span: Span): Span | undefined {
    const { start, end } = span;
    const first = this.pieceAt(start);
    if (this.inside(first, start)) return undefined;
    if (end > start) {
      return this.inside(this.pieceAt(end - 1), end) ? undefined : this.inFile(span);
    }
    const empty = [this.pieces[first - 1], this.pieces[first]].find(
      (piece) => piece?.text === '' && piece.at === start,
    );
    return empty ? { start: empty.start, end: empty.end } : this.inFile(span);
  }

  /** Before what follows: header fields and tags above a text stay above what is put there. */
  private placeInFile(at: number): Span {
    if (this.length === 0) return { start: 0, end: 0 };
    const place =
      at < this.length
        ? this.inFile({ start: at, end: at + 1 }).start
        : this.inFile({ start: at - 1, end: at }).end;
    return { start: place, end: place };
  }

  private inside(index: number, at: number): boolean {
    const piece = this.pieces[index];
    return piece?.text !== undefined && at > piece.at && at < this.endOf(index);
  }

  private endOf(index: number): number {
    return this.pieces[index + 1]?.at ?? this.length;
  }

  /** The last piece that begins at or before this offset. */
  private pieceAt(at: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.pieces[middle] as Piece).at <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}
