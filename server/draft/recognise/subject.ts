import { type Meaning, matcher, scanner } from '../../phrases/language';

/** What the phrases of a line that stands outside the body mean. */
export function meaningsIn(value: string): ReadonlySet<Meaning> {
  if (value === '') return nothing;
  if (value === latest.value) return latest.meanings;
  const words = scanner.scan(value, { start: 0, end: value.length });
  const meanings = new Set<Meaning>();
  for (const { meaning } of matcher.match(words))
    meanings.add(matcher.meanings[meaning] as Meaning);
  latest = { value, meanings };
  return meanings;
}

/** Meant by no words at all. */
export const nothing: ReadonlySet<Meaning> = new Set();
/** The subject of one draft is asked for several times in a row. */
let latest: { readonly value: string; readonly meanings: ReadonlySet<Meaning> } = {
  value: '',
  meanings: nothing,
};
