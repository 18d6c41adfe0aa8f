import type { Compiled } from './compile';

/** For each word, the groups that rows ask for and that it belongs to, as a chain through the members of all groups. */
export class Groups {
  /** Word → 1 + the place of its last membership; 0 where it has none. */
  readonly last: Int32Array;
  /** Membership → 1 + the place of the one before, 0 for none. */
  readonly before: Int32Array;
  /** Membership → the symbol of the group. */
  readonly symbol: Int32Array;

  constructor({ wordCount, members, askedGroups }: Compiled) {
    const { start, items } = members;
    const count = start[askedGroups] as number;
    this.last = new Int32Array(wordCount);
    this.before = new Int32Array(count + 1);
    this.symbol = new Int32Array(count + 1);
    const { last, before, symbol } = this;
    let group = 0;
    for (let i = 0; i < count; i++) {
      while (i >= (start[group + 1] as number)) group++;
      const word = items[i] as number;
      symbol[i + 1] = wordCount + 1 + group;
      before[i + 1] = last[word] as number;
      last[word] = i + 1;
    }
  }
}
