import { readinessOf } from '../readiness';
import { type FileReport, Lines, type ReportedFinding } from '../report';
import type { Severity } from '../rules/rule';
import { escapeControls } from './escape';
import { excerpt } from './excerpt';
import { severities } from './severities';

/** How the readable report is to look. */
export interface Style {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A file's findings, each with the line it stands on and the span underlined, and how far a draft has come. */
export function describeFile(file: FileReport, text: string, style: Style): string {
  const lines = new Lines(text);
  const findings = file.findings.map((one) => describeFinding(file.path, one, lines, style));
  const readiness = readinessOf(file);
  if (readiness)
    findings.push(`${paint(style, bold, escapeControls(file.path))} ${readiness.line}\n`);
  return findings.join('');
}

function describeFinding(
  path: string,
  finding: ReportedFinding,
  lines: Lines,
  style: Style,
): string {
  const { start, end, severity, rule, message } = finding;
  const place = `${escapeControls(path)}:${start.line}:${start.column}`;
  const shade = shades[severity];
  const head = [
    paint(style, bold, place),
    paint(style, shade, severity),
    paint(style, dim, rule),
    escapeControls(message),
  ].join(' ');
  const gutter = String(end.line).length + 2;
  const rows = excerpt(lines, start, end, Math.max(style.width - gutter - 3, 20));
  const body = rows.map(({ number, shown, marks }) => {
    const margin = paint(style, dim, `${String(number).padStart(gutter)} |`);
    const below = paint(style, dim, `${' '.repeat(gutter)} |`);
    const line = `${margin} ${shown}`.trimEnd();
    return marks === '' ? `${line}\n` : `${line}\n${below} ${paint(style, shade, marks)}\n`;
  });
  return `${head}\n${body.join('')}\n`;
}

/** One line that sums the reports up, such as “Checked 2 drafts: 1 error, 3 warnings.” */
export function summary(files: readonly FileReport[]): string {
  const drafts = files.filter((file) => file.draft).length;
  const among = drafts === files.length ? '' : ` among ${count(files.length, 'file')}`;
  const counts = severities.flatMap((severity) => {
    const found = files.flatMap((file) => file.findings.filter((f) => f.severity === severity));
    return found.length === 0 ? [] : [count(found.length, ...nouns[severity])];
  });
  return `Checked ${count(drafts, 'draft')}${among}: ${counts.join(', ') || 'nothing found'}.\n`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

const nouns: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['point of information', 'points of information'],
  hint: ['hint', 'hints'],
};

const bold = '1';
const dim = '2';
const shades: Readonly<Record<Severity, string>> = {
  error: '31',
  warning: '33',
  information: '36',
  hint: '35',
};

function paint(style: Style, code: string, text: string): string {
  return style.color ? `\x1b[${code}m${text}\x1b[0m` : text;
}
