import type { Span } from '../draft/types';
import { Apart } from './apart';
import {
  isAddressCode,
  isApostrophe,
  isBlank,
  isCapital,
  isDigit,
  isLetter,
  kindOf,
  kinds,
  lowerCase,
  markShape,
} from './characters';
import type { Spelling } from './spelling';
import { Tokens } from './tokens';
import { flag, hashStep, shape } from './vocabulary';
import type { Words } from './words';

/** One pass over a text, character by character; used again for the next text. */
export class Scan {
  private readonly tokens = new Tokens();
  private text = '';
  private from = 0;
  private at = 0;
  private end = 0;
  private skip: readonly Span[] = [];
  private nextSkip = 0;
  /** Where the next span to be passed over begins; `end` where none is left. */
  private limit = 0;

  private readonly apart: Apart;

  constructor(private readonly spelling: Spelling) {
    this.apart = new Apart(spelling, this.tokens);
  }

  run(text: string, range: Span, skip: readonly Span[]): Words {
    this.text = text;
    this.from = this.at = range.start;
    this.end = range.end;
    this.skip = skip;
    this.nextSkip = 0;
    this.limit = Math.min(this.end, skip[0]?.start ?? this.end);
    this.tokens.begin(range.end - range.start);
    while (this.at < this.end) {
      if (this.at < this.limit) this.token(text.charCodeAt(this.at));
      else this.pass();
    }
    this.text = '';
    return this.tokens.words();
  }

  /** Passes over the next span of `skip`. */
  private pass(): void {
    this.at = Math.max(this.at, this.skip[this.nextSkip++]?.end ?? this.end);
    this.limit = Math.min(this.end, this.skip[this.nextSkip]?.start ?? this.end);
  }

  private token(code: number): void {
    const kind = kindOf(code);
    if (kind === kinds.letter) this.word();
    else if (kind === kinds.space || kind === kinds.mark) this.at++;
    else if (kind === kinds.newline) this.newline();
    else if (kind === kinds.digit) this.number();
    else if (kind === kinds.quote) this.tokens.quote(code, this.at++);
    else this.punctuation(code);
  }

  private newline(): void {
    const { text, end } = this;
    let at = this.at;
    let lines = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
      if (kindOf(code) === kinds.newline) lines++;
      else if (!isBlank(code)) break;
    }
    this.tokens.lineEnd(lines > 1, this.at);
    this.at = at;
  }

  private word(): void {
    const { text, limit } = this;
    const start = this.at;
    let at = start;
    let hash = 0;
    let apostrophe = -1;
    let plain = true;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      const low = lowerCase(code);
      if (low !== 0) hash = hashStep(hash, low);
      else if (code === space) break;
      else if (isApostrophe(code) && at + 1 < limit && isLetter(text.charCodeAt(at + 1))) {
        apostrophe = at;
        hash = hashStep(hash, 39);
      } else if (code >= 128 && isLetter(code)) plain = false;
      else if (this.special(code, start, at)) return;
      else break;
    }
    const capital = isCapital(text.charCodeAt(start)) ? flag.capital : 0;
    // Behind most words stands a space.
    this.at = at + (text.charCodeAt(at) === space && at < limit ? 1 : 0);
    if (apostrophe !== -1 && this.apart.contraction(text, start, apostrophe, at, capital)) return;
    const shouts = capital !== 0 && plain && at - start > 1 && this.shouts(start, at);
    const flags = shouts ? capital | flag.shouting : capital;
    const id = plain
      ? this.spelling.word(hash, text, start, at)
      : this.spelling.folded(text, start, at);
    if (id === -1) this.tokens.push(0, start, at, flags);
    else if (this.runsTogether(id, capital)) this.apart.halves(id, start, at, capital);
    else this.spoken(id, start, at, flags);
  }

  private runsTogether(id: number, capital: number): boolean {
    const { isGlued, small } = this.spelling.contractions;
    return isGlued[id] === 1 && !(capital !== 0 && id === small);
  }

  private spoken(id: number, start: number, end: number, flags: number): void {
    const { dialect } = this.spelling;
    dialect.deny(this.tokens, id, this.text, end);
    this.tokens.push(dialect.meant(id), start, end, flags);
    if (dialect.elides(id, this.text, end)) this.at = end + 2;
  }

  private shouts(start: number, end: number): boolean {
    for (let at = start + 1; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (lowerCase(code) === code) return false;
    }
    return true;
  }

  /** A word that turns out to be an address, a link or an abbreviation. */
  private special(code: number, start: number, at: number): boolean {
    if (code !== 64 && code !== 58 && code !== 46) return false;
    const { text } = this;
    if (code === 58) {
      if (!text.startsWith('://', at)) return false;
      this.unbroken(start, shape['@link']);
      return true;
    }
    if (!isLetter(text.charCodeAt(at + 1))) return false;
    if (code === 46) return this.dotted(start, at);
    this.unbroken(start, shape['@address']);
    return true;
  }

  /** A word with a dot inside it: `e.g.`, `a.m.`, or a host name such as `cal.example/x`. */
  private dotted(start: number, dot: number): boolean {
    const { text } = this;
    const at = this.addressEnd(dot);
    const run = text.slice(start, at);
    if (run.includes('@')) this.unbroken(start, shape['@address']);
    else if (/^(?:[A-Za-z]\.)+[A-Za-z]?\.?$/.test(run)) {
      this.at = at;
      const id = this.spelling.between(text, start, at);
      this.tokens.push(id, start, at, isCapital(text.charCodeAt(start)) ? flag.capital : 0);
    } else if (/\.[a-z]{2,}(?:[/?#]|$)/.test(run) && run === run.toLowerCase()) {
      this.unbroken(start, shape['@link']);
    } else return false;
    return true;
  }

  private addressEnd(from: number): number {
    let at = from;
    while (at < this.end && isAddressCode(this.text.charCodeAt(at))) at++;
    return at;
  }

  private unbroken(start: number, id: number): void {
    let at = this.addressEnd(start);
    while (at > start + 1 && '.,:;!?'.includes(this.text[at - 1] ?? '')) at--;
    this.at = at;
    this.tokens.push(id, start, at, 0);
  }

  private number(): void {
    const { text, end } = this;
    const start = this.at;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      const joins = code === 44 || code === 46 || code === 58;
      if (!isDigit(code) && !(joins && isDigit(text.charCodeAt(at + 1)))) break;
      at++;
    }
    const digits = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === 64 && isLetter(text.charCodeAt(at + 1))) {
      this.unbroken(start, shape['@address']);
      return;
    }
    this.at = at;
    const amount = at > digits && amounts.test(text.slice(digits, at));
    this.tokens.push(amount ? shape['@amount'] : shape['@number'], start, at, 0);
  }

  /** `three months’ notice` */
  private ownsAt(at: number): boolean {
    const { text } = this;
    return (
      isApostrophe(text.charCodeAt(at)) &&
      text.charCodeAt(at + 1) === space &&
      at > this.from &&
      text.charCodeAt(at - 1) === letterS &&
      isLetter(text.charCodeAt(at + 2))
    );
  }

  /** The word or shape a mark stands for. */
  private markAt(at: number, code: number): number {
    const { contractions } = this.spelling;
    if (code === ampersand) return contractions.and;
    return this.ownsAt(at) ? contractions.possessive : markShape(code);
  }

  private punctuation(code: number): void {
    const at = this.at++;
    if (code !== hyphen) {
      this.tokens.push(this.markAt(at, code), at, this.at, 0);
      return;
    }
    const next = this.text.charCodeAt(this.at);
    const before = at > this.from ? this.text.charCodeAt(at - 1) : 32;
    if (isLetter(before) && isLetter(next)) return;
    while (this.text.charCodeAt(this.at) === hyphen) this.at++;
    this.tokens.push(shape['@dash'], at, this.at, 0);
  }
}

const [space, ampersand, hyphen, letterS] = [32, 38, 45, 115];
/** `60k`, `12lpa` */
const amounts = /^(?:k|lpa)$/i;
