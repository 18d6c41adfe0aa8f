import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type * as library from '../../../server/index';
import { becomes } from '../becomes.mjs';
import { diagnostics, ruleOf, writeFile } from './editing';

/** Drafts of every channel and file kind: CRLF, quoted-printable and emoji among them. */
const ids = [
  ...['v002', 'v003', 'v005', 'v006', 'v012', 'v016', 'v045', 'v052', 'v121', 'v127'],
  ...['v033', 'v107', 'v021', 'v048', 'v114', 'c047', 'v029', 'v035', 'v072', 'v090'],
];

interface CorpusDraft {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** A finding as both the host and the library tell it, positions counted from 1. */
interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: readonly number[];
}

const severities = ['error', 'warning', 'information', 'hint'];

/** The folder of the extension under test. */
const root =
  vscode.extensions.getExtension('graceful-decline.graceful-decline')?.extensionPath ?? '';

describe('corpus', () => {
  it('reads the same in the host as in the library', async () => {
    const { check } = createRequire(join(root, 'package.json'))(
      './dist/index.js',
    ) as typeof library;
    const chosen = drafts();
    assert.equal(chosen.length, ids.length);
    const documents: { document: vscode.TextDocument; expected: Told[] }[] = [];
    for (const { name, text } of chosen) {
      const uri = await writeFile(name, text);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { preview: false });
      documents.push({ document, expected: check(text, { path: name }).findings.map(reported) });
    }
    assert.ok(documents.some(({ expected }) => expected.length > 0));
    const all = () => documents.map(({ document }) => sorted(diagnostics(document).map(shown)));
    await becomes(
      all,
      documents.map(({ expected }) => sorted(expected)),
    );
  });
});

function drafts(): CorpusDraft[] {
  return readFileSync(join(root, 'test/corpus/drafts.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusDraft)
    .filter(({ id }) => ids.includes(id));
}

function sorted(findings: Told[]): Told[] {
  return findings.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

function reported({ rule, severity, message, start, end }: library.ReportedFinding): Told {
  return { rule, severity, message, range: [start.line, start.column, end.line, end.column] };
}

function shown({ code, severity, message, range: { start, end } }: vscode.Diagnostic): Told {
  const range = [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
  return { rule: ruleOf(code), severity: severities[severity] ?? '', message, range };
}
