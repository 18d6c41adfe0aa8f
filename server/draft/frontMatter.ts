import type { Span } from './types';

/** One `key: value` of the front matter, and where the value stands. */
export interface Field {
  readonly value: string;
  readonly span: Span;
}

export interface FrontMatter {
  readonly span: Span;
  readonly fields: ReadonlyMap<string, Field>;
}

const fence = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
const line = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/gm;

/**
 * The YAML block between `---` lines at the very top. The keys of a draft are flat scalars, so
 * nested values are passed over: they are never one of ours.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const open = fence.exec(text);
  if (!open) return undefined;
  closing.lastIndex = open[0].length;
  const close = closing.exec(text);
  if (!close) return undefined;
  const fields = new Map<string, Field>();
  line.lastIndex = open[0].length;
  for (let match = line.exec(text); match && match.index < close.index; match = line.exec(text)) {
    const [whole, key = '', raw = ''] = match;
    const start = match.index + whole.indexOf(raw, key.length);
    const value = unquote(raw);
    if (value !== '') {
      fields.set(key.toLowerCase(), { value, span: { start, end: start + raw.length } });
    }
  }
  return { span: { start: 0, end: close.index + close[0].length }, fields };
}

function unquote(raw: string): string {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(raw);
  return quoted ? (quoted[2] ?? '') : raw.replace(/(?:^|\s+)#.*$/, '');
}
