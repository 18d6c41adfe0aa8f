import type { Channel, Part, Scenario } from './types';

/** A document read as a message. */
export interface Draft {
  readonly text: string;
  readonly channel: Channel;
  readonly scenario: Scenario;
  readonly words: number;
  readonly parts: readonly Part[];
}
