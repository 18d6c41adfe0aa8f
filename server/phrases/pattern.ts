/**
 * The pattern language of the lexicons. One row is a sequence of
 *
 * - `word`      that word, in any case, contractions taken apart (`won't` is `will not`)
 * - `word~`     any form of it: `withdraw~` matches withdrew, withdrawing …
 * - `@class`    any word of a class in `lexicon/classes.ts`, or a shape: `@number`, `@amount`, `@currency`, `@name`, `@unknown`
 * - `(a|b c)`   one of several sequences
 * - `…?`        the item before it, or nothing
 * - `_2`        up to two words of any kind (never over punctuation)
 * - `,`         a comma, where it matters
 * - `<name>`    the alternatives of that name in `lexicon/terms.ts`
 *
 * Adverbs of the class `filler` are passed over between any two items.
 */
export type Item =
  | { readonly kind: 'symbol'; readonly symbol: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'group'; readonly choices: readonly Sequence[]; readonly optional: boolean };

export type Sequence = readonly Item[];

/** Reads one row into its items. Throws with the row's text when it cannot be read. */
export function parsePattern(row: string): Sequence {
  const tokens = row.match(/\(|\)\??|\||[^\s()|]+/g) ?? [];
  let at = 0;

  const choices = (): Sequence[] => {
    const found: Sequence[] = [];
    let current: Item[] = [];
    for (; at < tokens.length && !tokens[at]?.startsWith(')'); at++) {
      const token = tokens[at] ?? '';
      if (token === '|') {
        found.push(current);
        current = [];
      } else current.push(token === '(' ? group() : single(token));
    }
    return [...found, current];
  };

  const group = (): Item => {
    at++;
    const inner = choices();
    const close = tokens[at];
    if (close === undefined) throw new Error(`Unclosed “(” in the row “${row}”`);
    return { kind: 'group', choices: inner, optional: close === ')?' };
  };

  const all = choices();
  if (at < tokens.length) throw new Error(`A “)” too many in the row “${row}”`);
  return all.length === 1
    ? (all[0] as Sequence)
    : [{ kind: 'group', choices: all, optional: false }];
}

function single(token: string): Item {
  const optional = token.length > 1 && token.endsWith('?');
  const body = optional ? token.slice(0, -1) : token;
  const gap = /^_(\d)$/.exec(body);
  return gap ? { kind: 'gap', words: Number(gap[1]) } : { kind: 'symbol', symbol: body, optional };
}
