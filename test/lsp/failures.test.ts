import assert from 'node:assert/strict';
import { ResponseError } from 'vscode-languageserver/node';
import { Failures } from '../../server/lsp/failures';

describe('a handler that throws', () => {
  it('answers its fallback, and is logged once', () => {
    const log: string[] = [];
    const failures = new Failures((message) => log.push(message));
    const diagnose = failures.guard('diagnostics', 'none', (text: string) => {
      if (text !== '') throw new Error(`cannot read ${text}`);
      return 'fine';
    });
    assert.deepEqual(['a', 'a', '', 'b'].map(diagnose), ['none', 'none', 'fine', 'none']);
    assert.deepEqual(log, ['diagnostics: cannot read a', 'diagnostics: cannot read b']);
  });

  it('may still answer the client with an error', () => {
    const log: string[] = [];
    const refuse = new Failures((message) => log.push(message)).guard('resolve', null, () => {
      throw new ResponseError(-32801, 'changed');
    });
    assert.throws(refuse, { code: -32801 });
    assert.deepEqual(log, []);
  });
});
