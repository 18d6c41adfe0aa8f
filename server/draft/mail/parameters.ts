import { decodeWords } from 'postal-mime';

/** A structured header value such as `text/plain; charset=utf-8`. */
export interface Structured {
  /** In lower case. */
  readonly value: string;
  /** By name in lower case; of two with one name, the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g;
const none: ReadonlyMap<string, string> = new Map();
const longestValue = 10_000;

/** Reads a structured header, parameters in several pieces or percent-encoded (RFC 2231) included. */
export function structured(text: string): Structured {
  if (/^[\w./+-]*$/.test(text)) return { value: text.toLowerCase(), parameters: none };
  const source = text.slice(0, longestValue).replace(/\([^()"]*\)/g, ' ');
  const found = new Map<string, string>();
  for (const [, name = '', quoted, token = ''] of source.matchAll(parameter)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, quoted?.replace(/\\(.)/g, '$1') ?? token);
  }
  const value = (/^[^;]*/.exec(source)?.[0] ?? '').trim().toLowerCase();
  return { value, parameters: joined(found) };
}

/** Puts `name*0=`, `name*1*=` … together and decodes what is `charset'language'percent-encoded`. */
function joined(found: ReadonlyMap<string, string>): Map<string, string> {
  const result = new Map<string, string>();
  for (const [key, value] of found) {
    const [, name = key, first] = /^([^*]+)\*(0?\*?)$/.exec(key) ?? [];
    if (key.includes('*') && first === undefined) continue;
    const pieces = [[key, value]];
    for (let index = 1; first?.startsWith('0'); index++) {
      const next = [`${name}*${index}`, `${name}*${index}*`].find((piece) => found.has(piece));
      if (!next) break;
      pieces.push([next, found.get(next) ?? '']);
    }
    if (!result.has(name)) result.set(name, decoded(pieces as [string, string][]));
  }
  return result;
}

function decoded(pieces: readonly (readonly [string, string])[]): string {
  let charset = 'utf-8';
  const text = pieces.map(([key, value], index) => {
    if (!key.endsWith('*')) return value;
    const [, label, rest = value] = (index === 0 && /^([^']*)'[^']*'(.*)$/.exec(value)) || [];
    charset = label || charset;
    return rest.replace(/%([\da-f]{2})/gi, '=$1');
  });
  const whole = text.join('');
  // Percent-encoding differs from that of an encoded word by its sign only.
  return pieces.some(([key]) => key.endsWith('*')) && !whole.includes('?')
    ? decodeWords(`=?${charset}?Q?${whole.replaceAll('_', '=5F')}?=`)
    : whole;
}
