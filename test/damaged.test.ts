import assert from 'node:assert/strict';
import { lint } from '../server/lint';
import { Random } from './draft/mail/random';
import { corpusFiles, readCorpus } from './support/corpus';

/** What begins, ends or breaks something a draft is read by. */
const scraps = [
  ...['', '\n', '\r', '\r\n', '\n\n', '\0', '\ud83d', '\udc00', '\ufeff', '\u00a0', '\u200d'],
  ...['\u2028', '\u2029', '\u2028\u2028', '\u0085', '\v', '\f'],
  ...['---\n', '...\n', 'channel: [x\n', 'invited: 2026-99-99\n', 'sent: 9999-12-31T23:59\n'],
  ...['To: \n', 'Subject:', 'Date: x\n', 'Bcc: a@b, , <>;\n', 'On Mon wrote:\n', '> '],
  ...['*', '_', '`', '```\n', '[', '](', '![', '<', '<!--', '-->', '${1:', '{{', '}}', '(', ')'],
  ...['"', '“', '’', '!!!', '???', '…', 'İ', 'ß', 'ﬁ', '日本', 'e\u0301', '👩‍💻', '__proto__'],
  ...['a@b.c', 'http://x', '$1', '9'.repeat(20), '31 February 2026', '25:99 pm', 'I ', 'n’t '],
];

/** The text with stretches of it cut, doubled, or overwritten by scraps and pieces of another. */
function damaged(text: string, other: string, random: Random): string {
  let result = text;
  for (const scrap of random.times(1, 8, () => random.pick(scraps))) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + random.pick([0, 0, 1, 3, 40, 300]));
    const from = random.below(other.length + 1);
    const piece = random.pick([
      scrap,
      scrap,
      result.slice(at, end + 60),
      other.slice(from, from + 200),
    ]);
    result = result.slice(0, at) + piece + result.slice(end);
  }
  return result;
}

describe('a damaged draft', () => {
  const texts = corpusFiles().flatMap((file) => readCorpus(file).drafts.map(({ text }) => text));

  for (const path of ['a.md', 'a.txt', 'a.eml']) {
    it(`is told about within the file, by every rule: ${path}`, () => {
      const random = new Random(path.length + path.charCodeAt(2));
      for (let round = 0; round < 1000; round++) {
        const raw = damaged(random.pick(texts), random.pick(texts), random);
        const { findings, parts, failures } = lint(raw, { path, always: true, now: 1.76e12 });
        const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
        assert.deepEqual(failures, [], JSON.stringify(raw));
        for (const { span } of [...findings, ...parts, ...edits]) {
          const { start, end } = span;
          assert.ok(0 <= start && start <= end && end <= raw.length, JSON.stringify([span, raw]));
        }
      }
    });
  }
});
