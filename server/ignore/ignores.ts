import type { Draft } from '../draft/draft';
import { lineAt, nextLine } from '../draft/text/headers';
import { nextSkipped } from '../draft/text/protect';
import type { Span } from '../draft/types';

/** What every ignore comment begins with. */
export const mark = 'graceful-decline-';
/** Key of the front matter, and with `x-` before it a mail's header: rules to ignore in the whole file. */
export const ignoreKey = 'graceful-decline-disable';

export const ignoreKinds = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-file',
] as const;
export type IgnoreKind = (typeof ignoreKinds)[number];

/** One rule named by an ignore, or every rule. */
export interface Ignore {
  readonly kind: IgnoreKind | 'unknown';
  /** Undefined stands for every rule. */
  readonly rule: string | undefined;
  /** Where the rule is named; the whole of the holder where none is. */
  readonly span: Span;
  /** The comment, or the value of the key or the header. */
  readonly holder: Span;
  /** Findings that begin in it are meant; of a region, it is the rest of the text. */
  readonly scope: Span;
}

/** Every ignore of a draft, in order: nearly always none, which costs one look for a word. */
export function ignoresIn(draft: Draft): Ignore[] {
  const { text } = draft;
  const found = namedInHead(draft);
  if (!text.includes(mark)) return found;
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', at + 4)) {
    if (isComment(draft, at)) found.push(...ignoresAt(text, at));
  }
  return found;
}

/** Ignores of the front matter and of a mail's header. */
function namedInHead(draft: Draft): Ignore[] {
  const found: Ignore[] = [];
  if (draft.fields.size === 0 && draft.headers.length === 0) return found;
  for (const field of [draft.fields.get(ignoreKey), draft.header(`x-${ignoreKey}`)]) {
    if (!field || field.value === '') continue;
    const { start, end } = field.span;
    const names = namesIn(draft.text, start, end).filter(({ name }) => !everything.includes(name));
    found.push(...ignoresOf('disable-file', field.span, whole, names));
  }
  return found;
}

const everything: readonly string[] = ['all', 'true'];
const whole: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/** Whether a comment of the message or its signature begins here, not one in code or a quotation. */
function isComment({ text, body }: Draft, at: number): boolean {
  if (nextSkipped(body, at)?.start === at) return true;
  return at >= body.end && /^-- ?$/.test(lineAt(text, body.end));
}

function ignoresAt(text: string, at: number): Ignore[] {
  const end = text.indexOf('-->', at + 4);
  const [opening, word] =
    /^<!--\s*graceful-decline-([a-z-]+)(?=\s|$)/.exec(text.slice(at, end)) ?? [];
  if (end === -1 || opening === undefined) return [];
  const holder = { start: at, end: end + '-->'.length };
  const kind = ignoreKinds.find((one) => one === word) ?? 'unknown';
  const from = at + opening.length;
  const to = from + beforeReason(text.slice(from, end)).length;
  const names = kind === 'unknown' ? [] : namesIn(text, from, to);
  return ignoresOf(kind, holder, scopeOf(kind, text, holder), names);
}

interface Name {
  readonly name: string;
  readonly span: Span;
}

function ignoresOf(
  kind: Ignore['kind'],
  holder: Span,
  scope: Span,
  names: readonly Name[],
): Ignore[] {
  if (names.length === 0) return [{ kind, rule: undefined, span: holder, holder, scope }];
  return names.map(({ name, span }) => ({ kind, rule: name, span, holder, scope }));
}

/** What stands before ` -- ` and a reason in the writer's own words. */
function beforeReason(list: string): string {
  const reason = list.search(/\s--\s/);
  return reason === -1 ? list : list.slice(0, reason);
}

function namesIn(text: string, start: number, end: number): Name[] {
  return [...text.slice(start, end).matchAll(/[^\s,[\]"']+/g)].map(({ 0: name, index }) => ({
    name,
    span: { start: start + index, end: start + index + name.length },
  }));
}

function scopeOf(kind: Ignore['kind'], text: string, { start, end }: Span): Span {
  if (kind === 'disable' || kind === 'enable') return { start, end: whole.end };
  if (kind === 'disable-file') return whole;
  if (kind === 'disable-line') return { start: lineStart(text, start), end: nextLine(text, start) };
  let line = nextLine(text, end - 1);
  while (line < text.length && saysNothing(lineAt(text, line))) line = nextLine(text, line);
  return { start: line, end: nextLine(text, line) };
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** A blank line, or one that only comments. */
function saysNothing(line: string): boolean {
  return /^\s*(?:<!--.*-->\s*)?$/.test(line);
}
