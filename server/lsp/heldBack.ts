import { reportsAbsence } from '../config/absences';
import type { Span } from '../draft/types';
import type { Lint, LintFinding } from '../lint';

/** What is known of how a document is being written. */
export interface Writing {
  /** UTF-16 offset behind what was typed last; undefined where more than a word was changed. */
  readonly caret: number | undefined;
  /** The findings shown before, by `placeKey`. */
  readonly shown: ReadonlySet<string>;
}

/**
 * The findings to show while a draft is being written: what it merely does not say yet waits until
 * it is signed, and a phrase until its last word is written.
 */
export function whileWriting(lint: Lint, text: string, { caret, shown }: Writing): LintFinding[] {
  const word = caret === undefined ? undefined : wordAt(text, caret);
  const signed = isSigned(lint, text, caret);
  return lint.findings.filter((finding) => {
    if (reportsAbsence(finding.rule)) return signed;
    return !(word && meet(word, finding.span)) || shown.has(placeKey(finding));
  });
}

/** Whether a sign-off or a name has a finished line: “This” looks like a name until more is typed. */
function isSigned({ parts }: Lint, text: string, caret: number | undefined): boolean {
  return parts.some(({ part, span }) => {
    if (part !== 'sign-off' && part !== 'signature') return false;
    const sameLine = caret !== undefined && !/[\r\n]/.test(text.slice(span.end, caret));
    return !(sameLine && span.start <= caret);
  });
}

/** A finding's rule and beginning: the same before and after a word that is typed at its end. */
export function placeKey({ rule, span }: LintFinding): string {
  return `${rule} ${span.start}`;
}

/** A finding's rule and words: the same wherever the text around it goes. */
export function wordsKey(text: string, { rule, span }: LintFinding): string {
  return `${rule} ${text.slice(span.start, span.end)}`;
}

const longestWord = 100;

/** The word that ends at a place or holds it; none behind a blank or a mark. */
function wordAt(text: string, caret: number): Span | undefined {
  const before = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(
    text.slice(Math.max(0, caret - longestWord), caret),
  );
  const start = caret - (before?.[0].length ?? 0);
  if (start === caret) return undefined;
  const after = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(caret, caret + longestWord));
  return { start, end: caret + (after?.[0].length ?? 0) };
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
