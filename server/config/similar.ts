import { distance } from '../draft/distance';

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
