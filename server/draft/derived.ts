import type { Draft } from './draft';

let slots = 0;

/** Kept where the answer is `undefined`, which is an answer too. */
const nothing = Symbol('nothing');

/**
 * Works something out of a draft when it is first asked for, and keeps it with the draft: many
 * rules ask for the thanks. `work` must be pure, and what it gives is shared, so not to be changed.
 */
export function derived<T>(work: (draft: Draft) => T): (draft: Draft) => T {
  const slot = slots++;
  return (draft) => {
    const known = draft.facts[slot];
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    const fact = work(draft);
    draft.facts[slot] = fact === undefined ? nothing : fact;
    return fact;
  };
}
