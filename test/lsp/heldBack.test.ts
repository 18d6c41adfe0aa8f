import assert from 'node:assert/strict';
import { reportsAbsence } from '../../server/config/absences';
import { lint } from '../../server/lint';
import { placeKey, whileWriting } from '../../server/lsp/heldBack';
import { rules } from '../../server/rules/index';

const start = 'Dear Dana,\n\nThank you for the interview invitation. I withdraw my application. ';

/** `$0` is the caret; the rules whose findings are shown. */
const cases: readonly [text: string, shown: readonly string[]][] = [
  [`${start}I got a better offer$0`, []],
  [`${start}I got a better off$0er`, []],
  [`${start}I got a bet$0ter offer`, []],
  [`${start}I got a better offer$0, you see`, []],
  [`${start}I got a better offer,$0`, ['comparison']],
  [`${start}I got a better offer $0`, ['comparison']],
  [`${start}I got a better offer and s$0`, ['comparison']],
  [`${start}I got a better offer and $0 more`, ['comparison']],
  [`${start}Best of luck.\n\nSam$0`, []],
  [`${start}Best of luck.\n\nThis $0`, []],
  [
    'Dear Dana,\n\nThank you for your invitation.\n\nSam\n$0',
    ['missing-withdrawal', 'missing-goodwill'],
  ],
  [
    'Dear Dana,\n\nThank you for your invitation.\n\nBest,\nS$0',
    ['missing-withdrawal', 'missing-goodwill'],
  ],
];

describe('what is shown while writing', () => {
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked.slice(start.length)), () => {
      const text = marked.replace('$0', '');
      const writing = { caret: marked.indexOf('$0'), shown: new Set<string>() };
      const shown = whileWriting(lint(text, { always: true }), text, writing);
      assert.deepEqual(
        shown.map(({ rule }) => rule),
        expected,
      );
    });
  }

  it('goes on to be shown at the cursor', () => {
    const text = `${start}I got a better offer`;
    const all = lint(text, { always: true });
    const shown = new Set(all.findings.map(placeKey));
    const kept = whileWriting(all, text, { caret: text.length, shown });
    assert.deepEqual(
      kept.map(({ rule }) => rule),
      ['comparison'],
    );
  });
});

describe('what is merely not there yet', () => {
  it('is told of by every rule that is called missing', () => {
    const missing = rules.filter(({ id }) => id.startsWith('missing-'));
    assert.ok(missing.length > 0 && missing.every(({ id }) => reportsAbsence(id)));
  });

  it('is told of by rules that there are', () => {
    const told = rules.filter(({ id }) => reportsAbsence(id));
    assert.equal(told.length, 13);
  });
});
