import assert from 'node:assert/strict';
import { spokenWords } from '../../server/phrases/contractions';
import { dialectWords } from '../../server/phrases/dialect';
import { scanner } from '../../server/phrases/language';
import { compiled } from '../../server/phrases/lexicon/index';

/** The words a text is read as; words no lexicon names are `·`, marks are left out. */
function read(text: string): string {
  const { count, id } = scanner.scan(text, { start: 0, end: text.length });
  return Array.from({ length: count }, (_, at) => compiled.words[id[at] ?? 0] ?? '')
    .map((word) => (word === '@unknown' ? '·' : word))
    .filter((word) => /^[a-z'·]/.test(word))
    .join(' ');
}

describe('words', () => {
  const cases: readonly [text: string, words: string][] = [
    ['I won’t proceed', 'i will not proceed'],
    ["I can't, I don't, I shan't", 'i can not i do not i shall not'],
    ['Ive, im, wont, didnt', 'i have i am will not did not'],
    ['I’VE WITHDRAWN', 'i have withdrawn'],
    ['I cannot', 'i can not'],
    ['a **better** _offer_', 'a better offer'],
    ['with\nthe\r\nteam', 'with the team'],
    ['accepted\u00a0another\u202foffer', 'accepted another offer'],
    ['ａｃｃｅｐｔｅｄ', 'accepted'],
    ['goin ahead', 'going ahead'],
    ['greatful for the intervieww', 'grateful for the interview'],
    ['acepted, withdrawng, oppurtunity', 'accepted withdrawing opportunity'],
    ["three months’ notice, the boys' school", "three months 's notice the boys 's school"],
    ['counter-offer', 'counter offer'],
    ['P.S. I cannot', 'p.s. i can not'],
    ['thanks & sorry', 'thanks and sorry'],
  ];
  for (const [text, words] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(read(text), words));
  }

  for (const [word, other] of [
    ['except', 'accept'],
    ['inclined', 'declined'],
    ['companion', 'company'],
    ['celery', 'salary'],
  ] as const) {
    it(`does not take “${word}” for “${other}”`, () => assert.notEqual(read(word), other));
  }

  it('gives each half of a contraction its own span', () => {
    const text = 'I’ve won’t';
    const { count, start, end } = scanner.scan(text, { start: 0, end: text.length });
    const spans = Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
    assert.deepEqual(spans, ['I', '’ve', 'won', '’t']);
  });

  it('gives every word that a row asks for as that one word', () => {
    const spoken = new Set([...spokenWords, ...dialectWords]);
    const split = compiled.words.filter((word) => {
      return (
        /^[a-z]/.test(word) && !spoken.has(word) && read(`so, ${word}, so`) !== `so ${word} so`
      );
    });
    assert.deepEqual(split, []);
  });

  it('gives words said in a dialect as those that are meant', () => {
    assert.equal(read('naw, wan o’ these days'), 'no one of these days');
    assert.equal(read('I’m goin’ to gie you a bell'), 'i am going to give you a bell');
  });

  it('takes a Scots “no” for “not”, and any other as it stands', () => {
    assert.equal(
      read('I’m no sure and we’ll no be coming'),
      'i am not sure and we will not be coming',
    );
    assert.equal(read('we are no more, I will no longer'), 'we are no more i will no longer');
  });
});
