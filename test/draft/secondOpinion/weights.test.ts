import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import { learnt } from '../../../server/draft/secondOpinion/learnt';
import { topics } from '../../../server/draft/secondOpinion/odds';
import { wordOf } from '../../../server/draft/secondOpinion/pack';
import { WeightTable } from '../../../server/draft/secondOpinion/table';
import { weights } from '../../../server/draft/secondOpinion/weights';
import { matcher } from '../../../server/phrases/language';
import { labelledSentences } from '../../support/corpus';
import { featuresOf } from '../../support/features';

const fields = weights.features.trim().split(/\s+/);
const names = fields.filter((_, at) => at % 2 === 0);

describe('the learnt weights of words and pairs', () => {
  it('are of words that the lexicons still have', () => {
    const lost = names.filter((name) => name.split('_').some((word) => wordOf(word) === -1));
    assert.deepEqual(lost, [], 'Run `npm run learn`.');
  });

  it('are the same packed and read again', () => {
    const table = new WeightTable(learnt);
    const read = names.map((name) => {
      const [first, second] = name.split('_').map(wordOf) as [number, number?];
      const entry = second === undefined ? table.word(first) : table.pair(first, second);
      return topics
        .map((_, topic) => ({ topic, weight: table.weightOf(entry, topic) }))
        .filter(({ weight }) => weight !== 0)
        .map(({ topic, weight }) => String.fromCharCode(97 + topic) + weight)
        .join('');
    });
    const written = fields.filter((_, at) => at % 2 === 1);
    assert.deepEqual(read, written);
  });

  it('add up to what the features weigh that are learnt from', () => {
    const table = new WeightTable(learnt);
    const { count } = matcher.vocabulary;
    for (const { text } of labelledSentences().slice(0, 200)) {
      const { id } = new Draft(text, 'markdown', 0).words;
      const sums = new Int32Array(topics.length);
      table.addUp(id, { first: 0, last: id.length }, sums, 0);
      const features = [...featuresOf(id)].map((feature) =>
        feature < count
          ? table.word(feature)
          : table.pair(Math.floor(feature / count) - 1, feature % count),
      );
      const learntOf = topics.map((_, topic) =>
        features.reduce((sum, entry) => sum + table.weightOf(entry, topic), 0),
      );
      assert.deepEqual([...sums], learntOf);
    }
  });
});
