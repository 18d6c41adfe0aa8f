import type { Draft } from '../draft/draft';
import type { Topic } from '../draft/secondOpinion/odds';
import type { Edit, Span } from '../draft/types';
import type { Meaning } from '../phrases/language';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One way to mend a finding. The title is a verb phrase; safe fixes join fix-all. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe?: boolean;
}

/**
 * What a rule reports: where, what is there, what to do (at most 80 characters), and how to mend it. The first fix
 * is the preferred one; they are made only when somebody asks for them, since most findings are only shown.
 */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  readonly fixes?: () => readonly Fix[];
  /** Where this one weighs less than the rule's others; what a user sets for the rule goes before it. */
  readonly severity?: Severity;
}

/** A number setting of a rule, such as a word limit. */
export interface RuleOption {
  readonly default: number;
  readonly description: string;
}

/** The values of a rule's options, defaults filled in. */
export type OptionValues = Readonly<Record<string, number>>;

/**
 * A short draft that shows the rule at work. `[|…|]` marks what is reported; a text without a
 * mark must stay silent. Run as tests, shown in the documentation.
 */
export interface Example {
  readonly text: string;
  /** File name to check it as; `draft.md` unless told. */
  readonly name?: string;
  /** The whole text after the fix of this title. */
  readonly fixes?: Readonly<Record<string, string>>;
}

/** One check of the guide. A value, listed once in `index.ts`. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule reports, in one sentence. */
  readonly summary: string;
  /** Why the guide asks for it. */
  readonly why: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly examples: readonly Example[];
  /** Meanings without any of which there is nothing to report: most drafts have none, and the rule is passed over. */
  readonly needs?: readonly Meaning[];
  /** What may also be reported where no phrase has such a meaning, but a sentence as a whole sounds like it. */
  readonly hears?: Topic;
  /** Pure and synchronous; reads only the draft and its options. */
  check(draft: Draft, options: OptionValues): Iterable<Finding>;
}
