import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver';
import type * as library from '../../server/index';
import type { FileReport } from '../../server/report';
import { parse, run } from '../cli/program';
import { Client } from './client';

const severities = ['error', 'warning', 'information', 'hint'];

const drafts = readFileSync('test/corpus/drafts.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { name: string; text: string });

describe('the same file gives the same findings', () => {
  it('in the library, on the command line and from the server', async () => {
    const { check } = createRequire(join(process.cwd(), 'package.json'))(
      './dist/index.js',
    ) as typeof library;
    const files = Object.fromEntries(drafts.map(({ name, text }) => [name, text]));
    const { stdout } = run(['check', '--format', 'json', '.'], files);
    const told = new Map(parse(stdout).files.map((file) => [file.path.replace(/^\.\//, ''), file]));
    const client = await Client.start();
    let findings = 0;
    for (const { name, text } of drafts) {
      const uri = `file:///drafts/${name}`;
      client.open(uri, text);
      const expected = check(text, { path: name }).findings.map(fromReport);
      const onCommandLine = told.get(name)?.findings.map(fromReport);
      assert.deepEqual(onCommandLine, expected, `the command line on ${name}`);
      const served = (await client.pull(uri)).map(fromDiagnostic);
      assert.deepEqual(served, expected, `the server on ${name}`);
      findings += expected.length;
    }
    assert.ok(findings > 50);
    assert.equal(await client.stop(), 0);
  });
});

function fromReport({ rule, severity, message, start, end }: FileReport['findings'][number]) {
  return [rule, severity, message, start.line, start.column, end.line, end.column].join(' | ');
}

function fromDiagnostic({ code, severity, message, range: { start, end } }: Diagnostic): string {
  const place = [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
  return [code, severities[(severity ?? 1) - 1], message, ...place].join(' | ');
}
