import { Draft } from '../draft/draft';
import type { Edit } from '../draft/types';
import { applyEdits } from './apply';

/** Whether a message still goes by mail, or by LinkedIn, after these changes: where only its words tell, a cut may take them. */
export function keepsChannel(draft: Draft, edits: readonly Edit[]): boolean {
  const told = draft.field('channel') ?? draft.header('from') ?? draft.layout.signOff;
  if (told || (draft.channel !== 'email' && draft.channel !== 'linkedin')) return true;
  const after = new Draft(applyEdits(draft.text, edits), draft.kind, draft.now);
  return after.channel === draft.channel;
}
