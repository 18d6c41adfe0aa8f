import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import { asksOthers, isExcuse, isWished } from '../../../server/draft/recognise/whose';

const read = (text: string) => new Draft(`Hi Dana,\n\n${text}\n\nSam\n`, 'markdown');

describe('whose interview it is', () => {
  const interviews: readonly (readonly [
    text: string,
    link: 'wish' | 'excuse' | 'asking' | 'own',
  ])[] = [
    ['Best of luck with the interviews!', 'wish'],
    ['I wish you well with your other interviews.', 'wish'],
    ['Can’t make our catch-up, we’ve interviews all day.', 'excuse'],
    ['I can’t come on Thursday, as I’m interviewing all morning.', 'excuse'],
    ['I can’t host the panel and interview the founders.', 'asking'],
    ['Thank you for inviting me to interview the other day.', 'own'],
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
      const asking = readings.every((reading) => asksOthers(draft, reading.match.first));
      const found = [wish && 'wish', excuse && 'excuse', asking && 'asking', 'own'];
      assert.equal(found.find(Boolean), link);
    });
  }
});
