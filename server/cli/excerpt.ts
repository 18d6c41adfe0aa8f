import type { Lines, Position } from '../report';
import { type Glyph, glyphs } from './glyphs';

/** A line of a file, cut to the width of the terminal, and the marks that go below it. */
export interface ExcerptLine {
  /** Counts from 1. */
  readonly number: number;
  readonly shown: string;
  /** Blanks, then one `^` below each marked column; empty where nothing is marked. */
  readonly marks: string;
}

const linesShown = 3;

/** The lines a finding stands on, at most three, each no wider than `width` terminal columns. */
export function excerpt(
  lines: Lines,
  start: Position,
  end: Position,
  width: number,
): ExcerptLine[] {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const result: ExcerptLine[] = [];
  for (let number = start.line; number <= last && result.length < linesShown; number++) {
    const line = lines.line(number);
    const from = number === start.line ? start.column - 1 : 0;
    const to = number === end.line ? end.column - 1 : line.length;
    result.push({ number, ...underline(line, from, to, width) });
  }
  return result;
}

/** `line` and the marks below its characters from `from` up to `to` (UTF-16 offsets). */
function underline(line: string, from: number, to: number, width: number) {
  const { before, inside, after } = window(line, from, to, width);
  const indent = cells(before);
  return {
    shown: [...before, ...inside, ...after].map((glyph) => glyph.shown).join(''),
    marks: line === '' ? '' : ' '.repeat(indent) + '^'.repeat(Math.max(cells(inside), 1)),
  };
}

/** What of the line fits: the marked glyphs first, then what stands around them. */
function window(line: string, from: number, to: number, width: number) {
  // No more of a long line is looked at than could be shown.
  const lowest = characterStart(line, from - 2 * width);
  const highest = Math.min(to, from + 2 * width) + 2 * width;
  const all = glyphs(line.slice(lowest, highest), lowest);
  const before = all.filter((glyph) => glyph.at < from);
  const inside = all.filter((glyph) => glyph.at >= from && glyph.at < to);
  const after = all.filter((glyph) => glyph.at >= to);
  const cutInside = fitting(inside, width - 2);
  const room = width - cells(cutInside);
  const left = Math.max(room - cells(after), Math.floor(room / 2));
  const cutBefore = fitting(before.toReversed(), left).toReversed();
  return {
    before: cutBefore,
    inside: cutInside,
    after: cutInside.length < inside.length ? [] : fitting(after, room - cells(cutBefore)),
  };
}

/** The first of the glyphs, as many as fit; an ellipsis stands for those that do not. */
function fitting(all: readonly Glyph[], room: number): Glyph[] {
  if (cells(all) <= room) return [...all];
  const result: Glyph[] = [];
  let used = 1;
  for (const glyph of all) {
    used += glyph.cells;
    if (used > room) break;
    result.push(glyph);
  }
  return [...result, { at: -1, shown: '…', cells: 1 }];
}

function cells(all: readonly Glyph[]): number {
  return all.reduce((sum, glyph) => sum + glyph.cells, 0);
}

/** The offset, moved so that it does not split a surrogate pair. */
function characterStart(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  if (offset <= 0) return 0;
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
