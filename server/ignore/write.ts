import { Draft, kindOf } from '../draft/draft';
import { largestText, readMail } from '../draft/mail/mail';
import { lineAt, nextLine } from '../draft/text/headers';
import type { Edit } from '../draft/types';
import type { LintFinding } from '../lint';
import type { Fix } from '../rules/rule';
import { type Ignore, type IgnoreKind, ignoreKey, ignoresIn, lineStart, mark } from './ignores';

/**
 * The ways to have a finding of this text left alone: here, and in the whole file. None is safe.
 * `path` is as for `lint`. A mail is ignored for as a whole, by a header: what stands in its text
 * would be read by whoever gets it.
 */
export function ignoring(text: string, path?: string): (finding: LintFinding) => Fix[] {
  const mail = kindOf(path) === 'mail' ? readMail(text) : undefined;
  const draft = new Draft(mail?.text ?? text.slice(0, largestText), kindOf(path));
  const ignores = ignoresIn(draft);
  return ({ rule, span }) => {
    const here =
      mail || span.start < draft.body.span.start
        ? []
        : [lineEdit(draft, ignores, rule, span.start)];
    const inFile = mail
      ? mail.editsInFile([fileEdit(draft, ignores, rule)])
      : [fileEdit(draft, ignores, rule)];
    return [
      ...here.map((edit) => ({ title: `Ignore “${rule}” here`, edits: [edit] })),
      ...(inFile ? [{ title: `Ignore “${rule}” in this file`, edits: inFile }] : []),
    ];
  };
}

/** Where a paragraph begins, a comment above it; within one, a comment would part it in two. */
function lineEdit(draft: Draft, ignores: readonly Ignore[], rule: string, at: number): Edit {
  const { text, body } = draft;
  const line = Math.max(lineStart(text, at), body.span.start, text.startsWith('\uFEFF') ? 1 : 0);
  const known = ignores.find(({ kind, scope }) => /-line$/.test(kind) && scope.start === line);
  if (known) return addName(text, known.holder.end, rule);
  if (line === body.span.start || lineAt(text, lineStart(text, line - 1)).trim() === '') {
    return insert(line, comment('disable-next-line', rule) + lineEnd(text));
  }
  const shown = lineAt(text, line).trimEnd();
  return insert(line + shown.length, ` ${comment('disable-line', rule)}`);
}

/** In the header of a mail, else in the front matter, else in a comment above the message. */
function fileEdit(draft: Draft, ignores: readonly Ignore[], rule: string): Edit {
  const { text, body, headerSpan, frontMatterEnd } = draft;
  const head = draft.fields.get(ignoreKey) ?? draft.header(`x-${ignoreKey}`);
  if (head) return insert(head.span.end, `, ${rule}`);
  if (draft.kind === 'mail' && headerSpan) {
    return insert(headerSpan.end, `X-${headerName}: ${rule}${lineEnd(text)}`);
  }
  if (frontMatterEnd > 0) return insert(nextLine(text, 0), `${ignoreKey}: ${rule}${lineEnd(text)}`);
  const known = ignores.find(({ kind }) => kind === 'disable-file');
  if (known) return addName(text, known.holder.end, rule);
  let at = Math.max(body.span.start, text.startsWith('\uFEFF') ? 1 : 0);
  while (at < body.end && lineAt(text, at).trim() === '') at = nextLine(text, at);
  return insert(at, comment('disable-file', rule) + lineEnd(text));
}

const headerName = 'Graceful-Decline-Disable';

function comment(kind: IgnoreKind, rule: string): string {
  return `<!-- ${mark}${kind} ${rule} -->`;
}

/** Names one more rule in the comment that ends here, before its reason. */
function addName(text: string, end: number, rule: string): Edit {
  const start = text.lastIndexOf('<!--', end);
  const list = text.slice(start, end - '-->'.length);
  const reason = list.search(/\s--\s/);
  const names = (reason === -1 ? list : list.slice(0, reason)).trimEnd();
  return insert(start + names.length, ` ${rule}`);
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

function lineEnd(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
