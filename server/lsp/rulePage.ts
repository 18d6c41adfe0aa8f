import type { Session } from './session';

/** Address of the page that explains a rule; nothing where the client told of no pages. */
export function rulePage({ display }: Session, rule: string): string | undefined {
  return display.rulePage?.replaceAll('{rule}', rule);
}
