import { wordId } from '../../phrases/language';
import type { Match } from '../../phrases/matcher';
import type { Words } from '../../phrases/words';
import { beginningIn } from '../search';
import type { Sentence } from '../text/sentences';
import { reaches, trails } from './hedges';
import { type Scope, type Subject, scopeOf, verbGroupStart } from './scope';

const did = wordId('did');

export type { Subject } from './scope';

/** What all phrases of a draft are read in: its words, and those phrases that weaken others, in order. */
export interface Source {
  readonly words: Words;
  readonly hedges: readonly Reading[];
  readonly doubts: readonly Reading[];
}

/** A phrase in its sentence. What the words around it make of it is read when first asked for. */
export class Reading {
  private scope: Scope | undefined;

  constructor(
    private readonly source: Source,
    readonly match: Match,
    readonly sentence: Sentence,
  ) {}

  get subject(): Subject {
    return this.context().subject;
  }

  /** Where what is said begins: the subject, auxiliaries and negations before the phrase included. */
  get first(): number {
    return verbGroupStart(this.source.words, this.context().denial, this.sentence.first);
  }

  /** The first word of the phrase, or of what denies it. */
  get denial(): number {
    return this.context().denial;
  }

  /** An odd number of negations stands before it in its clause. */
  get negated(): boolean {
    return this.context().negations % 2 === 1;
  }

  /** “did not come”: told of what is over. */
  get past(): boolean {
    const { denial } = this;
    return this.source.words.id[denial - 1] === did && denial + 1 === this.match.first;
  }

  /** Said with doubt: might, probably, I don't think … */
  get hedged(): boolean {
    const { match, sentence } = this;
    const { words, hedges } = this.source;
    for (const { match: hedge } of beginningIn(hedges, sentence))
      if (reaches(words, hedge, match) || trails(words, hedge, match, sentence)) return true;
    return false;
  }

  /** A doubt stands before it: I doubt, unlikely, I'm not sure that … */
  get doubted(): boolean {
    const { words, doubts } = this.source;
    for (const { match: doubt } of beginningIn(doubts, this.sentence))
      if (reaches(words, doubt, this.match)) return true;
    return false;
  }

  /** Only possible or wished for: if, unless, whether, I hope … */
  get unreal(): boolean {
    return this.context().unreal;
  }

  /** Somebody else's words: inside quotation marks, or behind “you asked whether”. */
  get reported(): boolean {
    return this.context().reported;
  }

  /** Only a matter of being able to. */
  get ability(): boolean {
    return this.context().ability;
  }

  /** A word of the future stands before it: will, going to … */
  get future(): boolean {
    return this.context().future;
  }

  /** The same, told by more of the sentence. */
  widened(first: number, last: number): Reading {
    const phrase = { meaning: this.match.meaning, first, last };
    const wider = new Reading(this.source, phrase, this.sentence);
    wider.scope = this.context();
    return wider;
  }

  private context(): Scope {
    this.scope ??= scopeOf(this.source.words, this.match, this.sentence);
    return this.scope;
  }
}
