import assert from 'node:assert/strict';
import { daysBetween, hoursBetween, momentOf, sentMoment } from '../../server/draft/dates';
import { Draft } from '../../server/draft/draft';

const hours = (from: string, to: string) => {
  const [a, b] = [momentOf(from), momentOf(to)];
  assert.ok(a && b);
  return hoursBetween(a, b);
};

describe('dates', () => {
  const spans: readonly (readonly [string, string, number])[] = [
    ['2025-05-07T09:00', '2025-05-08T10:30', 25.5],
    ['2025-05-07 09:00', '2025-05-07T09:00:30.250', 30 / 3600],
    ['2025-04-07T09:00+09:00', 'Wed, 9 Apr 2025 08:00:00 +0200', 54],
    ['2025-06-10T18:00-07:00', '2025-06-12T20:00+02', 41],
    ['2025-06-10T18:00Z', '10 Jun 25 14:00 EDT (east)', 0],
    // One without zone is read on the other's wall.
    ['2025-02-10T08:00', 'Mon, 10 Feb 2025 20:00:00 -0500', 12],
    ['2025-02-28', '2025-03-01', 24],
  ];
  for (const [from, to, expected] of spans) {
    it(`counts ${expected} h from ${from} to ${to}`, () => {
      assert.ok(Math.abs(hours(from, to) - expected) < 1e-9);
    });
  }

  it('counts calendar days', () => {
    const [a, b] = [momentOf('2025-02-27T23:00'), momentOf('2025-03-01T01:00')];
    assert.ok(a && b);
    assert.equal(daysBetween(a, b), 2);
  });

  const none = [
    undefined,
    '',
    'soon',
    '2025-02-30',
    '2025-13-01',
    '2025-05-07T25:00',
    '07/05/2025',
    'Tue, 31 Jun 2025 10:00:00 +0000',
    '5 Foo 2025',
  ];
  for (const text of none) {
    it(`finds no date in ${JSON.stringify(text)}`, () => assert.equal(momentOf(text), undefined));
  }

  it('takes “sent”, else the Date header, else the clock for the time of sending', () => {
    const header = 'Date: Tue, 11 Mar 2025 09:12:00 +0100\nSubject: x\n\nHi,\n';
    const wall = (text: string) => sentMoment(new Draft(text, 'text', 0)).wall;
    assert.equal(wall(`---\nsent: 2025-03-01\n---\n${header}`), Date.UTC(2025, 2, 1));
    assert.equal(wall(`---\nsent: today\n---\n${header}`), Date.UTC(2025, 2, 11, 9, 12));
    const clock = sentMoment(new Draft('Hi,\n', 'text', Date.UTC(2025, 2, 1)));
    assert.equal(clock.wall - (clock.zone ?? 0) * 60_000, Date.UTC(2025, 2, 1));
  });
});
