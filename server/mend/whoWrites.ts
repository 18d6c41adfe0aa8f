import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import { writesSmall } from './ownCase';

/** “It's Carl from the agency, …”: who is writing stays. */
export function whoWrites(draft: Draft, sentence: Sentence): string | undefined {
  const named = writesSmall(draft) ? smallName : name;
  const found = named.exec(draft.textOf(sentence));
  return found ? `${found[0]}.` : undefined;
}

const name =
  /^(?:(?:[Ii]t['’]?s|[Tt]his is|[Hh]ere is)\s+\p{Lu}[^,;.]{1,100}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? here)(?=[,;]\s)/u;
/** “its jo, …”, “jo here, …” */
const smallName =
  /^(?:(?:it['’]?s|this is)\s+\p{L}+(?: (?:from|about|re) [^,;.]{1,70})?|\p{L}+ here)(?=[,;]\s)/iu;
