import { listedKinds } from '../../server/draft/secondOpinion/listedKinds';
import { matcher } from '../../server/phrases/language';
import { compiled } from '../../server/phrases/lexicon/index';

/*
 * What is learnt of a sentence: its words, the kinds of these, and the pairs of words that stand side by
 * side, as `WeightTable` adds them up. Each is a number. What stands in other sentences is left out, so
 * that a fix there changes nothing here.
 */

const { count } = matcher.vocabulary;

/** The first number of each sort of feature; a word's is its own. */
const firstOf = { pair: count, kind: count * (count + 1) };

type Sort = 'word' | 'pair' | 'kind';

export function sortOf(feature: number): Sort {
  if (feature < firstOf.pair) return 'word';
  return feature < firstOf.kind ? 'pair' : 'kind';
}

const { words } = compiled as typeof compiled & { readonly words: readonly string[] };

/** What a feature is called in `Weights`. */
export function nameOf(feature: number): string {
  const sort = sortOf(feature);
  if (sort === 'word') return words[feature] as string;
  if (sort === 'kind') return `~${listedKinds[feature - firstOf.kind]?.name}`;
  const pair = feature - firstOf.pair;
  return `${words[Math.floor(pair / count)]}_${words[pair % count]}`;
}

/**
 * The features of some words, a kind once for each word of it; a word that no lexicon has says nothing,
 * and parts what stands on either side.
 */
export function featuresOf(ids: Iterable<number>): number[] {
  const words = new Set<number>();
  const pairs = new Set<number>();
  let before = 0;
  for (const word of ids) {
    if (word !== 0) words.add(word);
    if (word !== 0 && before !== 0) pairs.add(firstOf.pair + before * count + word);
    before = word;
  }
  const kinds = [...words].flatMap((word) => {
    const kind = kindOfWord.get(word);
    return kind === undefined ? [] : [firstOf.kind + kind];
  });
  return [...words, ...kinds, ...pairs];
}

const kindOfWord = new Map(
  listedKinds.flatMap(({ members }, kind) => members.map((word) => [word, kind] as const)),
);
