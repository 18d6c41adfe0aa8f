import { lineAt, nextLine } from '../headers';
import type { Span } from '../types';
import { fieldsOf, type MailField, unfolded } from './fields';
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
  const open: Open[] = root.boundary === undefined ? [] : [root];
  const notes = new Set<string>();
  let leaf = root;
  let count = 0;
  let at = open.length > 0 ? dashes(raw, body.start, body) : -1;
  while (at !== -1 && open.length > 0) {
    const line = lineAt(raw, at).slice(2).trimEnd();
    const level = open.findLastIndex(
      ({ boundary }) => line === boundary || line === `${boundary}--`,
    );
    const parent = open[level];
    if (!parent) {
      at = dashes(raw, at + 2, body);
      continue;
    }
    close(raw, [leaf, ...open.slice(level + 1)], at);
    open.length = level + 1;
    leaf = parent;
    if (line !== parent.boundary) open.pop();
    else if (++count > mostParts) {
      notes.add(`more than ${mostParts} parts`);
      break;
    } else {
      const start = Math.min(nextLine(raw, at), body.end);
      const head = fieldsOf(raw, start, body.end);
      const from = afterBlank(raw, head.end);
      leaf = partOf(raw, head.fields, { start: Math.min(from, body.end), end: body.end });
      parent.parts.push(leaf);
      if (leaf.boundary !== undefined) {
        if (open.length < deepest) open.push(leaf);
        else notes.add(`parts more than ${deepest} deep`);
      }
    }
    at = dashes(raw, at + 2, body);
  }
  return { root, notes: [...notes] };
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

/** Ends parts above the boundary that begins at `at`. */
function close(raw: string, parts: readonly Open[], at: number): void {
  let end = at;
  if (raw[end - 1] === '\n') end--;
  if (raw[end - 1] === '\r') end--;
  for (const part of parts) {
    const { start } = part.body;
    if (part.body.end > at) part.body = { start: Math.min(start, end), end };
  }
}

/** Where the next line that opens with two dashes begins; -1 if there is none. */
function dashes(raw: string, from: number, { start, end }: Span): number {
  if (from === start && raw.startsWith('--', from)) return from;
  const at = raw.indexOf('\n--', from);
  return at === -1 || at + 3 > end ? -1 : at + 1;
}

export function afterBlank(raw: string, at: number): number {
  return lineAt(raw, at).trim() === '' ? nextLine(raw, at) : at;
}

/** The part whose text is the message: the first that has one, plain text rather than HTML. */
export function messageOf(raw: string, root: MailPart): MailPart | undefined {
  if (root.parts.length > 0) return among(raw, root);
  // What is left of a broken mail is better read than passed over.
  if (/^(?:application|image|audio|video)\//.test(root.type)) return undefined;
  return root.type === 'text/html' ? root : { ...root, type: 'text/plain' };
}

function among(raw: string, { type, parts }: MailPart): MailPart | undefined {
  const texts: MailPart[] = [];
  for (const part of parts) {
    const text = part.parts.length > 0 ? among(raw, part) : isText(raw, part) ? part : undefined;
    if (text && type !== 'multipart/alternative') return text;
    if (text) texts.push(text);
  }
  return texts.find((text) => text.type !== 'text/html') ?? texts[0];
}

/** Mailers put an empty plain text beside an HTML one; it is not the message. */
function isText(raw: string, { type, attached, body }: MailPart): boolean {
  return (
    /^text\/(?:plain|html|(?:x-)?markdown)$/.test(type) &&
    !attached &&
    raw.slice(body.start, body.end).trim() !== ''
  );
}
