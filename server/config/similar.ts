/** The name that was most likely meant by a misspelt one: at most two letters off, and a third. */
export function similar(name: string, names: readonly string[]): string | undefined {
  if (name.length > longest) return undefined;
  const near = names
    .map((known) => ({ known, distance: distance(name.toLowerCase(), known) }))
    .filter(({ known, distance }) => distance <= 2 && distance * 3 <= known.length)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.known;
}

/** No name of ours comes near. */
const longest = 60;

/** Letters to put in, take out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const [left = 0, above = 0, diagonal = 0] = [next[j - 1], row[j], row[j - 1]];
      const changed = diagonal + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(left + 1, above + 1, changed));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
