import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import type { Topic } from '../../../server/draft/secondOpinion/odds';
import { soundsLike } from '../../../server/draft/secondOpinion/opinion';
import { labelledSentences } from '../../support/corpus';
import { labelOf } from '../../support/topics';

/** The least share of the labelled sentences of each topic that is heard, as reached. */
const least: Readonly<Record<Topic, number>> = {
  rank: 0.77,
  pay: 0.65,
  flaw: 0.46,
  harsh: 0.56,
  stall: 0.57,
  keepOpen: 0.86,
  leaning: 0.65,
  withdraw: 0.76,
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
    it(`hears hardly any other as about ${labelOf[topic]}`, () => {
      const others = sentences.filter(({ about }) => !about.includes(labelOf[topic]));
      const misheard = others.filter(hears).length / others.length;
      assert.ok(misheard <= 0.0003, `${misheard}`);
    });
  }
});
