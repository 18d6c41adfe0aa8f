import { Draft } from '../draft/draft';
import type { Edit, Scenario } from '../draft/types';
import { applyEdits } from './apply';

/** Whether a message still goes by mail, or by LinkedIn, after these changes: where only its words tell, a cut may take them. */
export function keepsChannel(draft: Draft, edits: readonly Edit[]): boolean {
  const told = draft.field('channel') ?? draft.header('from') ?? draft.layout.signOff;
  if (told || (draft.channel !== 'email' && draft.channel !== 'linkedin')) return true;
  return changed(draft, edits).channel === draft.channel;
}

/** Whether a message of one of these scenarios still is one after these changes: “don’t write again”, “this is my third letter” may be all that tells. */
export function keepsScenario(
  draft: Draft,
  edits: readonly Edit[],
  these: readonly Scenario[],
): boolean {
  if (!these.includes(draft.scenario) || draft.field('scenario')) return true;
  return changed(draft, edits).scenario === draft.scenario;
}

/** The draft as it is after these changes. */
export function changed(draft: Draft, edits: readonly Edit[]): Draft {
  return new Draft(applyEdits(draft.text, edits), draft.kind, draft.now);
}
