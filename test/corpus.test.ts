import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { applyEdits, fix } from '../server/fix';
import { type Lint, lint } from '../server/lint';
import { rules } from '../server/rules/index';
import { corpusFiles, readCorpus } from './support/corpus';
import { type Labelled, precision, recall, score } from './support/score';

/*
 * A letter is shorter by what a fix takes out, and what was too unsure in it before may be sure enough then. Of some
 * 13,000 fixes these raise such a finding, or leave one in what stays of the sentence.
 */
const edges: Readonly<Record<string, readonly string[]>> = {
  'drafts-chatty-3.jsonl': [
    'chg-19 ghosting-phrase “Take it out”: raises too-many-reasons',
    'chg-19 ghosting-phrase “Take it out”: raises too-many-reasons',
    'chg-23 ghosting-phrase “Take it out”: raises too-many-reasons',
    'chg-23 harsh-tone “Leave it out”: raises too-many-reasons',
  ],
  'drafts-chatty-4.jsonl': [
    'chh-16 salary-talk “Leave the pay out”: raises too-many-reasons',
    'chh-16 harsh-tone “Leave it out”: raises too-many-reasons',
  ],
  'drafts-focus-3.jsonl': [
    'ff3-02 too-many-reasons “Keep the first reason”: raises personal-details',
  ],
  'drafts-fresh-at2.jsonl': [
    'fat2-39 comparison “Leave the comparison out”: raises too-many-reasons',
  ],
  'drafts-fresh-bl2.jsonl': [
    'fbl2-31 personal-details “Leave it private”: raises too-many-reasons',
  ],
  'drafts-fresh-bv1.jsonl': ['fbv1-19 too-many-reasons “Keep the first reason”: raises comparison'],
  'drafts-fresh-bw1.jsonl': ['fbw1-38 ghosting-phrase “Withdraw instead”: stays'],
  'drafts-fresh-bw2.jsonl': ['fbw2-26 ghosting-phrase “Take it out”: stays'],
  'drafts-fresh-bz1.jsonl': [
    'fbz1-24 names-employer “Say “another company””: raises missing-goodwill',
  ],
  'drafts-fresh-c.jsonl': ['fc052 harsh-tone “Leave it out”: stays'],
  'drafts-fresh-u2.jsonl': [
    'fu2-24 relocation-details “Leave the move out”: raises personal-details',
  ],
};

/** What has been reached, per file: precision and recall over all rules. Raise them; lower one only for more gained elsewhere, and say so. */
const floors: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  'drafts.jsonl': [1, 0.99],
  'drafts-business.jsonl': [1, 1],
  'drafts-trades.jsonl': [0.99, 0.98],
  'drafts-scenarios.jsonl': [1, 1],
  'drafts-fresh-a.jsonl': [1, 1],
  'drafts-fresh-b.jsonl': [1, 1],
  'drafts-fresh-c.jsonl': [1, 1],
  'drafts-fresh-d.jsonl': [0.98, 0.98],
  'drafts-fresh-dp2.jsonl': [1, 1],
  'drafts-fresh-dt.jsonl': [1, 0.98],
  'drafts-fresh-dt2.jsonl': [1, 1],
  'drafts-fresh-e.jsonl': [1, 1],
  'drafts-fresh-f.jsonl': [1, 1],
  'drafts-fresh-g.jsonl': [1, 1],
  'drafts-fresh-h.jsonl': [1, 0.98],
  'drafts-fresh-i.jsonl': [1, 1],
  'drafts-fresh-j.jsonl': [1, 0.98],
  'drafts-fresh-l.jsonl': [1, 0.98],
  'drafts-fresh-m.jsonl': [1, 0.98],
  'drafts-fresh-n.jsonl': [1, 0.99],
  'drafts-fresh-o.jsonl': [1, 1],
  'drafts-fresh-p.jsonl': [0.97, 1],
  'drafts-fresh-q1.jsonl': [1, 1],
  'drafts-fresh-q2.jsonl': [1, 1],
  'drafts-fresh-r1.jsonl': [1, 1],
  'drafts-fresh-r2.jsonl': [1, 1],
  'drafts-fresh-s1.jsonl': [1, 1],
  'drafts-fresh-s3.jsonl': [1, 1],
  'drafts-fresh-u1.jsonl': [1, 1],
  'drafts-fresh-u2.jsonl': [1, 1],
  'drafts-fresh-v1.jsonl': [1, 0.98],
  'drafts-fresh-v2.jsonl': [1, 1],
  'drafts-fresh-w1.jsonl': [1, 1],
  'drafts-fresh-w2.jsonl': [1, 0.98],
  'drafts-fresh-x1.jsonl': [1, 1],
  'drafts-fresh-x2.jsonl': [1, 1],
  'drafts-fresh-y1.jsonl': [1, 0.98],
  'drafts-fresh-y2.jsonl': [1, 0.98],
  'drafts-fresh-z1.jsonl': [0.97, 0.98],
  'drafts-fresh-z2.jsonl': [1, 1],
  'drafts-fresh-aa1.jsonl': [1, 1],
  'drafts-fresh-aa2.jsonl': [1, 1],
  'drafts-fresh-ac1.jsonl': [0.98, 0.97],
  'drafts-fresh-ac2.jsonl': [1, 0.98],
  'drafts-fresh-ad1.jsonl': [1, 1],
  'drafts-fresh-ad2.jsonl': [1, 0.98],
  'drafts-fresh-ae1.jsonl': [1, 1],
  'drafts-fresh-ae2.jsonl': [1, 0.97],
  'drafts-fresh-af1.jsonl': [1, 0.98],
  'drafts-fresh-af2.jsonl': [0.98, 1],
  'drafts-fresh-ab1.jsonl': [1, 1],
  'drafts-fresh-ab2.jsonl': [1, 1],
  'drafts-fresh-ag1.jsonl': [1, 1],
  'drafts-fresh-ag2.jsonl': [1, 1],
  'drafts-fresh-ai2.jsonl': [1, 1],
  'drafts-fresh-aj2.jsonl': [1, 1],
  'drafts-fresh-ak1.jsonl': [1, 1],
  'drafts-fresh-ak2.jsonl': [1, 0.98],
  'drafts-fresh-am1.jsonl': [1, 1],
  'drafts-fresh-an1.jsonl': [0.98, 1],
  'drafts-fresh-an2.jsonl': [1, 1],
  'drafts-fresh-ao1.jsonl': [1, 1],
  'drafts-fresh-ao2.jsonl': [1, 0.97],
  'drafts-fresh-ap1.jsonl': [0.97, 0.95],
  'drafts-fresh-ap2.jsonl': [0.96, 0.98],
  'drafts-fresh-aq1.jsonl': [1, 0.98],
  'drafts-fresh-aq2.jsonl': [0.98, 0.97],
  'drafts-fresh-ar1.jsonl': [0.97, 0.98],
  'drafts-fresh-ar2.jsonl': [1, 1],
  'drafts-fresh-as1.jsonl': [1, 0.97],
  'drafts-fresh-as2.jsonl': [1, 0.97],
  'drafts-fresh-at1.jsonl': [0.97, 0.95],
  'drafts-fresh-at2.jsonl': [1, 0.97],
  'drafts-fresh-dw.jsonl': [1, 1],
  'drafts-fresh-dw2.jsonl': [1, 1],
  'drafts-stance-1.jsonl': [1, 1],
  'drafts-stance-2.jsonl': [1, 1],
  'drafts-focus-1.jsonl': [0.88, 0.97],
  'drafts-focus-2.jsonl': [0.92, 0.95],
  'drafts-focus-3.jsonl': [0.9, 0.79],
  'drafts-focus-4.jsonl': [0.93, 1],
  'drafts-fresh-au1.jsonl': [0.93, 0.92],
  'drafts-fresh-au2.jsonl': [0.89, 0.95],
  'drafts-fresh-av1.jsonl': [0.98, 0.97],
  'drafts-fresh-av2.jsonl': [0.96, 1],
  'drafts-fresh-aw1.jsonl': [1, 0.96],
  'drafts-fresh-aw2.jsonl': [0.96, 0.96],
  'drafts-fresh-ax1.jsonl': [1, 1],
  'drafts-fresh-ax2.jsonl': [0.96, 0.92],
  'drafts-fresh-ay1.jsonl': [0.95, 0.93],
  'drafts-fresh-ay2.jsonl': [1, 0.96],
  'drafts-fresh-k.jsonl': [1, 1],
  'drafts-fresh-az1.jsonl': [1, 1],
  'drafts-fresh-az2.jsonl': [1, 1],
  'drafts-fresh-ba1.jsonl': [1, 0.98],
  'drafts-fresh-ba2.jsonl': [1, 0.98],
  'drafts-stance-3.jsonl': [0.97, 1],
  'drafts-stance-4.jsonl': [0.97, 1],
  'drafts-stance-5.jsonl': [0.97, 1],
  'drafts-stance-6.jsonl': [1, 1],
  'drafts-tone-1.jsonl': [1, 0.98],
  'drafts-tone-2.jsonl': [1, 0.93],
  'drafts-tone-3.jsonl': [1, 1],
  'drafts-tone-4.jsonl': [1, 0.92],
  'drafts-privacy-1.jsonl': [1, 1],
  'drafts-privacy-2.jsonl': [1, 0.93],
  'drafts-privacy-3.jsonl': [1, 0.98],
  'drafts-privacy-4.jsonl': [0.97, 0.97],
  'drafts-privacy-5.jsonl': [1, 1],
  'drafts-privacy-6.jsonl': [0.97, 0.97],
  'drafts-fresh-bb1.jsonl': [1, 0.98],
  'drafts-fresh-bb2.jsonl': [0.98, 0.98],
  'drafts-fresh-bc1.jsonl': [1, 1],
  'drafts-fresh-bc2.jsonl': [1, 0.92],
  'drafts-fresh-bd1.jsonl': [0.98, 1],
  'drafts-fresh-bd2.jsonl': [0.98, 1],
  'drafts-fresh-be1.jsonl': [1, 0.96],
  'drafts-fresh-be2.jsonl': [0.98, 0.98],
  'drafts-innocent-6.jsonl': [1, 1],
  'drafts-fresh-bf1.jsonl': [0.96, 0.96],
  'drafts-fresh-bf2.jsonl': [0.98, 0.93],
  'drafts-fresh-bg2.jsonl': [0.98, 1],
  'drafts-fresh-bh1.jsonl': [0.96, 0.92],
  'drafts-fresh-bh2.jsonl': [1, 0.92],
  'drafts-fresh-bi1.jsonl': [1, 0.98],
  'drafts-fresh-bi2.jsonl': [1, 0.96],
  'drafts-fresh-bj1.jsonl': [0.98, 0.94],
  'drafts-fresh-bj2.jsonl': [1, 1],
  'drafts-fresh-bk1.jsonl': [1, 0.95],
  'drafts-fresh-bk2.jsonl': [0.93, 0.94],
  'drafts-fresh-bl1.jsonl': [0.98, 0.98],
  'drafts-fresh-bl2.jsonl': [0.98, 0.95],
  'drafts-fresh-bm1.jsonl': [1, 0.96],
  'drafts-fresh-bm2.jsonl': [1, 0.95],
  'drafts-fresh-bn2.jsonl': [0.96, 0.94],
  'drafts-fresh-bo1.jsonl': [0.98, 1],
  'drafts-fresh-bo2.jsonl': [1, 0.98],
  'drafts-fresh-bp1.jsonl': [0.93, 0.89],
  'drafts-fresh-bp2.jsonl': [0.89, 0.93],
  'drafts-fresh-bq1.jsonl': [1, 0.94],
  'drafts-fresh-bq2.jsonl': [0.96, 1],
  'drafts-fresh-br1.jsonl': [0.95, 0.95],
  'drafts-fresh-br2.jsonl': [0.94, 0.9],
  'drafts-fresh-bs1.jsonl': [0.96, 0.95],
  'drafts-fresh-bs2.jsonl': [1, 0.96],
  'drafts-fresh-bt1.jsonl': [0.98, 0.96],
  'drafts-fresh-bt2.jsonl': [1, 0.96],
  'drafts-fresh-bu1.jsonl': [0.94, 0.94],
  'drafts-fresh-bu2.jsonl': [0.96, 0.98],
  'drafts-chatty-1.jsonl': [0.73, 0.82],
  'drafts-chatty-2.jsonl': [0.81, 0.85],
  'drafts-chatty-3.jsonl': [0.97, 0.95],
  'drafts-fresh-bv1.jsonl': [0.92, 0.87],
  'drafts-fresh-bv2.jsonl': [0.98, 0.93],
  'drafts-fresh-bw2.jsonl': [1, 0.98],
  'drafts-fresh-bw1.jsonl': [0.96, 0.91],
  'drafts-chatty-4.jsonl': [0.91, 0.89],
  'drafts-fresh-bn1.jsonl': [1, 0.98],
  'drafts-fresh-bx1.jsonl': [0.98, 0.95],
  'drafts-fresh-bx2.jsonl': [0.98, 1],
  'drafts-fresh-by1.jsonl': [0.98, 0.93],
  'drafts-fresh-by2.jsonl': [0.98, 1],
  'drafts-fresh-bz1.jsonl': [1, 0.87],
  'drafts-fresh-bz2.jsonl': [0.96, 0.96],
  'drafts-innocent-2.jsonl': [0, 1],
  'drafts-innocent-5.jsonl': [0, 1],
};

const known = new Set(rules.map(({ id }) => id));
const check = (draft: Labelled): Lint => lint(draft.text, { path: draft.name, always: true });

for (const file of corpusFiles()) {
  const name = basename(file);
  const corpus = readCorpus(file);
  describe(`the corpus: ${name}`, () => {
    if (corpus.kind === 'not-drafts') {
      it('holds no draft', () => {
        const taken = corpus.drafts.filter((one) => lint(one.text, { path: one.name }).draft);
        assert.deepEqual(
          taken.map(({ id }) => id),
          [],
        );
      });
      return;
    }
    const { drafts } = corpus;
    it('is recognised', () => {
      const missed = drafts.filter(({ text, name: path }) => !lint(text, { path }).draft);
      const ids = missed.map(({ id }) => id).join(' ');
      assert.ok(missed.length <= Math.ceil(0.02 * drafts.length), ids);
    });
    if (corpus.kind !== 'drafts') return;
    it('is scored as well as before', () => {
      const { total } = score(drafts, known, check);
      const [leastPrecision, leastRecall] = floors[name] ?? [1, 1];
      assert.ok(precision(total) >= leastPrecision, `precision ${precision(total)}`);
      assert.ok(recall(total) >= leastRecall, `recall ${recall(total)}`);
    });
    it('is mended by every fix alone, which raises nothing', () => {
      assert.deepEqual(drafts.flatMap(badFixes), edges[name] ?? []);
    });
    it('is mended by all safe fixes at once, and then has none left', () => {
      const restless = drafts.filter(({ text, name: path }) => {
        const once = fix(text, { path, always: true });
        return fix(once, { path, always: true }) !== once;
      });
      assert.deepEqual(
        restless.map(({ id }) => id),
        [],
      );
    });
  });
}

/** Fixes that leave their finding or raise another, told by draft, rule and title. */
function badFixes(draft: Labelled): string[] {
  const before = counts(check(draft));
  const bad: string[] = [];
  for (const { rule, fixes } of check(draft).findings) {
    for (const { title, edits } of fixes) {
      const after = counts(check({ ...draft, text: applyEdits(draft.text, edits) }));
      const raised = [...after].filter(([other, count]) => count > (before.get(other) ?? 0));
      const stays = (after.get(rule) ?? 0) >= (before.get(rule) ?? 0);
      const what = [stays ? 'stays' : '', ...raised.map(([other]) => `raises ${other}`)];
      if (stays || raised.length > 0) {
        bad.push(`${draft.id} ${rule} “${title}”: ${what.filter(Boolean).join(', ')}`);
      }
    }
  }
  return bad;
}

function counts({ findings }: Lint): Map<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}
