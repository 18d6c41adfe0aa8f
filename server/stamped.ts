import type { Span } from './draft/types';
import type { LintFinding } from './lint';
import { byStart } from './mend/apply';
import type { Fix, Severity } from './rules/rule';

const none: readonly never[] = [];

/** A finding that makes its fixes when they are first read: most findings are only shown. */
export class StampedFinding implements LintFinding {
  private made: readonly Fix[] | undefined;

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    readonly message: string,
    readonly span: Span,
    private make: (() => readonly Fix[]) | undefined,
  ) {}

  get fixes(): readonly Fix[] {
    this.made ??= this.make?.().map(withEditsInOrder) ?? none;
    this.make = undefined;
    return this.made;
  }

  toJSON(): LintFinding {
    const { rule, severity, message, span, fixes } = this;
    return { rule, severity, message, span, fixes };
  }

  release(): void {
    this.make = undefined;
  }
}

const withEditsInOrder = (fix: Fix): Fix => ({ ...fix, edits: [...fix.edits].sort(byStart) });

/** Lets go of the draft that fixes would be made of: from now on there are only those that were made. */
export function release(findings: readonly LintFinding[]): void {
  for (const finding of findings) if (finding instanceof StampedFinding) finding.release();
}
