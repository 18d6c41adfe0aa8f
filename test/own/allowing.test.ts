import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Draft, kindOf } from '../../server/draft/draft';
import { largestText, readMail } from '../../server/draft/mail/mail';
import { lint } from '../../server/lint';
import { allowing } from '../../server/own/allowing';

const drafts = readFileSync('test/corpus/drafts.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { name: string; text: string });

function allowancesIn(text: string, path: string) {
  const mail = kindOf(path) === 'mail' ? readMail(text) : undefined;
  const draft = new Draft(mail?.text ?? text.slice(0, largestText), kindOf(path));
  const { findings } = lint(text, { path, always: true });
  return findings.map((finding) => ({
    finding,
    allowances: allowing(draft, (span) => mail?.inFile(span) ?? span, finding),
  }));
}

const rulesLeft = (text: string, path: string, phrase: object) =>
  lint(text, { path, always: true, settings: { phrases: [phrase as { allow: string }] } });

describe('allowing a finding’s phrase', () => {
  it('silences that finding, and no rule but its own, in every draft', () => {
    let count = 0;
    for (const { name, text } of drafts) {
      for (const { finding, allowances } of allowancesIn(text, name)) {
        for (const { title, phrase } of allowances) {
          const before = lint(text, { path: name, always: true }).findings;
          const { findings } = rulesLeft(text, name, phrase);
          const gone = before.filter(
            (one) =>
              !findings.some(
                ({ rule, span }) => rule === one.rule && span.start === one.span.start,
              ),
          );
          assert.ok(
            gone.some(({ span }) => span.start === finding.span.start),
            `${name}: ${title}`,
          );
          assert.ok(
            gone.every(({ rule }) => rule === finding.rule),
            `${name}: ${title}`,
          );
          count++;
        }
      }
    }
    assert.ok(count > 200, `${count} allowances`);
  });

  const twice =
    'Dear Dana,\n\nThank you for the interview invitation. I have a better offer. I withdraw.\n\nIt is a better offer (indeed), won’t you say?\n\nKind regards,\nSam\n';

  it('shows a phrase as it is read, without emphasis', () => {
    const marked = twice.replace('a better offer', 'a **better _offer_**');
    const [first] = allowancesIn(marked, 'a.md').filter(
      ({ finding }) => finding.rule === 'comparison',
    );
    assert.equal(first?.allowances[0]?.title, 'Allow “a better offer” in this folder');
  });

  it('in one sentence leaves the other alone, and outlives changes elsewhere', () => {
    const all = allowancesIn(twice, 'a.md').filter(({ finding }) => finding.rule === 'comparison');
    assert.equal(all.length, 2);
    const [inFolder, inSentence] = all[1]?.allowances ?? [];
    assert.deepEqual(
      [inFolder?.title, inSentence?.title],
      ['Allow “a better offer” in this folder', 'Allow “a better offer” in this sentence'],
    );
    assert.ok(inFolder && inSentence);
    const left = (text: string, phrase: object) =>
      rulesLeft(text, 'a.md', phrase).findings.filter(({ rule }) => rule === 'comparison').length;
    assert.equal(left(twice, inFolder.phrase), 0);
    assert.equal(left(twice, inSentence.phrase), 1);
    const moved = twice
      .replace('Dear Dana,', 'Hello dear Dana,')
      .replace('offer (indeed)', '*offer*\n(indeed)');
    assert.equal(left(moved, inSentence.phrase), 1);
    assert.equal(left(twice.replace('indeed', 'truly'), inSentence.phrase), 2);
  });

  it('is for no finding on the message as a whole', () => {
    const text = 'Dear Dana,\n\nI withdraw from the interview process.\n';
    const all = allowancesIn(text, 'a.md');
    assert.ok(all.length > 0 && all.every(({ allowances }) => allowances.length === 0));
  });

  it('reads through a mail’s encoding', () => {
    const text = `Subject: Withdrawal from the interview\nContent-Transfer-Encoding: quoted-printable\n\n${twice.replace('a better offer.', 'a bet=\nter offer=2E').replace('’', '=E2=80=99')}`;
    const [first] = allowancesIn(text, 'a.eml').filter(
      ({ finding }) => finding.rule === 'comparison',
    );
    assert.equal(first?.allowances[0]?.phrase.allow, 'a better offer');
  });
});
