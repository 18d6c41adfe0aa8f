import assert from 'node:assert/strict';
import { meaningId } from '../../../server/draft/meaning/readings';
import { weights } from '../../../server/draft/recognise/weights';
import { matcher } from '../../../server/phrases/language';

const namesIn = (listed: string) =>
  listed
    .trim()
    .split(/\s+/)
    .filter((_, at) => at % 2 === 0);

describe('the learnt weights', () => {
  it('are of words and meanings that the lexicons still have', () => {
    const lost = [
      ...namesIn(weights.words).filter((word) => matcher.vocabulary.find(word) === -1),
      ...namesIn(weights.meanings).filter((meaning) => meaningId(meaning) === -1),
    ];
    assert.deepEqual(lost, [], 'Run `npm run learn`.');
  });
});
