import { derived } from '../derived';
import type { Draft } from '../draft';
import { idsOf } from '../tables';
import type { Sentence } from '../text/sentences';

/** Sentences that put somebody else forward: “try my course mate”, “she lives nearby”. */
export const recommending = derived((draft: Draft): ReadonlySet<Sentence> => {
  const found = new Set<Sentence>();
  for (const meaning of ['pointing', 'referring', 'suited']) {
    for (const { sentence } of draft.readings(meaning)) found.add(sentence);
  }
  const { sentences, words } = draft;
  for (let at = 1; at < sentences.length; at++) {
    const [named, told] = [sentences[at - 1], sentences[at]] as [Sentence, Sentence];
    if (!goesOn.has(words.id[told.first] as number)) continue;
    if (found.has(named)) found.add(told);
    else if (found.has(told)) found.add(named);
  }
  for (const { sentence } of draft.stance.clear) found.delete(sentence);
  return found;
});

/** “She lives nearby”: said of somebody named just before. */
const goesOn = idsOf('he she his her');
