import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';

/** What one sentence in a message says about going on. */
function stance(sentence: string): 'clear' | 'unclear' | 'none' {
  const { clear, unclear } = new Draft(`Hi Dana,\n\n${sentence}\n\nSam\n`, 'markdown').stance;
  if (clear.length > 0) return 'clear';
  return unclear.length > 0 ? 'unclear' : 'none';
}

const sentences = {
  clear: [
    'I am withdrawing my application.',
    'I’m afraid I must withdraw.',
    'Please take my name off the list.',
    'Would you be so kind as to remove me from consideration?',
    'I’d be grateful if you could take me out of the process.',
    'I won’t be taking this any further.',
    'I have decided against continuing.',
    'I no longer wish to be considered.',
    'I’d rather not go ahead with it.',
    'We need to cancel the interview on Tuesday.',
    'I’ve taken a job elsewhere.',
    'Another firm has hired me, so please give my slot to someone else.',
    'I’m going to pass on this one.',
    'Count me out.',
    'I won’t be coming to the interview, as I start a new job on Monday.',
    'I am not able to continue with the process.',
    'My answer has to be no.',
    'I’ve decided to stay where I am.',
    'Something came up, and I am withdrawing.',
    'I probably should have written sooner: I withdraw.',
    'In the end I said yes to a different school.',
    'As I told you on Friday, my decision to withdraw stands.',
    'I have, however, taken up another post.',
    'Somebody else offered me a job and I took it.',
    'You can take me off the list.',
    'I think it best to withdraw.',
    'I’d be grateful if you took me off the list.',
    'It’s a no from me.',
  ],
  unclear: [
    'I don’t think I’ll be able to make it.',
    'I may have to withdraw.',
    'I’ll probably pass.',
    'I might not continue.',
    'I can’t make that time.',
    'I won’t be able to come on Thursday.',
    'Something came up.',
    'I’m leaning towards another offer.',
    'I’m not sure I can be there on Monday.',
    'I doubt I’ll go any further.',
    'Tuesday no longer works for me.',
    'It is possible that I will not proceed.',
    'There’s no way I can get down to Leeds by nine.',
    'I won’t be available on the 14th.',
    'I’m tied up at work that day.',
    'Something’s cropped up.',
    'Perhaps it’s best if I step aside.',
  ],
  none: [
    'Thank you for the invitation.',
    'I’m not withdrawing.',
    'I have not accepted another offer.',
    'If I withdraw, will you tell the panel?',
    'You mentioned that another candidate withdrew.',
    'My colleague withdrew last week.',
    'I hope you find someone else for the role.',
    'I am looking forward to the interview.',
    'I will not keep you long.',
    'Your office did not attend the fair.',
    'Would it help if I joined a day earlier?',
    'I haven’t made my mind up.',
    'Swamped this week.',
    'Her thoughts on packaging stayed with me all weekend.',
    'It has nothing to do with your team.',
    'My flight has been cancelled.',
    'I said yes to Thursday too soon.',
    'I accepted the offer of an interview.',
    'I did not come by car last time.',
    'This won’t come as a surprise.',
    'I have never had a nicer interview invitation.',
    'I got your new role description.',
    'Your old colleague took a job with you.',
  ],
} as const;

for (const [expected, list] of Object.entries(sentences)) {
  describe(`a stance that is ${expected}`, () => {
    for (const sentence of list) {
      it(`is read in “${sentence}”`, () => assert.equal(stance(sentence), expected));
    }
  });
}
