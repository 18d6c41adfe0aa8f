import { escapeControls } from './escape';

/** One character as a terminal shows it. */
export interface Glyph {
  /** UTF-16 offset into the line. */
  readonly at: number;
  readonly shown: string;
  /** Columns of the terminal it takes: 0, 1, 2, or more for an escape or a tab. */
  readonly cells: number;
}

const tabSize = 4;
const joiner = '\u200D';
const combining = /[\p{Mn}\p{Me}\p{Emoji_Modifier}\u200C\u200D]/u;
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
const regionalIndicator = /\p{Regional_Indicator}/u;

/** The glyphs of a stretch of a line that begins at `start`, with tabs spread and controls escaped. */
export function glyphs(stretch: string, start = 0): Glyph[] {
  const result: Glyph[] = [];
  let at = start;
  let column = 0;
  let previous = '';
  for (const character of stretch) {
    const shown = shownAs(character, column);
    const cells = shown === character ? cellsOf(character, previous) : shown.length;
    result.push({ at, shown, cells });
    at += character.length;
    column += cells;
    previous = character;
  }
  return result;
}

function shownAs(character: string, column: number): string {
  if (isPlain(character)) return character;
  return character === '\t' ? ' '.repeat(tabSize - (column % tabSize)) : escapeControls(character);
}

function cellsOf(character: string, previous: string): number {
  if (isPlain(character)) return 1;
  if (previous === joiner || combining.test(character)) return 0;
  return wide.test(character) && !regionalIndicator.test(character) ? 2 : 1;
}

/** Nearly every character is one of these: printable ASCII, dashes, quotation marks, an ellipsis. */
function isPlain(character: string): boolean {
  return (character >= ' ' && character <= '~') || (character >= '‐' && character <= '…');
}
