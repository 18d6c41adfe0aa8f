import { ownPhrase } from '../own/setting';
import type { Session } from './session';

/** Address of the page that explains a rule; nothing where the client told of no pages. */
export function rulePage({ display }: Session, rule: string): string | undefined {
  // The user's own phrases have no page: their settings explain them.
  return rule === ownPhrase ? undefined : display.rulePage?.replaceAll('{rule}', rule);
}
