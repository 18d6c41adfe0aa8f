import { shape } from './vocabulary';

/** What a character is to the scanner. */
export const kinds = {
  space: 0,
  letter: 1,
  digit: 2,
  newline: 3,
  quote: 4,
  /** Emphasis (`*`, `_`, `~`, `` ` ``) and characters without width: passed over. */
  mark: 5,
  other: 6,
} as const;

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) return kinds.letter;
  if (/[0-9]/.test(char)) return kinds.digit;
  if (code === 10 || code === 13) return kinds.newline;
  if (/\s/.test(char) || code < 32) return kinds.space;
  if (char === '"') return kinds.quote;
  return /[*_~`^\\]/.test(char) ? kinds.mark : kinds.other;
});

const lowered = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code))
    ? String.fromCharCode(code).toLowerCase().charCodeAt(0)
    : 0,
);

/** The kind of a character. */
export function kindOf(code: number): number {
  return code < 128 ? (ascii[code] as number) : wideKind(code);
}

/** An ASCII letter or digit in lower case; 0 for all else. */
export function lowerCase(code: number): number {
  return code < 128 ? (lowered[code] as number) : 0;
}

function wideKind(code: number): number {
  if (code === 0xa0 || code === 0x202f || code === 0x3000) return kinds.space;
  if (code >= 0x2000 && code <= 0x200a) return kinds.space;
  if (code === 0x201c || code === 0x201d || code === 0x2018) return kinds.quote;
  if (code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return kinds.mark;
  if (code === 0x2028 || code === 0x2029) return kinds.newline;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7)
    return code === 0xaa || code === 0xba ? kinds.letter : kinds.other;
  if (code >= 0x2000 && code < 0x2c00) return kinds.other;
  if (code >= 0xd800 && code < 0xe000) return kinds.other;
  if ((code >= 0xfe00 && code < 0xfe10) || (code >= 0x3001 && code < 0x3004)) return kinds.other;
  return code >= 0xff01 && code < 0xff10 ? kinds.other : kinds.letter;
}

const marks: ReadonlyMap<number, number> = new Map(
  (
    [
      [',，、', ','],
      ['.。', '.'],
      ['?？', '?'],
      ['!！', '!'],
      [':：', ':'],
      [';；', ';'],
      ['—–', '@dash'],
      ['([', '@open'],
      [')]', '@close'],
      ['$£€₹¥₦₱₺₴₪฿¢', '@currency'],
      ['%', '@percent'],
      ['/', '@slash'],
      ['…', '@ellipsis'],
    ] as const
  ).flatMap(([chars, name]) =>
    [...chars].map((char) => [char.charCodeAt(0), shape[name]] as const),
  ),
);

const asciiMarks = Uint8Array.from(
  { length: 128 },
  (_, code) => marks.get(code) ?? shape['@other'],
);

/** The shape that a mark of punctuation is read as. */
export function markShape(code: number): number {
  return code < 128 ? (asciiMarks[code] as number) : (marks.get(code) ?? shape['@other']);
}

export function isLetter(code: number): boolean {
  return kindOf(code) === kinds.letter;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** A space that neither ends a line nor is one of typography. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

/** What links and addresses are made of. */
export function isAddressCode(code: number): boolean {
  return (
    isLetter(code) ||
    isDigit(code) ||
    (code < 128 && '.-_@/:?=&%#+~'.includes(String.fromCharCode(code)))
  );
}

/** Lower case, without accents, full-width letters narrow: the form lexicons are written in. */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}
