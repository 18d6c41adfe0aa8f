import { lowerCase } from './characters';
import type { Glued } from './contractions';
import { hashBetween, type Spelling } from './spelling';
import type { Tokens } from './tokens';

/** Takes what is written as one word apart into the two that are said. */
export class Apart {
  constructor(
    private readonly spelling: Spelling,
    private readonly tokens: Tokens,
  ) {}

  /** `didnt` as did + not. */
  halves(id: number, start: number, end: number, capital: number): void {
    const { first, second, length } = this.spelling.contractions.glued.get(id) as Glued;
    this.tokens.push(first, start, start + length, capital);
    this.tokens.push(second, start + length, end, 0);
  }

  /** `don’t` as do + not, `I’ve` as i + have; false, and nothing done, where it is no contraction. */
  contraction(
    text: string,
    start: number,
    apostrophe: number,
    end: number,
    capital: number,
  ): boolean {
    const { spelling, tokens } = this;
    const { contractions } = spelling;
    const before = text.charCodeAt(apostrophe - 1) | 32;
    if (
      end - apostrophe === 2 &&
      before === letterN &&
      lowerCase(text.charCodeAt(end - 1)) === letterT
    ) {
      const base = contractions.bases.get(hashBetween(text, start, apostrophe - 1));
      const split = base === undefined ? apostrophe - 1 : apostrophe;
      tokens.push(base ?? spelling.between(text, start, split), start, split, capital);
      tokens.push(contractions.not, split, end, 0);
      return true;
    }
    const second = contractions.suffixes.get(hashBetween(text, apostrophe + 1, end));
    if (second === undefined) return false;
    tokens.push(spelling.between(text, start, apostrophe), start, apostrophe, capital);
    tokens.push(second, apostrophe, end, 0);
    return true;
  }
}

const [letterN, letterT] = [110, 116];
