import type { Range } from '../draft/text/layout';
import { isWord } from '../phrases/matcher';
import { isFiller, type Scanned, type Step, type Steps } from './pattern';

/** Words after which no phrase goes on. */
const longestPhrase = 40;
/** Words a row may look at: so many for each of the text, and so many besides. No sensible row comes near. */
const budget = { each: 4, besides: 20_000 };

/**
 * Where a phrase stands in a text: the longest from each beginning, none within another. Sets of
 * places are followed, so there is nothing to track back; a row that is made to be slow is given up.
 */
export function findPhrase(steps: Steps, scanned: Scanned): Range[] {
  const found: Range[] = [];
  const { count } = scanned.words;
  const search = { scanned, first: 0, end: 0, left: budget.each * count + budget.besides };
  for (let first = 0; first < count && search.left > 0; first++) {
    search.first = first;
    search.end = Math.min(count, first + longestPhrase);
    const ends = along(steps, new Set([first]), search);
    const last = Math.max(first, ...ends);
    if (last === first) continue;
    found.push({ first, last });
    first = last - 1;
  }
  return found;
}

/** Where a phrase is looked for. */
interface Search {
  readonly scanned: Scanned;
  first: number;
  /** Behind the last word it may take. */
  end: number;
  /** Words that may still be looked at. */
  left: number;
}

type Places = ReadonlySet<number>;
const none: Places = new Set();

/** The places that steps lead to from any of some places. */
function along(steps: Steps, from: Places, search: Search): Places {
  let places = from;
  for (const step of steps) {
    if (places.size === 0) break;
    places = over(step, places, search);
  }
  return places;
}

function over(step: Step, from: Places, search: Search): Places {
  const to = new Set<number>(step.kind === 'choice' && step.optional ? from : []);
  search.left -= from.size;
  if (search.left < 0) return none;
  if (step.kind === 'choice') {
    for (const choice of step.choices) for (const at of along(choice, from, search)) to.add(at);
  } else if (step.kind === 'gap') {
    for (const at of from) for (const end of skipping(at, step.words, search)) to.add(end);
  } else {
    for (const at of from) {
      for (const word of behindFillers(at, search))
        if (step.fits(search.scanned, word)) to.add(word + 1);
    }
  }
  return to;
}

/** The place and those up to so many words on, never over punctuation. */
function* skipping(at: number, words: number, { scanned, end }: Search): Generator<number> {
  yield at;
  for (let to = at; to < Math.min(end, at + words); to++) {
    if (!isWord(scanned.words.id[to] as number)) return;
    yield to + 1;
  }
}

/** The word at a place, and those behind the fillers that begin there; none before the phrase itself. */
function* behindFillers(at: number, { scanned, first, end }: Search): Generator<number> {
  for (let word = at; word < end; word++) {
    yield word;
    if (word === first || !isFiller(scanned, word)) return;
  }
}
