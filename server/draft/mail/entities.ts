import { withWindows } from './charset';

/** What mail programs write by name beside accented letters; the whole list of HTML is 60 kB. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
};

const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** The text of an entity, `rsquo` or `#8217`; nothing for one that isn't known. */
export function decodeEntity(name: string): string | undefined {
  if (name.startsWith('#')) {
    const hex = /^#x/i.test(name);
    return character(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  }
  if (Object.hasOwn(named, name)) return named[name];
  const [, letter, mark = ''] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? [];
  return letter && Object.hasOwn(marks, mark) ? `${letter}${marks[mark]}`.normalize() : undefined;
}

function character(code: number): string {
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\uFFFD';
  return withWindows(String.fromCodePoint(code));
}
