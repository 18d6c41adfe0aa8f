import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../draft/types';
import { type FoldingRange, FoldingRangeKind } from './library';
import type { Session } from './session';
import { structureOf } from './structure';

/**
 * Folds what stands around a message: front matter, headers, quoted history. Null for what is no
 * draft, so that an editor folds that as it would without us.
 */
export function provideFolding(session: Session): void {
  const { connection, documents, checks, failures } = session;
  connection.onFoldingRanges(
    failures.guard('folding', null, ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      if (!document || !checks.of(document).lint.draft) return null;
      return foldsOf(document);
    }),
  );
}

function foldsOf(document: TextDocument): FoldingRange[] {
  const { draft, inFile } = structureOf(document);
  const { text, frontMatterEnd, headerSpan, body } = draft;
  const head = [
    ...(frontMatterEnd > 0 ? [{ start: 0, end: frontMatterEnd }] : []),
    ...(headerSpan ? [inFile(headerSpan)] : []),
  ];
  const history = body.skip.filter(({ start }) => text[start] === '>').reduce(joined, []);
  if (body.end < text.length) history.push({ start: body.end, end: text.length });
  return [
    ...head.flatMap((span) => fold(document, span, FoldingRangeKind.Region)),
    ...history.flatMap((span) => fold(document, inFile(span), FoldingRangeKind.Comment)),
  ];
}

/** Quoted lines that follow one another as one passage. */
function joined(passages: Span[], line: Span): Span[] {
  const last = passages.at(-1);
  if (last?.end === line.start) passages[passages.length - 1] = { ...last, end: line.end };
  else passages.push(line);
  return passages;
}

/** A fold of whole lines; none where there is only one. */
function fold(
  document: TextDocument,
  { start, end }: Span,
  kind: FoldingRangeKind,
): FoldingRange[] {
  const text = document.getText().slice(start, end).trimEnd();
  const startLine = document.positionAt(start).line;
  const endLine = document.positionAt(start + text.length).line;
  return endLine > startLine ? [{ startLine, endLine, kind }] : [];
}
