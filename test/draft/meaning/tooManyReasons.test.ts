import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import { tooManyReasons } from '../../../server/rules/too-many-reasons';
import { unlearntMessages } from '../../support/labelledReasons';

/** As reached on messages from which nothing was learnt: of 50 that give too many reasons, and of 50 that don't. */
const leastFound = 28;
const mostMistaken = 3;

describe('too many reasons in messages that nothing was learnt from', () => {
  const told = unlearntMessages().map(({ id, text, tooMany }) => {
    const found = [...tooManyReasons.check(new Draft(text, 'markdown', 0), {})].length > 0;
    return { id, tooMany, found };
  });
  it('are found', () => {
    const missed = told.filter(({ tooMany, found }) => tooMany && !found);
    const count = told.filter(({ tooMany }) => tooMany).length;
    assert.ok(count - missed.length >= leastFound, missed.map(({ id }) => id).join(' '));
  });
  it('are hardly ever one', () => {
    const mistaken = told.filter(({ tooMany, found }) => !tooMany && found);
    assert.ok(mistaken.length <= mostMistaken, mistaken.map(({ id }) => id).join(' '));
  });
});
