/** What `make` gives, made when first asked for, and kept in its place. */
export function onDemand<T>(make: () => T): () => T {
  let answer = (): T => {
    const made = make();
    answer = () => made;
    return made;
  };
  return () => answer();
}
