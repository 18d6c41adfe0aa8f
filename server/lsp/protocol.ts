import type { Channel, Scenario } from '../draft/types';
import type { Answers } from '../fill';
import type { Placeholder } from '../placeholders';
import type { Range, TextEdit } from './library';

/** Request of ours, client to server: what a document was recognised as. */
export const recognitionMethod = 'gracefulDecline/recognition';

export interface RecognitionParams {
  readonly uri: string;
}

/** What a document was recognised as, and why. */
export interface Recognition {
  readonly version: number;
  readonly draft: boolean;
  /** A short phrase, such as "front matter names a channel". */
  readonly reason: string;
  readonly channel: Channel;
  readonly scenario: Scenario;
  readonly words: number;
  readonly findings: number;
  /** How far the draft has come, as `4 of 5 parts · 61 words · ready to send`; empty for no draft. */
  readonly readiness: string;
}

/** Request of ours, client to server: show all that is found in a document now. Answers whether it is open. */
export const checkMethod = 'gracefulDecline/check';

export interface CheckParams {
  readonly uri: string;
}

/** Request of ours, client to server: the message in a document as it is to be sent, a `Message`. */
export const messageMethod = 'gracefulDecline/message';

export interface MessageParams {
  readonly uri: string;
}

/** Request of ours, client to server: which configuration holds for a document, and why. */
export const explainMethod = 'gracefulDecline/explain';

export interface ExplainParams {
  readonly uri: string;
  /** Where settings such as `rules.too-long.email` were made, in words; those that are not named were not. */
  readonly origins?: Readonly<Record<string, string>>;
}

export interface Explanation {
  /** Markdown. */
  readonly text: string;
}

/**
 * Command of the client's that opens the page of a rule; its argument is the rule's id. Code lenses
 * carry it.
 */
export const openRulePageCommand = 'gracefulDecline.openRulePage';

/** Request of ours, client to server: what a document still leaves open. */
export const placeholdersMethod = 'gracefulDecline/placeholders';

export interface PlaceholdersParams {
  readonly uri: string;
}

/** What a version of a document leaves open, each thing once. */
export interface Placeholders {
  readonly version: number;
  readonly placeholders: readonly OpenPlaceholder[];
}

/** A placeholder and where it stands in the document. */
export type OpenPlaceholder = Omit<Placeholder, 'spans'> & { readonly ranges: readonly Range[] };

/** Request of ours, client to server: how answers are filled into a document. */
export const fillMethod = 'gracefulDecline/fill';

export interface FillParams {
  readonly uri: string;
  /** By the placeholders' keys; what has none stays. */
  readonly answers: Answers;
}

/** Changes of this version of a document. */
export interface Filling {
  readonly version: number;
  readonly edits: readonly TextEdit[];
  /** Places that can't be filled because of how the mail is encoded. */
  readonly left: number;
}

/** Kind of the action that applies all safe fixes. */
export const fixAllKind = 'source.fixAll.gracefulDecline';

/** Tells which fix an action stands for, and which version of the text it was made for. */
export interface FixData {
  readonly uri: string;
  readonly version: number;
  /** `undefined` for fix-all. */
  readonly rule?: string;
  /** Start of the finding, a UTF-16 offset. */
  readonly start?: number;
}
