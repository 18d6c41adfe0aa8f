const prefix = '=?utf-8?Q?';
const suffix = '?=';
/** The longest encoded word (RFC 2047) is 75 characters; the field's name stands before the first. */
const longest = 60;

/** A header value that any mail program can carry: as it is, or as encoded words on folded lines. */
export function encodeValue(value: string, lineEnd: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not get into a header.
  const text = value.replace(/[\0-\x1f\x7f]+/g, ' ');
  if (/^[ -~]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const encoded = encode(character);
    if (prefix.length + word.length + encoded.length + suffix.length > longest) {
      words.push(word);
      word = '';
    }
    word += encoded;
  }
  return [...words, word].map((one) => prefix + one + suffix).join(`${lineEnd} `);
}

function encode(character: string): string {
  if (character === ' ') return '_';
  if (/^[A-Za-z0-9!*+/-]$/.test(character)) return character;
  const bytes = [...new TextEncoder().encode(character)];
  return bytes.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
