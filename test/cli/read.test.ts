import assert from 'node:assert/strict';
import { readProblem } from '../../server/cli/read';

describe('what is said about a file that cannot be read', () => {
  const cases: readonly [error: unknown, message: string][] = [
    [
      Object.assign(new Error(), { code: 'ENOENT' }),
      'no such file or folder; look at the name again',
    ],
    [Object.assign(new Error(), { code: 'EACCES' }), 'not readable; look at its permissions'],
    [Object.assign(new Error(), { code: 'EPERM' }), 'not readable; look at its permissions'],
    [Object.assign(new Error(), { code: 'EIO' }), 'can’t be read (EIO)'],
    [new Error('odd'), 'can’t be read (Error: odd)'],
  ];
  for (const [error, message] of cases) {
    it(message, () => assert.equal(readProblem(error), message));
  }
});
