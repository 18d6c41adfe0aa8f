import { lineAt, nextLine } from '../text/headers';
import type { Span } from '../types';
import { fieldsOf, type MailField, unfolded } from './fields';
import { afterBlank } from './opening';
import { structured } from './parameters';

/** A part of a mail: text, an attachment, or several parts. */
export interface MailPart {
  /** Such as `text/plain`, in lower case. */
  readonly type: string;
  readonly charset: string | undefined;
  /** The transfer encoding in lower case: `quoted-printable`; empty where none is named. */
  readonly encoding: string;
  /** Whether it is a file of its own rather than the message. */
  readonly attached: boolean;
  readonly boundary: string | undefined;
  readonly parts: readonly MailPart[];
  /** Without headers, and without the line end that belongs to the boundary. */
  readonly body: Span;
}

interface Open extends MailPart {
  readonly parts: Open[];
  body: Span;
}

export interface Structure {
  readonly root: MailPart;
  /** What was left out, in words, where a limit was met. */
  readonly notes: readonly string[];
}

const deepest = 50;
const mostParts = 1000;

/** Reads the parts of a mail (RFC 2046) whose headers are known. One pass, whatever the nesting. */
export function structureOf(raw: string, fields: readonly MailField[], body: Span): Structure {
  const root = rootOf(raw, fields, body);
  const reader = new PartReader(raw, body.end, root);
  let at = root.boundary === undefined ? -1 : dashes(raw, body.start, body);
  while (at !== -1 && reader.read(at)) at = dashes(raw, at + 2, body);
  return { root, notes: [...reader.notes] };
}

class PartReader {
  readonly notes = new Set<string>();
  private readonly open: Open[];
  private last: Open;
  private count = 0;

  constructor(
    private readonly raw: string,
    private readonly end: number,
    root: Open,
  ) {
    this.open = [root];
    this.last = root;
  }

  /** Reads a line that opens with two dashes; false when no part can follow. */
  read(at: number): boolean {
    const line = lineAt(this.raw, at).slice(2).trimEnd();
    const level = this.open.findLastIndex(
      ({ boundary }) => line === boundary || line === `${boundary}--`,
    );
    const parent = this.open[level];
    if (!parent) return true;
    this.close(level, at);
    if (line !== parent.boundary) this.open.pop();
    else if (this.count++ < mostParts) this.begin(parent, at);
    else {
      this.notes.add(`more than ${mostParts} parts`);
      return false;
    }
    return this.open.length > 0;
  }

  /** Ends the parts inside that of this level above the boundary at `at`. */
  private close(level: number, at: number): void {
    let end = at;
    if (this.raw[end - 1] === '\n') end--;
    if (this.raw[end - 1] === '\r') end--;
    for (const part of [this.last, ...this.open.splice(level + 1)]) {
      part.body = { start: Math.min(part.body.start, end), end };
    }
    this.last = this.open[level] as Open;
  }

  private begin(parent: Open, boundary: number): void {
    const head = fieldsOf(this.raw, nextLine(this.raw, boundary), this.end);
    const start = afterBlank(this.raw, head.end, this.end);
    const part = partOf(this.raw, head.fields, { start, end: this.end });
    parent.parts.push(part);
    this.last = part;
    if (part.boundary === undefined) return;
    if (this.open.length < deepest) this.open.push(part);
    else this.notes.add(`parts more than ${deepest} deep`);
  }
}

/** The mail itself. A boundary that stands nowhere, as in a mail cut short by hand, is guessed. */
function rootOf(raw: string, fields: readonly MailField[], body: Span): Open {
  const root = partOf(raw, fields, body);
  const { boundary } = root;
  if (boundary === undefined || raw.indexOf(`--${boundary}`, body.start) !== -1) return root;
  return { ...root, boundary: guess(raw, body) };
}

function partOf(raw: string, fields: readonly MailField[], body: Span): Open {
  const value = (name: string) => {
    const field = fields.find((one) => one.name === name);
    return structured(field ? unfolded(raw, field).text : '');
  };
  const { value: type, parameters } = value('content-type');
  const disposition = value('content-disposition');
  const multipart = type.startsWith('multipart/');
  return {
    type: type === '' || type === 'text' ? 'text/plain' : type,
    charset: parameters.get('charset'),
    encoding: value('content-transfer-encoding').value,
    attached:
      disposition.value === 'attachment' ||
      parameters.has('name') ||
      disposition.parameters.has('filename'),
    boundary: multipart ? parameters.get('boundary')?.trimEnd() || guess(raw, body) : undefined,
    parts: [],
    body,
  };
}

/** The boundary of a mail that doesn't name it: what stands behind `--`, above a header. */
function guess(raw: string, body: Span): string | undefined {
  return /^--(\S.*?)[ \t]*\r?\n[!-9;-~]+:/m.exec(raw.slice(body.start, body.start + 10_000))?.[1];
}

/** Where the next line that opens with two dashes begins; -1 if there is none. */
function dashes(raw: string, from: number, { start, end }: Span): number {
  if (from === start && raw.startsWith('--', from)) return from;
  const at = raw.indexOf('\n--', from);
  return at === -1 || at + 3 > end ? -1 : at + 1;
}
