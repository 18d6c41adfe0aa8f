/** Lists of numbers laid end to end: list `i` is `items` from `start[i]` to `start[i + 1]`, exclusive. */
export interface Lists {
  readonly start: ArrayLike<number>;
  readonly items: ArrayLike<number>;
}

/** Lays lists end to end as they come. */
export class GrowingLists {
  private readonly start = [0];
  private readonly items: number[] = [];

  add(list: readonly number[]): void {
    for (const item of list) this.items.push(item);
    this.start.push(this.items.length);
  }

  done(): Lists {
    return { start: Int32Array.from(this.start), items: Int32Array.from(this.items) };
  }
}

export function listOf(lists: readonly (readonly number[])[]): Lists {
  const growing = new GrowingLists();
  for (const list of lists) growing.add(list);
  return growing.done();
}

/** One of the lists, on its own. */
export function itemsOf({ start, items }: Lists, list: number): number[] {
  const found: number[] = [];
  for (let i = start[list] as number; i < (start[list + 1] as number); i++)
    found.push(items[i] as number);
  return found;
}
