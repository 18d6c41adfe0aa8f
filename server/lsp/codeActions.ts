import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../draft/types';
import type { UnusedIgnore } from '../ignore/sift';
import { ignoring } from '../ignore/write';
import type { LintFinding } from '../lint';
import type { Fix } from '../rules/rule';
import { allowActions } from './allowActions';
import { pathOf } from './checks';
import { diagnosticOf, unusedDiagnostic } from './diagnostics';
import { difference } from './difference';
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  LSPErrorCodes,
  ResponseError,
} from './library';
import { spanOf } from './positions';
import { type FixData, fixAllKind } from './protocol';
import type { Session } from './session';
import { workspaceEdit } from './workspaceEdit';

/** Kinds this server offers. */
export const codeActionKinds = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  fixAllKind,
];

/**
 * Offers fixes. Each carries its edit, bound to the version it was made for; a client that resolves an action
 * right before applying it gets the edit only when the text is still that version.
 */
export function provideCodeActions(session: Session): void {
  const { configuration, connection, documents, failures } = session;
  const answer = failures.guard(
    'code actions',
    [],
    ({ textDocument, range, context }: CodeActionParams): CodeAction[] => {
      const document = documents.get(textDocument.uri);
      return document ? merged(actions(session, document, spanOf(document, range), context)) : [];
    },
  );
  connection.onCodeAction((params) => configuration.whenReady(() => answer(params)));
  connection.onCodeActionResolve((action) => {
    const { uri, version, start } = fixData(action);
    const document = documents.get(uri);
    const offered = document?.version === version ? actionsAt(session, document, start) : [];
    const same = offered.find((other) => isSame(other, action));
    if (same) return same;
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since.');
  });
}

/** The actions at a place; all of them where an action is about the whole document. */
function actionsAt(session: Session, document: TextDocument, at: number | undefined): CodeAction[] {
  const span = { start: at ?? 0, end: at ?? document.getText().length };
  return actions(session, document, span, { diagnostics: [] });
}

/** Findings whose phrases are offered to be allowed at once: more are no menu. */
const mostAllowed = 20;

function actions(
  session: Session,
  document: TextDocument,
  span: Span,
  { only }: CodeActionContext,
): CodeAction[] {
  const { findings, unused, lint } = session.shown.of(document);
  const offered: CodeAction[] = [];
  if (wanted(only, CodeActionKind.QuickFix)) {
    const here = findings.filter((finding) => touches(finding.span, span));
    const idle = unused.filter((ignore) => touches(ignore.span, span));
    offered.push(...here.flatMap((finding) => quickFixes(session, document, finding)));
    offered.push(...fixesOfRules(session, document, here));
    offered.push(...idle.flatMap((ignore) => removals(session, document, ignore)));
    if (here.length > 0) offered.push(...ignores(session, document, here));
  }
  const safe = lint.findings.some(({ fixes }) => fixes.some((fix) => fix.safe));
  if (safe && wanted(only, fixAllKind)) offered.push(...fixAll(session, document));
  if (wanted(only, CodeActionKind.RefactorRewrite)) offered.push(...rewrites(session, document));
  return offered;
}

function quickFixes(session: Session, document: TextDocument, finding: LintFinding): CodeAction[] {
  const { rule, span, fixes } = finding;
  const actions = actionsOf(session, document, fixes, { rule, start: span.start });
  const diagnostics = [diagnosticOf(session, document, finding)];
  return actions.map((action, index) => ({
    ...action,
    diagnostics,
    ...(index === 0 && { isPreferred: true }),
  }));
}

/** Fixes that come to the same change, such as one withdrawal for a stall and for what is missing, are one action. */
function merged(offered: readonly CodeAction[]): CodeAction[] {
  const found = new Map<string, CodeAction>();
  for (const action of offered) {
    const { kind, edit, isPreferred } = action;
    const change = JSON.stringify(kind === CodeActionKind.QuickFix && edit ? edit : found.size);
    const same = found.get(change);
    const diagnostics = [...(same?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    found.set(
      change,
      same ? { ...same, diagnostics, ...(isPreferred && { isPreferred }) } : action,
    );
  }
  return [...found.values()];
}

/** Ways to have findings left alone; last in the menu. */
function ignores(
  session: Session,
  document: TextDocument,
  findings: readonly LintFinding[],
): CodeAction[] {
  const write = ignoring(document.getText(), pathOf(document));
  return findings.flatMap((finding, index) => {
    const { uri, version } = document;
    const data: FixData = { uri, version, rule: finding.rule, start: finding.span.start };
    const actions = [
      ...actionsOf(session, document, write(finding), data),
      ...(index < mostAllowed ? allowActions(session, document, finding) : []).map((action) =>
        quickFix(action, data),
      ),
    ];
    const diagnostics = [diagnosticOf(session, document, finding)];
    return actions.map((action) => ({ ...action, diagnostics }));
  });
}

function removals(session: Session, document: TextDocument, unused: UnusedIgnore): CodeAction[] {
  const actions = actionsOf(session, document, unused.fixes, { start: unused.span.start });
  const diagnostics = [unusedDiagnostic(document, unused)];
  return actions.map((action) => ({ ...action, diagnostics, isPreferred: true }));
}

/** Quick fixes; `at` tells, with their titles, which is which. */
function actionsOf(
  session: Session,
  document: TextDocument,
  fixes: readonly Fix[],
  at: Pick<FixData, 'rule' | 'start'>,
): CodeAction[] {
  const { uri, version } = document;
  const data: FixData = { uri, version, ...at };
  return fixes.map(({ title, edits }) =>
    quickFix({ title, edit: workspaceEdit(session, document, edits) }, data),
  );
}

function quickFix(action: Pick<CodeAction, 'title' | 'edit'>, data: FixData): CodeAction {
  return { ...action, kind: CodeActionKind.QuickFix, data };
}

/** Where a rule has several findings that can be mended, all of them at once. */
function fixesOfRules(
  session: Session,
  document: TextDocument,
  here: readonly LintFinding[],
): CodeAction[] {
  const { findings } = session.checks.of(document).lint;
  const rules = [...new Set(here.map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const all = findings.filter((finding) => finding.rule === rule && finding.fixes.length > 0);
    if (all.length < 2) return [];
    const title = `Fix all ${all.length} “${rule}” findings`;
    const fixed = session.checks.fixed(document, rule);
    const change = { title, kind: CodeActionKind.QuickFix, fixed, rule };
    const diagnostics = here
      .filter((finding) => finding.rule === rule)
      .map((finding) => diagnosticOf(session, document, finding));
    // Without its diagnostics an editor puts an action behind those that ignore them.
    return changeOf(session, document, change).map((action) => ({ ...action, diagnostics }));
  });
}

function fixAll(session: Session, document: TextDocument): CodeAction[] {
  const title = 'Apply all safe fixes of Graceful Decline';
  const fixed = session.checks.fixed(document);
  return changeOf(session, document, { title, kind: fixAllKind, fixed });
}

function rewrites(session: Session, document: TextDocument): CodeAction[] {
  const title = 'Rewrite to the guide’s structure';
  const fixed = session.checks.rewritten(document);
  return changeOf(session, document, { title, kind: CodeActionKind.RefactorRewrite, fixed });
}

interface Change {
  readonly title: string;
  readonly kind: string;
  /** The whole text as it is to be. */
  readonly fixed: string;
  readonly rule?: string;
}

/** An action that changes no more of a text than differs; none where nothing does. */
function changeOf(
  session: Session,
  document: TextDocument,
  { title, kind, fixed, rule }: Change,
): CodeAction[] {
  const edits = difference(document.getText(), fixed);
  if (edits.length === 0) return [];
  const { uri, version } = document;
  const data: FixData = { uri, version, ...(rule !== undefined && { rule }) };
  return [{ title, kind, edit: workspaceEdit(session, document, edits), data }];
}

/** Whether a client that asked for `only` these kinds wants `kind`: kinds are prefixes. */
function wanted(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || `${kind}.`.startsWith(`${one}.`));
}

/** A caret at either end of a finding counts as on it. */
function touches(finding: Span, span: Span): boolean {
  return finding.start <= span.end && span.start <= finding.end;
}

function isSame(offered: CodeAction, action: CodeAction): boolean {
  const [a, b] = [fixData(offered), fixData(action)];
  return offered.title === action.title && a.rule === b.rule && a.start === b.start;
}

function fixData({ data }: CodeAction): FixData {
  return typeof data === 'object' && data !== null ? data : { uri: '', version: -1 };
}
