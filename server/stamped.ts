import type { Span } from './draft/types';
import type { LintFinding } from './lint';
import type { Fix, Severity } from './rules/rule';

/** A finding that makes its fixes when they are first read: most findings are only shown. */
export class StampedFinding implements LintFinding {
  private made: readonly Fix[] | undefined;

  constructor(
    readonly rule: string,
    readonly severity: Severity,
    readonly message: string,
    readonly span: Span,
    private readonly make: () => readonly Fix[],
  ) {}

  get fixes(): readonly Fix[] {
    this.made ??= this.make();
    return this.made;
  }

  toJSON(): LintFinding {
    const { rule, severity, message, span, fixes } = this;
    return { rule, severity, message, span, fixes };
  }
}
