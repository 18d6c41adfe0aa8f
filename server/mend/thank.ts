import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import type { Edit } from '../draft/types';
import { addFirst } from './insert';
import { deleteSentence, replaceSentence } from './sentence';
import { thanks } from './stock';

/** Thanks that are meant, in the place of mock ones; in front, where these come behind the withdrawal. */
export function thankPlainly(draft: Draft, sentence: Sentence): Edit[] {
  const text = thanks(draft);
  if (draft.stance.clear.some((act) => act.sentence.first < sentence.first)) {
    return [deleteSentence(draft, sentence), addFirst(draft, text)];
  }
  return [replaceSentence(draft, sentence, text)];
}
