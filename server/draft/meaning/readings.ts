import { type Meaning, matcher } from '../../phrases/language';
import type { Match } from '../../phrases/matcher';
import type { Words } from '../../phrases/words';
import { inOrder } from '../search';
import type { Sentence } from '../text/sentences';
import { Reading } from './reading';

const ids: ReadonlyMap<Meaning, number> = new Map(
  matcher.meanings.map((meaning, id) => [meaning, id]),
);

/** The number of a meaning, or -1: whatever is asked of every draft is looked up once, ahead of all. */
export function meaningId(meaning: Meaning): number {
  return ids.get(meaning) ?? -1;
}

const hedge = meaningId('hedge');
const afterthought = meaningId('afterthought');
const doubt = meaningId('doubt');
const none: readonly never[] = [];

/** The phrases of a draft, by their meaning and in order, each with the sentence it is read in. */
export class Readings {
  /** Phrases that weaken what is said in their sentence, in order. */
  readonly hedges: readonly Reading[];
  readonly doubts: readonly Reading[];
  private readonly byMeaning: (Reading[] | undefined)[] = new Array(matcher.meanings.length);

  /** Takes phrases by where they start; those that lie in no sentence are left out. */
  constructor(
    readonly words: Words,
    sentences: readonly Sentence[],
    matches: readonly Match[],
  ) {
    let at = 0;
    for (const match of matches) {
      while (at < sentences.length && (sentences[at] as Sentence).last <= match.first) at++;
      const sentence = sentences[at];
      if (sentence === undefined) break;
      if (match.first >= sentence.first && match.last <= sentence.last) this.add(match, sentence);
    }
    this.hedges = together(this.of(hedge), this.of(afterthought));
    this.doubts = this.of(doubt);
  }

  private add(match: Match, sentence: Sentence): void {
    const reading = new Reading(this, match, sentence);
    const known = this.byMeaning[match.meaning];
    if (known === undefined) this.byMeaning[match.meaning] = [reading];
    else known.push(reading);
  }

  of(meaning: number): readonly Reading[] {
    return this.byMeaning[meaning] ?? none;
  }
}

function together(some: readonly Reading[], more: readonly Reading[]): readonly Reading[] {
  if (more.length === 0) return some;
  return some.length === 0 ? more : [...some, ...more].sort(inOrder);
}
