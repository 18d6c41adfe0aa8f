import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import type { Topic } from '../../../server/draft/secondOpinion/odds';
import { soundsLike } from '../../../server/draft/secondOpinion/opinion';
import { labelledSentences } from '../../support/corpus';
import { seemsToLeave } from '../../support/sentenceExamples';
import { labelOf } from '../../support/topics';

/** The least share of the labelled sentences of each topic that is heard, as reached; plainer ones and odder ones alike. */
const least: Readonly<Record<Topic, number>> = {
  rank: 0.79,
  pay: 0.78,
  flaw: 0.65,
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
