import assert from 'node:assert/strict';
import { readNumbers, writeNumbers } from '../../server/phrases/digits';
import type { Graph } from '../../server/phrases/flatten';
import { compiled } from '../../server/phrases/lexicon/index';
import { pack } from '../../server/phrases/pack';
import { unpack } from '../../server/phrases/unpack';

describe('the packed lexicon', () => {
  it('unpacks to what was packed', () => {
    const { graph, ...rest } = unpack(pack(compiled));
    const { graph: packedGraph, words: _, ...packed } = compiled;
    assert.deepEqual(rest, packed);
    assert.deepEqual(plain(graph()), plain(packedGraph()));
  });

  it('stands in a bundle as it is, without escapes', () => {
    assert.doesNotMatch(JSON.stringify(pack(compiled)), /\\/);
  });
});

/** Lists of numbers and nothing else, whatever they are kept in. */
function plain(graph: Graph): unknown {
  return JSON.parse(JSON.stringify(graph, (_, value) => (isList(value) ? [...value] : value)));
}

function isList(value: unknown): value is Iterable<number> {
  return ArrayBuffer.isView(value);
}

describe('digits', () => {
  const numbers = [0, 1, 59, 60, 61, 90, 91, 2000, 8098, 8099, 8100, 9999, 16000, 40_000];
  for (const small of [0, 20, 60, 74]) {
    it(`hold numbers of all sizes with ${small} in one digit`, () => {
      assert.deepEqual([...readNumbers(writeNumbers(numbers, small), small)], numbers);
    });
  }

  it('refuse what is too large', () => {
    assert.throws(() => writeNumbers([80_000], 60), /outgrown/);
  });
});
