import type { Groups } from './groups';

/** The word at hand, and the symbols it bears: itself, its groups, and `@name` where it has a capital. */
export class Bearer {
  readonly symbols: number[] = [];
  /** The symbols folded by `briefOf`: who asks for none of these asks for none of the word's. */
  brief = 0;
  /** Symbol → 1 where the word bears it. */
  private readonly borne: Uint8Array;

  constructor(
    private readonly groups: Groups,
    symbolCount: number,
    private readonly nameSymbol: number,
  ) {
    this.borne = new Uint8Array(symbolCount);
  }

  /** Turns to a word; `capital` is 1 where it has one. */
  turn(id: number, capital: number): void {
    for (const symbol of this.symbols) this.borne[symbol] = 0;
    this.symbols.length = 0;
    this.brief = 0;
    this.add(id);
    const { last, before, symbol } = this.groups;
    for (let at = last[id] as number; at !== 0; at = before[at] as number) {
      this.add(symbol[at] as number);
    }
    if (capital === 1) this.add(this.nameSymbol);
  }

  bears(symbol: number): boolean {
    return this.borne[symbol] === 1;
  }

  private add(symbol: number): void {
    this.symbols.push(symbol);
    this.borne[symbol] = 1;
    this.brief |= briefOf(symbol);
  }
}

/** A symbol folded into one bit of 32. */
export function briefOf(symbol: number): number {
  return 1 << (symbol & 31);
}
