import assert from 'node:assert/strict';
import { findPhrase } from '../../server/own/match';
import { PatternError, readPattern } from '../../server/own/pattern';
import { scanner } from '../../server/phrases/language';

/** `[|…|]` marks what is found. */
const cases: readonly [row: string, texts: readonly string[]][] = [
  [
    'circle back',
    ['Let me [|circle back|] to you.', '[|CIRCLE\nBACK|]', 'Go round the circle. Back soon.'],
  ],
  ['Circle~ Back', ['I’m [|circling back|], as he [|circled *back|]*.', 'circus back']],
  ['synergize~', ['We [|synergized|] and [|synergize|].', 'synergy']],
  ['(touch|touching) base', ['[|touching base|]; I [|touch base|]', 'touch all bases']],
  ['reach out (to you)?', ['I [|reach out to you|] and [|reach out|].']],
  ['reach really? out', ['[|reach really out|]', '[|reach out|]']],
  [
    'per my _2 email',
    ['[|per my last email|], [|per my email|]', 'per my very last long email', 'per my, email'],
  ],
  ["won't do", ['I [|won’t do|] it; I [|will not do|] it; I [|won’t really do|] it.']],
  ['follow-up', ['My [|follow-up|] and [|follow up|].']],
  ['@number widgets', ['[|12 widgets|]', 'twelve widgets']],
  ['24 hours', ['[|24 hours|]', '25 hours']],
  ['dear @name', ['[|Dear Zebulon|],', 'dear me']],
  ['naïve zzyzx', ['[|naive zzyzx|]', '[|Naïve ZZYZX|]']],
  ['zzyzx, please', ['[|zzyzx, please|]', 'zzyzx please']],
  ['a (b (c|d) e)? f', ['[|a b c e f|] [|a f|]', 'a b f']],
];

const faults: readonly [row: string, message: RegExp][] = [
  ['(a', /not closed/],
  ['a)', /too many/],
  ['a?', /matches no word/],
  ['_3', /matches no word/],
  ['(a|)', /matches no word/],
  ['@nosuch thing', /no class of words/],
  ['<near>', /can’t be used/],
  ['x'.repeat(201), /200 characters/],
];

describe('a phrase of one’s own', () => {
  for (const [row, texts] of cases) {
    for (const marked of texts) {
      it(`${row} in ${JSON.stringify(marked)}`, () => {
        const text = marked.replaceAll(/\[\||\|\]/g, '');
        const words = scanner.scan(text, { start: 0, end: text.length });
        const shown = findPhrase(readPattern(row), { text, words }).reduceRight((rest, range) => {
          const [start = 0, end = 0] = [words.start[range.first], words.end[range.last - 1]];
          return `${rest.slice(0, start)}[|${rest.slice(start, end)}|]${rest.slice(end)}`;
        }, text);
        assert.equal(shown, marked);
      });
    }
  }

  for (const [row, message] of faults) {
    it(`can’t be ${row.slice(0, 20)}`, () => {
      assert.throws(
        () => readPattern(row),
        (error) => error instanceof PatternError && message.test(error.message),
      );
    });
  }

  it('comes to an end over what nobody would write', () => {
    const start = performance.now();
    const text = 'a '.repeat(20_000);
    const words = scanner.scan(text, { start: 0, end: text.length });
    for (const row of [
      '(a|a a|a? a)? '.repeat(12),
      `${'_9 '.repeat(60)}b`,
      `${'('.repeat(60)}a${')?'.repeat(60)} b`,
    ]) {
      findPhrase(readPattern(`${row} a`), { text, words });
    }
    assert.ok(performance.now() - start < 3000);
  });
});
