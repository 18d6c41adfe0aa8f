import type { Span } from '../../server/draft/types';

/** A text and the spans that were marked in it, in order. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Reads a text in which `[|…|]` marks spans. Throws where a mark has no partner. */
export function parseMarked(source: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let from = 0;
  for (let open = source.indexOf('[|'); open >= 0; open = source.indexOf('[|', from)) {
    const close = closingMark(source, open + 2);
    text += source.slice(from, open);
    const inside = source.slice(open + 2, close);
    spans.push({ start: text.length, end: text.length + inside.length });
    text += inside;
    from = close + 2;
  }
  text += source.slice(from);
  if (text.includes('|]')) throw new Error(`“|]” without “[|” in: ${source}`);
  return { text, spans };
}

/** Where the next `|]` is that closes a mark: behind `[|` there may be another bracket. */
function closingMark(source: string, from: number): number {
  const close = source.indexOf('|]', from);
  const nested = source.indexOf('[|', from);
  if (close < 0) throw new Error(`“[|” without “|]” in: ${source}`);
  if (nested >= 0 && nested < close) throw new Error(`“[|” inside “[|” in: ${source}`);
  return close;
}

/** Writes `[|…|]` around spans, so that a failed comparison shows them where they stand. */
export function mark(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    result += `${text.slice(from, start)}[|${text.slice(start, end)}|]`;
    from = end;
  }
  return result + text.slice(from);
}
