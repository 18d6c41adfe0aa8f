import type { Edit } from '../draft/types';

/** Lines that may differ before the search for the fewest edits gives up. */
const mostDifferences = 200;

/**
 * Small edits that turn `before` into `after`: line by line by Myers' greedy algorithm, each
 * stretch of lines then narrowed to what differs. So a cursor, a bookmark or another's edit
 * elsewhere in the file stays where it is.
 */
export function difference(before: string, after: string): Edit[] {
  if (before === after) return [];
  const [a, b] = [linesOf(before), linesOf(after)];
  const edits: Edit[] = [];
  let [x, y, start] = [0, 0, 0];
  const emit = (toX: number, toY: number) => {
    const [old, text] = [a.slice(x, toX).join(''), b.slice(y, toY).join('')];
    if (old !== text) edits.push(narrowed(start, old, text));
  };
  for (const match of matches(a, b)) {
    emit(match.x, match.y);
    start += lengthOf(a.slice(x, match.x + 1));
    [x, y] = [match.x + 1, match.y + 1];
  }
  emit(a.length, b.length);
  return edits;
}

interface Match {
  /** Index of a line of `before`, and of the equal line of `after`. */
  readonly x: number;
  readonly y: number;
}

/** The longest common subsequence of lines; none in the middle when there is too little in common. */
function matches(a: readonly string[], b: readonly string[]): Match[] {
  const trail: Map<number, number>[] = [];
  const furthest = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, mostDifferences); d++) {
    trail.push(new Map(furthest));
    for (let k = -d; k <= d; k += 2) {
      let x = goesDown(furthest, k, d) ? reach(furthest, k + 1) : reach(furthest, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(trail, a.length, b.length);
    }
  }
  return [];
}

function walkBack(trail: readonly Map<number, number>[], toX: number, toY: number): Match[] {
  const found: Match[] = [];
  let [x, y] = [toX, toY];
  for (let d = trail.length - 1; d >= 0; d--) {
    const furthest = trail[d] ?? new Map<number, number>();
    const k = x - y;
    const from = goesDown(furthest, k, d) ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : reach(furthest, from);
    const fromY = d === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) found.push({ x: --x, y: --y });
    [x, y] = [fromX, fromY];
  }
  return found.reverse();
}

function goesDown(furthest: ReadonlyMap<number, number>, k: number, d: number): boolean {
  return k === -d || (k !== d && reach(furthest, k - 1) < reach(furthest, k + 1));
}

function reach(furthest: ReadonlyMap<number, number>, k: number): number {
  return furthest.get(k) ?? 0;
}

/** The edit without what both texts begin and end with; never between the halves of a character. */
function narrowed(start: number, old: string, text: string): Edit {
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old[head] === text[head]) head++;
  if (splits(old, head) || splits(text, head)) head--;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  if (splits(old, old.length - tail) || splits(text, text.length - tail)) tail--;
  const span = { start: start + head, end: start + old.length - tail };
  return { span, text: text.slice(head, text.length - tail) };
}

/** Whether an offset lies inside a surrogate pair or a CRLF. */
function splits(text: string, at: number): boolean {
  return at > 0 && /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(at - 1, at + 1));
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
