import type { PartName } from '../draft/types';

/** What a part is called, and what it is there for. */
export interface PartRole {
  /** As in “Sign-off”. */
  readonly title: string;
  /** One sentence. */
  readonly role: string;
}

export const partRoles: Readonly<Record<PartName, PartRole>> = {
  greeting: { title: 'Greeting', role: 'Speaks to the reader by name.' },
  thanks: { title: 'Thanks', role: 'Thanks the reader first, so that the rest is taken well.' },
  withdrawal: { title: 'Withdrawal', role: 'Says that you won’t go on: the news of the message.' },
  reason: { title: 'Reason', role: 'Says why in a line. You may leave it out.' },
  goodwill: { title: 'Good wishes', role: 'Closes kindly, so that you may meet again.' },
  'sign-off': { title: 'Sign-off', role: 'Ends the message.' },
  signature: { title: 'Signature', role: 'Tells who writes.' },
};
