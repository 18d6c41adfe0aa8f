import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import type { Topic } from '../../../server/draft/secondOpinion/odds';
import { soundsLike } from '../../../server/draft/secondOpinion/opinion';
import { lint } from '../../../server/lint';
import { labelledSentences } from '../../support/corpus';
import { seemsToLeave } from '../../support/sentenceExamples';
import { labelOf } from '../../support/topics';

/** The least share of the labelled sentences of each topic that is heard, as reached; plainer ones and odder ones alike. */
const least: Readonly<Record<Topic, number>> = {
  rank: 0.79,
  pay: 0.78,
  flaw: 0.6,
  harsh: 0.6,
  stall: 0.81,
  keepOpen: 0.94,
  leaning: 0.64,
  withdraw: 0.75,
  offerTerms: 0.89,
  moveStrong: 0.84,
  hardship: 0.72,
};

describe('the second opinion on labelled sentences', () => {
  const all = labelledSentences().map(({ text, about, tells }) => {
    const draft = new Draft(`Hi Dana,\n\n${text}\n\nSam\n`, 'markdown', 0);
    const hears = (topic: Topic) => draft.sentences.some((one) => soundsLike(draft, topic, one));
    // That it withdraws, where rows say so too, not all labels tell.
    const known = seemsToLeave(draft) ? tells.filter((topic) => topic !== 'withdraw') : tells;
    return { about, heard: tells.filter(hears), tells, known };
  });
  for (const [topic, share] of Object.entries(least) as [Topic, number][]) {
    const sentences = all.filter(({ tells }) => tells.includes(topic));
    const known = all.filter((one) => one.known.includes(topic));
    const heard = ({ heard }: (typeof all)[number]) => heard.includes(topic);
    it(`hears those about ${labelOf[topic]}`, () => {
      const told = sentences.filter(({ about }) => about.includes(labelOf[topic]));
      const part = told.filter(heard).length / told.length;
      assert.ok(part >= share, `${part}`);
    });
    it(`hears hardly any other as about ${labelOf[topic]}`, () => {
      const others = known.filter(({ about }) => !about.includes(labelOf[topic]));
      const misheard = others.filter(heard).length / others.length;
      assert.ok(misheard <= 0.0003, `${misheard}`);
    });
  }
});

/* Small talk has to be surer in a long letter; what is said plainly is heard in any. */
describe('what is said plainly', () => {
  const filler = 'The weather has turned at last. '.repeat(12);
  for (const [rule, text] of [
    ['comparison', 'I withdraw, as I have a better offer.'],
    ['salary-talk', 'They pay more, so I withdraw.'],
    ['criticism', 'Your process is too slow, so I withdraw.'],
    ['harsh-tone', 'I withdraw. You wasted my time.'],
    ['ghosting-phrase', 'I withdraw, and I will not answer any more messages.'],
    ['offer-details', 'I have signed a two-year contract elsewhere, so I withdraw.'],
    ['relocation-details', 'I withdraw, as our movers come on Friday and my visa is through.'],
    ['personal-details', 'I withdraw because of my divorce.'],
  ] as const) {
    it(`is ${rule} in a long letter as well`, () => {
      const letter = `Hi Dana,\n\nThank you. ${text} ${filler}I wish you luck.\n\nSam\n`;
      const found = lint(letter, { path: 'draft.md', always: true }).findings;
      assert.ok(found.some((one) => one.rule === rule));
    });
  }
});
