/** A line gets this long. */
const narrow = 40;

/** A text in quoted-printable, with soft breaks wherever a line gets long. */
export function softly(text: string): string {
  return text.split('\n').map(quoted).join('\n');
}

function quoted(line: string): string {
  let [written, column] = ['', 0];
  for (const [at, character] of [...line].entries()) {
    const plain = /^[!-<>-~]$/.test(character) || (character === ' ' && at < line.length - 1);
    const token = plain ? character : bytes(character);
    if (column + token.length > narrow) {
      written += '=\n';
      column = 0;
    }
    written += token;
    column += token.length;
  }
  return written;
}

function bytes(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
