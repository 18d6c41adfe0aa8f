import assert from 'node:assert/strict';
import { applyEdits } from '../../server/fix';
import { check, fix } from '../../server/index';
import { lint } from '../../server/lint';
import type { PhraseSetting } from '../../server/own/setting';

const draft = (sentence: string) =>
  `Dear Dana,\n\nThank you for the interview invitation. I withdraw my application. ${sentence} I wish you luck.\n\nKind regards,\nSam\n`;

const lintWith = (text: string, phrases: readonly unknown[], path = 'draft.md') =>
  lint(text, { path, settings: { phrases: phrases as PhraseSetting[] }, always: true });

interface Flagged {
  readonly phrase: object;
  readonly sentence: string;
  readonly message: string;
  readonly severity?: string;
  /** The sentence after the fix, by its title. */
  readonly fixes?: Readonly<Record<string, string>>;
}

const flagged: readonly Flagged[] = [
  {
    phrase: { flag: 'circle~ back' },
    sentence: 'I am circling back.',
    message: '“circling back” is on your list: say it otherwise.',
  },
  {
    phrase: { flag: 'circle back', replace: 'get in touch', severity: 'hint' },
    sentence: 'Circle back any time.',
    message: '“Circle back” is on your list: write “get in touch”.',
    severity: 'hint',
    fixes: { 'Write “Get in touch”': 'Get in touch any time.' },
  },
  {
    phrase: { flag: 'asap', replace: 'soon', message: 'No hurry.' },
    sentence: 'Answer ASAP.',
    message: 'No hurry.',
    fixes: { 'Write “SOON”': 'Answer SOON.' },
  },
  {
    phrase: { flag: 'circle back', replace: 'come to you again in a couple of weeks' },
    sentence: 'I may **circle back**.',
    message: '“circle back” is on your list: write “come to you again in a c…”.',
    fixes: {
      'Write “come to you again in a c…”': 'I may **come to you again in a couple of weeks**.',
    },
  },
];

describe('phrases that a user flags', () => {
  for (const { phrase, sentence, message, severity = 'warning', fixes = {} } of flagged) {
    it(`${JSON.stringify(phrase)} in ${sentence}`, () => {
      const text = draft(sentence);
      const [found, ...others] = lintWith(text, [phrase]).findings.filter(
        ({ rule }) => rule === 'own-phrase',
      );
      assert.ok(found && others.length === 0);
      assert.deepEqual([found.message, found.severity], [message, severity]);
      assert.ok(found.message.length <= 80);
      const mended = found.fixes.map(({ title, edits, safe }) => {
        assert.equal(safe, false);
        return [title, applyEdits(text, edits)];
      });
      assert.deepEqual(
        Object.fromEntries(mended),
        Object.fromEntries(Object.entries(fixes).map(([title, after]) => [title, draft(after)])),
      );
    });
  }

  it('are left alone by fix-all, in code, and where an ignore says so', () => {
    const phrases = [{ flag: 'leverage synergies', replace: 'write' }];
    const text = draft(
      'I `leverage synergies`. I will leverage synergies. <!-- graceful-decline-disable-line own-phrase -->',
    );
    assert.deepEqual(lintWith(text, phrases).unused, []);
    assert.deepEqual(lintWith(text, phrases).findings, []);
    const other = draft('I will leverage synergies.');
    assert.equal(fix(other, { settings: { phrases }, always: true }), other);
  });

  it('have their place in a mail’s own characters', () => {
    const text = `Subject: Withdrawal from the interview\nContent-Transfer-Encoding: quoted-printable\n\n${draft('I will leverage=\n synergies=21')}`;
    const [found] = lintWith(
      text,
      [{ flag: 'leverage synergies', replace: 'write' }],
      'a.eml',
    ).findings;
    assert.equal(found && text.slice(found.span.start, found.span.end), 'leverage=\n synergies');
    const mended = applyEdits(text, found?.fixes[0]?.edits ?? []);
    assert.match(mended.replaceAll('=\n', ''), /I will write=21/);
  });

  it('that can be none are passed over', () => {
    const phrases = [
      null,
      'x',
      {},
      { flag: '(' },
      { flag: 7 },
      { allow: 'a?' },
      { flag: 'luck', allow: 'luck' },
    ];
    assert.deepEqual(lintWith(draft(''), phrases).findings, []);
    const settings = { phrases: 'x' as unknown as PhraseSetting[] };
    assert.deepEqual(check(draft(''), { settings, always: true }).findings, []);
  });
});

/** The rules that are left over a draft with these phrases. */
const allowed: readonly [phrase: object, sentence: string, rules: readonly string[]][] = [
  [{ allow: 'a better offer' }, 'I have a better offer.', []],
  [{ allow: 'better' }, 'I have a better offer.', []],
  [{ allow: 'a better offer' }, 'I have a better offer: a better salary.', ['salary-talk']],
  [{ allow: 'a better offer', rules: ['salary-talk'] }, 'I have a better offer.', ['comparison']],
  [{ allow: 'a better offer', rules: ['comparison'] }, 'I have a better offer.', []],
  [{ allow: 'leverage synergies' }, 'I will leverage synergies.', []],
  [{ allow: 'offer', sentence: 'wrong' }, 'I have a better offer.', ['comparison']],
  // No word of the message is too many, whatever is allowed in it.
  [{ allow: 'thank you' }, '', []],
];

describe('phrases that a user allows', () => {
  for (const [phrase, sentence, rules] of allowed) {
    it(`${JSON.stringify(phrase)} in “${sentence}”`, () => {
      const { findings } = lintWith(draft(sentence), [{ flag: 'leverage synergies' }, phrase]);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        rules,
      );
    });
  }

  it('silence no finding on the whole message by chance', () => {
    const text = 'Dear Dana,\n\nI withdraw from the interview process.\n';
    const rules = (phrases: object[]) => lintWith(text, phrases).findings.map(({ rule }) => rule);
    const all = rules([]);
    assert.ok(all.length > 2);
    assert.deepEqual(rules([{ allow: 'dear dana' }, { allow: 'interview process' }]), all);
    const named = { allow: 'dear dana', rules: ['missing-thanks'] };
    assert.ok(!rules([named]).includes('missing-thanks'));
  });
});
