import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type PartName, partNames, type Span } from '../draft/types';
import type { Lint } from '../lint';
import { type MissingPart, readinessOf } from '../readiness';
import { rules } from '../rules/index';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from './library';
import { partRoles } from './partRoles';
import { rangeOf } from './positions';
import type { Session } from './session';
import { structureOf } from './structure';

/** An entry of the outline; its span holds those of its children. */
interface Entry {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly children?: readonly Entry[];
}

/** Outlines a draft by its parts, and names those that are missing where they belong. */
export function provideSymbols(session: Session): void {
  const { connection, documents, checks, failures } = session;
  connection.onDocumentSymbol(
    failures.guard('symbols', [], ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const { lint } = checks.of(document);
      const entries = lint.draft ? entriesOf(document, lint) : [];
      const nested =
        session.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
      return nested
        ? entries.map((entry) => symbolOf(document, entry))
        : entries.flatMap((entry) => flat(document, entry));
    }),
  );
}

function entriesOf(document: TextDocument, lint: Lint): Entry[] {
  const text = document.getText();
  const missing = (readinessOf(lint)?.missing ?? []).map((part) => missingEntry(lint, part));
  return [...headEntries(document), ...partEntries(text, lint), ...missing].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** Front matter and headers, each with its fields. */
function headEntries(document: TextDocument): Entry[] {
  const { draft, inFile } = structureOf(document);
  const entries: Entry[] = [];
  const fields = [...draft.fields].map(([name, { value, span }]) => property(name, value, span));
  if (draft.frontMatterEnd > 0) {
    const span = { start: 0, end: draft.frontMatterEnd };
    entries.push(block('Front matter', trimmed(document.getText(), span), fields));
  }
  if (draft.headerSpan) {
    const headers = draft.headers.map(({ name, value, span }) =>
      property(name.charAt(0).toUpperCase() + name.slice(1), value, inFile(span)),
    );
    const span = trimmed(document.getText(), inFile(draft.headerSpan));
    entries.push(block('Headers', span, headers));
  }
  return entries;
}

function property(name: string, detail: string, span: Span): Entry {
  return { name, detail: shortened(detail), kind: SymbolKind.Property, span };
}

function block(name: string, span: Span, all: readonly Entry[]): Entry {
  const children = all.filter((one) => span.start <= one.span.start && one.span.end <= span.end);
  return { name, detail: '', kind: SymbolKind.Namespace, span, children };
}

/** Parts that are outlined. No message has so many, and an outline of megabytes stalls an editor. */
const mostParts = 500;

/** One entry for each passage; a sentence that does several things has the names of all of them. */
function partEntries(text: string, { parts }: Lint): Entry[] {
  const passages = new Map<string, { span: Span; names: PartName[] }>();
  for (const { part, span } of parts.slice(0, mostParts)) {
    const key = `${span.start}-${span.end}`;
    const passage = passages.get(key) ?? { span, names: [] };
    if (!passage.names.includes(part)) passage.names.push(part);
    passages.set(key, passage);
  }
  return [...passages.values()].map(({ span, names }) => ({
    name: inWords(names.map((part) => partRoles[part].title)),
    detail: shortened(text.slice(span.start, span.end)),
    kind: SymbolKind.String,
    span,
  }));
}

/** “Thanks, withdrawal” */
function inWords([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((title) => title.toLowerCase())].join(', ');
}

/** “No thanks yet”, behind the last of the parts that come before it. */
function missingEntry(lint: Lint, { part, rule }: MissingPart): Entry {
  const at = placeOf(lint, part, rule);
  return {
    name: `No ${partRoles[part].title.toLowerCase()} yet`,
    detail: rules.find(({ id }) => id === rule)?.summary ?? '',
    kind: SymbolKind.Null,
    span: { start: at, end: at },
  };
}

/** Where a missing part belongs: where no part comes before it, at the first, else where its rule reports. */
function placeOf({ parts, findings }: Lint, part: PartName, rule: string): number {
  const order = partNames.indexOf(part);
  const before = parts.filter((one) => partNames.indexOf(one.part) < order);
  if (before.length > 0) return Math.max(...before.map(({ span }) => span.end));
  const span = parts[0]?.span ?? findings.find((one) => one.rule === rule)?.span;
  const closes = parts.length === 0 && (part === 'goodwill' || part === 'sign-off');
  return (closes ? span?.end : span?.start) ?? 0;
}

function symbolOf(document: TextDocument, entry: Entry): DocumentSymbol {
  const range = rangeOf(document, entry.span);
  return {
    name: entry.name,
    detail: entry.detail,
    kind: entry.kind,
    range,
    selectionRange: range,
    ...(entry.children && { children: entry.children.map((child) => symbolOf(document, child)) }),
  };
}

/** For clients that know no nesting. */
function flat(document: TextDocument, entry: Entry, containerName?: string): SymbolInformation[] {
  const { name, kind, span, children = [] } = entry;
  const location = { uri: document.uri, range: rangeOf(document, span) };
  const own = { name, kind, location, ...(containerName !== undefined && { containerName }) };
  return [own, ...children.flatMap((child) => flat(document, child, name))];
}

/** The span without the line ends at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).trimEnd().length;
  return { start, end: start + length };
}

const longest = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
