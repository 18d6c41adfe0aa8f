import { wordId } from '../phrases/language';
import type { Match } from '../phrases/matcher';
import type { Words } from '../phrases/words';
import { reaches, trails } from './hedges';
import { type Scope, type Subject, scopeOf, verbGroupStart } from './scope';
import type { Sentence } from './sentences';

const did = wordId('did');

export type { Subject } from './scope';

/** A phrase in its sentence. What the words around it make of it is read when first asked for. */
export class Reading {
  private scope: Scope | undefined;

  /** `hedges` and `doubts` are those of the same sentence. */
  constructor(
    private readonly words: Words,
    readonly match: Match,
    readonly sentence: Sentence,
    private readonly hedges: readonly Match[],
    private readonly doubts: readonly Match[],
  ) {}

  get subject(): Subject {
    return this.context().subject;
  }

  /** Where what is said begins: the subject, auxiliaries and negations before the phrase included. */
  get first(): number {
    return verbGroupStart(this.words, this.context().denial, this.sentence.first);
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
    return this.words.id[denial - 1] === did && denial + 1 === this.match.first;
  }

  /** Said with doubt: might, probably, I don't think … */
  get hedged(): boolean {
    const { words, match, sentence, hedges } = this;
    for (const hedge of hedges)
      if (reaches(words, hedge, match) || trails(words, hedge, match, sentence)) return true;
    return false;
  }

  /** A doubt stands before it: I doubt, unlikely, I'm not sure that … */
  get doubted(): boolean {
    for (const doubt of this.doubts) if (reaches(this.words, doubt, this.match)) return true;
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
    const { words, match, sentence, hedges, doubts } = this;
    const phrase = { meaning: match.meaning, first, last };
    const wider = new Reading(words, phrase, sentence, hedges, doubts);
    wider.scope = this.context();
    return wider;
  }

  private context(): Scope {
    this.scope ??= scopeOf(this.words, this.match, this.sentence);
    return this.scope;
  }
}
