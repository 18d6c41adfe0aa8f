import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import { employersOf } from '../../../server/draft/names/employers';
import { namingMessages, unlearnt } from '../../support/labelledNames';

/** As reached on messages from which nothing was learnt: of 59 that name an employer, and of 60 that don't. */
const leastFound = 40;
const mostMistaken = 2;

describe('new employers’ names in messages that nothing was learnt from', () => {
  const told = namingMessages(unlearnt).map(({ id, text, employers }) => {
    const draft = new Draft(text, 'markdown', 0);
    return { id, employers, found: employersOf(draft).map((run) => draft.textOf(run)) };
  });
  it('are found', () => {
    const missed = told.filter(
      ({ employers, found }) =>
        employers.length > 0 &&
        !found.some((name) => employers.some((one) => one.includes(name) || name.includes(one))),
    );
    const naming = told.filter(({ employers }) => employers.length > 0).length;
    assert.ok(naming - missed.length >= leastFound, missed.map(({ id }) => id).join(' '));
  });
  it('are hardly ever other names', () => {
    const mistaken = told.filter(
      ({ employers, found }) => employers.length === 0 && found.length > 0,
    );
    assert.ok(mistaken.length <= mostMistaken, mistaken.map(({ id }) => id).join(' '));
  });
});
