import type { Draft } from '../draft/draft';
import { sender } from './names';

/** A header's value with the space that belongs behind its colon. */
export function spaced(draft: Draft, at: number, value: string): string {
  return draft.text[at - 1] === ':' ? ` ${value}` : value;
}

/** A subject line that names what the message is for. */
export function subject(draft: Draft): string {
  const position = draft.field('position');
  return [subjects(draft, position), sender(draft) ?? signedName(draft)]
    .filter(Boolean)
    .join(' - ');
}

function subjects(draft: Draft, position: string | undefined): string {
  const of = position ? `: ${position}` : '';
  switch (draft.scenario) {
    case 'reschedule':
      return `Request to move the interview${of}`;
    case 'cancellation':
      return `Interview cancellation${of}`;
    case 'connect':
    case 'follow-up':
      // Whether there is news, only the writer knows.
      return `Staying in touch after the interview process${of}`;
    default:
      // Nothing may be announced that the message leaves open.
      return draft.stance.clear.length > 0
        ? `Withdrawal of my application${of}`
        : `My application and interview${of}`;
  }
}

const name = /^[-–—~\s]*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})\s*$/u;

/** The name the message is signed with, where its line holds a name and nothing else. */
function signedName(draft: Draft): string | undefined {
  const { signature } = draft.layout;
  if (!signature) return undefined;
  return name.exec(draft.textOf(signature).split(/\r?\n/)[0] ?? '')?.[1];
}
