import type { Channel, PartName, Scenario } from './draft/types';
import type { Lint, LintFinding } from './lint';
import { onDemand } from './onDemand';
import type { Severity } from './rules/rule';

/** A place in a file: line and column count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A part of the body, from its first character to just behind its last. */
export interface ReportedPart {
  readonly part: PartName;
  readonly start: Position;
  readonly end: Position;
}

/** One way to mend a finding; the preferred one, if there is any, comes first. */
export interface ReportedFix {
  readonly title: string;
  readonly preferred: boolean;
}

/** What a rule found; `end` is just behind the last character. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
  /** Worked out when first read, as telling a fix's title takes making it. */
  readonly fixes: readonly ReportedFix[];
}

/** The report on one file. Other tools read it: keys and their order are fixed. */
export interface FileReport {
  readonly path: string;
  readonly draft: boolean;
  readonly channel: Channel;
  readonly scenario: Scenario;
  readonly words: number;
  readonly parts: readonly ReportedPart[];
  readonly findings: readonly ReportedFinding[];
}

/** The report on several files, as the command line prints it. */
export interface Report {
  readonly version: string;
  readonly files: readonly FileReport[];
}

/** Tells what was found in `text` by line and column; `fixesOf` tells how it may be mended. */
export function report(
  path: string,
  text: string,
  result: Lint,
  fixesOf: (finding: LintFinding) => readonly ReportedFix[] = reportedFixes,
): FileReport {
  const lines = new Lines(text);
  return {
    path,
    draft: result.draft,
    channel: result.channel,
    scenario: result.scenario,
    words: result.words,
    parts: result.parts.map(({ part, span }) => ({
      part,
      start: lines.position(span.start),
      end: lines.position(span.end),
    })),
    findings: result.findings.map((finding) => {
      const fixes = onDemand(() => fixesOf(finding));
      return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        start: lines.position(finding.span.start),
        end: lines.position(finding.span.end),
        get fixes() {
          return fixes();
        },
      };
    }),
  };
}

function reportedFixes({ fixes }: LintFinding): ReportedFix[] {
  return fixes.map(({ title }, index) => ({ title, preferred: index === 0 }));
}

/** For a report whose reader is told of no fixes, so that none need be made. */
export function noFixes(): readonly ReportedFix[] {
  return [];
}

const byteOrderMark = '\uFEFF';

/**
 * Where the lines of a text begin and end. Lines end at LF, CRLF or a lone CR, as in LSP.
 * A byte order mark takes no column, as editors count.
 */
export class Lines {
  private readonly text: string;
  /** The offset each line starts at. */
  private readonly starts: number[];

  constructor(text: string) {
    this.text = text;
    this.starts = [text.startsWith(byteOrderMark) ? 1 : 0];
    const ends = text.includes('\r') ? /\r\n?|\n/g : /\n/g;
    while (ends.test(text)) this.starts.push(ends.lastIndex);
  }

  get count(): number {
    return this.starts.length;
  }

  /** The line and column of an offset; offsets outside the text stand for its nearest end. */
  position(offset: number): Position {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle;
    }
    const column = Math.min(offset, this.text.length) - this.start(low) + 1;
    return { line: low + 1, column: Math.max(column, 1) };
  }

  /** The text of a line, which counts from 1, without its end of line. */
  line(number: number): string {
    const start = this.start(number - 1);
    let end = number < this.count ? this.start(number) : this.text.length;
    if (end > start && this.text.charCodeAt(end - 1) === LF) end--;
    if (end > start && this.text.charCodeAt(end - 1) === CR) end--;
    return this.text.slice(start, end);
  }

  private start(index: number): number {
    return this.starts[index] ?? this.text.length;
  }
}

const LF = 10;
const CR = 13;
