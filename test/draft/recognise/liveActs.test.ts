import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import { hasLiveAct, saysYes } from '../../../server/draft/recognise/liveActs';
import { recognise } from '../../../server/draft/recognise/recognise';

const read = (text: string) => new Draft(`Dear Ms. Vance,\n\n${text}\n\nSam\n`, 'markdown');

describe('acts done now, and to the reader', () => {
  const live: readonly string[] = [
    'I withdraw from your selection.',
    'I have withdrawn my application for the post.',
    'I have turned down one of your interviews.',
    'I can’t make the interview on Thursday.',
    'As I told you, I have withdrawn.',
  ];
  for (const text of live) {
    it(`finds one in “${text}”`, () => assert.ok(hasLiveAct(read(text))));
  }

  const none: readonly string[] = [
    'I have turned down two other interviews because I prefer yours.',
    'Last year I withdrew from an interview with the ferry company.',
    'Somebody told you I had withdrawn.',
    'Your colleague thought I’d pulled out.',
    'There is a rumour that I have taken work with the council.',
    'She turned down an interview in Leeds.',
    'I had thought of withdrawing.',
    'I am not withdrawing.',
  ];
  for (const text of none) {
    it(`finds none in “${text}”`, () => assert.ok(!hasLiveAct(read(text))));
  }

  it('knows a promise to come', () => {
    assert.ok(saysYes(read('I will come to the interview as agreed.')));
    assert.ok(!saysYes(read('I will not come to the interview.')));
  });
});

describe('what is declined, by its object', () => {
  const none: readonly string[] = [
    'Thank you for inviting me to meet the committee about plot 9. I’ve been offered an allotment nearby, so please withdraw my application.',
    'I am honoured that you asked me to give the closing lecture, but I must decline, as I have accepted another engagement.',
    'I am writing to apply for the role of night porter. I withdrew from two interviews elsewhere. Thank you for your time.',
    'Thank you for the interview for the empty seat on the town council. I must withdraw my candidacy.',
  ];
  for (const text of none) {
    it(`takes “${text.slice(0, 50)}…” for no draft`, () =>
      assert.equal(recognise(read(text), undefined).draft, false));
  }

  it('takes a programme for trainees for work', () => {
    const text = 'Thank you for the interview for the trainee programme. I must withdraw.';
    assert.equal(recognise(read(text), undefined).draft, true);
  });
});
