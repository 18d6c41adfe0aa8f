/** Digits are printable ASCII without the quotation mark and the backslash: a bundle carries them unescaped. */
const base = 91;
const firstCode = 35;
const backslash = 92;
/** First digits of this value and above begin a number of three digits. */
const long = base - 6;

/**
 * Writes numbers as text: those below `small` in one digit, most others in two. What is best for
 * `small` depends on how the numbers are spread. Throws for a number too large for three digits.
 */
export function writeNumbers(numbers: readonly number[], small: number): string {
  const text = numbers.flatMap((number) => digitsOf(number, small));
  return text.map((digit) => String.fromCharCode(codeOf(digit))).join('');
}

function digitsOf(number: number, small: number): number[] {
  if (number < small) return [number];
  const two = number - small;
  if (two < twoDigits(small)) return [small + Math.floor(two / base), two % base];
  const three = two - twoDigits(small);
  const first = long + Math.floor(three / base ** 2);
  if (first >= base) throw new Error('The lexicons have outgrown their digits.');
  return [first, Math.floor(three / base) % base, three % base];
}

/** The numbers that `writeNumbers` was given. */
export function readNumbers(text: string, small: number): Int32Array {
  const found = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    let number = digitAt(text, at);
    if (number >= long) {
      const high = (number - long) * base + digitAt(text, ++at);
      number = small + twoDigits(small) + high * base + digitAt(text, ++at);
    } else if (number >= small) {
      number = small + (number - small) * base + digitAt(text, ++at);
    }
    found[count++] = number;
  }
  return found.subarray(0, count);
}

/** How many numbers take two digits. */
function twoDigits(small: number): number {
  return (long - small) * base;
}

function codeOf(digit: number): number {
  return digit + firstCode + (digit + firstCode < backslash ? 0 : 1);
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < backslash ? code - firstCode : code - firstCode - 1;
}
