import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import { learnt } from '../../../server/draft/secondOpinion/learnt';
import { listedKinds } from '../../../server/draft/secondOpinion/listedKinds';
import { topics } from '../../../server/draft/secondOpinion/odds';
import { wordOf } from '../../../server/draft/secondOpinion/pack';
import { WeightTable } from '../../../server/draft/secondOpinion/table';
import { weights } from '../../../server/draft/secondOpinion/weights';
import { labelledSentences } from '../../support/corpus';
import { featuresOf, nameOf } from '../../support/features';

const fields = weights.features.trim().split(/\s+/);
const names = fields.filter((_, at) => at % 2 === 0);
/** Feature → topic → what it weighs. */
const written = new Map(names.map((name, at) => [name, amountsIn(fields[2 * at + 1] as string)]));

function amountsIn(listed: string): number[] {
  return topics.map((_, topic) => {
    const letter = String.fromCharCode(97 + topic);
    return Number(listed.match(`${letter}(-?\\d+)`)?.[1] ?? 0);
  });
}

describe('the learnt weights of words, their kinds and pairs', () => {
  it('are of words and kinds that are still there', () => {
    const kinds = names.filter((name) => name.startsWith('~')).map((name) => name.slice(1));
    const words = names.filter((name) => !name.startsWith('~')).flatMap((name) => name.split('_'));
    const lost = [
      ...kinds.filter((kind) => !listedKinds.some(({ name }) => name === kind)),
      ...words.filter((word) => wordOf(word) === -1),
    ];
    assert.deepEqual(lost, [], 'Run `npm run learn`.');
  });

  it('add up, packed and read again, to what the features weigh that are learnt from', () => {
    const table = new WeightTable(learnt);
    for (const { text } of labelledSentences().slice(0, 500)) {
      const { id } = new Draft(text, 'markdown', 0).words;
      const sums = new Int32Array(topics.length);
      table.addUp(id, { first: 0, last: id.length }, sums, 0);
      const features = featuresOf(id).map((feature) => written.get(nameOf(feature)));
      const learntOf = topics.map((_, topic) =>
        features.reduce((sum, amounts) => sum + (amounts?.[topic] ?? 0), 0),
      );
      assert.deepEqual([...sums], learntOf, text);
    }
  });

  it('are the same, packed and read again', () => {
    const table = new WeightTable(learnt);
    const amountOf = (name: string, topic: number) => written.get(name)?.[topic] ?? 0;
    for (const name of names.filter((one) => !one.startsWith('~'))) {
      const [first, second] = name.split('_') as [string, string?];
      const word = wordOf(second ?? first);
      const kind = listedKinds.find(({ members }) => members.includes(word));
      const read = topics.map((_, topic) => {
        const alone = amountOf(second ?? first, topic) + amountOf(`~${kind?.name}`, topic);
        const paired = second === undefined ? 0 : wordOf(first);
        return table.weightOf(paired, word, topic) - alone;
      });
      const pair = topics.map((_, topic) => (second === undefined ? 0 : amountOf(name, topic)));
      assert.deepEqual(read, pair, name);
    }
  });

  it('weigh at each place what its word, and that with the one before, weigh', () => {
    const table = new WeightTable(learnt);
    const { id } = new Draft('The pay is far better than yours', 'markdown', 0).words;
    const sums = new Int32Array(topics.length);
    table.addUp(id, { first: 0, last: id.length }, sums, 0);
    const perPlace = topics.map((_, topic) =>
      [...id].reduce((sum, word, at) => sum + table.weightOf(id[at - 1] ?? 0, word, topic), 0),
    );
    assert.deepEqual(perPlace, [...sums]);
  });
});
