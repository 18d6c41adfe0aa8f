import type { Span } from '../types';
import { lineAt, nextLine } from './headers';

/** One `key: value` of the front matter, and where the value stands. */
export interface Field {
  readonly value: string;
  readonly span: Span;
}

export interface FrontMatter {
  readonly span: Span;
  readonly fields: ReadonlyMap<string, Field>;
  /** What is wrong with it and how to mend that, in words. */
  readonly faults: readonly string[];
}

const fence = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;

/**
 * The YAML block between `---` lines at the very top. The keys of a draft are flat scalars, so
 * nested values are passed over: they are never one of ours.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const from = fence.exec(text)?.[0].length;
  if (from === undefined) return undefined;
  closing.lastIndex = from;
  const close = closing.exec(text);
  if (!close) return unclosed(text, from);
  const { fields, keys, strange, gaps } = readLines(text, from, close.index);
  // A message between two rules, as some paste it.
  if (gaps && strange.length > keys) return undefined;
  const faults = strange.slice(0, 1).map((number) => `line ${number} ${noYaml}`);
  return { span: { start: 0, end: close.index + close[0].length }, fields, faults };
}

const noYaml = 'of the front matter isn’t YAML; write “key: value”';

/** A block that nobody closed ends where the message begins. Mail headers don't make one. */
function unclosed(text: string, from: number): FrontMatter | undefined {
  let end = from;
  while (end < text.length && /^[a-z][\w-]*:(?:\s|$)/.test(lineAt(text, end))) {
    end = nextLine(text, end);
  }
  if (end === from) return undefined;
  const faults = ['the front matter has no end; put a line “---” below it'];
  return { span: { start: 0, end }, fields: readLines(text, from, end).fields, faults };
}

interface Lines {
  readonly fields: Map<string, Field>;
  /** Lines that are one of our `key: value`. */
  keys: number;
  /** The numbers of the lines that can't be YAML; they count from 1. */
  readonly strange: number[];
  /** Whether a blank line parts it. */
  gaps: boolean;
}

const keyLine = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/;
/** Nested lines, comments, list items, ends of lists over several lines, and keys unlike ours. */
const otherYaml = /^(?:\s|$|#|-(?:\s|$)|[\]}]|[^[{].*?:(?:\s|$))/;

function readLines(text: string, from: number, to: number): Lines {
  const lines: Lines = { fields: new Map(), keys: 0, strange: [], gaps: false };
  for (let at = from, number = 2; at < to; at = nextLine(text, at), number++) {
    const line = lineAt(text, at);
    const [, key, rest = ''] = keyLine.exec(line) ?? [];
    const value = rest.trimEnd();
    if (key === undefined ? !otherYaml.test(line) : isOpen(value, text, nextLine(text, at))) {
      lines.strange.push(number);
    }
    lines.gaps ||= number > 2 && line.trim() === '';
    if (key === undefined) continue;
    lines.keys++;
    const start = at + line.length - rest.length;
    const plain = unquote(value);
    if (plain === '') continue;
    const span = { start, end: start + value.length };
    lines.fields.set(key.toLowerCase(), { value: plain, span });
  }
  return lines;
}

const partner: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** Whether a quotation or list begins that neither this line nor the next, nested, one can end. */
function isOpen(value: string, text: string, next: number): boolean {
  const end = partner[value.charAt(0)];
  return end !== undefined && !value.includes(end, 1) && !/[\s\]}]/.test(text.charAt(next));
}

function unquote(raw: string): string {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(raw);
  if (quoted) return quoted[2] ?? '';
  const comment = raw.search(/(?:^|\s)#/);
  return comment === -1 ? raw : raw.slice(0, comment).trimEnd();
}
