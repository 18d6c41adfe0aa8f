import { Draft, kindOf } from './draft/draft';
import { largestText, readMail } from './draft/mail/mail';
import { lineAt, nextLine } from './draft/text/headers';
import { protect } from './draft/text/protect';
import type { Span } from './draft/types';
import { placeholdersIn } from './placeholders';

/** A message as it is to be sent. */
export interface Message {
  /** Without front matter, headers, comments and quoted history, and without blanks around it. */
  readonly text: string;
  /** What it leaves open, such as `Your Name`. */
  readonly open: readonly string[];
}

/** The message in a text; `path` is as for `lint`. */
export function messageIn(text: string, path?: string): Message {
  const kind = kindOf(path);
  const draft = new Draft(kind === 'mail' ? readMail(text).text : text.slice(0, largestText), kind);
  const { span, skip } = draft.body;
  const signature = signatureOf(draft);
  const beside = [...skip, ...(signature?.skip ?? [])];
  const comments = beside.filter(({ start }) => draft.text.startsWith('<!--', start));
  const end = signature?.span.end ?? span.end;
  const inBody = placeholdersIn(draft).filter(({ spans }) =>
    spans.some(({ start }) => span.start <= start && start < end),
  );
  return {
    text: without(draft.text, { start: span.start, end }, comments),
    open: inBody.map(({ label }) => label),
  };
}

/** What stands behind a line `-- `, up to quoted history. */
function signatureOf({ text, body }: Draft) {
  if (lineAt(text, body.end).trimEnd() !== '--') return undefined;
  return protect(text, nextLine(text, body.end), text.length);
}

function without(text: string, { start, end }: Span, comments: readonly Span[]): string {
  let kept = '';
  let at = start;
  for (const comment of comments) {
    const { start: from, end: to } = withItsLine(text, comment, start);
    kept += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return (kept + text.slice(at, end)).trim();
}

/** A comment with the line that it has to itself and a blank line behind it, else with the blank before it. */
function withItsLine(text: string, { start, end }: Span, least: number): Span {
  const line = Math.max(least, text.lastIndexOf('\n', start - 1) + 1);
  let next = nextLine(text, end - 1);
  const alone = (text.slice(line, start) + text.slice(end, next)).trim() === '';
  if (!alone) return { start: start - (/[ \t]/.test(text[start - 1] ?? '') ? 1 : 0), end };
  const blankAbove =
    lineAt(text, Math.max(least, text.lastIndexOf('\n', line - 2) + 1)).trim() === '';
  if (blankAbove && next < text.length && lineAt(text, next).trim() === '')
    next = nextLine(text, next);
  return { start: line, end: next };
}
