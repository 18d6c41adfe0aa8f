import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Edit } from '../draft/types';
import type { PhraseSetting } from '../own/setting';

/** What a new configuration file says. */
export function newConfiguration(phrase: PhraseSetting): string {
  return `{\n  ${listOf(phrase, '\n  ', '  ')}\n}\n`;
}

/**
 * The changes that add a phrase to the text of a configuration file; all else stays as it is, with
 * its comments. Undefined where the file is broken, so that nothing is made worse.
 */
export function addPhrase(text: string, phrase: PhraseSetting): Edit[] | undefined {
  // A byte order mark is no JSON; a blank keeps the offsets.
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (json.trim() === '') return [insert(text.length, newConfiguration(phrase))];
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') return undefined;
  const property = root.children?.find(({ children }) => children?.[0]?.value === 'phrases');
  const unit = /\n\t/.test(json) ? '\t' : '  ';
  if (!property) return append(json, root, (line) => listOf(phrase, line, unit), unit);
  const list = property.children?.[1];
  if (list?.type !== 'array') return undefined;
  const inner = lineBefore(json, property, '') + unit;
  return append(json, list, () => oneLine(phrase), inner.slice(lineEnd(json).length));
}

/** A list of one phrase; `line` is the line end and the blanks that its name stands behind. */
function listOf(phrase: PhraseSetting, line: string, unit: string): string {
  return `"phrases": [${line}${unit}${oneLine(phrase)}${line}]`;
}

function oneLine(phrase: PhraseSetting): string {
  return `{ ${Object.entries(phrase)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
}

/** Puts something behind the last of a node's children and its comment, on a line like theirs. */
function append(json: string, node: Node, text: (line: string) => string, indent: string): Edit[] {
  const last = node.children?.at(-1);
  if (!last) {
    const line = lineEnd(json) + indent;
    const outer = line.slice(0, line.length - (indent.endsWith('\t') ? 1 : 2));
    const close = node.offset + node.length - 1;
    return [{ span: { start: node.offset + 1, end: close }, text: line + text(line) + outer }];
  }
  const line = lineBefore(json, last, indent);
  const end = last.offset + last.length;
  const [behind = '', comma] =
    /^([ \t]*,)?(?:[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/))?/.exec(json.slice(end)) ?? [];
  const added = line + text(line);
  if (comma) return [insert(end + behind.length, `${added},`)];
  if (behind === '') return [insert(end, `,${added}`)];
  return [insert(end, ','), insert(end + behind.length, added)];
}

/** The line end and the blanks that a node stands behind; such with this indent where it begins no line. */
function lineBefore(json: string, { offset }: Node, indent: string): string {
  const blanks = /(?:^|[\r\n])([ \t]*)$/.exec(json.slice(0, offset))?.[1];
  return lineEnd(json) + (blanks ?? indent);
}

function lineEnd(json: string): string {
  return json.includes('\r\n') ? '\r\n' : '\n';
}

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
