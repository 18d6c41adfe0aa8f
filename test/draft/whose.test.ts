import assert from 'node:assert/strict';
import { Draft } from '../../server/draft/draft';
import { isExcuse, isWished } from '../../server/draft/whose';

const read = (text: string) => new Draft(`Hi Dana,\n\n${text}\n\nSam\n`, 'markdown');

describe('whose interview it is', () => {
  const interviews: readonly (readonly [text: string, link: 'wish' | 'excuse' | 'own'])[] = [
    ['Best of luck with the interviews!', 'wish'],
    ['I wish you well with your other interviews.', 'wish'],
    ['Can’t make our catch-up, we’ve interviews all day.', 'excuse'],
    ['I can’t come on Thursday, as I’m interviewing all morning.', 'excuse'],
    ['I hope you don’t mind, but I must cancel the interview.', 'own'],
    ['I can’t come, so please cancel the interview.', 'own'],
    ['I have an interview with you on Thursday and can’t come.', 'own'],
    ['I can’t come on Thursday, when I have the interview with you.', 'own'],
  ];
  for (const [text, link] of interviews) {
    it(`is ${link} in “${text}”`, () => {
      const draft = read(text);
      const readings = draft.readings('interview');
      assert.ok(readings.length > 0);
      const wish = readings.every((reading) => isWished(draft, reading));
      const excuse = readings.every((reading) => isExcuse(draft, reading));
      assert.equal(wish ? 'wish' : excuse ? 'excuse' : 'own', link);
    });
  }
});
