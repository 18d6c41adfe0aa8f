import { TextDocument } from 'vscode-languageserver-textdocument';
import { readFromDisk } from '../config/disk';
import { type ConfigurationProblem, readConfiguration } from '../config/file';
import { filePath } from './configuration';
import { type Diagnostic, DiagnosticSeverity } from './library';
import { rangeOf } from './positions';

const severities: Readonly<Record<ConfigurationProblem['code'], DiagnosticSeverity>> = {
  'broken-json': DiagnosticSeverity.Error,
  'wrong-value': DiagnosticSeverity.Error,
  'wrong-text': DiagnosticSeverity.Error,
  'unknown-name': DiagnosticSeverity.Warning,
};

/** What can't be right in a configuration file, each at its place. */
export function configurationDiagnostics(document: TextDocument): Diagnostic[] {
  return readConfiguration(document.getText()).problems.map(({ span, code, message }) => ({
    range: rangeOf(document, span),
    severity: severities[code],
    source: 'graceful-decline',
    code,
    message,
  }));
}

/** As `configurationDiagnostics`, for a file that is not open; none where there is no such file. */
export function diagnosticsOnDisk(uri: string): Diagnostic[] {
  const path = filePath(uri);
  const text = path === undefined ? undefined : readFromDisk(path);
  if (text === undefined) return [];
  return configurationDiagnostics(TextDocument.create(uri, 'jsonc', 0, text));
}
