/** The charset of a text that doesn't say, or says one that nobody knows. */
const usual = 'utf-8';
/** What such a text is in when it isn't that: the charset of old Western mail. */
const fallback = 'windows-1252';

/**
 * The charsets to try for a label, likeliest first. What calls itself ASCII, or says nothing, is
 * UTF-8 more often than not.
 */
export function charsetsFor(label: string | undefined): readonly string[] {
  const known = charsetOf(label?.trim() || usual) ?? usual;
  return /^(?:utf-?8|us-ascii|ascii)$/i.test(known) ? [usual, fallback] : [known];
}

function charsetOf(label: string): string | undefined {
  try {
    new TextDecoder(label);
    return label.toLowerCase();
  } catch {
    return undefined;
  }
}

/** What Windows has from 128 to 159, where Unicode has control characters. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text with those control characters read as Windows means them, as browsers do: mail programs
 * confuse the two, and so does the decoder of Node 20.
 */
export function withWindows(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (sign) => windows.charAt(sign.charCodeAt(0) - 128));
}

/** Whether most of what isn't ASCII could not be decoded: the charset was the wrong one. */
export function isGarbled(text: string): boolean {
  if (!text.includes('\uFFFD')) return false;
  const lost = text.split('\uFFFD').length - 1;
  return lost * 2 > (text.match(/[^\0-\x7f]/gu)?.length ?? 0);
}

/** Whether a byte below 128 can mean something else than ASCII there, so that none stands for itself. */
export function isStateful(charset: string): boolean {
  return /^(?:iso-2022|utf-16|hz)/.test(charset);
}

/** The bytes of a character in a charset; nothing where it has none that every reader knows. */
export function bytesOf(character: string, charset: string): readonly number[] | undefined {
  if (charset === usual) return [...new TextEncoder().encode(character)];
  const code = character.charCodeAt(0);
  if (code < 128) return [code];
  const byte = singleBytes(charset).get(character);
  // Readers disagree on what Latin-1 has from 128 to 159.
  return byte === undefined || (byte < 160 && /^iso-8859/.test(charset)) ? undefined : [byte];
}

function singleBytes(charset: string): Map<string, number> {
  const found = new Map<string, number>();
  const decoder = new TextDecoder(charset);
  for (let byte = 128; byte < 256; byte++) {
    found.set(withWindows(decoder.decode(Uint8Array.of(byte))), byte);
  }
  found.delete('\uFFFD');
  return found;
}
