import type { Meaning } from '../../phrases/language';
import type { Draft } from '../draft';
import { meaningsIn } from '../recognise/subject';
import { times } from '../times';

/** Whether the text says so. */
export const has = (draft: Draft, meaning: Meaning) => times(draft, meaning) > 0;

/** Whether the subject line says so. */
export function titled(draft: Draft, meaning: Meaning): boolean {
  const subject = draft.header('subject')?.value;
  return subject !== undefined && meaningsIn(subject).has(meaning);
}
