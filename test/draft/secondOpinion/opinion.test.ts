import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import type { Topic } from '../../../server/draft/secondOpinion/odds';
import { soundsLike } from '../../../server/draft/secondOpinion/opinion';
import { labelledSentences } from '../../support/corpus';
import { labelOf } from '../../support/topics';

/** The least share of the labelled sentences of each topic that is heard, as reached. */
const least: Readonly<Record<Topic, number>> = {
  rank: 0.62,
  pay: 0.58,
  flaw: 0.33,
  harsh: 0.5,
  stall: 0.72,
  keepOpen: 0.8,
  leaning: 0.54,
  withdraw: 0.66,
};

describe('the second opinion on labelled sentences', () => {
  const sentences = labelledSentences().map(({ text, about }) => ({
    about,
    draft: new Draft(`Hi Dana,\n\n${text}\n\nSam\n`, 'markdown', 0),
  }));
  for (const [topic, share] of Object.entries(least) as [Topic, number][]) {
    const hears = ({ draft }: { readonly draft: Draft }) =>
      draft.sentences.some((one) => soundsLike(draft, topic, one));
    it(`hears those about ${labelOf[topic]}`, () => {
      const told = sentences.filter(({ about }) => about.includes(labelOf[topic]));
      const heard = told.filter(hears).length / told.length;
      assert.ok(heard >= share, `${heard}`);
    });
    it(`hears no other as about ${labelOf[topic]}, but for one`, () => {
      const others = sentences.filter(({ about }) => !about.includes(labelOf[topic]));
      assert.ok(others.filter(hears).length <= 1);
    });
  }
});
