import type { Span } from '../draft/types';
import { learnTypos } from './typos';
import { checkStep, flag, hashStep, shape, type Vocabulary } from './vocabulary';

/**
 * The words and marks of a text as parallel arrays: word number, UTF-16 span in the file, flags.
 * Contractions are two words (`I’ve` is `i`, `have`), each with its own span.
 */
export interface Words {
  readonly count: number;
  readonly id: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint8Array;
}

/** Splits `text[range]` into words, passing over the spans in `skip` (ordered, apart). */
export class Scanner {
  private readonly contractions: Contractions;

  constructor(private readonly vocabulary: Vocabulary) {
    this.contractions = contractionsOf(vocabulary);
    learnTypos(vocabulary);
  }

  scan(text: string, range: Span, skip: readonly Span[] = []): Words {
    return new Scan(text, range, skip, this.vocabulary, this.contractions).run();
  }
}

class Scan {
  private count = 0;
  private id: Int32Array;
  private start: Int32Array;
  private end: Int32Array;
  private flags: Uint8Array;
  private at: number;
  private nextSkip = 0;
  private lineFlags: number = flag.lineStart | flag.paragraphStart;
  private quoted = false;

  constructor(
    private readonly text: string,
    private readonly range: Span,
    private readonly skip: readonly Span[],
    private readonly vocabulary: Vocabulary,
    private readonly contractions: Contractions,
  ) {
    const size = Math.max(16, (range.end - range.start) >> 1);
    this.id = new Int32Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.flags = new Uint8Array(size);
    this.at = range.start;
  }

  run(): Words {
    while (this.at < this.range.end) {
      if (!this.skipped()) this.token(this.text.charCodeAt(this.at));
    }
    const { count, id, start, end, flags } = this;
    return { count, id, start, end, flags };
  }

  private skipped(): boolean {
    const span = this.skip[this.nextSkip];
    if (span === undefined || this.at < span.start) return false;
    this.nextSkip++;
    if (span.end > this.at) this.at = span.end;
    return true;
  }

  private token(code: number): void {
    const kind = code < 128 ? (ascii[code] as number) : wide(code);
    if (kind === kinds.space) this.at++;
    else if (kind === kinds.letter) this.word();
    else if (kind === kinds.newline) this.newline();
    else if (kind === kinds.digit) this.number();
    else if (kind === kinds.quote) this.quote(code);
    else if (kind === kinds.mark) this.at++;
    else this.punctuation(code);
  }

  private newline(): void {
    const { text, range } = this;
    let at = this.at;
    let lines = 0;
    for (; at < range.end; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
      else if (code !== 13 && !isSpace(code)) break;
    }
    this.lineFlags |= flag.lineStart;
    if (lines > 1) this.paragraphEnd();
    this.at = at;
  }

  private paragraphEnd(): void {
    this.lineFlags |= flag.paragraphStart;
    this.quoted = false;
    if (this.count > 0 && this.id[this.count - 1] !== shape['@break']) {
      const flags = this.lineFlags;
      this.lineFlags = 0;
      this.push(shape['@break'], this.at, this.at, 0);
      this.lineFlags = flags;
    }
  }

  private word(): void {
    const { text } = this;
    const start = this.at;
    const limit = Math.min(this.range.end, this.skip[this.nextSkip]?.start ?? this.range.end);
    let at = start;
    let hash = 0;
    let check = 0;
    let apostrophe = -1;
    let lowerCase = false;
    let plain = true;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      const low = code < 128 ? (lowered[code] as number) : 0;
      if (low === 0) {
        if (isApostrophe(code) && at + 1 < limit && isLetter(text.charCodeAt(at + 1))) {
          apostrophe = at;
        } else if (code >= 128 && wide(code) === kinds.letter) plain = false;
        else if (code === 64 || code === 58 || code === 46) {
          if (this.special(code, start, at)) return;
          break;
        } else break;
      } else if (low === code) lowerCase = true;
      hash = hashStep(hash, low === 0 ? 39 : low);
      check = checkStep(check, low === 0 ? 39 : low);
    }
    const capital = isCapital(text.charCodeAt(start)) ? flag.capital : 0;
    this.at = at;
    if (apostrophe !== -1 && this.contraction(start, apostrophe, at, capital)) return;
    const shouting = capital && !lowerCase && plain && at - start > 1 ? flag.shouting : 0;
    const id = plain
      ? this.known(start, at, hash, check)
      : this.vocabulary.find(fold(text.slice(start, at)));
    const glued = id === -1 ? undefined : this.contractions.glued.get(id);
    if (glued) {
      this.push(glued.first, start, start + glued.length, capital);
      this.push(glued.second, start + glued.length, at, 0);
    } else this.push(id === -1 ? 0 : id, start, at, capital | shouting);
  }

  /** A word that turns out to be an address, a link or an abbreviation. */
  private special(code: number, start: number, at: number): boolean {
    const { text } = this;
    if (code === 58) {
      if (!text.startsWith('://', at)) return false;
      this.link(start);
      return true;
    }
    if (!isLetter(text.charCodeAt(at + 1))) return false;
    if (code === 46) return this.dotted(start, at);
    this.address(start);
    return true;
  }

  /** The word, or, where nobody knows it, the one with a dropped `g`: `goin` for `going`. */
  private known(start: number, end: number, hash: number, check: number): number {
    const { text, vocabulary } = this;
    const id = vocabulary.lookup(hash, check);
    if (id !== -1 || end - start < 4 || !text.endsWith('in', end)) return id;
    return vocabulary.find(`${text.slice(start, end).toLowerCase()}g`);
  }

  /** `don’t` as do + not, `I’ve` as i + have. */
  private contraction(start: number, apostrophe: number, end: number, capital: number): boolean {
    const { text, contractions } = this;
    const suffix = text.slice(apostrophe + 1, end).toLowerCase();
    const before = text.charCodeAt(apostrophe - 1) | 32;
    if (suffix === 't' && before === 110) {
      const base = text.slice(start, apostrophe - 1).toLowerCase();
      const id = contractions.bases.get(base) ?? this.vocabulary.find(base);
      const split = contractions.bases.has(base) ? apostrophe : apostrophe - 1;
      this.push(Math.max(id, 0), start, split, capital);
      this.push(contractions.not, split, end, 0);
      return true;
    }
    const second = contractions.suffixes.get(suffix);
    if (second === undefined) return false;
    const base = this.vocabulary.find(fold(text.slice(start, apostrophe)));
    this.push(Math.max(base, 0), start, apostrophe, capital);
    this.push(second, apostrophe, end, 0);
    return true;
  }

  /** A word with a dot inside it: `e.g.`, `a.m.`, or a host name such as `cal.example/x`. */
  private dotted(start: number, dot: number): boolean {
    const { text } = this;
    let at = dot;
    while (at < this.range.end && isAddressCode(text.charCodeAt(at))) at++;
    const run = text.slice(start, at);
    if (run.includes('@')) this.address(start);
    else if (/^(?:[A-Za-z]\.)+[A-Za-z]?\.?$/.test(run)) {
      this.at = at;
      this.push(0, start, at, isCapital(text.charCodeAt(start)) ? flag.capital : 0);
    } else if (/\.[a-z]{2,}(?:[/?#]|$)/.test(run) && run === run.toLowerCase()) this.link(start);
    else return false;
    return true;
  }

  private address(start: number): void {
    this.unbroken(start, shape['@address']);
  }

  private link(start: number): void {
    this.unbroken(start, shape['@link']);
  }

  private unbroken(start: number, id: number): void {
    let at = start;
    while (at < this.range.end && isAddressCode(this.text.charCodeAt(at))) at++;
    while (at > start + 1 && '.,:;!?'.includes(this.text[at - 1] ?? '')) at--;
    this.at = at;
    this.push(id, start, at, 0);
  }

  private number(): void {
    const { text, range } = this;
    const start = this.at;
    let at = start;
    while (at < range.end) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) at++;
      else if ((code === 44 || code === 46 || code === 58) && isDigit(text.charCodeAt(at + 1)))
        at++;
      else break;
    }
    const digits = at;
    while (at < range.end && isLetter(text.charCodeAt(at))) at++;
    const suffix = text.slice(digits, at).toLowerCase();
    if (text.charCodeAt(at) === 64 && isLetter(text.charCodeAt(at + 1))) {
      this.address(start);
      return;
    }
    this.at = at;
    this.push(
      suffix === 'k' || suffix === 'lpa' ? shape['@amount'] : shape['@number'],
      start,
      at,
      0,
    );
  }

  private quote(code: number): void {
    this.quoted = code === 0x201c || code === 0x2018 || (code === 34 && !this.quoted);
    const at = this.at++;
    this.push(shape['@quote'], at, this.at, 0);
  }

  private punctuation(code: number): void {
    const at = this.at++;
    if (code === 45) {
      const next = this.text.charCodeAt(this.at);
      const before = at > this.range.start ? this.text.charCodeAt(at - 1) : 32;
      if (isLetter(before) && isLetter(next)) return;
      while (this.text.charCodeAt(this.at) === 45) this.at++;
      this.push(shape['@dash'], at, this.at, 0);
    } else this.push(marks.get(code) ?? shape['@other'], at, this.at, 0);
  }

  private push(id: number, start: number, end: number, flags: number): void {
    if (this.count === this.id.length) this.grow();
    const at = this.count++;
    this.id[at] = id;
    this.start[at] = start;
    this.end[at] = end;
    this.flags[at] = flags | this.lineFlags | (this.quoted ? flag.quoted : 0);
    this.lineFlags = 0;
  }

  private grow(): void {
    const size = this.id.length * 2;
    const larger = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.id = larger(this.id, new Int32Array(size));
    this.start = larger(this.start, new Int32Array(size));
    this.end = larger(this.end, new Int32Array(size));
    this.flags = larger(this.flags, new Uint8Array(size));
  }
}

interface Contractions {
  readonly not: number;
  /** `wo` in `won’t` is `will`. */
  readonly bases: ReadonlyMap<string, number>;
  readonly suffixes: ReadonlyMap<string, number>;
  /** Contractions written without an apostrophe, as one vocabulary word. */
  readonly glued: ReadonlyMap<number, { first: number; second: number; length: number }>;
}

function contractionsOf(vocabulary: Vocabulary): Contractions {
  const id = (word: string) => vocabulary.add(word);
  const pairs = (text: string): [string, number][] =>
    text.split(' ').map((pair) => {
      const [from = '', to = ''] = pair.split('=');
      return [from, id(to)];
    });
  const glued = new Map<number, { first: number; second: number; length: number }>();
  for (const row of gluedWords.split(' ')) {
    const [head = '', tail = '', first = head, second = tail] = row.split(/[+=,]/);
    glued.set(id(head + tail), { first: id(first), second: id(second), length: head.length });
  }
  return {
    not: id('not'),
    bases: new Map(pairs('wo=will ca=can sha=shall ai=is')),
    suffixes: new Map(pairs("ve=have ll=will re=are d=would m=am s='s")),
    glued,
  };
}

/** written head + written tail = first word, second word */
const gluedWords =
  'can+not can+t=can,not won+t=will,not don+t=do,not didn+t=did,not doesn+t=does,not isn+t=is,not ' +
  'wasn+t=was,not wouldn+t=would,not couldn+t=could,not shouldn+t=should,not haven+t=have,not ' +
  'hasn+t=has,not aren+t=are,not i+m=i,am i+ve=i,have you+re=you,are you+ve=you,have they+re=they,are ' +
  "that+s=that,'s gon+na=going,to wan+na=want,to got+ta=got,to";

const kinds = { space: 0, letter: 1, digit: 2, newline: 3, quote: 4, mark: 5, other: 6 } as const;

/** Emphasis marks (`*`, `_`, `~`, `` ` ``) are passed over; zero-width characters too. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) return kinds.letter;
  if (/[0-9]/.test(char)) return kinds.digit;
  if (code === 10 || code === 13) return kinds.newline;
  if (/\s/.test(char) || code < 32) return kinds.space;
  if (char === '"') return kinds.quote;
  return /[*_~`^\\]/.test(char) ? kinds.mark : kinds.other;
});

/** Letters and digits in lower case; 0 for all else. */
const lowered = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code))
    ? String.fromCharCode(code).toLowerCase().charCodeAt(0)
    : 0,
);

function wide(code: number): number {
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
      ['$£€₹¥₦', '@currency'],
      ['%', '@percent'],
      ['/', '@slash'],
      ['…', '@ellipsis'],
    ] as const
  ).flatMap(([chars, name]) =>
    [...chars].map((char) => [char.charCodeAt(0), shape[name]] as const),
  ),
);

/** Lower case, without accents, full-width letters narrow: the form lexicons are written in. */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

function isLetter(code: number): boolean {
  return code < 128 ? ascii[code] === kinds.letter : wide(code) === kinds.letter;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

function isAddressCode(code: number): boolean {
  return (
    isLetter(code) ||
    isDigit(code) ||
    (code < 128 && '.-_@/:?=&%#+~'.includes(String.fromCharCode(code)))
  );
}
