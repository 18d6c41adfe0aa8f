import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../draft/types';
import type { LintFinding } from '../lint';
import { rules } from '../rules/index';
import type { Hover } from './library';
import { contentOf, hoverMarkup, type Markup } from './markup';
import { partRoles } from './partRoles';
import { rangeOf } from './positions';
import { shortExample } from './ruleExample';
import { rulePage } from './rulePage';
import type { Session } from './session';

/** Explains what is under the pointer: a finding, else a part of the message. */
export function provideHover(session: Session): void {
  const { connection, documents, failures } = session;
  connection.onHover(
    failures.guard('hover', null, ({ textDocument, position }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      const offset = document.offsetAt(position);
      return hoverOfFindings(session, document, offset) ?? hoverOfParts(session, document, offset);
    }),
  );
}

/** The finding nearest around the pointer in full, and of the others there one line each. */
function hoverOfFindings(session: Session, document: TextDocument, offset: number): Hover | null {
  const here = session.shown
    .of(document)
    .findings.filter(({ span }) => touches(span, offset))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const [nearest] = here;
  if (!nearest) return null;
  const markup = hoverMarkup(session);
  const others = new Map(here.map((finding) => [finding.rule, finding]));
  others.delete(nearest.rule);
  const paragraphs = [
    ...explanation(session, markup, nearest),
    ...[...others.keys()].map((rule) => headOf(session, markup, rule)),
  ];
  return { contents: contentOf(markup, paragraphs), range: rangeOf(document, nearest.span) };
}

function explanation(session: Session, markup: Markup, finding: LintFinding): string[] {
  const { rule: id, message } = finding;
  const rule = rules.find((one) => one.id === id);
  if (!rule) return [`${markup.strong(id)}: ${markup.text(message)}`];
  const example = shortExample(rule);
  const { before = '', reported = '', after = '' } = example?.bad ?? {};
  const bad = markup.text(before) + markup.strong(reported) + markup.text(after);
  return [
    headOf(session, markup, id),
    markup.text(rule.why),
    example ? `✗ ${bad}` : '',
    example ? `✓ ${markup.text(example.good)}` : '',
  ];
}

/** The rule's name, what it reports, and the way to its page. */
function headOf(session: Session, markup: Markup, id: string): string {
  const summary = rules.find((rule) => rule.id === id)?.summary ?? '';
  const href = rulePage(session, id);
  const link = href ? ` ${markup.link('Rule page', href)}` : '';
  return `${markup.strong(id)}: ${markup.text(summary)}${link}`.trimEnd();
}

/** A sentence that does several things is told of once, with all it does. */
function hoverOfParts(session: Session, document: TextDocument, offset: number): Hover | null {
  const { parts } = session.checks.of(document).lint;
  const here = parts.filter(({ span }) => touches(span, offset));
  const [first] = here;
  if (!first) return null;
  const markup = hoverMarkup(session);
  const names = [...new Set(here.map(({ part }) => part))];
  const paragraphs = names.map((name) => {
    const { title, role } = partRoles[name];
    return `${markup.strong(title)}: ${markup.text(role)}`;
  });
  return { contents: contentOf(markup, paragraphs), range: rangeOf(document, first.span) };
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
